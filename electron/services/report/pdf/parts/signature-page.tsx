import type { ReactElement } from 'react'

import { View } from '@react-pdf/renderer'

import type { ReportModel } from '../../../../../shared/report/model.ts'
import type { SignatureBlock, SignatureMeaning } from '../../../../../shared/report/signature-page.ts'
import { Fact } from '../facts.tsx'
import { Words } from '../text.tsx'
import { colours, measure, type } from '../theme.ts'
import { capitalised, useVoice } from '../voice.ts'

/** Part 18. Room for a signature on paper and in the file, and what signing proves and does not. */
export function SignaturePage({ signaturePage, modelSha256 }: Pick<ReportModel, 'signaturePage'> & { readonly modelSha256: string }): ReactElement {
  const { texts } = useVoice()
  return (
    <>
      <Fact label={texts('report:field.auditId')} text={texts('report:pdf.documentVersion', { id: signaturePage.documentId, version: signaturePage.version })} />
      <Fact label={texts('report:field.modelHash')} text={modelSha256} face="mono" />
      <Fact label={texts('report:pdf.whatSigningProves')} text={[texts('report:signature.intro'), texts('report:signature.frozen'), texts('report:signature.selfMade')].join('\n')} />
      {signaturePage.blocks.map((block, index) => (
        <Block key={index} block={block} />
      ))}
    </>
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
