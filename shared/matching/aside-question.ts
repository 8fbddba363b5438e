import type { AsideQuestion } from '../domain/aside-question.ts'
import { certainWindows } from '../domain/certain-windows.ts'
import type { MatchContext } from './context.ts'
import { type Asked, type Criterion, dependsOnWindows } from './criteria-of.ts'
import { verdictOf } from './verdict-code.ts'

type Found = AsideQuestion['found']
type Windows = AsideQuestion['windows']
type Parameters = AsideQuestion['parameters']

/** What a criterion asks of everybody in this context; nothing is found yet. */
export function questionAsked(
  { request, position, windows }: MatchContext,
  { kind, requirement }: Pick<Asked, 'kind' | 'requirement'>,
): AsideQuestion {
  return {
    kind,
    parameters: { ...requirement?.parameters },
    windows: certainWindows(windows).map(({ from, to, minimumDays }) => ({
      from,
      to,
      minimumDays,
    })),
    state: request.state,
    category: position.category,
    providerCap: request.providerCap,
    found: null,
  }
}

/** What is asked of one person and how far they are from it: what an override is given for. */
export function questionTo(
  context: MatchContext,
  criterion: Criterion,
  row: number,
): AsideQuestion {
  const code = criterion.rule.judge(row)
  const { gap } = criterion.rule.explain(row, code)
  return {
    ...questionAsked(context, criterion),
    found: {
      verdict: verdictOf(code),
      gap: gap && { amount: gap.amount, unit: gap.unit },
    },
  }
}

/**
 * True where what was set aside then covers what is asked and found now: the question is the same or
 * easier, and the person is no further from it. What a kind does not look at may change freely.
 */
export function coversQuestion(then: AsideQuestion, now: AsideQuestion): boolean {
  return (
    then.kind === now.kind &&
    (!byState.has(now.kind) || then.state === now.state) &&
    (!byCategory.has(now.kind) || then.category === now.category) &&
    (now.kind !== 'providerCap' || isSame(then.providerCap, now.providerCap)) &&
    asksNoMore(now.kind, then.parameters, now.parameters) &&
    windowsNoHarder(now.kind as Asked['kind'], then.windows, now.windows) &&
    isNoFurther(then.found, now.found)
  )
}

/** Kinds that look at the host country, and at what kind of work the position is. */
const byState: ReadonlySet<string> = new Set(['hostCountry', 'nationality', 'conflict'])
const byCategory: ReadonlySet<string> = new Set(['category', 'offer', 'providerCap'])

/** Numbers of which fewer ask less (null asks nothing); with more months a record may be older. */
const fewerIsEasier: ReadonlySet<string> = new Set([
  ...['level', 'years', 'days', 'missions', 'countries'],
])
const moreIsEasier: ReadonlySet<string> = new Set(['months'])

function asksNoMore(kind: string, then: Parameters, now: Parameters): boolean {
  if (kind === 'nationality') return nationalitiesNoHarder(then, now)
  return Object.keys({ ...then, ...now }).every((name) => {
    const [before, after] = [then[name], now[name]]
    if (isSame(before, after)) return true
    if (fewerIsEasier.has(name)) return amountOf(after) <= amountOf(before)
    if (moreIsEasier.has(name)) return amountOf(after) >= amountOf(before)
    return kind === 'experience' && name === 'kind' && after === 'any'
  })
}

const amountOf = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** Fewer excluded, or more to choose from. */
function nationalitiesNoHarder(then: Parameters, now: Parameters): boolean {
  if (then['mode'] !== now['mode']) return false
  const [before, after] = [countriesOf(then), countriesOf(now)]
  const [neighboursThen, neighboursNow] = [
    then['neighboursOfHost'] === true,
    now['neighboursOfHost'] === true,
  ]
  return now['mode'] === 'exclude'
    ? after.every((code) => before.includes(code)) && (neighboursThen || !neighboursNow)
    : before.every((code) => after.includes(code)) && (neighboursNow || !neighboursThen)
}

function countriesOf({ countries }: Parameters): readonly unknown[] {
  return Array.isArray(countries) ? countries : []
}

/**
 * What must be valid to the end asks no more when the end is no later, rest no more when the first
 * day is no earlier; everything else asks no more where each day asked was asked before.
 */
function windowsNoHarder(kind: Asked['kind'], then: Windows, now: Windows): boolean {
  if (!dependsOnWindows({ kind })) return true
  if (kind === 'offer' || kind === 'providerCap') return lastOf(now) <= lastOf(then)
  if (kind === 'rest') return firstOf(now) >= firstOf(then)
  return now.every((window) =>
    then.some(
      (before) =>
        before.from <= window.from &&
        window.to <= before.to &&
        (before.minimumDays === null ||
          (window.minimumDays !== null && window.minimumDays <= before.minimumDays)),
    ),
  )
}

const lastOf = (windows: Windows): string =>
  windows.reduce((last, { to }) => (to > last ? to : last), '')
const firstOf = (windows: Windows): string =>
  windows.reduce((first, { from }) => (from < first ? from : first), '9999-12-31')

const nearness = { notMet: 0, unknown: 1, overridden: 2, met: 3 } as const

/** Another unit cannot be compared, but having the thing in part is no further than lacking it whole. */
function isNoFurther(then: Found, now: Found): boolean {
  if (then === null || now === null) return true
  if (nearness[now.verdict] !== nearness[then.verdict])
    return nearness[now.verdict] > nearness[then.verdict]
  if (then.gap === null || now.gap === null) return now.gap === null
  if (then.gap.unit !== now.gap.unit) return then.gap.unit === 'none'
  return now.gap.amount <= then.gap.amount
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
