import { describeRuleResult } from '../../../shared/audit/describe-outcome.ts'
import { formatBytes } from '../../../shared/text/format.ts'
import { goTo } from '../../app/place.ts'
import { useCatalogue } from '../../app/store.ts'
import { useInLanguage, useLanguage, useTexts } from '../../app/texts.ts'
import { Link } from '../../ui/actions/link.tsx'
import { Badge } from '../../ui/feedback/badge.tsx'
import { IconEvidence, IconLock, IconPerson, IconWarning } from '../../ui/icons.tsx'
import { attention, type Packed } from './packed.ts'

/** Everything that goes into the pack, each piece with what to think of before it is handed over. */
export function Contents({ packed }: { readonly packed: readonly Packed[] }) {
  const texts = useTexts()
  const language = useLanguage()
  const sizeBytes = packed.reduce((total, { evidence }) => total + (evidence.file?.sizeBytes ?? 0), 0)
  return (
    <div className="pack-contents" tabIndex={0} role="group" aria-label={texts('pack:tab.contents')}>
      <p>{texts('pack:contents.total', { count: packed.length, size: formatBytes(language, sizeBytes) })}</p>
      <ul aria-label={texts('pack:contents.list')}>
        {packed.map((piece) => (
          <Piece key={piece.evidence.id} piece={piece} />
        ))}
      </ul>
    </div>
  )
}

function Piece({ piece }: { readonly piece: Packed }) {
  const texts = useTexts()
  const language = useLanguage()
  const inLanguage = useInLanguage()
  const { evidenceTypes, evidenceRules } = useCatalogue()
  const { evidence, remarks, isLinked } = piece
  const { id, title, type, file, confidentiality, hasPersonalData, minimisedHow, isExample } = evidence
  const typeName = evidenceTypes.find((each) => each.id === type)?.name
  const level = texts(`report:value.confidentiality.${confidentiality}`)
  const isConfined = confidentiality === 'confidential' || confidentiality === 'secret'
  const points = attention(piece)
  return (
    <li>
      <div className="pack-piece">
        <Link icon={IconEvidence} onPress={() => goTo('evidence', id)}>{texts('report:name.item', { id, title })}</Link>
        <span className="pack-soft">{file ? `${file.fileName} · ${formatBytes(language, file.sizeBytes)}` : texts('pack:contents.statement')}</span>
      </div>
      <div className="pack-badges">
        {typeName && <Badge icon={null}>{inLanguage(typeName)}</Badge>}
        <Badge tone={confidentiality === 'secret' ? 'warn' : 'neutral'} icon={isConfined ? IconLock : null}>{level}</Badge>
        {hasPersonalData && <Badge tone={minimisedHow.trim() === '' ? 'warn' : 'neutral'} icon={IconPerson}>{texts('pack:contents.personalData')}</Badge>}
        {isExample && <Badge icon={null}>{texts('pack:contents.example')}</Badge>}
        {points > 0 && <Badge tone="warn" icon={IconWarning}>{texts('pack:contents.warnings', { count: points })}</Badge>}
      </div>
      <ul className="pack-remarks">
        {isConfined && <li>{texts('pack:contents.secret', { level })}</li>}
        {hasPersonalData && minimisedHow.trim() !== '' && <li>{texts('pack:contents.minimised', { how: minimisedHow })}</li>}
        {remarks.map((remark, index) => {
          const rule = evidenceRules.find((each) => each.id === remark.rule)
          return (
            <li key={index}>
              {rule && <strong>{inLanguage(rule.title)}</strong>}
              <span>{describeRuleResult(texts, remark)}</span>
            </li>
          )
        })}
        {!isLinked && <li>{texts('pack:contents.unlinked')}</li>}
        {points === 0 && <li className="pack-soft">{texts('pack:contents.noWarnings')}</li>}
      </ul>
    </li>
  )
}
