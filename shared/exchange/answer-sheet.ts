import { foldText } from '../catalogue/index.ts'
import { type DateOnly, type DateOrder, isDateOnly } from '../calendar/index.ts'
import type {
  AnswerGiven,
  AvailabilityRound,
  PartAnswered,
  RoundAnswer,
} from '../domain/availability-round.ts'
import type { Id } from '../domain/common.ts'
import { phrase, type Phrase } from '../text/index.ts'
import { saidInAll } from '../text/said-in-all.ts'
import { dateOfText } from './read-date-cell.ts'
import { readNotice } from './read-notice.ts'
import type { ExportColumn } from './table.ts'
import { saysNo, saysYes } from './yes-no.ts'

/** Somebody whom a sheet of a round asks about. */
export interface SheetPerson {
  readonly id: Id
  readonly name: string
}

const columnIds = [
  ...(['name', 'first', 'last', 'available', 'from', 'to', 'notice', 'remark', 'key'] as const),
] as const
type ColumnId = (typeof columnIds)[number]

/** Answers that may be written into a sheet, as its list offers them. */
export const answersOfSheet = ['yes', 'no', 'maybe'] as const

/** What an answer is called in a sheet. */
export function sheetAnswer(answer: (typeof answersOfSheet)[number]): Phrase {
  return phrase('availability.sheetAnswer', { answer })
}

const header = (column: ColumnId): Phrase => phrase('availability.sheetColumn', { column })

/** The sheet that asks of people whether they are free: its first columns say who and when, the others are filled in. */
export function answerSheetColumns({
  from,
  to,
}: Pick<AvailabilityRound, 'from' | 'to'>): readonly (ExportColumn<SheetPerson> & {
  readonly id: ColumnId
})[] {
  const widths: Readonly<Record<ColumnId, number>> = {
    ...{ name: 30, first: 12, last: 12, available: 12, from: 12, to: 12, notice: 10 },
    ...{ remark: 40, key: 38 },
  }
  return columnIds.map((id) => ({
    ...{ id, header: header(id), width: widths[id] },
    cell: (person) => {
      switch (id) {
        case 'name':
          return person.name
        case 'key':
          return person.id
        case 'first':
          return { date: from }
        case 'last':
          return { date: to }
        case 'available':
        case 'from':
        case 'to':
        case 'notice':
        case 'remark':
          return null
      }
    },
  }))
}

/** Where the columns of a sheet stand, by their headers in any language of the interface. */
export type SheetColumns = ReadonlyMap<ColumnId, number>

const byHeader = new Map(
  columnIds.flatMap((id) => saidInAll(header(id)).map((words) => [foldText(words), id] as const)),
)

/** The columns that a row of headers names; null where it is none of a sheet of answers. */
export function columnsOfSheet(cells: readonly string[]): SheetColumns | null {
  const found = new Map<ColumnId, number>()
  for (const [place, cell] of cells.entries()) {
    const id = byHeader.get(foldText(cell))
    if (id !== undefined && !found.has(id)) found.set(id, place)
  }
  return found.has('key') && found.has('available') ? found : null
}

/** One row of a sheet that came back. */
export interface SheetAnswer {
  /** The key that came back, and the name beside it. */
  readonly key: string
  readonly name: string
  /** What was filled in, cell by cell, as it stands there. */
  readonly written: readonly string[]
  /** What it says; null where that cannot be told. */
  readonly answer: Omit<AnswerGiven, 'person'> | null
  /** Why it is not taken as it stands. */
  readonly doubt: Phrase | null
  /** What is read otherwise than it stands there. */
  readonly notes: readonly Phrase[]
}

type Round = Pick<AvailabilityRound, 'from' | 'to'>

