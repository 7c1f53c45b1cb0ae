import manifest from '../../package.json' with { type: 'json' }

/** What the product calls itself in what it makes. */
export const product = { name: manifest.name, version: manifest.version } as const
