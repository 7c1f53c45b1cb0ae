import type { Handlers } from '../../shared/contract/define.ts'
import type { contract } from '../../shared/contract/index.ts'
import type { Desk } from './desk.ts'

export function auditHandlers(desk: Desk): Handlers<typeof contract>['audit'] {
  const { runner, session, stamp, work } = desk
  return {
    apply: async ({ commands }) => [...(await session.apply(commands, stamp()))],
    verify: ({ job }) => work.run(job, (running) => session.whileClosed((filePath) => runner.run('verifyFile', { filePath }, running))),
    saveLetter: async () => null,
    saveCalendar: async () => null,
  }
}
