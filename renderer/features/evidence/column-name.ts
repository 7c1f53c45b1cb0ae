/** The letters by which a spreadsheet knows its columns: A … Z, AA … ; from 0. */
export function columnName(index: number): string {
  const last = String.fromCodePoint(65 + (index % 26))
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last
}
