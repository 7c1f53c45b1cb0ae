import { refuseUnknown, refuseUnknownOptions } from './covered.ts'
import { say } from './say.ts'

/** There is no native dialog here: a test puts its own answer in the place of these functions, else everything is cancelled, and said to be. */
type Options = Readonly<Record<string, unknown>>

const common = ['title', 'message', 'buttonLabel']
const choosing = [...common, 'defaultPath', 'filters', 'properties']
const known = {
  showOpenDialog: choosing,
  showSaveDialog: [...choosing, 'nameFieldLabel', 'showsTagField'],
  showMessageBox: [...common, 'type', 'detail', 'buttons', 'defaultId', 'cancelId', 'checkboxLabel', 'checkboxChecked', 'noLink', 'normalizeAccessKeys', 'signal'],
}

/** The options come last, after the window that the dialog belongs to. */
function cancel(name: keyof typeof known, given: readonly unknown[]): Options {
  const options = (given.at(-1) ?? {}) as Options
  refuseUnknownOptions(`the option of ${name}`, options, known[name])
  say(`${name} was cancelled: no dialog can be shown (${String(options['title'] ?? options['message'] ?? '')})`)
  return options
}

export const dialog = refuseUnknown('dialog', {
  async showOpenDialog(...given: unknown[]) {
    cancel('showOpenDialog', given)
    return { canceled: true, filePaths: [] as string[] }
  },
  async showSaveDialog(...given: unknown[]) {
    cancel('showSaveDialog', given)
    return { canceled: true, filePath: '' }
  },
  async showMessageBox(...given: unknown[]) {
    const { cancelId } = cancel('showMessageBox', given)
    return { response: typeof cancelId === 'number' ? cancelId : 0, checkboxChecked: false }
  },
  showErrorBox(title: string, content: string): void {
    say(`error box: ${title}: ${content}`)
  },
})