/** Reads one row; null where nothing was filled in. */
export function readSheetRow(
  cells: readonly string[],
  columns: SheetColumns,
  round: Round,
): SheetAnswer | null {
  const cell = (id: ColumnId): string => (cells[columns.get(id) ?? -1] ?? '').trim()
  const filled = (['available', 'from', 'to', 'notice', 'remark'] as const).map(cell)
  const written = filled.filter((text) => text !== '')
  const [key, name] = [cell('key'), cell('name')]
  if (written.length === 0) return null
  const doubtful = (doubt: Phrase): SheetAnswer => ({
    ...{ key, name, written, answer: null, doubt, notes: [] },
  })
  const asked = [cell('first'), cell('last')].map((text) => dayOf(text, round))
  if ([round.from, round.to].some((day, place) => (asked[place] ?? day) !== day))
    return doubtful(phrase('availability.doubtOtherDays'))
  const said = answerOf(cell('available'))
  if (said === null) return doubtful(phrase('availability.doubtWord', { text: cell('available') }))
  const days: (DateOnly | null)[] = []
  for (const text of [cell('from'), cell('to')]) {
    const day = text === '' ? null : dayOf(text, round)
    if (text !== '' && day === null) return doubtful(phrase('availability.doubtDay', { text }))
    days.push(day)
  }
  const [from = null, to = null] = days
  const part =
    from === null && to === null ? null : { from: from ?? round.from, to: to ?? round.to }
  if (part !== null && part.from > part.to) return doubtful(phrase('availability.doubtOrder'))
  if (part !== null && (part.to < round.from || part.from > round.to))
    return doubtful(phrase('availability.doubtOutside'))
  if (said === 'no' && part !== null) return doubtful(phrase('availability.doubtNoWithDays'))
  if (said === 'open' && part === null) return doubtful(phrase('availability.doubtNoAnswer'))
  const notice = noticeOf(cell('notice'))
  if (notice.doubt) return doubtful(notice.doubt)
  const beyond = part !== null && (part.from < round.from || part.to > round.to)
  return {
    ...{ key, name, written, doubt: null },
    answer: {
      ...answerWith(said, part && within(part, round), round),
      noticeDays: notice.days,
      remark: cell('remark') || null,
    },
    notes: [...(beyond ? [phrase('availability.noteBeyond')] : []), ...notice.notes],
  }
}

/** The answer in the words of the round: days that are all of those asked are no part of them. */
function answerWith(
  said: RoundAnswer,
  part: PartAnswered | null,
  round: Round,
): Pick<AnswerGiven, 'answer' | 'part'> {
  const isWhole = part === null || (part.from === round.from && part.to === round.to)
  if (said === 'no') return { answer: 'no', part: null }
  if (said === 'maybe') return { answer: 'maybe', part: isWhole ? null : part }
  return isWhole ? { answer: 'yes', part: null } : { answer: 'part', part }
}

function within(part: PartAnswered, { from, to }: Round): PartAnswered {
  return {
    from: part.from < from ? from : part.from,
    to: part.to > to ? to : part.to,
  }
}

/** Words for "perhaps", written as one. */
const perhaps = new Set(
  [
    ...saidInAll(sheetAnswer('maybe')),
    ...['maybe', 'perhaps', 'possibly', 'tentative', 'quizá', 'quizás', 'talvez', 'vielleicht'],
    ...['forse', 'возможно', 'можетбыть', 'ربما', '也许', '可能'],
  ].map(asOneWord),
)

function asOneWord(text: string): string {
  return foldText(text).replaceAll(' ', '')
}

/** Open where the cell is empty; null where its word is none of these. */
function answerOf(text: string): RoundAnswer | null {
  if (text === '') return 'open'
  const folded = foldText(text)
  if (perhaps.has(asOneWord(text)) || text === '?') return 'maybe'
  const is = (answer: 'yes' | 'no'): boolean =>
    saidInAll(sheetAnswer(answer)).some((words) => foldText(words) === folded)
  if (is('yes') || saysYes(text)) return 'yes'
  return is('no') || saysNo(text) ? 'no' : null
}

const orders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd']

/**
 * A day as the cell has it. 4/5/2027 may be of April or of May: the one among the days asked is meant;
 * null where none or both are.
 */
function dayOf(text: string, { from, to }: Round): DateOnly | null {
  if (isDateOnly(text)) return text
  const read = new Set(orders.map((order) => dateOfText(text, order)).filter((day) => day !== null))
  const [only, ...others] = read
  if (only === undefined || others.length === 0) return only ?? null
  const [meant, ...more] = [...read].filter((day) => day >= from && day <= to)
  return meant !== undefined && more.length === 0 ? meant : null
}

interface Notice {
  readonly days: number | null
  readonly doubt: Phrase | null
  readonly notes: readonly Phrase[]
}

function noticeOf(text: string): Notice {
  if (text === '') return { days: null, doubt: null, notes: [] }
  const doubts: Phrase[] = []
  const notes: Phrase[] = []
  const days = readNotice(text, {
    leave: (why) => void doubts.push(why),
    warn: (why) => void notes.push(why),
  })
  return { days, doubt: doubts[0] ?? null, notes }
}
