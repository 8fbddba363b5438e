import type { DateOnly } from '../calendar/date-only.ts'
import type { AsideQuestion } from '../domain/aside-question.ts'
import type { Id } from '../domain/common.ts'
import type { Position, PositionWindow, MatchDraft } from '../domain/position.ts'
import type { Request } from '../domain/request.ts'
import type { Requirement } from '../domain/requirement.ts'
import type { SkillTree } from './skill-tree.ts'

/** A criterion set aside for one person, as kept on the candidacy. */
export interface PersonOverride {
  readonly person: Id
  readonly criterion: string
  readonly reason: string
  /** What was asked and found when it was set aside; null where that is not known. */
  readonly question: AsideQuestion | null
}

/** Everything beside the roster that a verdict depends on. */
export interface MatchContext {
  readonly today: DateOnly
  readonly request: Pick<Request, 'id' | 'title' | 'state' | 'assistance' | 'providerCap'>
  readonly position: Pick<Position, 'id' | 'title' | 'category' | 'posts'>
  /** Posts of all positions of the request: what a cap in per cent counts from. */
  readonly requestPosts: number
  readonly windows: readonly PositionWindow[]
  /** What the request asks of every position of it; a draft of the position leaves it as it is. */
  readonly inherited: readonly Requirement[]
  readonly requirements: readonly Requirement[]
  readonly skills: SkillTree
  /** Names of the providers by id, for words; one that is not among them is not named. */
  readonly providers: ReadonlyMap<Id, { readonly name: string }>
  readonly overrides: readonly PersonOverride[]
}

/** The context of a stored position, or of a draft of it. */
export function contextOf(
  of: Pick<MatchContext, 'today' | 'request' | 'requestPosts' | 'skills'> & {
    readonly position: MatchContext['position'] & MatchDraft
    readonly inherited?: readonly Requirement[]
    readonly draft: MatchDraft | null
    readonly overrides?: readonly PersonOverride[]
    readonly providers?: MatchContext['providers']
  },
): MatchContext {
  const { today, request, position, requestPosts, skills, draft, overrides = [] } = of
  const { inherited = [] } = of
  const { providers = new Map<Id, { readonly name: string }>() } = of
  const { windows, requirements } = draft ?? position
  return {
    ...{ today, request, position, requestPosts, windows, inherited, requirements },
    ...{ skills, providers, overrides },
  }
}

/** Everything that is asked: by the request of all its positions first, then by this one. */
export const allAsked = ({
  inherited,
  requirements,
}: Pick<MatchContext, 'inherited' | 'requirements'>): readonly Requirement[] => [
  ...inherited,
  ...requirements,
]

/** The same context with other windows and requirements. */
export const withDraft = (context: MatchContext, draft: MatchDraft): MatchContext => ({
  ...context,
  windows: draft.windows,
  requirements: draft.requirements,
})
