import { addDays, addMonths, earlierOf, laterOf } from '#shared/calendar/index.ts'
import type { MatchRow, MatchSummary } from '#shared/contract/match-calls.ts'
import {
  type MatchContext,
  availabilityStrip,
  explainRow,
  missingWords,
  restDaysOf,
  allAsked,
} from '#shared/matching/index.ts'
import type { CallContext } from '../../call-context.ts'
import { matchPeople } from './match-people.ts'
import type { PositionMatch } from './matching.ts'

/** From the first of the month before the first window to the end of the month after the last. */
export function axisOf({ windows }: MatchContext): MatchSummary['axis'] {
  const from = windows.map((window) => window.from).reduce(earlierOf)
  const to = windows.map((window) => window.to).reduce(laterOf)
  const firstOf = (date: string): string => `${date.slice(0, 8)}01`
  return {
    from: addMonths(firstOf(from), -1),
    to: addDays(addMonths(firstOf(to), 2), -1),
  }
}

/** Rows of the match as lines of the screen, each with every reason. */
export function matchRows(
  call: Pick<CallContext, 'sqlite' | 'today'>,
  { match, candidacies }: PositionMatch,
  rows: readonly number[],
): MatchRow[] {
  const { columns, context } = match
  const people = matchPeople(call.sqlite, columns, rows, call.today)
  const axis = axisOf(context)
  const asked = {
    position: columns.dictionaries.positions.find(context.position.id),
    restDays: restDaysOf(allAsked(context)),
    contingent: true,
  }
  return rows.flatMap((row): MatchRow[] => {
    const explanation = explainRow(match, row)
    const person = people.get(explanation.person)
    if (!person) return []
    const { group, score, results } = explanation
    return [
      {
        ...{ person, group, score, results },
        missing: missingWords(match, explanation),
        strip: availabilityStrip(columns, row, axis.from, axis.to, asked),
        candidacy: candidacies.get(person.id)?.status ?? null,
      },
    ]
  })
}
