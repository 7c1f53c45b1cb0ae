// @vitest-environment happy-dom
import { expect, it } from 'vitest'

import { selectedPassage } from './agreement-selection.ts'

const outline = [{ id: 'n1', parentId: null, kind: 'article', number: '7.3', label: '7.3', heading: null, range: { start: 0, end: 20 } }] as const

function selecting(id: string): Selection {
  document.body.innerHTML = '<p id="out">Elders.</p><div class="agreement-text"><div data-node="n1"><span id="in">Verwerker meldt\n een inbreuk.</span></div></div>'
  const range = document.createRange()
  range.selectNodeContents(document.getElementById(id)!)
  const selection = document.getSelection()!
  selection.removeAllRanges()
  selection.addRange(range)
  return selection
}

it('takes the selected words with their clause, on one line', () => {
  expect(selectedPassage(selecting('in'), outline)).toEqual({ clause: '7.3', quote: 'Verwerker meldt een inbreuk.' })
})

it('takes nothing that was selected outside the agreement', () => {
  expect(selectedPassage(selecting('out'), outline)).toBeNull()
})
