/** Characters that hide what follows, break the line or turn its direction. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu

/** A file's name as it may be shown: what somebody else called a file shall not disguise it. */
export function shownName(fileName: string): string {
  return fileName.replaceAll(unseen, '\u00A0').trim() || '?'
}
