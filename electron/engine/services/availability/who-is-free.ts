import { dayNumber } from '#shared/calendar/index.ts'
import type { AvailabilityGroup, AvailabilityPerson } from '#shared/contract/availability-calls.ts'
import type { ReadParamsOf } from '#shared/contract/contract.ts'
import { categories } from '#shared/domain/category.ts'
import { at, categoryBit, type RosterColumns } from '#shared/matching/index.ts'
import { type WeekState, weekReader, weekStates } from '#shared/matching/week-states.ts'
import { countLanguages } from '#shared/search/facets/count-languages.ts'
import { countSkills } from '#shared/search/facets/count-skills.ts'
import { groupsAgainst, rowsWithout } from '#shared/search/facets/groups-against.ts'
import type { Narrowing } from '#shared/search/facets/narrowing.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { findPeople } from '../../roster/find-people.ts'
import { narrowingOf } from '../../roster/narrowing.ts'
import { perVersionInSteps } from '../../roster/per-version.ts'
import { NAME_OF_ROW, type NameOfRow } from '../../roster/record-of-row.ts'
import { selectRows } from '../../store/statement.ts'

type GroupsAsked = ReadParamsOf<'availability.groups'>

export const whoIsFreeHandlers = {
  'availability.people': async ({ query, from, weeks, offset, limit }, call) => {
    const { numbers } = await findPeople(call, query, { by: 'name', descending: false })
    const columns = await call.roster.columns()
    const page = [...numbers.subarray(offset, offset + limit)]
    return { rows: weeksOfPeople(call, columns, page, { from, weeks }), found: numbers.length }
  },
  'availability.groups': (asked, call) =>
    perVersionInSteps(call.sqlite, JSON.stringify(['free', call.today, asked]), async () =>
      countFree(await narrowingOf(call, asked.query), asked),
    ),
} satisfies Handlers<'availability.people' | 'availability.groups'>

const names = selectRows<NameOfRow & { readonly number: number }, [numbers: string]>(
  `SELECT number, ${NAME_OF_ROW} FROM person WHERE number IN (SELECT value FROM json_each(?))`,
)

function weeksOfPeople(
  { sqlite }: CallContext,
  columns: RosterColumns,
  numbers: readonly number[],
  { from, weeks }: Pick<GroupsAsked, 'from' | 'weeks'>,
): AvailabilityPerson[] {
  const byNumber = new Map(
    names.all(sqlite, JSON.stringify(numbers)).map((each) => [each.number, each]),
  )
  const read = weekReader(columns, dayNumber(from), weeks)
  const codes = new Uint8Array(weeks)
  return numbers.flatMap((number) => {
    const name = byNumber.get(number)
    const row = columns.rowOf.get(name?.id ?? '')
    if (name === undefined || row === undefined) return []
    read(row, codes, 0)
    const { id, familyName, givenName, nativeName, secondNativeName } = name
    return [
      {
        ...{ id, familyName, givenName, nativeName, secondNativeName },
        weeks: [...codes].map((code): WeekState => weekStates[code] ?? 'unknown'),
      },
    ]
  })
}

/** Rows read between two breaths. */
const PIECE = 1000

const FREE = weekStates.indexOf('free')

type Counts = ReadonlyMap<string, number>

function* countFree(
  narrowing: Narrowing,
  asked: GroupsAsked,
): Generator<void, { everybody: AvailabilityGroup; groups: AvailabilityGroup[] }> {
  const { columns } = narrowing
  const { from, weeks } = asked
  const out = groupsAgainst(narrowing)
  const rows = rowsWithout(out)
  yield
  const read = weekReader(columns, dayNumber(from), weeks)
  const states = new Uint8Array(rows.length * weeks)
  for (let place = 0; place < rows.length; place += 1) {
    read(at(rows, place), states, place * weeks)
    if (place % PIECE === PIECE - 1) yield
  }
  const all = countedBy(narrowing, rows, asked)
  const perWeek: { readonly free: number; readonly counts: Counts }[] = []
  for (let week = 0; week < weeks; week += 1) {
    yield
    const free = rows.filter((_, place) => states[place * weeks + week] === FREE)
    perWeek.push({ free: free.length, counts: countedBy(narrowing, free, asked) })
  }
  return {
    everybody: {
      ...{ key: 'everybody', people: rows.length },
      free: perWeek.map(({ free }) => free),
    },
    groups: [...all].map(([key, people]) => ({
      ...{ key, people },
      free: perWeek.map(({ counts }) => counts.get(key) ?? 0),
    })),
  }
}

/** How many of some rows belong to each group; groups of nobody are left out. */
function countedBy(
  { columns, skills }: Narrowing,
  rows: Int32Array,
  { by, level, mode }: GroupsAsked,
): Counts {
  const counts: readonly { readonly value: string; readonly count: number }[] =
    by === 'skill'
      ? countSkills(columns, rows, skills, 0)
      : by === 'language'
        ? countLanguages(columns, rows, mode).map(({ value, counts: atLeast }) => ({
            ...{ value, count: atLeast[level - 1] ?? 0 },
          }))
        : categories.map((value) => ({
            value,
            count: rows.filter((row) => (at(columns.categories, row) & categoryBit(value)) !== 0)
              .length,
          }))
  return new Map(counts.flatMap(({ value, count }) => (count === 0 ? [] : [[value, count]])))
}
