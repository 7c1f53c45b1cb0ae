import type { Handlers } from '../../shared/contract/define.ts'
import type { contract } from '../../shared/contract/index.ts'
import type { Desk } from './desk.ts'

export function workHandlers({ work }: Desk): Handlers<typeof contract>['work'] {
  return { cancel: ({ job }) => work.cancel(job) }
}
