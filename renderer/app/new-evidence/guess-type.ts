import type { EvidenceFile } from '../../../shared/audit/evidence.ts'

/** Words in a file's name by which people call a type of evidence, the most telling first. */
const cues: readonly (readonly [type: string, words: RegExp])[] = [
  ['EV02', /toepasselijkheid|applicability|\bsoa\b|\bvvt\b/u],
  ['EV03', /surveillance|tussentijdse/u],
  ['EV04', /27701|27706/u],
  ['EV01', /27001/u],
  ['EV06', /privacy audit proof|\bpap\b|privacy control framework/u],
  ['EV05', /soc ?2|isae|3402|assurance/u],
  ['EV07', /nen ?7510|7510|\bbio2?\b/u],
  ['EV08', /data ?pro/u],
  ['EV09', /pentest|penetrat/u],
  ['EV10', /sub ?verwerker|sub ?processor|unterauftrag/u],
  ['EV11', /geheimhouding|confidentiality|\bnda\b/u],
  ['EV12', /datalek|inbreuk|breach|incident/u],
  ['EV13', /wislog|vernietig|verwijderd|erasure|deletion|destruction/u],
  ['EV14', /back ?up|herstel|restore/u],
  ['EV15', /toegangs|autorisatie|access review|rechten/u],
  ['EV16', /dpia|\bgeb\b|\btia\b|risico|risk/u],
  ['EV17', /verwerkingsregister|records? of processing|register/u],
  ['EV19', /interview|gesprek|verklaring|statement/u],
  ['EV20', /schermafdruk|screenshot|export|config|instelling/u],
  ['EV18', /foto|photo|^img |^dsc/u],
  ['EV21', /beleid|policy|procedure|handboek/u],
]

/** What type a file seems to be, from its name and else its kind. A proposal: the person decides. */
export function guessType({ fileName, mediaType }: Pick<EvidenceFile, 'fileName' | 'mediaType'>): string {
  const name = fileName.toLowerCase().replaceAll(/[\s_.-]+/gu, ' ')
  const cue = cues.find(([, words]) => words.test(name))
  if (cue) return cue[0]
  if (mediaType.startsWith('image/')) return 'EV18'
  return /csv|json|sheet|excel/u.test(mediaType) ? 'EV20' : 'EV21'
}
