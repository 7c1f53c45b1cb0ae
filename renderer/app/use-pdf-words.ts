import { useMemo } from 'react'

import type { PdfWords } from '../ui/documents/pdf-words.ts'
import { useTexts } from './texts.ts'

/** What a PDF view says, in the language the person chose: `<PdfView words={usePdfWords()} … />`. */
export function usePdfWords(): PdfWords {
  const texts = useTexts()
  return useMemo(
    () => ({
      opening: texts('window:pdf.opening'),
      failed: { encrypted: texts('window:pdf.encrypted'), damaged: texts('window:pdf.damaged'), tooLarge: texts('window:pdf.tooLarge') },
      controls: texts('window:pdf.controls'),
      page: texts('window:pdf.page'),
      ofPages: (count) => texts('window:pdf.ofPages', { count }),
      pageName: (page, count) => texts('window:pdf.pageName', { page, count }),
      goToPage: (page) => texts('window:pdf.goToPage', { page }),
      previousPage: texts('window:pdf.previousPage'),
      nextPage: texts('window:pdf.nextPage'),
      zoomIn: texts('window:pdf.zoomIn'),
      zoomOut: texts('window:pdf.zoomOut'),
      fitWidth: texts('window:pdf.fitWidth'),
      percent: (percent) => texts('window:pdf.percent', { percent }),
      pageWithoutText: texts('window:pdf.pageWithoutText'),
      pageFailed: texts('window:pdf.pageFailed'),
    }),
    [texts],
  )
}
