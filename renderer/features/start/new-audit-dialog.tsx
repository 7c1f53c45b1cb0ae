import { useEffect, useState } from 'react'

import { formatList } from '../../../shared/text/format.ts'
import { Button } from '../../ui/actions/button.tsx'
import { RadioGroup } from '../../ui/fields/radio-group.tsx'
import { TextField } from '../../ui/fields/text-field.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { Dialog } from '../../ui/overlays/dialog.tsx'
import { art28 } from '../../app/client.ts'
import { useDraft } from '../../app/draft.ts'
import { useAttempts } from '../../app/failure.ts'
import { FailureNotice } from '../../app/failure-notice.tsx'
import { LongWorkNotice } from '../../app/long-work-notice.tsx'
import { saveSettings, useStore } from '../../app/store.ts'
import { useLanguage, useTexts, voiceIn } from '../../app/texts.ts'
import { useLongWork } from '../../app/work.ts'
import { AgreementChoice } from './agreement-choice.tsx'
import { refreshAgreements, refreshDossiers } from './at-hand.ts'
import { blankNewAudit, fillIn, type PartyAsTyped, stillNeeded, typedFor } from './new-audit.ts'
import { openAndEnter } from './opening.ts'
import { PartyFields } from './party-fields.tsx'
import { isCompletePerson, PersonFields, unknownPerson } from './person-fields.tsx'
import type { StartDialog } from './start-dialog.ts'
import { useReading } from './use-reading.ts'

interface NewAuditDialogProps {
  readonly asked: Extract<StartDialog, { kind: 'new' }>
  readonly onClose: () => void
}

/** Makes a dossier: which agreement, whose, between whom. Where it lies is asked by main. */
export function NewAuditDialog({ asked, onClose }: NewAuditDialogProps) {
  const texts = useTexts()
  const language = useLanguage()
  const known = useStore((state) => state.settings.person)
  const [agreement, setAgreement] = useState(asked.agreement)
  const [side, setSide] = useState(asked.side)
  const [person, setPerson] = useState(known ?? unknownPerson)
  const [kept, type, forgetTyped] = useDraft('start.newAudit', blankNewAudit)
  const { read, work: reading, failure: readingFailure } = useReading(agreement)
  const { failure, attempt } = useAttempts()
  const saving = useLongWork()
  useEffect(() => void refreshAgreements(), [])

  const typed = typedFor(agreement, kept)
  const names = read?.reading.partyNames ?? { controller: [], processor: [] }
  const suggested = read?.reading.ownNames ?? { controller: null, processor: null }
  const filled = fillIn(typed, {
    agreement,
    side,
    language,
    controllerName: suggested.controller,
    processorName: suggested.processor,
    titleFor: (processor, language) => voiceIn(language)(`start:new.defaultTitle.${side}`, { processor }),
  })
  const isKnown = isCompletePerson(person)
  const needed = [...stillNeeded(filled), ...(isKnown ? [] : (['person'] as const))]
  const changeParty = (which: 'controller' | 'processor') => (change: Partial<PartyAsTyped>) => type({ ...typed, [which]: { ...typed[which], ...change } })

  const finish = () => {
    forgetTyped()
    onClose()
  }
  const save = async () => {
    if (filled.agreement === null) return
    const { agreement, ...rest } = filled
    const isMade = await attempt(async () => {
      if (known === null) await saveSettings({ person })
      return openAndEnter(() => saving.run((job) => art28.dossiers.create({ job, agreement: agreement!, ...rest })))
    })
    if (!isMade) return
    finish()
    void refreshDossiers()
  }
  return (
    <Dialog
      isOpen
      isKept
      size="large"
      onClose={onClose}
      title={texts(`start:new.title.${side}`)}
      footer={
        <>
          <p className="start-needed" role="status">{needed.length > 0 && texts('start:new.stillNeeded', { what: formatList(language, needed.map((what) => texts(`start:new.needed.${what}`))) })}</p>
          <Button onPress={finish}>{texts('window:ui.cancel')}</Button>
          <Button variant="primary" isDisabled={needed.length > 0} isPending={saving.progress !== null} onPress={() => void save()}>{texts('start:new.save')}</Button>
        </>
      }
    >
      <Stack gap={6}>
        {known === null && <PersonFields person={person} onChange={setPerson} />}
        <Stack gap={2}>
          <AgreementChoice chosen={agreement} onChoose={setAgreement} read={read} />
          <LongWorkNotice work={reading} label={texts('start:preview.reading')} />
          <FailureNotice failure={readingFailure} />
        </Stack>
        <RadioGroup
          label={texts('start:new.side')}
          isHorizontal
          value={side}
          onChange={setSide}
          options={(['controller', 'processor'] as const).map((id) => ({ id, label: texts(`start:new.sides.${id}.label`), description: texts(`start:new.sides.${id}.about`) }))}
        />
        <div className="start-parties">
          {(['controller', 'processor'] as const).map((which) => (
            <PartyFields key={which} title={texts(`start:new.${which}`)} party={filled[which]} calledHere={names[which]} onChange={changeParty(which)} />
          ))}
        </div>
        <TextField label={texts('start:new.name')} isRequired lang={filled.language} value={filled.title} onChange={(title) => type({ ...typed, title })} />
        <RadioGroup
          label={texts('start:new.language')}
          isHorizontal
          value={filled.language}
          onChange={(language) => type({ ...typed, language })}
          options={(['nl', 'en'] as const).map((id) => ({ id, label: texts(`start:preview.languages.${id}`) }))}
        />
        <LongWorkNotice work={saving} label={texts('start:new.saving')} />
        <FailureNotice failure={failure} />
      </Stack>
    </Dialog>
  )
}
