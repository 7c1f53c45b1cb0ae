import { describe, expect, it } from 'vitest'

import { describeManifest, describeVerification } from './describe-verification.ts'
import type { CertificateFacts, PdfVerification, SignatureVerification } from './verification.ts'

const certificate: CertificateFacts = {
  subject: { name: 'Janneke de Vries', organisation: 'Auditkantoor B.V.', country: 'NL' },
  issuer: 'Janneke de Vries, Auditkantoor B.V.',
  serialNumber: '4a01',
  validFrom: '2026-11-01T00:00:00.000Z',
  validUntil: '2029-11-01T00:00:00.000Z',
  isSelfSigned: true,
  key: 'ECDSA P-256',
  sha256: 'c'.repeat(64),
}

const signature: SignatureVerification = {
  problems: [],
  certificate,
  claimedAt: '2026-11-20T10:00:00.000Z',
  reason: 'Vaststelling',
  location: 'Utrecht',
  role: 'Leadauditor',
  isCertificateValidThen: true,
  coveredBytes: 900,
  coversWholeFile: true,
  level: 'padesBaselineB',
  hasUnsignedParts: false,
  laterAddition: null,
}

function aVerification(changes: Partial<PdfVerification> = {}): PdfVerification {
  return { verdict: 'intact', sha256: 'a'.repeat(64), sizeBytes: 900, signatures: [signature], attachments: [], ...changes }
}

function textsOf(verification: PdfVerification, language: 'nl' | 'en' = 'nl'): readonly string[] {
  return describeVerification(verification, language).map(({ text }) => text)
}

describe('a verification in words', () => {
  it('says in Dutch who signed, what it covers, and that a self-made certificate proves integrity and not identity', () => {
    expect(textsOf(aVerification({ attachments: [{ name: 'rapport.json', sha256: 'b'.repeat(64), sizeBytes: 7 }] }))).toEqual([
      'Dit bestand is sinds de ondertekening niet gewijzigd: alle handtekeningen kloppen.',
      `Het bestand is 900 bytes groot en heeft SHA-256 ${'a'.repeat(64)}.`,
      'Handtekening 1 klopt: van het deel dat zij dekt, is geen byte gewijzigd.',
      'Zij is gezet met een certificaat op naam van ‘Janneke de Vries’, van ‘Auditkantoor B.V.’.',
      'Het certificaat heeft nummer 4a01, is geldig van 1 november 2026 tot en met 1 november 2029 en hoort bij een sleutel van de soort ECDSA P-256.',
      `De vingerafdruk (SHA-256) van het certificaat is ${'c'.repeat(64)}.`,
      'Het certificaat is door de ondertekenaar zelf gemaakt. De handtekening toont aan dat het getekende deel niet is gewijzigd, maar niet wie heeft getekend. Vraag de ondertekenaar langs een andere weg om de vingerafdruk.',
      'De ondertekenaar geeft als tijdstip op: 20-11-2026 10:00 UTC. Geen derde heeft dat tijdstip bevestigd.',
      'De ondertekenaar tekende in deze hoedanigheid: ‘Leadauditor’.',
      'De ondertekenaar geeft als reden op: ‘Vaststelling’.',
      'De ondertekenaar geeft als plaats op: ‘Utrecht’.',
      'Zij dekt het hele bestand.',
      'Zij heeft de opbouw van PAdES, niveau B-B (ETSI EN 319 142-1).',
      `Bijlage ‘rapport.json’ is 7 bytes groot en heeft SHA-256 ${'b'.repeat(64)}.`,
      'De bijlagen in dit bestand vallen onder een handtekening die klopt.',
      'Een kloppende handtekening toont aan dat het getekende deel sindsdien niet is gewijzigd. Zij toont niet aan dat de inhoud juist is.',
      'Of een handtekening gekwalificeerd is in de zin van de eIDAS-verordening, stelt art28 niet vast.',
    ])
  })

  it('says what was added after a signature', () => {
    const extended = { ...signature, coversWholeFile: false, laterAddition: { sizeBytes: 100, kinds: ['attachment', 'other'] as const } }
    const lines = textsOf(aVerification({ verdict: 'extended', sizeBytes: 1000, signatures: [{ ...extended, laterAddition: { sizeBytes: 100, kinds: [...extended.laterAddition.kinds] } }] }), 'en')
    expect(lines).toContain('It covers the first 900 bytes of the file. The 100 bytes behind them were added after this signature.')
    expect(lines).toContain('Attachments were added, replaced or removed afterwards. This signature does not cover those changes.')
    expect(lines).toContain('Something was changed afterwards that may change what you read. Ask the signer for the version that was signed.')
  })

  it('warns in a bad tone for a broken signature, with each reason', () => {
    const broken = aVerification({ verdict: 'broken', signatures: [{ ...signature, problems: ['digest', 'padding'] }] })
    expect(describeVerification(broken, 'nl').filter(({ tone }) => tone === 'bad').map(({ text }) => text)).toEqual([
      'Ten minste één handtekening klopt niet. Vertrouw dit bestand niet en vraag de afzender om het origineel.',
      'Handtekening 1 klopt niet.',
      'Het getekende deel is na ondertekening gewijzigd.',
      'De opvulling achter de handtekening is gewijzigd.',
    ])
  })

  it('does not call attachments covered when the only signature is broken or may have been followed by a change to them', () => {
    const attachments = [{ name: 'x', sha256: 'b'.repeat(64), sizeBytes: 7 }]
    const later = { ...signature, coversWholeFile: false, laterAddition: { sizeBytes: 1, kinds: ['other' as const] } }
    for (const one of [{ ...signature, problems: ['digest' as const] }, later]) {
      expect(textsOf(aVerification({ attachments, signatures: [one] }))).toContain('Niet van alle bijlagen in dit bestand staat vast dat zij onder een handtekening vallen die klopt.')
    }
  })

  it('shows a signer’s words without what steers a terminal or turns the reading direction', () => {
    const hostile = aVerification({ signatures: [{ ...signature, reason: 'goed\u001b[2J\r\nHandtekening 2 klopt\u202e' }] })
    expect(textsOf(hostile)).toContain('De ondertekenaar geeft als reden op: ‘goed [2J Handtekening 2 klopt’.')
  })

  it('says of an unsigned file that it is unsigned, and nothing more than its hash', () => {
    expect(textsOf(aVerification({ verdict: 'unsigned', signatures: [] }), 'en')).toEqual([
      'This file is not signed. Whether it was changed cannot be told from the file itself.',
      `The file is 900 bytes long and has SHA-256 ${'a'.repeat(64)}.`,
    ])
  })
})

describe('a manifest in words', () => {
  it('says of each file whether it is the one that was listed', () => {
    const lines = describeManifest({ problems: [], certificate }, { same: ['a.pdf'], changed: ['b.xlsx'], missing: ['c.json'] }, 'en')
    expect(lines.filter(({ about }) => about === 'file')).toEqual([
      { about: 'file', tone: 'good', text: '‘a.pdf’ is the same file that the list names.' },
      { about: 'file', tone: 'bad', text: '‘b.xlsx’ is not the file that the list names.' },
      { about: 'file', tone: 'bad', text: '‘c.json’ is in the list, but is not there.' },
    ])
    expect(lines[0]).toEqual({ about: 'signature', tone: 'good', text: 'The signature under the list of files holds: nothing in the list was changed.' })
  })
})
