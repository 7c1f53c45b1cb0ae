import type { ReactElement } from 'react'

import { Text, View } from '@react-pdf/renderer'

import { canDraw } from './fonts.ts'
import { breaksIn, breaksOnlyWhereNeeded } from './hyphenation.ts'
import { printable } from './printable.ts'
import { colours, faces, type, type Face, type Style } from './theme.ts'
import { useVoice } from './voice.ts'

interface WordsProps {
  readonly text: string
  readonly face?: Face
  readonly style?: Style | readonly Style[]
  /** Characters that fit on a line for certain; longer things without a space are broken. */
  readonly room?: number
  /** Anchor within the report that the words lead to. */
  readonly to?: string
  /** Never broken within a word that fits: for headings. */
  readonly isWhole?: boolean
}

/** Every text of the report is drawn through here, so that nothing undrawable or unbreakable reaches the page. */
export function Words({ text, face = 'sans', style = [], room = 24, to, isWhole = false }: WordsProps): ReactElement {
  const { language } = useVoice()
  return (
    <Text
      style={[type.body, { fontFamily: faces[face] }, ...[style].flat()]}
      hyphenationCallback={isWhole ? breaksOnlyWhereNeeded(room) : breaksIn(language, room)}
      {...(to === undefined ? {} : { src: `#${to}` })}
    >
      {printable(text, (codePoint) => canDraw(face, codePoint))}
    </Text>
  )
}

interface ProseProps extends WordsProps {
  /** No white between the paragraphs: for the lines of a cell. */
  readonly isTight?: boolean
}

/** Longer texts of people, paragraph by paragraph: each is laid out by itself, so that a very long text costs no more than its length. */
export function Prose({ text, style = [], isTight = false, ...rest }: ProseProps): readonly ReactElement[] {
  return paragraphs(text).map((paragraph, index) => (
    <Words key={index} text={paragraph} style={[...(index === 0 || isTight ? [] : [{ marginTop: 3 }]), ...[style].flat()]} {...rest} />
  ))
}

/** Short enough to be kept whole: some seven lines of the wide column. */
export function isShort(text: string): boolean {
  return text.length <= 500 && text.split('\n').length <= 7
}

/** {@link Prose} as one box in a row that is kept whole. A single paragraph is its own box. */
export function ProseBox({ text, box, style = [], isTight = false, ...rest }: ProseProps & { readonly box: Style }): ReactElement {
  const [first = '', ...others] = paragraphs(text)
  if (others.length === 0) return <Words text={first} style={[...[style].flat(), box]} {...rest} />
  return (
    <View style={box}>
      <Prose text={text} style={style} isTight={isTight} {...rest} />
    </View>
  )
}

/**
 * A text in portions of at most `mostLines` lines, a few of which fit in one box.
 *
 * The renderer reckons positions within a box in single precision and takes a box of more than some 8,000 points for one that cannot be split.
 */
export function portions(text: string, mostLines = 60, charactersPerLine = 60): readonly string[] {
  const found: string[][] = [[]]
  let lines = 0
  for (const paragraph of paragraphs(text)) {
    const more = Math.ceil(paragraph.length / charactersPerLine)
    if (lines + more > mostLines && lines > 0) {
      found.push([])
      lines = 0
    }
    found.at(-1)!.push(paragraph)
    lines += more
  }
  return found.map((each) => each.join('\n'))
}

const longest = 3000

/** Cut at line ends; a paragraph longer than anybody writes is cut at a space as well. */
function paragraphs(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .flatMap((line) => line.match(new RegExp(`.{1,${longest}}(?:\\s|$)|.{1,${longest}}`, 'gsu')) ?? [])
}

/** Says in words what is not there. */
export function Nothing({ text }: { readonly text: string }): ReactElement {
  return <Words text={text} style={{ fontStyle: 'italic', color: colours.muted }} />
}
