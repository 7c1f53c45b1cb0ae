import { refuseUnknown } from './covered.ts'

/** Chromium's switches, as given on the command line and by the app. */
const switches = new Map<string, string>()

export const commandLine = refuseUnknown('app.commandLine', {
  appendSwitch: (name: string, value = ''): void => void switches.set(name, value),
  removeSwitch: (name: string): void => void switches.delete(name),
  hasSwitch: (name: string): boolean => switches.has(name),
  getSwitchValue: (name: string): string => switches.get(name) ?? '',
})
