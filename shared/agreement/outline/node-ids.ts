/** Gives each part an id that says what it is cited by, and tells duplicates apart: `1`, `1-2`. */
export class NodeIds {
  private readonly taken = new Map<string, number>()

  take(name: string): string {
    const base = name.replace(/§\s*/g, 's').replace(/[^A-Za-z0-9.()]+/g, '-').replace(/^[^A-Za-z0-9]+/, '').slice(0, 60) || 'part'
    const count = (this.taken.get(base) ?? 0) + 1
    this.taken.set(base, count)
    return count === 1 ? base : this.take(`${base}-${count}`)
  }
}
