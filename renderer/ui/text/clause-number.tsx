/** The number of a clause, never broken over two lines: "artikel 5.3", "annex II, 4". */
export function ClauseNumber({ children }: { readonly children: string }) {
  return <span className="clause">{children.replaceAll(' ', '\u00A0')}</span>
}
