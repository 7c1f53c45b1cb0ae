import { formatInstant, formatList } from '../../../shared/text/format.ts'
import { useAudit } from '../../app/store.ts'
import { useLanguage, useTexts } from '../../app/texts.ts'
import { Callout } from '../../ui/feedback/callout.tsx'
import { Stack } from '../../ui/layout/stack.tsx'
import { DescriptionList } from '../../ui/text/description-list.tsx'
import { OriginalFile } from './original-file.tsx'
import { RoleDoubts } from './role-doubts.tsx'
import { Sentence } from './sentence.tsx'
import { DeclareWholeText } from './whole-text.tsx'

/** Which file was read, how, and who vouched for it. */
export function FileTab() {
  const texts = useTexts()
  const language = useLanguage()
  const { agreement, wholeTextRead } = useAudit()
  const { source, reading } = agreement
  const number = new Intl.NumberFormat(language)
  const names = (names: readonly string[]) => (names.length > 0 ? formatList(language, names) : texts('reading:file.unnamed'))
  const whole = wholeTextRead
    ? texts('reading:wholeText.readBy', { by: wholeTextRead.by, at: formatInstant(language, wholeTextRead.at) })
    : <Stack isRow gap={3}>{texts('reading:file.notYet')} <DeclareWholeText /></Stack>
  return (
    <div className="read-file">
      <Stack gap={4}>
        <p>{texts('reading:file.about')}</p>
        {source.remarks.map((remark) => (
          <Callout key={remark} tone="warn">{texts(`agreement:sourceRemark.${remark}`)}</Callout>
        ))}
        <RoleDoubts />
        <DescriptionList
          items={[
            { term: texts('reading:file.name'), description: source.fileName },
            { term: texts('reading:file.hash'), description: <span className="read-hash">{source.sha256}</span> },
            { term: texts('reading:file.original'), description: <OriginalFile file={source} /> },
            { term: texts('reading:file.format'), description: texts(`reading:file.formats.${source.format}`) },
            { term: texts('reading:file.encoding'), description: source.encoding },
            { term: texts('reading:file.size'), description: texts('reading:file.bytes', { count: source.sizeBytes, size: number.format(source.sizeBytes) }) },
            { term: texts('reading:file.pages'), description: source.pages.length > 0 ? number.format(source.pages.length) : texts('reading:file.noPages') },
            { term: texts('reading:file.characters'), description: number.format(source.text.length) },
            { term: texts('reading:file.language'), description: texts(`report:value.agreementLanguage.${reading.language}`) },
            { term: texts('reading:file.readerVersion'), description: reading.readerVersion },
            { term: texts('reading:file.controller'), description: names(reading.partyNames.controller) },
            { term: texts('reading:file.processor'), description: names(reading.partyNames.processor) },
            { term: texts('reading:file.wholeText'), description: whole },
            { term: texts('reading:file.clause'), description: reading.auditClause ? <Sentence quote={reading.auditClause} /> : texts('reading:file.noClause') },
          ]}
        />
      </Stack>
    </div>
  )
}
