/** Keys, written `Ctrl+K` or, one after another, `G B`; a combination is spelled with the words of the language (`Ctrl`, `Shift`, `↵`). */
export function Kbd({ keys }: { readonly keys: string }) {
  return (
    <kbd className="kbd">
      {keys.split(' ').map((combination, index) => (
        <span key={index}>{combination}</span>
      ))}
    </kbd>
  )
}
