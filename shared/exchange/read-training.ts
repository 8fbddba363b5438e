import { cutText } from '../text/clean-text.ts'
import { phrase } from '../text/index.ts'
import type { DateOrder } from '../calendar/index.ts'
import { foldText } from '../catalogue/index.ts'
import type { Clearance } from '../domain/clearance.ts'
import type { WithoutId } from '../domain/common.ts'
import { asNamed, type CellReport, MOST_SIGNS_OF_ONE } from './cell-report.ts'
import { dateOfText } from './read-date-cell.ts'
import { saysNo, saysYes } from './yes-no.ts'

const UNTIL =
  /\b(?:valid(?:ity)?|until|till|expir\w*|jusqu|valable|validite|hasta|valid[oa]|vence|caduc\w*|validade|ate|bis|scadenza)\b/

/** Words of a header that say what a cell holds, not which training it is. */
const ABOUT_THE_CELL =
  /\b(?:have you|has|had|completed?|done|did you|avez[ -]vous|suivi|passed|date|dates|jour|fecha|data|datum|valid(?:ity)?|until|till|expires?|expiry|yes|no|oui|non|s[ií]|y|n|completion|obtained|held|status)\b|[?¿*()/:]/giu

/** The training a header names: "Have you completed BSAFE?", "HEAT (date)". */
const trainingName = (header: string): string => {
  const name = header.replace(ABOUT_THE_CELL, ' ').replace(/\s+/g, ' ').trim()
  return cutText(name === '' ? header : name, MOST_SIGNS_OF_ONE)
}

/**
 * What a column of one training holds: "no" is no training, "yes" and marks say that there is one, a
 * day says since when; until when, where the header says so ("HEAT valid until"). Words that are
 * neither are told and kept.
 */
export const readTraining = (
  text: string,
  header: string,
  order: DateOrder,
  report: CellReport,
): WithoutId<Clearance> | null => {
  if (saysNo(text)) return null
  const name = trainingName(header)
  if (saysYes(text)) return { name, obtainedOn: null, expiresOn: null }
  const date = dateOfText(text, order)
  if (date === null) {
    report.leave(phrase('lists.trainingUnclear', { text: asNamed(text) }), text.trim())
    return null
  }
  return UNTIL.test(foldText(header))
    ? { name, obtainedOn: null, expiresOn: date }
    : { name, obtainedOn: date, expiresOn: null }
}
