import { Button as AriaButton } from 'react-aria-components'

import { type Icon, IconBlocked, IconCurrent, IconDone, IconTodo } from '../icons.tsx'
import { VisuallyHidden } from './visually-hidden.tsx'

export type StepState = 'done' | 'current' | 'todo' | 'blocked'

export interface Step<Id extends string = string> {
  readonly id: Id
  readonly label: string
  /** Null where a step is never done: it is just a place to go to. */
  readonly state: StepState | null
  /** The state in words: "klaar", "nu", "nog te doen", "wacht op het plan". Read out; shown below the label when `isStateShown`. */
  readonly stateLabel: string | null
  readonly isStateShown?: boolean | undefined
  /** The icon of the place it leads to; without one the icon of the state stands first. */
  readonly icon?: Icon | undefined
  /** A short count at the end: "12/40". */
  readonly count?: string | undefined
  readonly countLabel?: string | undefined
}

export interface StepsProps<Id extends string> {
  /** Names the list: "Stappen van de controle". */
  readonly label: string
  readonly steps: readonly Step<Id>[]
  /** The step whose screen is open. */
  readonly selectedId: Id | null
  readonly onSelect: (id: Id) => void
}

const stateIcon: Readonly<Record<StepState, Icon>> = { done: IconDone, current: IconCurrent, todo: IconTodo, blocked: IconBlocked }

/** The way through the work, top to bottom, as the rail at the left. Every step can be opened, also a blocked one: its screen says why. */
export function Steps<Id extends string>({ label, steps, selectedId, onSelect }: StepsProps<Id>) {
  return (
    <nav className="steps" aria-label={label}>
      <ol>
        {steps.map(({ id, label, state, stateLabel, isStateShown, icon: Symbol, count, countLabel }) => {
          const StateIcon = state && stateIcon[state]
          const isSelected = id === selectedId
          return (
            <li key={id}>
              <AriaButton className={state ? `step ${state}` : 'step'} {...(isSelected ? { 'aria-current': 'step' as const } : {})} onPress={() => onSelect(id)}>
                {Symbol ? <Symbol className="step-icon" /> : null}
                <span className="step-words">
                  <span className="step-label">{label}</span>
                  {stateLabel && (isStateShown ? <span className="step-state">{stateLabel}</span> : <VisuallyHidden>{`, ${stateLabel}`}</VisuallyHidden>)}
                </span>
                {count ? (
                  <span className="step-count">
                    <span aria-hidden={countLabel ? true : undefined}>{count}</span>
                    {countLabel ? <VisuallyHidden>{`, ${countLabel}`}</VisuallyHidden> : null}
                  </span>
                ) : null}
                {StateIcon ? <StateIcon className="step-mark" /> : null}
              </AriaButton>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
