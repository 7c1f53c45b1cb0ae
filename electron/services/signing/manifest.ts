import type { ManifestComparison } from '../../../shared/report/verification.ts'

export type ManifestEntry = { readonly sha256: string; readonly fileName: string }

/**
 * The lines that `sha256sum -c` reads, sorted by name.
 *
 * A name with a line break would be two lines, so it throws RangeError: no file of ours has one.
 */
export function formatManifest(entries: readonly ManifestEntry[]): string {
  const lines = entries.toSorted((one, other) => (one.fileName < other.fileName ? -1 : 1)).map(({ sha256, fileName }) => {
    if (/[\r\n\\]/.test(fileName)) throw new RangeError('A name in a manifest holds no line break and no backslash.')
    return `${sha256}  ${fileName}\n`
  })
  return lines.join('')
}

/** Null for text that is not a manifest in every line. */
export function parseManifest(text: string): readonly ManifestEntry[] | null {
  const lines = text.split('\n').filter((line) => line !== '')
  const matches = lines.map((line) => /^([0-9a-f]{64}) [ *](\S.*)$/.exec(line))
  if (matches.length === 0 || matches.includes(null)) return null
  return matches.map((match) => ({ sha256: match![1]!, fileName: match![2]! }))
}

/** `hashes` are those of the files that are there, by name. */
export function compareWithManifest(manifest: readonly ManifestEntry[], hashes: ReadonlyMap<string, string>): ManifestComparison {
  const verdicts = manifest.map(({ fileName, sha256 }) => {
    const found = hashes.get(fileName)
    if (found === undefined) return { fileName, verdict: 'missing' }
    return { fileName, verdict: found === sha256 ? 'same' : 'changed' }
  })
  const named = (wanted: string) => verdicts.filter(({ verdict }) => verdict === wanted).map(({ fileName }) => fileName)
  return { same: named('same'), changed: named('changed'), missing: named('missing') }
}
