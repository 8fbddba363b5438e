import { foldText } from '#shared/catalogue/fold-text.ts'
import { addMonths, dayNumber } from '#shared/calendar/index.ts'
import type { BrokenPromise, PromiseProblem } from '#shared/domain/broken-promise.ts'
import type { CountryCode, Id } from '#shared/domain/common.ts'
import type { StoredRequest } from '#shared/domain/request.ts'
import { DAY_TENTATIVE, fillDeclared } from '#shared/matching/days-of-row.ts'
import { at, dateOf, NO_DAY, OPEN_TO, type RosterColumns, UNKNOWN } from '#shared/matching/index.ts'
import type { PreparedMatch } from '#shared/matching/match.ts'
import { few, period } from '#shared/matching/words.ts'
import { phrase, type Phrase } from '#shared/text/index.ts'
import { selectRows, selectValues } from '../../store/statement.ts'
import type { Reading } from '../../store/access.ts'
import { nationalityCap } from '../team/nationality-cap.ts'

type Promised = Pick<BrokenPromise, 'from' | 'to' | 'deployment' | 'promise'>

/** Who is judged, by what is asked of them. */
export interface Warned {
  readonly columns: RosterColumns
  readonly row: number
  readonly promised: Promised
  readonly prepared: PreparedMatch
}

/** What lapsed longer than so before the first day is history: nobody counted on it. */
const LAPSED_MONTHS = 12

/** A warning stands in nobody's way: the post may be filled all the same. */
function warning(
  of: Pick<PromiseProblem, 'criterion' | 'kind'>,
  asked: Phrase,
  evidence: Phrase,
): PromiseProblem {
  return { ...of, strength: 'warn', asked, evidence, earlierReason: null }
}

/** Days promised that are declared tentative, unless availability was set aside. */
export function tentativeDays({ columns, row, promised, prepared }: Warned): PromiseProblem[] {
  const { criteria, overrides } = prepared
  const place = criteria.findIndex(({ key }) => key === 'availability')
  const criterion = criteria[place]
  if (!criterion || criterion.rule.judge(row) !== UNKNOWN || overrides.reason(place, row) !== null)
    return []
  const first = dayNumber(promised.from)
  const days = new Uint8Array(dayNumber(promised.to) - first + 1)
  fillDeclared(columns, row, first, days)
  const runs: { from: number; to: number }[] = []
  for (const [index, state] of days.entries()) {
    if (state !== DAY_TENTATIVE) continue
    const last = runs.at(-1)
    if (last?.to === first + index - 1) last.to = first + index
    else runs.push({ from: first + index, to: first + index })
  }
  if (runs.length === 0) return []
  return [
    warning(
      { criterion: 'availability', kind: 'tentative' },
      criterion.head.asked,
      phrase('promises.tentative', { periods: few(runs.map(({ from, to }) => period(from, to))) }),
    ),
  ]
}

/**
 * A training, clearance or medical that runs out before the last day, or ran out in the year before the
 * first, and is not renewed on record. Those that the position asks for are judged by its criterion.
 */
export function lapsedClearances({ columns, row, promised, prepared }: Warned): PromiseProblem[] {
  const { start, count, values } = columns.clearances
  const asked = new Set(
    prepared.criteria.flatMap(({ requirement }) =>
      requirement?.kind === 'clearance' ? [foldText(requirement.parameters.name)] : [],
    ),
  )
  const last = dayNumber(promised.to)
  const earliest = dayNumber(addMonths(promised.from, -LAPSED_MONTHS))
  const latest = new Map<number, number>()
  const first = at(start, row)
  for (let index = first; index < first + at(count, row); index += 1) {
    const name = at(values.name, index)
    const until = at(values.to, index)
    // Of one without an expiry it is not known that it lapses.
    latest.set(name, Math.max(latest.get(name) ?? NO_DAY, until === NO_DAY ? OPEN_TO : until))
  }
  return [...latest].flatMap(([name, until]) => {
    const date = until >= earliest && until < last ? dateOf(until) : null
    const words = columns.clearanceNames[name] ?? ''
    if (date === null || asked.has(foldText(words))) return []
    return [
      warning(
        { criterion: `clearance-${name}`, kind: 'clearanceLapses' },
        phrase('promises.clearanceHeld', { name: words, date: { date: promised.to } }),
        phrase('promises.clearanceLapses', { name: words, date: { date } }),
      ),
    ]
  })
}

