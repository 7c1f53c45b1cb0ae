const roman: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 }

/** The count that `10`, `10a`, `IX` or `C` stands for; with `asLetter` a roman numeral of one letter is that letter, and a longer one none. Null for what counts nothing. */
export function countOf(numeral: string, asLetter = false): number | null {
  const digits = /^\d{1,3}/.exec(numeral)?.[0]
  if (digits !== undefined) return Number(digits)
  const lower = numeral.toLowerCase()
  if (/^[a-z]$/.test(lower) && (asLetter || !(lower in roman))) return lower.charCodeAt(0) - 96
  if (/^([a-z])\1$/.test(lower) && (asLetter || !/^[ivxlc]+$/.test(lower))) return 26 + lower.charCodeAt(0) - 96
  return !asLetter && /^[ivxlc]{1,7}$/.test(lower) ? romanCount(lower) : null
}

function romanCount(numeral: string): number {
  let total = 0
  for (let index = 0; index < numeral.length; index++) {
    const value = roman[numeral[index]!]!
    total += value < (roman[numeral[index + 1] ?? ''] ?? 0) ? -value : value
  }
  return total
}
