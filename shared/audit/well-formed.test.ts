import { expect, it } from 'vitest'

import { aTrail } from '../../test/support/a-trail.ts'
import { AppError } from '../errors.ts'
import { requireWellFormed } from './well-formed.ts'

it('refuses half a character wherever it stands, by the name of its field', () => {
  const payload = { id: 'N1', notes: [{ text: 'half \ud83d' }], '\udc00': 'key' }
  expect(() => requireWellFormed('item.note', payload)).toThrow(new AppError('command.invalid', { kind: 'item.note', paths: ['notes.0.text', '\ufffd'] }))
  expect(aTrail().refusal('item.note', { id: 'N1', itemId: null, text: '\ud83d' })).toBe('command.invalid')
})

it('lets every whole character pass', () => {
  expect(() => requireWellFormed('item.note', { text: 'é € 😀 \u0000 \u202e' })).not.toThrow()
})
