const romans = [[1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']] as const

/** No list counts further; a hostile start value must not become a text of megabytes. */
const highest = 32_767

/** iv for 4. Nought and less have no Roman number and stay as they are. */
export function lowerRoman(value: number): string {
  if (value < 1 || value > highest) return String(value)
  let rest = value
  let text = ''
  for (const [worth, letters] of romans) {
    for (; rest >= worth; rest -= worth) text += letters
  }
  return text
}

/** Letters are repeated this often and no more. */
const repeats = 30

/** z, aa, bb: the letter doubled, as word processors count. */
export function repeatedLetter(value: number): string {
  if (value < 1 || value > 26 * repeats) return String(value)
  return letter((value - 1) % 26).repeat(Math.ceil(value / 26))
}

/** z, aa, ab: as spreadsheets count. */
export function columnLetter(value: number): string {
  if (value < 1 || value > highest) return String(value)
  let text = ''
  for (let rest = value; rest > 0; rest = Math.floor((rest - 1) / 26)) text = letter((rest - 1) % 26) + text
  return text
}

function letter(index: number): string {
  return String.fromCharCode(97 + index)
}

/** A bullet as it is printed. Its character often stands for something else in a font of symbols; a dash stands for itself. */
export function bullet(character: string): string {
  return /^[-–—]$/.test(character) ? character : '•'
}