/**
 * The offer that the person is under: withdrawn, or one that ends before the last day. Where the promise
 * names no provider the one that lasts longest counts.
 */
export function offerWarnings({ columns, row, promised }: Warned): PromiseProblem[] {
  const { offers, dictionaries } = columns
  const { deployment } = promised
  const first = at(offers.start, row)
  const theirs = Array.from({ length: at(offers.count, row) }, (_, index) => first + index).filter(
    (index) =>
      !deployment?.provider ||
      dictionaries.providers.codeAt(at(offers.values.provider, index)) === deployment.provider,
  )
  if (theirs.length === 0) return []
  const stands = theirs.filter((index) => at(offers.values.withdrawnOn, index) === NO_DAY)
  if (stands.length === 0) {
    const date = dateOf(Math.max(...theirs.map((index) => at(offers.values.withdrawnOn, index))))
    return date === null
      ? []
      : [
          warning(
            { criterion: 'offer', kind: 'offerWithdrawn' },
            phrase('promises.offerStands'),
            phrase('evidence.offerWithdrawn', { date: { date } }),
          ),
        ]
  }
  const until = Math.max(...stands.map((index) => at(offers.values.to, index)))
  const date = until < dayNumber(promised.to) ? dateOf(until) : null
  return date === null
    ? []
    : [
        warning(
          { criterion: 'offer', kind: 'offerEnds' },
          phrase('promises.offerUntil', { date: { date: promised.to } }),
          phrase('promises.offerEnds', { date: { date } }),
        ),
      ]
}

const postsOfRequest = selectValues<number, [request: Id]>(
  'SELECT coalesce(sum(posts), 0) FROM position WHERE request = ?',
)

/** People who hold a post of a request or are to: selected, planned, in the field. */
const HOLDERS = `SELECT candidacy.person FROM candidacy
     JOIN position ON position.id = candidacy.position
     WHERE position.request = @request AND candidacy.status = 'selected'
   UNION SELECT deployment.person FROM deployment
     JOIN position ON position.id = deployment.position
     WHERE position.request = @request AND deployment.status IN ('planned', 'deployed')`

const holdersByNationality = selectRows<
  { country: CountryCode; people: number },
  [of: { request: Id }]
>(
  `SELECT country, count(*) AS people FROM person_nationality
   WHERE person IN (${HOLDERS}) GROUP BY country`,
)

/** A request's limit of one nationality, and how many hold posts of each that is over it; null where none is. */
export interface NationalitiesOver {
  readonly cap: number
  readonly people: ReadonlyMap<CountryCode, number>
}

export function nationalitiesOver(
  { sqlite }: Reading,
  request: StoredRequest,
): NationalitiesOver | null {
  const cap = nationalityCap(request, postsOfRequest.get(sqlite, request.id) ?? 0)
  if (cap === null) return null
  const over = holdersByNationality
    .all(sqlite, { request: request.id })
    .filter(({ people }) => people > cap)
  return over.length === 0
    ? null
    : { cap, people: new Map(over.map(({ country, people }) => [country, people])) }
}

const nationalitiesOf = selectRows<{ country: CountryCode }, [person: Id]>(
  'SELECT country FROM person_nationality WHERE person = ? ORDER BY country',
)

/** More of a nationality of theirs hold posts than the request lets. Who is only nominated holds none. */
export function overNationality(
  { sqlite }: Reading,
  { person, promise }: Pick<BrokenPromise, 'person' | 'promise'>,
  over: NationalitiesOver | null,
): PromiseProblem[] {
  if (over === null || promise === 'nominated') return []
  return nationalitiesOf.all(sqlite, person).flatMap(({ country }) => {
    const people = over.people.get(country)
    if (people === undefined) return []
    return [
      warning(
        { criterion: `nationality-${country}`, kind: 'nationalityCap' },
        phrase('promises.nationalityCap', { posts: over.cap }),
        phrase('promises.nationalityOver', { people, nationality: { nationality: country } }),
      ),
    ]
  })
}
