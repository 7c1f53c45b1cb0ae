import { useRef, useState } from 'react'

import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { ReasonDialog } from '../../app/reason-dialog.tsx'
import { useIsEditable } from '../../app/store.ts'
import { useTexts } from '../../app/texts.ts'
import { Button } from '../../ui/actions/button.tsx'
import { IconButton } from '../../ui/actions/icon-button.tsx'
import { IconAdd, IconEdit, IconRemove } from '../../ui/icons.tsx'
import { firstControl, useKeptFocus } from '../../ui/use-kept-focus.ts'
import { RowDialog } from './row-dialog.tsx'
import type { Row, RowField } from './row.ts'

interface RowListProps<T extends Row> {
  /** What the rows are: names their words and their draft. */
  readonly kind: 'member' | 'site' | 'notCovered' | 'auditee' | 'subProcessor' | 'visit' | 'earlier'
  readonly rows: readonly T[]
  readonly blank: T
  readonly fields: readonly RowField<T>[]
  readonly titleOf: (row: T) => string
  /** What is said of a row below its title. */
  readonly about: (row: T) => string
  /** Records the row; `index` is null for a new one. */
  readonly save: (row: T, index: number | null) => Promise<unknown>
  readonly remove: (index: number, reason: string) => Promise<unknown>
  /** What is recorded once is not changed, only removed. */
  readonly isFixed?: boolean
  readonly asksWhyRemoved?: boolean
}

/** A few recorded things, each to be added, changed and removed. */
export function RowList<T extends Row>({ kind, rows, blank, fields, titleOf, about, save, remove, isFixed = false, asksWhyRemoved = false }: RowListProps<T>) {
  const texts = useTexts()
  const isEditable = useIsEditable()
  const { failure, attempt } = useAttempts()
  const [editing, setEditing] = useState<number | 'new' | null>(null)
  const [removing, setRemoving] = useState<number | null>(null)
  const place = useRef<HTMLDivElement>(null)
  useKeptFocus(place, firstControl)
  const askToRemove = (index: number) => (asksWhyRemoved ? setRemoving(index) : void attempt(() => remove(index, '')))
  return (
    <div ref={place} className="plan-rows">
      {rows.length === 0 && <p className="plan-soft">{texts(`plan:row.${kind}.empty`)}</p>}
      <ul>
        {rows.map((row, index) => (
          <li key={`${index} ${titleOf(row)}`}>
            <div>
              <p>{titleOf(row)}</p>
              <p className="plan-soft">{about(row)}</p>
            </div>
            {!isFixed && <IconButton icon={IconEdit} size="small" label={texts('plan:row.edit', { name: titleOf(row) })} isDisabled={!isEditable} onPress={() => setEditing(index)} />}
            <IconButton icon={IconRemove} size="small" label={texts('plan:row.remove', { name: titleOf(row) })} isDisabled={!isEditable} onPress={() => askToRemove(index)} />
          </li>
        ))}
      </ul>
      <FailureNotice failure={failure} />
      <div>
        <Button size="small" icon={IconAdd} isDisabled={!isEditable} onPress={() => setEditing('new')}>{texts(`plan:row.${kind}.add`)}</Button>
      </div>
      {editing !== null && (
        <RowDialog
          name={`${kind}:${editing === 'new' ? '' : titleOf(rows[editing] ?? blank)}`}
          title={editing === 'new' ? texts(`plan:row.${kind}.add`) : texts('plan:row.edit', { name: titleOf(rows[editing] ?? blank) })}
          row={editing === 'new' ? blank : (rows[editing] ?? blank)}
          fields={fields}
          save={(row) => save(row, editing === 'new' ? null : editing)}
          onClose={() => setEditing(null)}
        />
      )}
      {removing !== null && rows[removing] && (
        <ReasonDialog
          isDanger
          title={texts('plan:row.remove', { name: titleOf(rows[removing]) })}
          reasonLabel={texts('plan:row.why')}
          doLabel={texts('plan:row.removeButton')}
          onReason={(reason) => remove(removing, reason)}
          onClose={() => setRemoving(null)}
        />
      )}
    </div>
  )
}
