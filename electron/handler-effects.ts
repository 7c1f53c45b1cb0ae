import type { Announcer } from '../shared/contract/define.ts'
import type { contract } from '../shared/contract/index.ts'
import type { Settings } from '../shared/contract/settings.ts'
import type { Instant } from '../shared/values.ts'
import type { StoredDossier } from './stored-dossier.ts'

/** What a file that people choose or name can be; each kind has a name in `menu.json` and its endings in `dialogs.ts`. */
export type FileKind =
  | 'agreement'
  | 'dossier'
  | 'evidence'
  | 'report'
  /** A report, dossier, report data or manifest: whatever can be verified. */
  | 'verifiable'
  | 'pkcs12'
  | 'pdf'
  | 'docx'
  | 'txt'
  | 'ics'
  | 'pem'
  | 'any'

/** Asks people for paths. An empty list or null means that they closed the dialog. Titles are sentences in their language. */
export interface Dialogs {
  chooseFiles(asked: { readonly title: string; readonly kinds: readonly FileKind[]; readonly many: boolean }): Promise<readonly string[]>
  chooseFolder(asked: { readonly title: string }): Promise<string | null>
  /** `folder` is where the dialog starts; without it, where the system likes. */
  saveFile(asked: { readonly title: string; readonly defaultName: string; readonly kind: FileKind; readonly folder?: string }): Promise<string | null>
}

/** What is remembered between two starts, besides the identities: never anything of an audit. */
export interface Store {
  settings(): Settings
  /** The menu and the theme follow by themselves. */
  saveSettings(settings: Settings): void
  knownDossiers(): readonly StoredDossier[]
  saveKnownDossiers(list: readonly StoredDossier[]): void
}

/** Which dossier the window shows, as the window's frame and the system's list of windows tell it. */
export interface ShownDocument {
  readonly title: string
  readonly filePath: string
}

/** Everything the handlers can do to the world outside the services. */
export interface HandlerEffects {
  now(): Instant
  randomId(): string
  /** Where settings, identities and the library are kept. */
  readonly folder: string
  /** What the window runs in, as it names itself: `Electron 45.4.1`, or the stand-in. */
  readonly host: string
  readonly platform: 'linux' | 'win32' | 'darwin'
  readonly announce: Announcer<typeof contract>
  readonly dialogs: Dialogs
  readonly store: Store
  showInFolder(path: string): void
  /** Adds a dossier to the system's list of recent documents. */
  addRecent(path: string): void
  /** Null when no dossier is open. */
  setDocument(shown: ShownDocument | null): void
  /** The window has sent what was being typed: it may close, or show another dossier. */
  typedIsSaved(): void
}
