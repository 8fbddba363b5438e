import { cutText } from '../text/clean-text.ts'
import { phrase } from '../text/index.ts'
import { type DateOnly, type DateOrder, dateFromParts, daysInMonth } from '../calendar/index.ts'
import type { Clearance } from '../domain/clearance.ts'
import { asNamed, type CellReport, partsToRead, splitAtCommas } from './cell-report.ts'
import { dateOfText, notADate } from './read-date-cell.ts'
import { saysNo } from './yes-no.ts'
import type { WithoutId } from '../domain/common.ts'

const DATED = /(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}(?:er|st|nd|rd|th)?\s+\p{L}+\.?\s+\d{4})/u
const EXPIRES =
  /\b(?:until|till|expires?|expiry|exp\.?|valid(?:\s+until|\s+to)?|jusqu['’]?au|valable|expire(?:\s+le)?|hasta|válid[oa]|vence)\b/iu

/** What is asked for, or over, is none that somebody holds. */
const NOT_YET =
  /^(?:pending|in (?:process|progress)|applied(?: for)?|requested|expired|lapsed|under way|to be done|not yet|required|needed|en cours|en attente|demandée?|expirée?|périmée?|à faire|en trámite|pendiente|solicitad[oa]|vencid[oa]|caducad[oa]|pendente|em curso|expirad[oa]|beantragt|abgelaufen|в процессе|истек(?:ла)?|просрочен[ао]?|قيد الانتظار)\.?$/iu

/** "NV2 until 03/2028": the last day of the month, and the words beside it. */
const monthUntil = (words: string): { readonly rest: string; readonly last: DateOnly } | null => {
  const found = /(?<![\d./-])(\d{1,2})[./-](\d{4})(?!\d)/.exec(words)
  if (!found || !EXPIRES.test(words)) return null
  const [year, month] = [Number(found[2]), Number(found[1])]
  const last = dateFromParts(year, month, daysInMonth(year, month))
  return last === null ? null : { rest: words.replace(found[0], ' '), last }
}

/** "HEAT until 31/12/2027; BSAFE 2025-02-01": trainings and clearances with their dates. */
export const readClearances = (
  text: string,
  order: DateOrder,
  report: CellReport,
): WithoutId<Clearance>[] =>
  partsToRead(splitAtCommas(text, ';|\n•'), report).flatMap((part): WithoutId<Clearance>[] => {
    const words = part.replace(/\s+/g, ' ').trim()
    if (saysNo(words)) return []
    if (NOT_YET.test(words)) {
      report.leave(phrase('lists.clearanceNotYet', { text: asNamed(words) }), words)
      return []
    }
    const month = monthUntil(words)
    if (month) {
      const name = month.rest.replace(EXPIRES, ' ').replace(/[():,]/g, ' ')
      return [
        {
          name: cutText(name.replace(/\s+/g, ' ').trim() || words, 300),
          obtainedOn: null,
          expiresOn: month.last,
        },
      ]
    }
    const dated = DATED.exec(words)
    const date = dated ? dateOfText(dated[1] ?? '', order) : null
    if (dated && date === null) {
      report.leave(notADate(dated[1] ?? '', order), words)
      return []
    }
    const expires = EXPIRES.test(words)
    const name = (dated ? words.replace(dated[0], ' ') : words)
      .replace(EXPIRES, ' ')
      .replace(/[():,]/g, ' ')
      .replace(/\s+/g, ' ')
      .trim()
    return [
      {
        name: cutText(name === '' ? words : name, 300),
        obtainedOn: date !== null && !expires ? date : null,
        expiresOn: date !== null && expires ? date : null,
      },
    ]
  })
