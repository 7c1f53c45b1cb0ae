// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'

import { renderUi } from '../testing.tsx'
import { MasterDetail } from './master-detail.tsx'

afterEach(cleanup)

it('gives the detail the room that the list leaves, behind a separator', () => {
  renderUi(<MasterDetail list={{ label: 'Claims', content: 'list' }} detail={{ label: 'Claim', content: 'detail' }} />)
  expect(screen.getByRole('separator', { name: /Claim/ })).toBeTruthy()
  expect(screen.getByText('list').compareDocumentPosition(screen.getByText('detail'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
})
