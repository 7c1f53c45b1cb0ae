/** Something to choose, in a `Select`, `ComboBox`, `RadioGroup` or `CheckboxGroup`. */
export interface Option<Id extends string = string> {
  readonly id: Id
  readonly label: string
  readonly description?: string | undefined
  readonly isDisabled?: boolean | undefined
}
