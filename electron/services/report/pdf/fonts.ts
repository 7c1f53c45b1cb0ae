import { join } from 'node:path'

import { Font } from '@react-pdf/renderer'

import { resourcesFolder } from '../../catalogue.ts'
import { faces, type Face } from './theme.ts'

interface Cut {
  readonly file: string
  readonly as: { readonly fontWeight?: number; readonly fontStyle?: 'italic' }
}

const cuts: Readonly<Record<Face, readonly Cut[]>> = {
  sans: [
    { file: 'IBMPlexSans-Regular.ttf', as: {} },
    { file: 'IBMPlexSans-Italic.ttf', as: { fontStyle: 'italic' } },
    { file: 'IBMPlexSans-SemiBold.ttf', as: { fontWeight: 600 } },
  ],
  serif: [
    { file: 'IBMPlexSerif-Regular.ttf', as: {} },
    { file: 'IBMPlexSerif-SemiBold.ttf', as: { fontWeight: 600 } },
  ],
  mono: [{ file: 'IBMPlexMono-Regular.ttf', as: {} }],
}

let loading: Promise<void> | null = null

/** Makes the report's type known to the renderer, once a process. Rejects where a font file is not in the resources folder. */
export function loadFonts(): Promise<void> {
  loading ??= registerAndLoad()
  return loading
}

async function registerAndLoad(): Promise<void> {
  const folderPath = join(resourcesFolder(), 'fonts')
  for (const face of Object.keys(cuts) as Face[]) {
    Font.register({ family: faces[face], fonts: cuts[face].map(({ file, as }) => ({ src: join(folderPath, file), ...as })) })
    await Promise.all(cuts[face].map(({ as }) => Font.load({ fontFamily: faces[face], ...as })))
  }
}

const drawable: Readonly<Record<Face, Map<number, boolean>>> = { sans: new Map(), serif: new Map(), mono: new Map() }

/** Whether every cut of a face can draw a character. Only after {@link loadFonts}. */
export function canDraw(face: Face, codePoint: number): boolean {
  const known = drawable[face].get(codePoint)
  if (known !== undefined) return known
  const can = cuts[face].every(({ as }) => hasGlyph(Font.getFont({ fontFamily: faces[face], ...as })?.data, codePoint))
  drawable[face].set(codePoint, can)
  return can
}

function hasGlyph(font: unknown, codePoint: number): boolean {
  return (font as { hasGlyphForCodePoint(codePoint: number): boolean } | null)?.hasGlyphForCodePoint(codePoint) ?? false
}
