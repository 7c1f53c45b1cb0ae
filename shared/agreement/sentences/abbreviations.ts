/** Abbreviations that a capital may follow in the same sentence, in the three languages, in lower case and without their last full stop. */
const words = [
  'art artt arts nr nrs no nos lid bijv bv resp ca max min incl excl evt zgn jo vgl par pag blz hfst tel jl sub',
  'mr mrs ms dr ir drs ing prof st hr fr',
  'inc ltd corp co vs etc approx cf sec para paras cl sch reg regs vol',
  'abs bzw ggf inkl exkl gem sog nrn ziff lit buchst satz hs alt var rn kap anl anh tz insb bspw zzgl mind str',
].flatMap((line) => line.split(' '))

const known = new Set(words)

/** "o.g.v.", "i.V.m.", "B.V.", "z. B." */
const dotted = /(?:^|[^\p{L}])(?:\p{L}\.\s?){1,5}\p{L}$/u
const month = /^(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jänner)/i

/** Whether the full stop at `index` belongs to an abbreviation or a German date, and so ends no sentence before a capital. */
export function isAbbreviation(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 14), index)
  const word = /(?:^|[^\p{L}.])(\p{L}+)$/u.exec(before)?.[1]?.toLowerCase()
  if (word !== undefined && (known.has(word) || word.length === 1)) return true
  if (dotted.test(before)) return true
  return /(?:^|\s)\d{1,2}$/.test(before) && month.test(text.slice(index + 2, index + 12))
}
