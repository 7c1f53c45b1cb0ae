/** What the stand-in says of itself goes to stderr: the app's own output stays the app's. */
export function say(sentence: string): void {
  console.error(`[stand-in] ${sentence}`)
}
