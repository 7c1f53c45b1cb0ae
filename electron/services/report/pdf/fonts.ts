import { join } from 'node:path'

import { Font } from '@react-pdf/renderer'

import { resourcesFolder } from '../../catalogue.ts'
import { faces, type Face } from './theme.ts'

const cuts: Readonly<Record<Face, readonly { readonly file: string; readonly fontWeight?: number; readonly fontStyle?: 'italic' }[]>> = {
  sans: [{ file: 'IBMPlexSans-Regular.ttf' }, { file: 'IBMPlexSans-Italic.ttf', fontStyle: 'italic' }, { file: 'IBMPlexSans-SemiBold.ttf', fontWeight: 600 }],
  serif: [{ file: 'IBMPlexSerif-Regular.ttf' }, { file: 'IBMPlexSerif-Italic.ttf', fontStyle: 'italic' }, { file: 'IBMPlexSerif-SemiBold.ttf', fontWeight: 600 }],
  mono: [{ file: 'IBMPlexMono-Regular.ttf' }],
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
    const family = faces[face]
    Font.register({ family, fonts: cuts[face].map(({ file, ...cut }) => ({ src: join(folderPath, file), ...cut })) })
    await Promise.all(cuts[face].map(({ file: _, ...cut }) => Font.load({ fontFamily: family, ...cut })))
  }
}

/** Whether every cut of a face can draw a character. Only after {@link loadFonts}. */
export function canDraw(face: Face, codePoint: number): boolean {
  const known = drawable[face].get(codePoint)
  if (known !== undefined) return known
  const can = cuts[face].every(({ file: _, ...cut }) => hasGlyph(Font.getFont({ fontFamily: faces[face], ...cut })?.data, codePoint))
  drawable[face].set(codePoint, can)
  return can
}

const drawable: Readonly<Record<Face, Map<number, boolean>>> = { sans: new Map(), serif: new Map(), mono: new Map() }

function hasGlyph(font: unknown, codePoint: number): boolean {
  return (font as { hasGlyphForCodePoint(codePoint: number): boolean } | null)?.hasGlyphForCodePoint(codePoint) ?? false
}
