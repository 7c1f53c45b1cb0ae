/** What the window runs in, by the versions that the process tells of itself. */
export function hostName(versions: Readonly<Record<string, string | undefined>>): string {
  return versions['standin'] === undefined ? `Electron ${versions['electron']}` : `Stand-in for Electron ${versions['electron']}`
}
