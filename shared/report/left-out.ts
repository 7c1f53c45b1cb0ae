/**
 * What an audit holds and its report does not repeat, by path, each with the reason. `**` stands for any path; a path covers all below it.
 *
 * Everything else that is recorded is in the report: a test changes each field in turn and looks for the difference.
 */
export const leftOut: readonly { readonly path: string; readonly reason: string }[] = [
  { path: 'language', reason: 'The dossier’s own language; the report is made in either.' },
  { path: 'agreement.source.text', reason: 'The agreement travels as its own file, known by its hash; the report cites it.' },
  { path: 'agreement.source.pages', reason: 'Places in the agreement’s file.' },
  { path: 'agreement.reading.outline', reason: 'Clauses are named where they are cited.' },
  { path: 'agreement.reading.ownNames', reason: 'Suggested for the parties when the audit was begun; the report names those that a person gave.' },
  { path: '**.nodeId', reason: 'A place in the outline; the clause’s number is cited.' },
  { path: '**.range', reason: 'A place in the text; the sentence is cited.' },
  { path: 'agreement.curated.agreementSha256', reason: 'The hash of the agreement itself, which the report names: another text’s reading is refused.' },
  { path: 'agreement.curated.claims', reason: 'The lawyer’s tests stand in the checklist items that were made from them.' },
  { path: '**.earlier', reason: 'What was answered under an earlier version of the agreement, and put back; the trail holds it.' },
  { path: 'notes', reason: 'Working notes of the auditor; what counts of them is in observations and findings.' },
  { path: 'frozen', reason: 'The report is frozen and signed after it is made: its signatures cannot be part of what they cover.' },
  { path: 'versions', reason: 'The report names its own version.' },
]
