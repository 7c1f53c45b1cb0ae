import { refuseUnknown } from './covered.ts'

let text = ''

/** A clipboard of the app's own, not the machine's, so that tests do not disturb each other. */
export const clipboard = refuseUnknown('clipboard', {
  readText: (): string => text,
  writeText(written: string): void {
    text = written
  },
  clear(): void {
    text = ''
  },
})
