import type { PdfFailure } from './open-pdf.ts'

/** What the PDF view says. */
export interface PdfWords {
  readonly opening: string
  readonly failed: Readonly<Record<PdfFailure, string>>
  /** Names the row of controls. */
  readonly controls: string
  /** Labels the field with the number of the page. */
  readonly page: string
  /** Behind that field: "van 140". */
  readonly ofPages: (count: number) => string
  /** Names a page: "Pagina 3 van 140". */
  readonly pageName: (page: number, count: number) => string
  /** Names a link within the document. */
  readonly goToPage: (page: number) => string
  readonly previousPage: string
  readonly nextPage: string
  readonly zoomIn: string
  readonly zoomOut: string
  readonly fitWidth: string
  readonly percent: (percent: number) => string
  /** Read out at a page that is a picture: a scan. */
  readonly pageWithoutText: string
  readonly pageFailed: string
}
