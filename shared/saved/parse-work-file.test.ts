import { describe, expect, it } from 'vitest'

import { AppError } from '../errors.ts'
import { parseWorkFile } from './parse-work-file.ts'

const file = 'work.json'
const lead = { name: 'Anna Auditor', role: 'leadauditor', organisation: 'Voorbeeld Audit' }
const step = { by: 'lead', do: 'item.note' }
const work = { format: 'art28-work', formatVersion: 1, about: '', people: { lead }, steps: [step] }
const lines = JSON.stringify(work, null, 2).split('\n')

const parsing = (text: string) => () => parseWorkFile(text, file)

describe('a work file', () => {
  it('is read with what it leaves out filled in, and with the mark that Windows puts before a text', () => {
    expect(parseWorkFile(`\ufeff${JSON.stringify(work)}`, file)).toEqual({ ...work, steps: [{ ...step, with: {} }] })
  })

  it.each([
    ['is empty', '', 1],
    ['was cut off', lines.slice(0, 6).join('\n'), 6],
    ['was cut off in a word', `${lines.slice(0, 6).join('\n')}\n  "ste`, 7],
    ['lacks a quotation mark', lines.with(3, '  "about: "",').join('\n'), 4],
    ['has a comma too many', lines.join('\n').replace(/(\s+\]\s+\})$/, ',$1'), lines.length - 1],
    ['goes on after its end', [...lines, '{'].join('\n'), lines.length + 1],
    ['is a sentence', 'Geachte heer,', 1],
    ['opens ten thousand lists', '['.repeat(10_000), 1],
  ])('that %s is refused at the line where it stops being JSON', (_, text, line) => {
    expect(parsing(text)).toThrow(new AppError('work.notJson', { file, line }))
  })

  it.each([
    ['nothing', null, new AppError('work.notAWorkFile', { file })],
    ['a list', [], new AppError('work.notAWorkFile', { file })],
    ['another format', { ...work, format: 'art28-report' }, new AppError('work.notAWorkFile', { file })],
    ['a later version', { ...work, formatVersion: 2 }, new AppError('work.notAWorkFile', { file })],
    ['no steps', { ...work, steps: undefined }, new AppError('work.missing', { file, field: 'steps' })],
    ['a step that names no command', { ...work, steps: [step, { by: 'lead' }] }, new AppError('work.missing', { file, field: 'steps[1].do' })],
    ['a person without a name', { ...work, people: { lead: { ...lead, name: undefined } } }, new AppError('work.missing', { file, field: 'people.lead.name' })],
    ['something unknown', { ...work, extra: true }, new AppError('work.unknownField', { file, field: 'extra' })],
    ['something unknown in a step', { ...work, steps: [{ ...step, wiht: {} }] }, new AppError('work.unknownField', { file, field: 'steps[0].wiht' })],
    ['a time that is none', { ...work, steps: [{ ...step, at: 'gisteren' }] }, new AppError('work.wrongValue', { file, field: 'steps[0].at' })],
  ])('that holds %s is refused by name', (_, data, error) => {
    expect(parsing(JSON.stringify(data))).toThrow(error)
  })
})
