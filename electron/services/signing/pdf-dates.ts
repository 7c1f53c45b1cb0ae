/** `D:20261120093000Z`, from whole seconds in UTC. */
export function pdfDateOf(at: Date): string {
  return `D:${at.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`
}

const pdfDate = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:Z|([+-])(\d\d)'?(\d\d)?'?)?/

/** The instant, ISO 8601 in UTC; null for a date that cannot be placed in time, such as one without a clock. */
export function instantOfPdfDate(text: string): string | null {
  const match = pdfDate.exec(text)
  if (match === null) return null
  const [, year, month, day, hour, minute, second, sign = '+', zoneHours = '00', zoneMinutes = '00'] = match
  const instant = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${sign}${zoneHours}:${zoneMinutes}`)
  return Number.isNaN(instant.getTime()) ? null : instant.toISOString()
}
