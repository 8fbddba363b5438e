import type { Experience } from '#shared/domain/experience.ts'
import type { PersonLanguage } from '#shared/domain/language.ts'
import type { Position } from '#shared/domain/position.ts'
import type { Request } from '#shared/domain/request.ts'
import type { Explanation } from '#shared/domain/verdict.ts'
import { skillRows } from '#shared/catalogue/skills.ts'
import {
  type Commitment,
  type MatchContext,
  type MatchPerson,
  type PersonOverride,
  buildColumns,
  contextOf,
  skillTree,
  explainRow,
  type RosterColumns,
} from '#shared/matching/index.ts'
import { prepareMatch } from '#shared/matching/match.ts'
import { type Phrase, say } from '#shared/text/index.ts'
import { aPerson, type PersonChanges } from './people.ts'
import { aPosition, aRequest } from './requests.ts'
import type { WithoutId } from '#shared/domain/common.ts'

const seeded = skillTree(skillRows())

/** A day in the life of the tests; every builder's dates lie around it. */
const matchDay = '2027-02-01'

export interface ContextChanges {
  readonly request?: Partial<Request>
  readonly position?: Partial<Position>
  readonly overrides?: readonly PersonOverride[]
  readonly requestPosts?: number
  readonly today?: string
}

/** What a position asks, with nothing beside the rules that always apply. */
export function aContext(changes: ContextChanges = {}): MatchContext {
  const request = aRequest(changes.request)
  return contextOf({
    today: changes.today ?? matchDay,
    request,
    position: aPosition(request.id, changes.position),
    requestPosts: changes.requestPosts ?? 10,
    skills: seeded,
    draft: null,
    overrides: changes.overrides ?? [],
  })
}

/** One person of the columns against a position; null for somebody who is not in them. */
export function verdictFor(
  columns: RosterColumns,
  person: string,
  context: MatchContext,
): Explanation | null {
  const row = columns.rowOf.get(person)
  return row === undefined ? null : explainRow(prepareMatch(columns, context), row)
}

/** One person against a context, with what binds them. */
export function explained(
  person: PersonChanges,
  context: MatchContext = aContext(),
  commitments: readonly Omit<Commitment, 'person'>[] = [],
): Explanation {
  const whole: MatchPerson = aPerson(person)
  const columns = buildColumns(
    [whole],
    commitments.map((each) => ({ ...each, person: whole.id })),
  )
  const found = verdictFor(columns, whole.id, context)
  if (!found) throw new Error('the person is not in the columns')
  return found
}

/** The result of one criterion, what it says in English. */
export function resultOf({ results }: Explanation, key: string) {
  const found = results.find((each) => each.key === key)
  if (!found) throw new Error(`no criterion ${key}`)
  const { evidence, detail, question, gap } = found
  const inEnglish = (of: Phrase | null): string | null => (of === null ? null : say('en', of))
  return {
    ...found,
    evidence: say('en', evidence),
    detail: inEnglish(detail),
    question: inEnglish(question),
    gap: gap && { ...gap, words: say('en', gap.words) },
  }
}

export const aLanguage = (
  changes: Partial<WithoutId<PersonLanguage>> = {},
): WithoutId<PersonLanguage> => ({
  ...{ language: 'fr', spoken: 5, read: null, written: null },
  ...{ scale: 'cefr', received: null, converted: false },
  ...changes,
})

export const anExperience = (
  changes: Partial<WithoutId<Experience>> = {},
): WithoutId<Experience> => ({
  ...{ country: 'KE', mission: 'Mission', function: null, body: null, kind: 'observation' },
  ...{ category: 'shortTermObserver', from: '2024-01-01', to: '2024-01-20' },
  ...{ fromPrecision: 'day', toPrecision: 'day' },
  ...changes,
})

/** Days bound by another position, 1 to 12 March 2027. */
export const aCommitment = (
  changes: Partial<Omit<Commitment, 'person'>> = {},
): Omit<Commitment, 'person'> => ({
  ...{ state: 'deployed', from: '2027-03-01', to: '2027-03-12', position: 'another position' },
  ...{ title: 'LTO', request: 'another request', country: 'KE', category: 'longTermObserver' },
  ...{ kind: 'observation', provider: null, contingent: false, takesPost: true, served: false },
  planned: false,
  ...changes,
})
