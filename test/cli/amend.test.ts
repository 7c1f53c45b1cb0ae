import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { aSharedFolder, layWork } from '../support/a-work-folder.ts'
import { art28 } from '../support/command-line.ts'

const folder = aSharedFolder()
const amend = (...words: readonly string[]) => art28(['amend', 'audit.art28', ...words], { cwd: folder })
const by = ['--by', 'Anna Auditor; leadauditor; Voorbeeld Audit']
const inForce = ['--in-force', '2027-01-01', '--reason', 'Bij de verlenging opnieuw onderhandeld.']
const trail = () => art28(['log', 'audit.art28', '--json'], { cwd: folder }).out

beforeAll(() => {
  layWork(folder)
  art28(['apply', 'audit.art28', 'own-work.json'], { cwd: folder })
  const old = readFileSync(join(folder, 'own-agreement.txt'), 'utf8')
  writeFileSync(join(folder, 'nieuw.txt'), old.replace('veertien dagen', 'tien werkdagen').replace('die aan geheimhouding is gebonden', 'die tot zwijgen is verplicht').replace(/3\.3 .*\n?/, ''))
  writeFileSync(join(folder, 'opnieuw-opgemaakt.txt'), `${old.replaceAll('\n', '\r\n')}\r\n`)
})

describe('comparing a new version of the agreement', () => {
  it('says what changed by clause and term, and which judgements stand, and changes nothing', () => {
    const before = trail()
    const { status, out } = amend('nieuw.txt', '--dry-run')
    expect(status).toBe(0)
    expect(out).toContain('Bepalingen: 2 gewijzigd, 0 nieuw, 1 vervallen, 0 vernummerd')
    expect(out).toContain('minimaal [-veertien dagen-] {+tien werkdagen+} van tevoren')
    expect(out).toMatch(/3\.3 {2}vervallen\n {7}\[-De kosten/)
    expect(out).toContain('wordt: De controle wordt ten minste 10 werkdagen vooraf aangekondigd.')
    expect(out).toMatch(/opnieuw {3}Auditvoorwaarde T14.*\n.*is gewijzigd/)
    expect(out).toMatch(/blijft {4}Notitie/)
    expect(out).toMatch(/Er is niets gewijzigd\.\n$/)
    expect(trail()).toBe(before)
  })

  it('finds no differences in the same file, nor in the same words', () => {
    expect(amend('own-agreement.txt', '--dry-run').out).toContain('Geen verschillen: dit is het bestand')
    expect(amend('opnieuw-opgemaakt.txt', '--dry-run').out).toContain('Geen verschillen: dezelfde bepalingen')
  })

  it('gives the whole comparison as data, each judgement with the hashes of its sentences', () => {
    const { answers, line, comparison } = JSON.parse(amend('nieuw.txt', '--dry-run', '--json').out) as {
      readonly answers: readonly { readonly id: string; readonly why: string; readonly sentences: readonly string[] }[]
      readonly line: number | null
      readonly comparison: { readonly before: readonly { readonly sha256: string; readonly fate: string }[] }
    }
    expect(line).toBeNull()
    const { why, sentences } = answers.find(({ id }) => id === 'T14')!
    expect(why).toBe('changed')
    expect(comparison.before.filter(({ sha256 }) => sentences.includes(sha256)).map(({ fate }) => fate)).toEqual(['changed'])
  })

  it('speaks English too', () => {
    expect(amend('nieuw.txt', '--dry-run', '--lang', 'en').out).toContain('3.2  changed')
  })
})

describe('taking a new version of the agreement into use', () => {
  it('asks as of when, why and by whom, and takes no file that is there already', () => {
    const before = trail()
    expect(amend('nieuw.txt', ...by)).toMatchObject({ status: 2, err: expect.stringContaining('--in-force, --reason') })
    expect(amend('nieuw.txt', ...inForce)).toMatchObject({ status: 2, err: expect.stringContaining('--by') })
    expect(amend('own-agreement.txt', ...inForce, ...by)).toMatchObject({ status: 2, err: expect.stringContaining('al in dit dossier') })
    expect(trail()).toBe(before)
  })

  it('puts back what no longer stands, says so in the status, and is undone as one line', () => {
    const { status, out } = amend('nieuw.txt', ...inForce, ...by)
    expect({ status, said: out.trimEnd().split('\n').at(-1) }).toEqual({ status: 0, said: 'In gebruik genomen met ingang van 1 januari 2027 (regel 9 van het logboek).' })
    const now = art28(['status', 'audit.art28'], { cwd: folder }).out
    expect(now).toContain('opnieuw worden gevraagd: 3')
    expect(now).toContain('auditvoorwaarden bevestigd: 0 van 30')
    const given = (out: string, ...words: readonly string[]) => art28(['extract', 'audit.art28', '--agreement', ...words, '--out', out], { cwd: folder }).status === 0 && readFileSync(join(folder, out), 'utf8')
    expect(given('in-force.txt')).toBe(readFileSync(join(folder, 'nieuw.txt'), 'utf8'))
    expect(given('first.txt', '--version', '1')).toBe(readFileSync(join(folder, 'own-agreement.txt'), 'utf8'))
    expect(art28(['undo', 'audit.art28', ...by], { cwd: folder }).status).toBe(0)
    expect(art28(['status', 'audit.art28'], { cwd: folder }).out).toContain('auditvoorwaarden bevestigd: 2 van 30')
    expect(art28(['verify', 'audit.art28'], { cwd: folder }).status).toBe(0)
  })
})
