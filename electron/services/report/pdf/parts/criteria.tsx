import type { ReactElement } from 'react'

import type { ReportModel } from '../../../../../shared/report/model.ts'
import type { ChosenReading } from '../../../../../shared/report/criteria.ts'
import type { Versions } from '../../../../../shared/report/versions.ts'
import { putBackText, replacedText } from '../../../../../shared/report/words.ts'
import { Beside, Fact } from '../facts.tsx'
import { SectionHeading } from '../heading.tsx'
import { pointRows, Remarks } from '../notes.tsx'
import { clauseQuote } from '../quote.tsx'
import { Nothing, Words } from '../text.tsx'
import { colours, type } from '../theme.ts'
import { useVoice } from '../voice.ts'

/** Part 5. */
export function Criteria({ criteria }: Pick<ReportModel, 'criteria'>): ReactElement {
  const { texts, instant, law } = useVoice()
  const { agreement } = criteria
  const none = texts('report:word.none')
  return (
    <>
      <Fact label={texts('report:field.agreement')} text={agreement.fileName} />
      <Fact label={texts('report:field.agreementHash')} text={agreement.sha256} face="mono" />
      {agreement.remarks.length === 0 ? null : (
        <Beside label={texts('report:field.agreementRemarks')}>{pointRows(agreement.remarks.map((remark) => texts(`agreement:sourceRemark.${remark}`)))}</Beside>
      )}
      <Fact label={texts('report:field.agreementLanguage')} text={texts(`report:value.agreementLanguage.${agreement.language}`)} />
      <Fact
        label={texts('report:field.partyNames')}
        text={[
          texts('report:pdf.called', { side: texts('report:value.side.controller'), names: agreement.partyNames.controller.join(', ') || none }),
          texts('report:pdf.called', { side: texts('report:value.side.processor'), names: agreement.partyNames.processor.join(', ') || none }),
        ].join('\n')}
      />
      <Beside label={texts('report:field.auditClause')}>
        {agreement.auditClause ? clauseQuote(agreement.auditClause) : <Nothing text={texts('report:pdf.nothing.auditClause')} />}
      </Beside>
      <Fact
        label={texts('report:field.wholeTextRead')}
        text={agreement.wholeTextRead ? texts('report:pdf.byAt', { by: agreement.wholeTextRead.by, at: instant(agreement.wholeTextRead.at) }) : texts('report:word.notRecorded')}
      />
      <Fact label={texts('report:field.readerVersion')} text={agreement.readerVersion} />
      <Fact label={texts('report:column.legalBasis')} text={law(criteria.legalBasis)} otherwise={none} />
      <Fact label={texts('report:field.otherCriteria')} text={criteria.otherCriteria.join('\n')} otherwise={none} />
      <Fact label={texts('report:field.externalDocuments')} text={criteria.externalDocuments.join('\n')} otherwise={none} />
      {criteria.versions ? <Replaced versions={criteria.versions} /> : null}
      <SectionHeading text={texts('report:field.chosenReadings')} />
      {criteria.chosenReadings.length === 0 ? <Nothing text={texts('report:pdf.nothing.readings')} /> : null}
      {criteria.chosenReadings.map((reading) => (
        <Chosen key={reading.term} reading={reading} />
      ))}
      <SectionHeading text={texts('report:field.unconfirmed')} />
      {criteria.unconfirmed.length === 0 ? (
        <Nothing text={texts('report:pdf.nothing.unconfirmed')} />
      ) : (
        <Words text={criteria.unconfirmed.map(({ term, name }) => `${term} ${name}`).join(' · ')} />
      )}
      <Remarks remarks={criteria.remarks} />
    </>
  )
}

/** The versions that were audited before the one in force, and what each put back. */
function Replaced({ versions }: { readonly versions: Versions }): ReactElement {
  const { texts, instant } = useVoice()
  return (
    <>
      <SectionHeading text={texts('report:field.versions')} />
      {versions.replaced.map((amendment) => (
        <Beside key={amendment.at} label={texts('report:field.replacedVersion')}>
          <Words text={replacedText(texts, amendment)} />
          <Words text={texts('report:versions.stood', { stood: amendment.stood, putBack: amendment.putBack })} />
          <Words text={texts('report:pdf.byAt', { by: amendment.by, at: instant(amendment.at) })} style={[type.small, { color: colours.muted }]} />
        </Beside>
      ))}
      {versions.putBack.length === 0 ? null : <Beside label={texts('report:field.putBack')}>{pointRows(versions.putBack.map((each) => putBackText(texts, each)))}</Beside>}
    </>
  )
}

function Chosen({ reading }: { readonly reading: ChosenReading }): ReactElement {
  const { texts, instant } = useVoice()
  return (
    <>
      <Beside label={reading.term}>
        <Words text={reading.name} style={type.strong} />
        {reading.quotes.map((quote) => clauseQuote(quote))}
      </Beside>
      <Fact label={texts('report:column.reading')} text={texts('report:pdf.readingCalled', reading.chosen)} />
      {reading.others.length === 0 ? null : (
        <Beside label={texts('report:field.otherReadings')}>
          {pointRows(reading.others.map((other) => texts('report:pdf.readingCalled', other)))}
        </Beside>
      )}
      <Fact label={texts('report:column.reason')} text={reading.reason} otherwise={texts('report:word.notRecorded')} />
      <Beside label="">
        <Words text={texts('report:pdf.byAt', { by: reading.by, at: instant(reading.at) })} style={[type.small, { color: colours.muted }]} />
      </Beside>
    </>
  )
}
