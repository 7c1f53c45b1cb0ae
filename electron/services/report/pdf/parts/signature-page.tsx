import { Fragment, type ReactElement } from 'react'

import { View } from '@react-pdf/renderer'

import type { ReportModel } from '../../../../../shared/report/model.ts'
import type { SignatureBlock, SignatureMeaning } from '../../../../../shared/report/signature-page.ts'
import { Beside, Fact } from '../facts.tsx'
import { Words } from '../text.tsx'
import { colours, measure, type } from '../theme.ts'
import { capitalised, lines, useVoice } from '../voice.ts'

/** A file that travels inside the PDF. */
export interface EmbeddedFile {
  readonly fileName: string
  /** Of the file's bytes: whoever takes it out of the PDF can see that it is that file. */
  readonly sha256: string
}

interface SignaturePageProps extends Pick<ReportModel, 'signaturePage' | 'titlePage'> {
  readonly modelSha256: string
  readonly embedded: readonly EmbeddedFile[]
}

/** Part 18. Room for a signature on paper and in the file, and what signing proves and does not. */
export function SignaturePage({ signaturePage, titlePage, modelSha256, embedded }: SignaturePageProps): ReactElement {
  const { texts } = useVoice()
  const meaning = ['intro', titlePage.status === 'draft' ? 'draft' : 'frozen', 'levels', 'selfMade'] as const
  return (
    <>
      <Fact label={texts('report:field.auditId')} text={texts('report:pdf.documentVersion', { id: signaturePage.documentId, version: signaturePage.version })} />
      <Fact label={texts('report:field.modelHash')} text={modelSha256} face="mono" />
      <Fact label={texts('report:pdf.whatSigningProves')} text={lines(meaning.map((sentence) => texts(`report:signature.${sentence}`)))} />
      <EmbeddedFiles files={embedded} />
      {signaturePage.blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </>
  )
}

function EmbeddedFiles({ files }: { readonly files: readonly EmbeddedFile[] }): ReactElement | null {
  const { texts } = useVoice()
  if (files.length === 0) return null
  return (
    <Beside label={texts('report:pdf.embeddedFiles')}>
      {files.map(({ fileName, sha256 }) => (
        <Fragment key={fileName}>
          <Words text={fileName} room={40} />
          <Words text={sha256} face="mono" style={[type.small, { color: colours.muted }]} room={40} />
        </Fragment>
      ))}
    </Beside>
  )
}

function Block({ block }: { readonly block: SignatureBlock }): ReactElement {
  const { texts } = useVoice()
  const chosen = block.meanings[0]
  const meanings: readonly SignatureMeaning[] = block.meanings.includes('refused') ? block.meanings : [...block.meanings, 'refused']
  return (
    <View wrap={false} style={{ marginTop: 7, border: `0.8pt solid ${colours.faint}`, borderTop: `1.4pt solid ${colours.rule}`, padding: 9 }}>
      <Words text={capitalised(texts(`report:value.signatureParty.${block.party}`))} style={[type.section, { marginBottom: 4 }]} />
      <View style={{ flexDirection: 'row' }}>
        <View style={{ width: (measure - 20) * 0.54, paddingRight: 14 }}>
          {meanings.map((meaning) => (
            <Choice key={meaning} meaning={meaning} isDefault={meaning === chosen && meanings.length > 2} />
          ))}
        </View>
        <View style={{ width: (measure - 20) * 0.46 }}>
          <Blank label={texts('report:column.name')} text={block.name} />
          <Blank label={texts('report:column.role')} text={block.role} />
          <Blank label={texts('report:column.organisation')} text={block.organisation} />
          <Blank label={texts('report:column.registration')} text={block.registration} />
          <Blank label={texts('report:column.authority')} text="" />
          <Blank label={texts('report:column.place')} text="" />
          <Blank label={texts('report:pdf.dateTimeZone')} text="" />
          <Blank label={texts('report:pdf.signatureLevel')} text="" />
          <Blank label={texts('report:pdf.remarkOrReason')} text="" />
        </View>
      </View>
      <View style={{ flexDirection: 'row', marginTop: 5 }}>
        <View style={{ width: (measure - 20) * 0.54, paddingRight: 14 }}>
          <Words text={texts('report:column.signature')} style={[type.small, { color: colours.muted }]} />
          <View style={{ height: 44, border: `0.6pt dashed ${colours.faint}`, marginTop: 2 }} />
        </View>
        <View style={{ width: (measure - 20) * 0.46 }}>
          <Words text={texts('report:column.certificate')} style={[type.small, { color: colours.muted }]} />
          <Words text={texts('report:pdf.certificateNote')} style={[type.small, { marginTop: 2 }]} />
        </View>
      </View>
    </View>
  )
}

function Choice({ meaning, isDefault }: { readonly meaning: SignatureMeaning; readonly isDefault: boolean }): ReactElement {
  const { texts } = useVoice()
  const name = capitalised(texts(`report:value.signature.${meaning}`))
  return (
    <View style={{ flexDirection: 'row', marginBottom: 3 }}>
      <View style={{ width: 8, height: 8, border: `0.9pt solid ${colours.ink}`, marginRight: 6, marginTop: 2 }} />
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <Words text={isDefault ? texts('report:pdf.byDefault', { name }) : name} style={[type.table, type.strong]} />
        <Words text={texts(`report:signature.${meaning}`)} style={[type.small, { fontSize: 7.2, color: colours.muted }]} />
      </View>
    </View>
  )
}

function Blank({ label, text }: { readonly label: string; readonly text: string }): ReactElement {
  return (
    <View style={{ flexDirection: 'row', borderBottom: `0.5pt solid ${colours.faint}`, minHeight: 15, paddingTop: 2, alignItems: 'flex-end' }}>
      <Words text={label} style={[type.small, { fontSize: 7, color: colours.muted, width: 84 }]} room={20} />
      <Words text={text} style={[type.table, { width: (measure - 20) * 0.46 - 84 }]} room={18} />
    </View>
  )
}
