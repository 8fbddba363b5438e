import { v7 as uuid } from 'uuid'
import { foldText } from '#shared/catalogue/index.ts'
import { dayNumber, fromDayNumber } from '#shared/calendar/index.ts'
import type { DeclaredDays, SheetRowRead } from '#shared/contract/availability-calls.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { FileGrant } from '#shared/contract/message.ts'
import { type Availability, availabilityStates } from '#shared/domain/availability.ts'
import {
  type AskedPerson,
  MOST_ASKED,
  type StoredAvailabilityRound,
  strokesOfAnswer,
} from '#shared/domain/availability-round.ts'
import { paintAvailability } from '#shared/domain/paint-availability.ts'
import { personName } from '#shared/domain/person.ts'
import { columnsOfSheet, readSheetRow, type SheetAnswer } from '#shared/exchange/answer-sheet.ts'
import { HEADER_SEARCH_ROWS } from '#shared/exchange/layout/lay-out-sheet.ts'
import { availabilityCode } from '#shared/matching/columns/codes.ts'
import { declaredRuns } from '#shared/matching/columns/declared-days.ts'
import { cutText } from '#shared/text/clean-text.ts'
import { phrase, type Phrase } from '#shared/text/index.ts'
import type { CallContext, TaskControl } from '../../call-context.ts'
import { unreadable } from '../../files/file-kind.ts'
import { readListFile } from '../../files/read-file.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { keptIdOf } from '../../store/repositories/person-merges.ts'
import { askedNow } from './asked-now.ts'

/** Rows that a sheet of a round may have: its people, and some that were written twice. */
const MOST_ROWS = 2 * MOST_ASKED
/** Signs of a cell that are shown. */
const SHOWN = 300

/** What a sheet that came back says, row by row; nothing is written. */
export async function readSheet(
  call: CallContext,
  round: StoredAvailabilityRound,
  grant: FileGrant,
  task: TaskControl,
): Promise<ResultOf<'round.readSheet'>> {
  const file = await readListFile(grant, null, task)
  const found = file.sheets
    .filter(({ aside }) => !aside)
    .flatMap(({ rows }) => {
      const place = rows
        .slice(0, HEADER_SEARCH_ROWS)
        .findIndex(({ cells }) => columnsOfSheet(cells) !== null)
      const columns = columnsOfSheet(rows[place]?.cells ?? [])
      return columns === null ? [] : [{ columns, rows: rows.slice(place + 1) }]
    })
  if (found.length === 0) throw unreadable('noAnswerSheet', { name: grant.name })
  const asked = new Map(askedNow(call, round).map((each) => [each.id, each]))
  const seen = new Set<string>()
  const read: SheetRowRead[] = []
  let empty = 0
  for (const { columns, rows } of found)
    for (const { row, cells } of rows) {
      const answer = readSheetRow(cells, columns, round)
      if (answer === null) empty += 1
      else if (read.length === MOST_ROWS)
        throw unreadable('answerSheetTooLong', { name: grant.name, most: MOST_ROWS })
      else read.push(judged(call, round, { row, answer, asked, seen }))
    }
  return { file: cutText(file.name, SHOWN), rows: read, empty }
}

interface Judging {
  readonly row: number
  readonly answer: SheetAnswer
  /** Those asked, by the id their records have now. */
  readonly asked: ReadonlyMap<string, AskedPerson>
  /** Whom rows above speak of. */
  readonly seen: Set<string>
}

function judged(
  call: CallContext,
  round: StoredAvailabilityRound,
  { row, answer: { key, name, written, answer, doubt, notes }, asked, seen }: Judging,
): SheetRowRead {
  const kept = keptIdOf(call, key)
  const of = asked.get(kept)
  const person = of && findPerson(call, kept)
  const shown = {
    ...{ row, name: cutText(person ? personName(person) : name, SHOWN) },
    written: written.map((text) => cutText(text, SHOWN)),
  }
  const doubtful = (why: Phrase): SheetRowRead => ({
    ...{ ...shown, given: null, doubt: why, notes: [], before: [], after: [] },
  })
  if (!of || !person) return doubtful(phrase('availability.doubtNotAsked'))
  // Somebody sorted one column without the others: the answer may be of another person.
  if (foldText(name) !== '' && foldText(name) !== foldText(personName(person)))
    return doubtful(phrase('availability.doubtOtherName', { name: cutText(name, SHOWN) }))
  if (seen.has(kept)) return doubtful(phrase('availability.doubtTwice'))
  seen.add(kept)
  if (answer === null) return doubtful(doubt ?? phrase('availability.doubtNoAnswer'))
  const given = { ...answer, person: of.id }
  const strokes = strokesOfAnswer(round, given, call.today)
  return {
    ...{ ...shown, given, doubt: null },
    notes: [
      ...(of.answer === 'open'
        ? []
        : [
            phrase('availability.noteAnswered', {
              ...{ answer: of.answer, date: { date: of.answeredOn ?? call.today } },
            }),
          ]),
      ...notes,
    ],
    before: declaredIn(person.availability, round),
    after: declaredIn(paintAvailability(person.availability, strokes, uuid), round),
  }
}

/** What is declared of the days of a round, in stretches that leave no day out. */
function declaredIn(
  periods: readonly Availability[],
  { from, to }: Pick<StoredAvailabilityRound, 'from' | 'to'>,
): DeclaredDays[] {
  const stretches: DeclaredDays[] = []
  const add = (first: number, last: number, state: DeclaredDays['state']): void => {
    if (first > last) return
    const before = stretches.at(-1)
    if (before?.state === state)
      stretches[stretches.length - 1] = { ...before, to: fromDayNumber(last) }
    else stretches.push({ from: fromDayNumber(first), to: fromDayNumber(last), state })
  }
  const last = dayNumber(to)
  let next = dayNumber(from)
  for (const run of declaredRuns(periods)) {
    if (run.to < next || run.from > last) continue
    add(next, run.from - 1, null)
    add(
      Math.max(run.from, next),
      Math.min(run.to, last),
      availabilityStates.find((state) => availabilityCode(state) === run.state) ?? null,
    )
    next = run.to + 1
  }
  add(next, last, null)
  return stretches
}
