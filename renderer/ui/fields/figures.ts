/**
 * Whole hundredths of a number as a person writes it, null when it is none.
 *
 * The last point or comma is the decimal sign if one or two digits follow it; every other must part groups of three. So "1.250,50", "1,250.50",
 * "1250.5" and "€ 1.250" all read as meant, in either language.
 */
export function parseHundredths(text: string): number | null {
  const bare = text.replaceAll(/[\s\u00A0\u202F€]/g, '').replace(/,[-–—]$/, '')
  const parts = /^([-−]?)(\d{1,3}(?:([.,])\d{3}(?:\3\d{3})*)?|\d+)(?:([.,])(\d{1,2}))?$/.exec(bare)
  if (!parts) return null
  const [, sign, whole = '', group, decimal, fraction = ''] = parts
  if (group !== undefined && group === decimal) return null
  const hundredths = Number(whole.replaceAll(/[.,]/g, '')) * 100 + Number(fraction.padEnd(2, '0'))
  if (!Number.isSafeInteger(hundredths)) return null
  return sign && hundredths !== 0 ? -hundredths : hundredths
}

/** Always two decimals, and no sign of a currency: "1.250,00". */
export function formatCents(cents: number, locale: string): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(cents / 100)
}

/** As many decimals as it has, two at most: "7,5". */
export function formatNumber(number: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(number)
}
