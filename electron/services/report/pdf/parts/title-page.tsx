import type { ReactElement } from 'react'

import { Page, View } from '@react-pdf/renderer'

import type { ReportModel } from '../../../../../shared/report/model.ts'
import { outlined, shortened } from '../heading.tsx'
import { Prose, Words } from '../text.tsx'
import { colours, faces, measure, page, type } from '../theme.ts'
import { useVoice } from '../voice.ts'

/** Part 1. `modelSha256` is the hash over the report's data, which its JSON file has too. */
export function TitleSheet({ model, modelSha256 }: { readonly model: ReportModel; readonly modelSha256: string }): ReactElement {
  const { texts, instant } = useVoice()
  const { titlePage, criteria } = model
  return (
    <Page
      size="A4"
      {...outlined('part-1', titlePage.title)}
      style={{ paddingTop: 64, paddingBottom: 46, paddingLeft: page.left, paddingRight: page.right, fontFamily: faces.sans, fontSize: type.body.fontSize, color: colours.ink }}
      {...{ experimentalPagination: true }}
    >
      <View style={{ flexDirection: 'row', justifyContent: 'space-between', borderTop: `3pt solid ${colours.rule}`, paddingTop: 10 }}>
        <Words text={`${texts('report:title')} · ${texts(`report:value.reportStatus.${titlePage.status}`)}`} style={{ fontWeight: 600, color: colours.accent }} />
        <Words text={shortened(titlePage.classification, 80)} style={{ fontWeight: 600, maxWidth: 240, textAlign: 'right' }} />
      </View>
      <View style={{ height: 118 }} />
      <Words text={shortened(titlePage.title, 240)} face="serif" style={{ fontWeight: 600, fontSize: titleSize(titlePage.title), lineHeight: 1.18, color: colours.accent, width: measure * 0.9 }} room={20} isWhole />
      <View style={{ width: 62, borderTop: `2pt solid ${colours.rule}`, marginTop: 18, marginBottom: 18 }} />
      <Prose text={texts('report:pdf.subtitle')} style={[type.lead, { width: measure * 0.8, color: colours.muted }]} />
      <View style={{ flexDirection: 'row', marginTop: 42 }}>
        <Side label={texts('report:field.processor')} name={titlePage.processor} />
        <Side label={texts('report:field.controller')} name={titlePage.controller} />
      </View>
      <View style={{ flexGrow: 1, minHeight: 30 }} />
      <View style={{ borderTop: `0.6pt solid ${colours.hairline}`, paddingTop: 10 }}>
        <Line label={texts('report:field.version')} text={texts('report:pdf.versionOf', { version: titlePage.version, status: texts(`report:value.reportStatus.${titlePage.status}`), instant: instant(titlePage.generatedAt) })} />
        <Line label={texts('report:field.auditId')} text={titlePage.auditId} />
        <Line label={texts('report:field.agreement')} text={shortened(criteria.agreement.fileName, 160)} />
        <Line label={texts('report:field.agreementHash')} text={criteria.agreement.sha256} isHash />
        <Line label={texts('report:field.modelHash')} text={modelSha256} isHash />
        <Line label={texts('report:field.trail')} text={titlePage.trail.lastHash} isHash />
        <Line label={texts('report:field.trailLines')} text={String(titlePage.trail.lines)} />
        <Line label={texts('report:field.product')} text={`${titlePage.product.name} ${titlePage.product.version}`} />
      </View>
      <Prose text={texts(`report:statement.${model.summary.statement}`)} style={[type.small, { color: colours.muted, marginTop: 10 }]} />
    </Page>
  )
}

/** A long title is set smaller, so that the page stays one page for any title a person would give. */
function titleSize(title: string): number {
  if (title.length > 120) return 17
  return title.length > 60 ? 23 : 29
}

function Side({ label, name }: { readonly label: string; readonly name: string }): ReactElement {
  return (
    <View style={{ width: measure / 2, paddingRight: 16 }}>
      <Words text={label} style={type.label} />
      <Words text={shortened(name, 160)} face="serif" style={{ fontSize: name.length > 60 ? 9 : 14, lineHeight: 1.3, fontWeight: 600 }} room={18} />
    </View>
  )
}

function Line({ label, text, isHash = false }: { readonly label: string; readonly text: string; readonly isHash?: boolean }): ReactElement {
  return (
    <View style={{ flexDirection: 'row', marginBottom: 1.5 }}>
      <Words text={label} style={[type.small, { width: 152, color: colours.muted }]} />
      <Words text={text} face={isHash ? 'mono' : 'sans'} style={[type.small, { width: measure - 152 }, isHash ? { fontSize: 7 } : {}]} room={isHash ? 64 : 40} />
    </View>
  )
}
