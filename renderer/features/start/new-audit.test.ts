import { describe, expect, it } from 'vitest'

import { blankNewAudit, fillIn, stillNeeded, typedFor } from './new-audit.ts'

const suggested = {
  agreement: 'itemo',
  side: 'controller',
  language: 'nl',
  controllerName: null,
  processorName: 'Itemo',
  titleFor: (processor: string, language: string) => `${processor} (${language})`,
} as const

describe('a new dossier', () => {
  it('stands on suggestions until somebody types', () => {
    expect(fillIn(blankNewAudit, suggested)).toMatchObject({ title: 'Itemo (nl)', processor: { name: 'Itemo' }, controller: { name: '' } })
  })

  it('keeps what was typed, also where it was emptied', () => {
    const typed = { ...blankNewAudit, title: '', processor: { ...blankNewAudit.processor, name: 'Itemo B.V.' } }
    expect(fillIn(typed, suggested)).toMatchObject({ title: '', processor: { name: 'Itemo B.V.' } })
  })

  it('titles itself in the language chosen for it', () => {
    expect(fillIn({ ...blankNewAudit, language: 'en' }, suggested).title).toBe('Itemo (en)')
  })

  it('forgets the processor and the title that were typed for another agreement, and keeps the controller', () => {
    const controller = { ...blankNewAudit.controller, name: 'Gemeente Voorbeeld' }
    const typed = { ...blankNewAudit, agreement: 'itemo', title: 'Controle van Itemo', controller, processor: { ...blankNewAudit.processor, name: 'Itemo B.V.' } }
    expect(typedFor('itemo', typed)).toEqual(typed)
    expect(typedFor('leadinfo', typed)).toEqual({ ...blankNewAudit, agreement: 'leadinfo', controller })
  })

  it('needs an agreement, both parties and a title, and says which are still missing', () => {
    const nothing = fillIn(blankNewAudit, { ...suggested, agreement: null, processorName: null })
    expect(stillNeeded(nothing)).toEqual(['agreement', 'controller', 'processor', 'title'])
    const named = { ...blankNewAudit, controller: { ...blankNewAudit.controller, name: 'Gemeente Voorbeeld' } }
    expect(stillNeeded(fillIn(named, suggested))).toEqual([])
  })
})
