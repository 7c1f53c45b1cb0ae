export interface KbdProps {
  /** `Ctrl+K` or, one after another, `G B`; spelled with the words of the language (`Ctrl`, `Shift`, `↵`). */
  readonly keys: string
  /** Not read out: it stands in a control whose name is its words alone. */
  readonly isHint?: boolean | undefined
}

export function Kbd({ keys, isHint }: KbdProps) {
  return (
    <kbd className="kbd" aria-hidden={isHint}>
      {keys.split(' ').map((combination, index) => (
        <span key={index}>{combination}</span>
      ))}
    </kbd>
  )
}
