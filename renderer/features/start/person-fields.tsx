import type { Person } from '../../../shared/values.ts'
import { TextField } from '../../ui/fields/text-field.tsx'
import { useTexts } from '../../app/texts.ts'

export const unknownPerson: Person = { name: '', role: '', organisation: '' }

export function isCompletePerson(person: Person): boolean {
  return Object.values(person).every((words) => words.trim() !== '')
}

/** Asks who works here, where a dossier cannot be made before that is known. */
export function PersonFields({ person, onChange }: { readonly person: Person; readonly onChange: (person: Person) => void }) {
  const texts = useTexts()
  return (
    <fieldset className="start-fields">
      <legend>{texts('start:new.person')}</legend>
      <p className="start-soft">{texts('window:person.about')}</p>
      <div className="start-person">
        {(['name', 'role', 'organisation'] as const).map((part) => (
          <TextField key={part} label={texts(`window:person.${part}`)} isRequired autoFocus={part === 'name'} value={person[part]} onChange={(words) => onChange({ ...person, [part]: words })} />
        ))}
      </div>
    </fieldset>
  )
}
