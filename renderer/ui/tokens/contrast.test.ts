// Read as a file, since Vitest empties style sheets that are imported.
import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

const css: string = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

const themes = { light: 0, dark: 1 } as const

function color(token: string, theme: keyof typeof themes): string {
  const pair = new RegExp(`--${token}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css)
  return pair?.[themes[theme] + 1] ?? `no colour ${token}`
}

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const tones = ['neutral', 'info', 'good', 'warn', 'bad', 'muted']
const surfaces = ['paper', 'canvas', 'sunken', 'raised', 'hover', 'accent-soft']
const texts: readonly (readonly [text: string, ground: string])[] = [
  ...surfaces.flatMap((ground) => ['ink', 'ink-soft', 'ink-faint', 'accent', 'accent-strong'].map((text) => [text, ground] as const)),
  ...tones.flatMap((tone) => [`${tone}-soft`, 'paper', 'canvas'].map((ground) => [tone, ground] as const)),
  ...tones.flatMap((tone) => ['ink', 'ink-soft', 'accent'].map((text) => [text, `${tone}-soft`] as const)),
  ['bad', 'raised'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-bad', 'bad'],
  ['on-bad', 'bad-strong'],
]
const parts: readonly (readonly [part: string, ground: string])[] = [
  ...surfaces.filter((ground) => ground !== 'sunken').map((ground) => ['focus', ground] as const),
  ...['paper', 'canvas', 'raised'].map((ground) => ['line-strong', ground] as const),
]

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const tooFaint = (pairs: typeof texts, least: number) =>
    pairs
      .map(([front, ground]) => ({ front, ground, ratio: contrast(color(front, theme), color(ground, theme)) }))
      .filter(({ ratio }) => !(ratio >= least))

  it('every text can be read on every ground it stands on (4.5 : 1)', () => {
    expect(tooFaint(texts, 4.5)).toEqual([])
  })

  it('every line that shows where a control is can be seen (3 : 1)', () => {
    expect(tooFaint(parts, 3)).toEqual([])
  })
})
