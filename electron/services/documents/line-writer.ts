/** Collects what a document says as lines: white space is one space wherever it runs on, and a blank line stands between blocks. */
export class LineWriter {
  private readonly lines: string[] = []
  private line = ''
  private label = ''
  private isBlankNext = false

  /** Words of the line that stands open. */
  write(words: string): void {
    this.line += words
  }

  /** Stands before the next words, wherever they come from; an earlier label that found no words is kept with it. */
  setLabel(label: string): void {
    this.endLine()
    this.label += `${label} `
  }

  /** The next words stand in the next cell of the same row. */
  nextCell(): void {
    if (this.line.trim() !== '') this.line += '\t'
  }

  endLine(): void {
    const words = this.line.replaceAll(/[^\S\t\n]+/g, ' ').replaceAll(/ ?\t[ \t]*/g, '\t').trim()
    this.line = ''
    if (words === '') return
    if (this.isBlankNext && this.lines.length > 0) this.lines.push('')
    this.isBlankNext = false
    this.lines.push(this.label + words)
    this.label = ''
  }

  endBlock(): void {
    this.endLine()
    this.isBlankNext = true
  }

  /** Everything written, a line break at its end. */
  text(): string {
    this.endBlock()
    return this.lines.map((line) => `${line}\n`).join('')
  }
}
