import type { ReadingRules } from '../../shared/agreement/reading-rules.ts'

/** A page of an agreement in print, in characters. */
export const pageLength = 2_800

export function repeated(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
}

/** An agreement in one language that says everything the rules can read, clause by clause. */
export function agreementIn(language: 'nl' | 'en' | 'de', rules: ReadingRules, length: number): string {
  const article = { nl: 'Artikel', en: 'Article', de: '§' }[language]
  const clauses = examplesOf(rules, language).map((example, index) => {
    const [number, clause] = [Math.floor(index / 5) + 1, (index % 5) + 1]
    return `${clause === 1 ? `${article} ${number}\n` : ''}${number}.${clause} ${example}\n`
  })
  return repeated(clauses.join(''), length)
}

/** Texts made to take long, of nothing but what rules look for or stumble over. */
export function slowTexts(rules: ReadingRules, length: number): readonly (readonly [name: string, text: string])[] {
  const examples = examplesOf(rules, 'nl').map((example) => example.replace(/[.!?]/g, ''))
  const backwards = examples.map((example) => example.split(' ').toReversed().join(' '))
  const shortened = examples.map((example) => example.replace(/(\p{L}{3,})\p{L}/gu, '$1'))
  const repeatedUnits = {
    'one sentence of all that rules look for': `${examples.join(' en ')} en `,
    '… of the same words, backwards': `${backwards.join(' en ')} en `,
    '… of words that lack a letter': `${shortened.join(' en ')} en `,
    '50,000 clauses of a line': '1.1 de klant betaalt\n',
    'lists in lists in lists': '1. Lijst:\n(a) de klant mag:\n(i) een audit houden;\n- of laten houden;\n',
    digits: '1234567890',
    brackets: '([',
    'white space': ' \t',
    'quotation marks': '“Klant ‘”',
    hyphens: 'audit-con-trole-',
    'rows of tables': '| Hosting B.V. | Utrecht, Nederland | opslag van persoonsgegevens |\n',
    'letters nearly spaced out': 'd e v e r w e r k e r v e r w e r k t ',
  }
  const counted = {
    'annexes': (number: number) => `Bijlage ${number % 1000}: Lijst ${number}\n`,
    'terms that all differ': (number: number) => `${number % 90}.1 De verwerker meldt een datalek binnen ${number} uur aan de klant.\n`,
    'documents that all differ': (number: number) => `${number % 90}.1 Zie de [link naar document${number}] bij deze overeenkomst.\n`,
    'parties that all differ': (number: number) => `Bedrijf${number} B.V., hierna: “Naam${number}”, verwerkt persoonsgegevens in opdracht van de klant.\n`,
  }
  return [
    ...Object.entries(repeatedUnits).map(([name, unit]) => [name, repeated(unit, length)] as const),
    ...Object.entries(counted).map(([name, unit]) => [name, Array.from({ length: Math.ceil(length / unit(10_000).length) }, (_, number) => unit(number)).join('')] as const),
  ]
}

function examplesOf(rules: ReadingRules, language: 'nl' | 'en' | 'de'): readonly string[] {
  const { terms, duties } = rules[language]
  return [...terms, ...duties].map(({ example }) => example.replace(/\s+/g, ' '))
}
