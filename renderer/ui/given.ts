type Given<Props> = { readonly [Key in keyof Props as undefined extends Props[Key] ? never : Key]: Props[Key] } & {
  readonly [Key in keyof Props as undefined extends Props[Key] ? Key : never]?: Exclude<Props[Key], undefined>
}

/** The props without those that are undefined: React Aria reads a prop that is present but undefined as "controlled, and empty". */
export function given<Props extends object>(props: Props): Given<Props> {
  return Object.fromEntries(Object.entries(props).filter(([, value]) => value !== undefined)) as Given<Props>
}
