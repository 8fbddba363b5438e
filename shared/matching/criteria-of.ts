import type { RosterColumns } from './columns/roster-columns.ts'
import { allAsked, type MatchContext } from './context.ts'
import { type AlwaysKind, prepareAlways, prepareRequirement } from './criteria/prepare-rule.ts'
import type { Rule } from './criteria/rule.ts'
import type { Requirement } from '../domain/requirement.ts'
import { serviceKind } from '../domain/service-kind.ts'
import type { CriterionHead, CriterionStrength } from '../domain/verdict.ts'
import { certainWindowDays, contingentWindowDays } from './window-days.ts'
import { alwaysAsked } from './always-asked.ts'
import { anyOf, requirementAsked } from './asked.ts'
import type { Phrase } from '../text/index.ts'

/** One criterion of a match, before any roster is looked at. */
export interface Asked {
  /** A requirement's id, or the name of a rule that always applies. */
  readonly key: string
  readonly kind: AlwaysKind | Requirement['kind']
  readonly strength: CriterionStrength
  readonly group: string | null
  readonly weight: number
  readonly requirement: Requirement | null
  /** Two criteria with the same signature judge everybody alike within one position and day. */
  readonly signature: string
}

/** A criterion made ready for one version of the roster. */
export interface Criterion extends Asked {
  readonly head: CriterionHead
  readonly rule: Rule
}

/** Kinds whose verdict depends on the windows asked. */
const byWindow: ReadonlySet<Asked['kind']> = new Set<Asked['kind']>([
  ...(['availability', 'commitments', 'contingency'] as const),
  ...(['rest', 'clearance', 'offer', 'providerCap'] as const),
])

/** True when changing the windows can change the verdict. */
export const dependsOnWindows = (of: Pick<Asked, 'kind'>): boolean => byWindow.has(of.kind)

const windowSignature = (context: MatchContext): string =>
  JSON.stringify([certainWindowDays(context.windows), contingentWindowDays(context.windows)])

const always = (kind: AlwaysKind, strength: 'must' | 'warn', windows: string): Asked => ({
  ...{ key: kind, kind, strength, group: null, weight: 0, requirement: null },
  signature: byWindow.has(kind) ? `${kind} ${windows}` : kind,
})

const observes = ({ request, position }: MatchContext): boolean =>
  serviceKind(request.assistance, position.category) === 'observation'

/**
 * What a position asks, in the order of the match: who can be sent at all, the musts as listed,
 * the dates, what is only warned of, and the wishes. That somebody is not to be proposed is asked where
 * anybody is marked so: it would say the same of everybody else.
 */
export function criteriaOf(context: MatchContext, anybodyBarred: boolean): Asked[] {
  const windows = windowSignature(context)
  const listed = allAsked(context).map((requirement): Asked => {
    const { id, kind, strength, group, weight, parameters } = requirement
    const asks = `${kind} ${JSON.stringify(parameters)}`
    const signature = byWindow.has(kind) ? `${asks} ${windows}` : asks
    return { key: id, kind, strength, group, weight, requirement, signature }
  })
  const asks = (kind: Asked['kind']): boolean => listed.some((each) => each.kind === kind)
  return [
    ...(anybodyBarred ? [always('notProposed', 'must', windows)] : []),
    always('category', 'must', windows),
    always('hostCountry', 'must', windows),
    ...listed.filter((each) => each.strength === 'must'),
    always('availability', 'must', windows),
    always('commitments', 'must', windows),
    ...(context.request.providerCap ? [always('providerCap', 'must', windows)] : []),
    ...(contingentWindowDays(context.windows).length > 0
      ? [always('contingency', 'warn', windows)]
      : []),
    ...(observes(context) && !asks('conflict') ? [always('conflict', 'warn', windows)] : []),
    // Nobody is out for want of an offer unless the position says so; the provider can be asked.
    ...(asks('offer') ? [] : [always('offer', 'warn', windows)]),
    ...listed.filter((each) => each.strength === 'wish'),
  ]
}

/** Makes what is asked ready for the roster as it stands. */
export const prepareCriterion = (
  asked: Asked,
  columns: RosterColumns,
  context: MatchContext,
): Criterion => {
  const rule = asked.requirement
    ? prepareRequirement(asked.requirement, columns, context)
    : prepareAlways(asked.kind as AlwaysKind, columns, context)
  const { key, kind, strength, group, weight } = asked
  const words = asked.requirement
    ? requirementAsked(asked.requirement, context.skills.valueOf)
    : alwaysAsked(asked.kind as AlwaysKind, context)
  const { letter, source } = rule
  return {
    ...asked,
    rule,
    head: { key, kind, strength, group, asked: words, letter, weight, source },
  }
}

/**
 * What decides: a criterion, or the alternatives of one group. Alternatives count as one: the
 * best verdict among them. A must and a wish of the same group name are different groups. The key
 * is that of the first member.
 */
export interface Decider {
  readonly key: string
  readonly strength: CriterionStrength
  readonly title: Phrase
  readonly members: readonly number[]
  /** Points of a wish before sharing: of alternatives the heaviest. */
  readonly weight: number
}

/** The deciders of criteria, in their order. Members are places in the list of criteria. */
export function decidersOf(criteria: readonly Criterion[]): Decider[] {
  const places = Map.groupBy(criteria.keys(), (place) => {
    const { key, group, strength } = criteria[place] ?? { key: '', group: null, strength: 'must' }
    return group === null ? `criterion:${key}` : `group:${strength}:${group}`
  })
  return [...places.values()].flatMap((members) => {
    const of = members.flatMap((place) => criteria[place] ?? [])
    const [first] = of
    if (!first) return []
    const title = anyOf(of.map((each) => each.head.asked))
    const weight = Math.max(...of.map((each) => each.weight))
    return [{ key: first.key, strength: first.strength, title, members, weight }]
  })
}
