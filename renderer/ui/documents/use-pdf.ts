import { useEffect, useRef, useState } from 'react'

import { openPdf, type OpenPdf, type PdfFailure, PdfRefused } from './open-pdf.ts'

export type PdfState =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly pdf: OpenPdf }
  | { readonly kind: 'failed'; readonly why: PdfFailure }

/** The document these bytes make. While other bytes are being opened the earlier document stays, so that a live preview does not flicker. */
export function usePdf(bytes: Uint8Array): PdfState {
  const [state, setState] = useState<PdfState>({ kind: 'opening' })
  const shown = useRef<OpenPdf | null>(null)

  useEffect(() => {
    let isWanted = true
    const show = (pdf: OpenPdf | null, state: PdfState) => {
      shown.current?.close()
      shown.current = pdf
      setState(state)
    }
    openPdf(bytes).then(
      (pdf) => (isWanted ? show(pdf, { kind: 'open', pdf }) : pdf.close()),
      (error: unknown) => isWanted && show(null, { kind: 'failed', why: error instanceof PdfRefused ? error.why : 'damaged' }),
    )
    return () => void (isWanted = false)
  }, [bytes])

  useEffect(
    () => () => {
      shown.current?.close()
      shown.current = null
    },
    [],
  )
  return state
}
