import { describe, expect, it } from 'vitest'

import { safeFileName, shownFileName } from './file-names.ts'

describe('the name of a file that we write', () => {
  it.each([
    ['rapport 2026.pdf', 'rapport 2026.pdf'],
    ['../../etc/passwd', '_.._etc_passwd'],
    ['C:\\Windows\\x.exe', 'C_Windows_x.exe'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['LPT1.tar.gz', '_LPT1.tar.gz'],
    ['contract.txt', 'contract.txt'],
    ['  punt aan het eind. ', 'punt aan het eind'],
    ['\u202Egpj.exe', '_gpj.exe'],
    ['regel\neinde', 'regel_einde'],
    ['100%.csv', '100_.csv'],
    ['', 'bestand'],
    ['...', 'bestand'],
    ['///', 'bestand'],
  ])('%j becomes %j', (given, safe) => expect(safeFileName(given)).toBe(safe))

  it('is short enough for every file system, in bytes, and keeps its ending', () => {
    const name = safeFileName(`${'é'.repeat(300)}.pdf`)
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(180)
    expect(name).toMatch(/^é+\.pdf$/)
    expect(safeFileName('😀'.repeat(100))).toMatch(/^(😀)+$/u)
    expect(Buffer.byteLength(safeFileName(`a.${'x'.repeat(400)}`))).toBeLessThanOrEqual(180)
  })
})

describe('the name of a file that we show', () => {
  it.each([
    ['map/onder/brief.pdf', 'brief.pdf'],
    ['C:\\map\\brief.pdf', 'brief.pdf'],
    ['\u202Efdp.exe', 'fdp.exe'],
    ['a\u0000b\u0007.txt', 'a b .txt'],
    ['', 'bestand'],
    ['x/', 'bestand'],
  ])('%j becomes %j', (given, shown) => expect(shownFileName(given)).toBe(shown))
})
