import { cutText } from '../text/clean-text.ts'
import type { DateOrder } from '../calendar/index.ts'
import type { Clearance } from '../domain/clearance.ts'
import { type CellReport, partsToRead, splitAtCommas } from './cell-report.ts'
import { dateOfText, notADate } from './read-date-cell.ts'
import type { WithoutId } from '../domain/common.ts'

const DATED = /(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}(?:er|st|nd|rd|th)?\s+\p{L}+\.?\s+\d{4})/u
const EXPIRES =
  /\b(?:until|till|expires?|expiry|exp\.?|valid(?:\s+until|\s+to)?|jusqu['’]?au|valable|expire(?:\s+le)?|hasta|válid[oa]|vence)\b/iu

/** "HEAT until 31/12/2027; BSAFE 2025-02-01": trainings and clearances with their dates. */
export const readClearances = (
  text: string,
  order: DateOrder,
  report: CellReport,
): WithoutId<Clearance>[] =>
  partsToRead(splitAtCommas(text, ';|\n•'), report).flatMap((part): WithoutId<Clearance>[] => {
    const words = part.replace(/\s+/g, ' ').trim()
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
