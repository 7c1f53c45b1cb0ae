export interface Command {
  readonly id: string
  readonly title: string
  /** The heading it stands under. */
  readonly group: string
  readonly shortcut?: string | undefined
  /** Other words people may look for it by. */
  readonly keywords?: readonly string[] | undefined
}

const MOST_SHOWN = 60

/** Case and accents set aside, so that "bevoegd" finds "Bevoegdheid" and "reele" finds "reële". */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
}

/** The commands in which every word of the query occurs, those whose title begins with it first; the order of groups stays that of `commands`. */
export function findCommands<C extends Command>(commands: readonly C[], query: string): readonly C[] {
  const words = plain(query).split(/\s+/).filter(Boolean)
  const found = commands.filter(({ title, group, keywords = [] }) => {
    const text = plain([title, group, ...keywords].join(' '))
    return words.every((word) => text.includes(word))
  })
  const begins = (command: Command) => (plain(command.title).startsWith(plain(query).trim()) ? 0 : 1)
  const best = found.toSorted((a, b) => begins(a) - begins(b)).slice(0, MOST_SHOWN)
  const groups = [...new Set(best.map((command) => command.group))]
  return groups.flatMap((group) => best.filter((command) => command.group === group))
}
