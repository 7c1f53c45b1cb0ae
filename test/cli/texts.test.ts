import { describe, expect, it } from 'vitest'

import { type CommandName, commands } from '../../electron/cli/commands.ts'
import { helpFor } from '../../electron/cli/help.ts'
import { catalogues, textsIn } from '../../shared/text/index.ts'
import { art28 } from '../support/command-line.ts'

const names = Object.keys(commands) as CommandName[]

describe.each(['nl', 'en'] as const)('the help in %s', (language) => {
  const texts = catalogues[language].cli
  const lang = { env: { ART28_LANG: language } }

  it('lists every command with its line, and no other', () => {
    const { status, out, err } = art28(['--help'], lang)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out.match(/^ {2}\S+/gm)?.map((name) => name.trim())).toEqual(names)
    expect(Object.keys(texts.commands).toSorted()).toEqual(names.toSorted())
    for (const { summary } of Object.values(texts.commands)) expect(out).toContain(summary)
    expect(art28([], lang)).toEqual({ status, out, err })
  })

  it.each(names)('explains %s on a page of its own', (name) => {
    const { usage, summary, details } = texts.commands[name]
    expect(helpFor(name, textsIn(language))).toBe(`art28 ${name} ${usage}\n\n${summary}\n\n${details}`)
  })

  it.each(names)('names every option of %s', async (name) => {
    const { usage, details } = texts.commands[name]
    const { options } = await commands[name]()
    const unnamed = Object.keys(options).filter((option) => option !== 'lang' && !`${usage}${details}`.includes(`--${option}`))
    expect(unnamed).toEqual([])
  })
})

it('answers in the language that is asked for last', () => {
  expect(art28(['read', '--help', '--lang', 'en'])).toEqual({ status: 0, out: `${helpFor('read', textsIn('en'))}\n`, err: '' })
})
