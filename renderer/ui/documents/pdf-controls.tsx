import { IconButton } from '../actions/icon-button.tsx'
import { ToggleButton } from '../actions/toggle-button.tsx'
import { NumberField } from '../fields/number-field.tsx'
import { IconAdd, IconChevronDown, IconChevronUp, IconMixed } from '../icons.tsx'
import { FilterBar } from '../layout/filter-bar.tsx'
import type { PdfWords } from './pdf-words.ts'

interface PdfControlsProps {
  readonly words: PdfWords
  /** From 0. */
  readonly index: number
  readonly pageCount: number
  readonly scale: number
  readonly isFitting: boolean
  readonly onJump: (index: number) => void
  readonly onZoom: (direction: 1 | -1) => void
  readonly onFit: () => void
}

export function PdfControls({ words, index, pageCount, scale, isFitting, onJump, onZoom, onFit }: PdfControlsProps) {
  return (
    <div className="pdf-controls">
      <FilterBar label={words.controls}>
        <IconButton size="small" icon={IconChevronUp} label={words.previousPage} isDisabled={index === 0} onPress={() => onJump(index - 1)} />
        <IconButton size="small" icon={IconChevronDown} label={words.nextPage} isDisabled={index >= pageCount - 1} onPress={() => onJump(index + 1)} />
        <NumberField label={words.page} isLabelHidden value={index + 1} min={1} max={pageCount} unit={words.ofPages(pageCount)} onCommit={(page) => page !== null && onJump(page - 1)} />
        <span className="pdf-zoom">
          <IconButton size="small" icon={IconMixed} label={words.zoomOut} shortcut="-" onPress={() => onZoom(-1)} />
          <span className="pdf-percent" role="status">
            {words.percent(Math.round(scale * 100))}
          </span>
          <IconButton size="small" icon={IconAdd} label={words.zoomIn} shortcut="+" onPress={() => onZoom(1)} />
          <ToggleButton isSelected={isFitting} onChange={onFit}>
            {words.fitWidth}
          </ToggleButton>
        </span>
      </FilterBar>
    </div>
  )
}
