// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'

import { renderUi } from '../testing.tsx'
import { MasterDetail } from './master-detail.tsx'

afterEach(cleanup)

function showAt(width: number) {
  Object.defineProperty(HTMLElement.prototype, 'clientWidth', { configurable: true, value: width })
  renderUi(<MasterDetail list={{ label: 'Claims', content: 'list' }} detail={{ label: 'Claim', content: 'detail' }} />)
}

it.each([
  [1060, 1],
  [600, 0],
])('at %i pixels has %i separators between list and detail', (width, separators) => {
  showAt(width)
  expect(screen.queryAllByRole('separator')).toHaveLength(separators)
  expect(screen.getByText('list').compareDocumentPosition(screen.getByText('detail'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})
