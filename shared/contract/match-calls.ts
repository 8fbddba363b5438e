import { z } from 'zod'
import { matchDraft } from '../domain/position.ts'
import { relaxation } from '../matching/relax/relaxation.ts'
import { stretch } from '../domain/availability.ts'
import { candidacyStatus } from '../domain/candidacy.ts'
import { dateOnly } from '../calendar/date-only.ts'
import { id, shortText } from '../domain/common.ts'
import { criterionHead, criterionResult, explanation, gap, matchGroup } from '../domain/verdict.ts'
import { phraseSchema } from '../text/index.ts'
import { query } from './define.ts'
import { rosterPerson } from '../search/roster-row.ts'

const asked = { position: id, draft: matchDraft.nullable() }

/** One ranked person. `results` follow `criteria` in order. */
export const matchRow = z.object({
  person: rosterPerson,
  group: matchGroup,
  score: z.number(),
  results: z.array(criterionResult),
  /** What is missing; null when everything is met. */
  missing: phraseSchema.nullable(),
  /** Computed availability over the axis of the match, contiguous. */
  strip: z.array(stretch),
  /** The candidacy for this position, when there is one. */
  candidacy: candidacyStatus.nullable(),
})
export type MatchRow = z.infer<typeof matchRow>

export const nearMiss = z.object({
  person: rosterPerson,
  /** The unmet criteria, smallest change first. */
  gaps: z.array(z.object({ criterion: shortText, gap: gap.nullable(), evidence: phraseSchema })),
  /** Size of the smallest change that would make the person fit; lower is nearer. */
  distance: z.number(),
})
export type NearMiss = z.infer<typeof nearMiss>

export const matchSummary = z.object({
  criteria: z.array(criterionHead),
  /** People on the roster, then those left after each must in turn: the last equals `fit`. Overrides count as met. */
  funnel: z.array(z.object({ key: shortText, title: phraseSchema, left: z.int() })),
  roster: z.int(),
  fit: z.int(),
  unknown: z.int(),
  notFit: z.int(),
  /** How many people do not meet each must. */
  against: z.array(z.object({ key: shortText, title: phraseSchema, people: z.int() })),
  /** For the unknown group: the question to ask and whom. */
  questions: z.array(
    z.object({
      key: shortText,
      question: phraseSchema,
      /** Best first; at most 500 of them. */
      people: z.array(id),
      /** How many people the question stands open for. */
      count: z.int(),
    }),
  ),
  /** First and last day drawn in strips. */
  axis: z.object({ from: dateOnly, to: dateOnly }),
})
export type MatchSummary = z.infer<typeof matchSummary>

export const matchCalls = {
  /**
   * Counts, criteria, funnel and open questions for a position, or for a draft of its windows and
   * requirements. Fails with `notFound`.
   */
  'match.summary': query('match', z.object(asked), matchSummary),
  /**
   * One page of one group, ranked by points (0 to 100); in `notFit` optionally only those whom a criterion
   * stands against. Fails with `notFound`.
   */
  'match.page': query(
    'match',
    z.object({
      ...asked,
      group: matchGroup,
      against: shortText.nullable(),
      offset: z.int().min(0),
      limit: z.int().min(1).max(500),
    }),
    z.object({ rows: z.array(matchRow), found: z.int() }),
  ),
  /**
   * Every criterion for the given people (up to five to compare), in the order given. Fails with `notFound`
   * when one of them is not on the roster.
   */
  'match.explain': query(
    'match',
    z.object({ ...asked, people: z.array(id).min(1).max(5) }),
    z.object({ criteria: z.array(criterionHead), rows: z.array(matchRow) }),
  ),
  /** What to relax, most gained first: each step with the people it gains and the draft to try. */
  'match.relax': query('match', z.object(asked), z.array(relaxation)),
  /** The nearest of those who do not fit, nearest first, with what each of them lacks and by how much. */
  'match.nearMisses': query(
    'match',
    z.object({ ...asked, limit: z.int().min(1).max(100) }),
    z.array(nearMiss),
  ),
  /** One person against one position, for panels and refusals. Fails with `notFound`. */
  'match.verdict': query('match', z.object({ ...asked, person: id }), explanation),
}
