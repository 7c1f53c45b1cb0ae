import { Working } from '../ui/feedback/working.tsx'
import type { LongWork } from './work.ts'

/** How far long work is, with a way to stop it; nothing while nothing is being done. */
export function LongWorkNotice({ work: { progress, cancel }, label }: { readonly work: LongWork; readonly label: string }) {
  return progress && <Working label={label} value={progress.total > 0 ? progress.done : null} max={Math.max(progress.total, 1)} onCancel={cancel} />
}
