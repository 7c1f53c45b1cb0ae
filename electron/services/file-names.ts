import path from 'node:path'

/** Characters that some file system refuses or some program takes for a sign, and those that turn the direction of reading or cannot be seen. */
const unfit = /[<>:"/\\|?*%\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]+/gu

/** Names that Windows keeps for devices, with any ending. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?=\.|$)/i

const longestBytes = 180

/**
 * A name that every system accepts for a file, as near as possible to the one given, which may be anything: `../x` and `CON` are only names here.
 *
 * At most 180 bytes in UTF-8, so that there is room for what is put before or behind it. The ending is kept.
 */
export function safeFileName(name: string, otherwise = 'bestand'): string {
  const fit = name.normalize('NFC').replaceAll(unfit, '_').replace(/^[\s.]+/, '').replace(/[\s.]+$/, '')
  const free = reserved.test(fit) ? `_${fit}` : fit
  return shortened(free === '' || /^_+$/.test(free) ? otherwise : free)
}

function shortened(name: string): string {
  if (Buffer.byteLength(name) <= longestBytes) return name
  const ending = path.extname(name)
  const keptEnding = Buffer.byteLength(ending) <= 20 ? ending : ''
  const characters = Array.from(name.slice(0, name.length - keptEnding.length))
  while (Buffer.byteLength(characters.join('')) + Buffer.byteLength(keptEnding) > longestBytes) characters.pop()
  return characters.join('').trimEnd() + keptEnding
}

/** The name of a file as people see it: without a path, and without characters that hide or turn what follows. */
export function shownFileName(name: string, otherwise = 'bestand'): string {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  const shown = last.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').trim()
  return shown === '' ? otherwise : [...shown].slice(0, 255).join('')
}
