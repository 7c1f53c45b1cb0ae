import type { Finding } from '../../../shared/audit/finding.ts'
import { evidenceReferences } from '../../../shared/report/references.ts'
import { lawText } from '../../../shared/report/words.ts'
import { formatDay } from '../../../shared/text/format.ts'
import { passageOf } from '../../app/agreement-text/passage-of.ts'
import { useTextFollows } from '../../app/agreement-text/use-text-follows.ts'
import { goTo, showPassage } from '../../app/place.ts'
import { useAudit } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Link } from '../../ui/actions/link.tsx'
import { IconEvidence } from '../../ui/icons.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import { Quote } from '../../ui/text/quote.tsx'
import { SourcesSection } from './sources-section.tsx'
import { firstPassage } from './written-finding.ts'

/** A finding whose text is settled, to be read rather than filled in. */
export function FindingReading({ finding }: { readonly finding: Finding }) {
  const texts = useTexts()
  const language = useLanguage()
  const audit = useAudit()
  const { criteria, evidence } = finding
  const lines = (['condition', 'cause', 'effect', 'recommendation'] as const).filter((part) => finding[part] !== '')
  const facts = [
    { term: texts('report:column.owner'), description: finding.owner },
    { term: texts('report:column.dueOn'), description: finding.dueOn && formatDay(language, finding.dueOn) },
    { term: texts('report:column.proofRequired'), description: finding.proofRequired },
    { term: texts('report:column.level'), description: finding.level && texts(`report:value.level.${finding.level}`) },
  ]
  return (
    <>
      <section className="findings-section" aria-labelledby="findings-criteria">
        <h3 id="findings-criteria">{texts('findings:part.criteria')}</h3>
        {criteria.quote && <AgreedWords finding={finding} />}
        {criteria.legalBasis.length > 0 && <p>{lawText(texts, criteria.legalBasis)}</p>}
        {criteria.explanation && <p className="findings-lines">{criteria.explanation}</p>}
      </section>
      {lines.map((part) => (
        <section key={part} className="findings-section" aria-labelledby={`findings-${part}`}>
          <h3 id={`findings-${part}`}>{texts(`findings:part.${part}`)}</h3>
          <p className="findings-lines">{finding[part]}</p>
        </section>
      ))}
      <section className="findings-section" aria-labelledby="findings-remedy">
        <h3 id="findings-remedy">{texts('findings:part.remedy')}</h3>
        <DescriptionList items={facts.filter(({ description }) => description)} />
      </section>
      {evidence.length > 0 && (
        <section className="findings-section" aria-labelledby="findings-evidence">
          <h3 id="findings-evidence">{texts('report:column.evidence')}</h3>
          <ul className="findings-links">
            {evidenceReferences(audit, evidence).map(({ id, title }) => (
              <li key={id}>
                <Link icon={IconEvidence} onPress={() => goTo('evidence', id)}>{texts('report:name.item', { id, title })}</Link>
              </li>
            ))}
          </ul>
        </section>
      )}
      {finding.sources.length > 0 && <SourcesSection written={finding} change={async () => {}} isReadOnly />}
    </>
  )
}

function AgreedWords({ finding: { criteria } }: { readonly finding: Finding }) {
  const texts = useTexts()
  const { agreement } = useAudit()
  const { language } = agreement.reading
  const range = passageOf(agreement, { clause: criteria.clause, quote: firstPassage(criteria.quote) })
  useTextFollows(range)
  return (
    <Quote lang={language === 'unknown' ? '' : language} clause={criteria.clause || undefined} {...(range ? { onShow: () => showPassage(range), showLabel: texts('findings:quote.show') } : {})}>
      <span className="findings-lines">{criteria.quote}</span>
    </Quote>
  )
}
