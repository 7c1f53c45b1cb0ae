/** What the window runs in, by the versions that the process tells of itself: Electron, or the stand-in for it. */
export function hostName({ electron, standin }: Readonly<Record<string, string | undefined>>): string {
  return standin === undefined ? `Electron ${electron}` : `Electron ${electron} (stand-in)`
}
