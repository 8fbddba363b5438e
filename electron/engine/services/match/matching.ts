import type { MatchDraft, StoredPosition } from '#shared/domain/position.ts'
import type { StoredCandidacy } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import {
  type Match,
  type RosterColumns,
  type SkillTree,
  type VerdictCache,
  createVerdictCache,
  match,
} from '#shared/matching/index.ts'
import type { CallContext } from '../../call-context.ts'
import { listCandidacies } from '../../store/repositories/candidacies.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { contextFor } from '../staffing/eligibility.ts'

/** A match with the candidacies that exist for the position. */
export interface PositionMatch {
  readonly match: Match
  readonly candidacies: ReadonlyMap<Id, StoredCandidacy>
}

export interface AskedMatch {
  readonly position: Id
  readonly draft: MatchDraft | null
}

interface Remembered {
  readonly key: string
  readonly skills: SkillTree
  readonly match: Match
}

// The match on screen, and the one before it while a draft is tried and taken back.
const MATCHES_KEPT = 2
// Positions whose verdicts are kept per criterion, so that a draft judges only what it changes.
const POSITIONS_KEPT = 2

interface Memory {
  matches: Remembered[]
  verdicts: { key: string; skills: SkillTree; cache: VerdictCache }[]
}

const memories = new WeakMap<RosterColumns, Memory>()

function memoryOf(columns: RosterColumns): Memory {
  const known = memories.get(columns)
  if (known) return known
  const memory = { matches: [], verdicts: [] }
  memories.set(columns, memory)
  return memory
}

/** The match of a position as it is stored, where it was asked for already and still holds. */
export function knownMatch(columns: RosterColumns, position: StoredPosition): Match | null {
  const asked = JSON.stringify([position.windows, position.requirements])
  const known = memories.get(columns)?.matches.find(({ match: { version, context } }) => {
    const { windows, requirements } = context
    return (
      version === columns.version &&
      context.position.id === position.id &&
      JSON.stringify([windows, requirements]) === asked
    )
  })
  return known?.match ?? null
}

/** The match of a position or of a draft of it; kept until the roster or the question changes. */
export async function matchOf(call: CallContext, asked: AskedMatch): Promise<PositionMatch> {
  const columns = await call.roster.columns()
  const position = expectFound(findPosition(call, asked.position), 'position')
  const candidacies = listCandidacies(call, { position: position.id })
  const context = contextFor(call, position, candidacies, asked.draft)
  const { skills, windows, requirements, overrides, today, request, requestPosts } = context
  const { inherited } = context
  const setting = JSON.stringify([
    ...[position.id, position.category, today, requestPosts],
    ...[request.id, request.state, request.assistance, request.providerCap, inherited],
  ])
  const key = JSON.stringify([columns.version, setting, windows, requirements, overrides])
  const memory = memoryOf(columns)
  const remembered = memory.matches.find((each) => each.key === key && each.skills === skills)
  const verdicts = memory.verdicts.find((each) => each.key === setting && each.skills === skills)
  const kept = verdicts ?? { key: setting, skills, cache: createVerdictCache() }
  const result = remembered?.match ?? match(columns, context, kept.cache)
  memory.verdicts = [kept, ...memory.verdicts.filter((each) => each !== kept)].slice(
    0,
    POSITIONS_KEPT,
  )
  memory.matches = [
    { key, skills, match: result },
    ...memory.matches.filter((each) => each !== remembered),
  ].slice(0, MATCHES_KEPT)
  return {
    match: result,
    candidacies: new Map(candidacies.map((each) => [each.person, each])),
  }
}
