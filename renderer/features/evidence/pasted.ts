import type { Texts } from '../../../shared/text/index.ts'

/** What was pasted, as files with a name that says when; none where the clipboard holds nothing of use. */
export function pastedFiles(clipboard: DataTransfer, texts: Texts, now: Date): readonly File[] {
  const at = stampOf(now)
  const files = [...clipboard.files].map((file) => (isNameless(file) ? renamed(file, texts('evidence:pastedImage', { at })) : file))
  if (files.length > 0) return files
  const text = clipboard.getData('text/plain')
  return text.trim() === '' ? [] : [new File([text], `${texts('evidence:pastedText', { at })}.txt`, { type: 'text/plain' })]
}

/** Pictures from the clipboard are all called the same. */
const isNameless = ({ name, type }: File) => type.startsWith('image/') && /^image\.\w+$/u.test(name)

const renamed = (file: File, name: string) => new File([file], `${name}.${file.type.slice('image/'.length)}`, { type: file.type })

const two = (part: number) => String(part).padStart(2, '0')

/** `2026-11-20 09.30.05`: sorts by time, and every system takes it in a name. */
function stampOf(now: Date): string {
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join('-')
  return `${day} ${[now.getHours(), now.getMinutes(), now.getSeconds()].map(two).join('.')}`
}
