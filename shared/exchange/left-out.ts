import { type Phrase, phrase } from '../text/index.ts'
import { foldText } from '../catalogue/index.ts'

/** Columns that never come in, whatever the mapping says, and why. */
const kinds = [
  {
    pattern: /\b(?:blood|groupe sanguin|sanguin|sanguineo|grupo de sangre|tipo de sangre|rhesus)\b/,
    reason: 'lists.bloodGroup',
  },
  {
    pattern:
      /\b(?:religion|religious|faith|confession|religieux|religieuse|religioso|religiosa|creencias?)\b/,
    reason: 'lists.religion',
  },
  {
    pattern:
      /\b(?:medical|medicaux|medicales?|medicos?|medicas?|health|sante|salud|allerg\w+|alerg\w+|disease|diseases|maladies?|enfermedad\w*|vaccin\w+|vacuna\w*|disabilit\w+|handicap\w*|discapacidad\w*|medication|medicaments?|pregnan\w+|dietary)\b/,
    reason: 'lists.medical',
  },
  {
    pattern:
      /\b(?:ethnic\w*|ethnie|etnia|etnic\w*|race|raza|tribe|tribu|sexual orientation|orientation sexuelle|orientacion sexual|political opinions?|opinions? politiques?|party membership|trade union|syndicat|sindicato)\b/,
    reason: 'lists.specialCategory',
  },
] as const

// A skill may well be called "participation of persons with disabilities"; a header that names
// experience or skills asks about work, not about the person.
const ABOUT_WORK =
  /\b(?:skills?|expertise|experience|training|competenc\w+|formation|habilidad\w*|inclusion)\b/

/** Why a column stays out for good, or null where nothing stands against it. */
export const leftOutReason = (header: string): Phrase | null => {
  const folded = foldText(header)
  const found = kinds.find((kind) => kind.pattern.test(folded))
  return found && !ABOUT_WORK.test(folded) ? phrase(found.reason) : null
}
