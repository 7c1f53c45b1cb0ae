import path from 'node:path'

/** How whoever runs this command line calls it, to put before a command that they may copy: through npm in a checkout, by its own name where it is installed. */
export function calledAs(environment: Readonly<Record<string, string | undefined>>, scriptPath: string): string {
  if (environment['npm_lifecycle_event']) return 'npm run --silent art28 --'
  return path.extname(scriptPath) === '.js' ? `node ${path.relative('.', scriptPath)}` : path.basename(scriptPath)
}
