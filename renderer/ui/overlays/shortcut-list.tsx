import { Kbd } from '../text/kbd.tsx'

export interface ShortcutListProps {
  readonly groups: readonly {
    readonly title: string
    readonly shortcuts: readonly { readonly keys: string; readonly label: string }[]
  }[]
}

/** Every key the window knows, for a help dialog. */
export function ShortcutList({ groups }: ShortcutListProps) {
  return (
    <div className="shortcut-list">
      {groups.map(({ title, shortcuts }) => (
        <section key={title}>
          <h3>{title}</h3>
          <dl>
            {shortcuts.map(({ keys, label }) => (
              <div key={keys + label}>
                <dt>{label}</dt>
                <dd>
                  <Kbd keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
