/**
 * On which page each part and finding landed. The renderer paginates twice; headings note their page the first time, the contents read it the second.
 */
export class PageNumbers {
  readonly #pages = new Map<string, number>()

  note(anchor: string, pageNumber: number): void {
    this.#pages.set(anchor, pageNumber)
  }

  /** Empty until known. */
  textOf(anchor: string): string {
    return this.#pages.get(anchor)?.toString() ?? ''
  }
}
