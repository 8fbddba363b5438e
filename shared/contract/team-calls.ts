import { z } from 'zod'
import { teamBalance } from '../team/balance.ts'
import { balanceRules } from '../team/problem.ts'
import { phraseSchema } from '../text/index.ts'
import { countryCode, id, languageCode, shortText } from '../domain/common.ts'
import { cefrLevel } from '../domain/language.ts'
import { placed, placements, placingStep } from '../domain/placement.ts'
import { long, mutation, query } from './define.ts'

/** At least `people` of the team (or of each region's) speak a language at a level. */
export const coverage = z.object({
  language: languageCode,
  level: cefrLevel,
  people: z.int().positive(),
  /** Whole team, or every location of the positions. */
  per: z.enum(['team', 'location']),
})
export type Coverage = z.infer<typeof coverage>

/** Rules of one proposal over all open posts of the named requests. */
export const teamRules = z.object({
  womenPercent: z.number().min(0).max(100).nullable(),
  maxPerNationality: z.int().positive().nullable(),
  /** The same in per cent of the posts; the lower of the two counts. */
  maxPercentPerNationality: z.number().positive().max(100).nullable().default(null),
  /** Share of one UN regional group at the most, per cent. */
  maxPercentPerRegion: z.number().min(1).max(100).nullable(),
  useProviderCaps: z.boolean(),
  /** Nobody whom no provider offers for the category through the last day. */
  offeredOnly: z.boolean(),
  multinationalPairs: z.boolean(),
  coverage: z.array(coverage),
  locked: z.array(z.object({ position: id, person: id })),
  excluded: z.array(id),
})
export type TeamRules = z.infer<typeof teamRules>

export const teamChoice = z.object({
  position: id,
  positionTitle: shortText,
  person: id,
  personName: shortText,
  score: z.number(),
  sex: shortText.nullable(),
  nationalities: z.array(countryCode),
  provider: id.nullable(),
  providerName: shortText.nullable(),
  locked: z.boolean(),
  /** Number of the multinational pair within the position, from 1; null where members do not work in pairs. */
  pair: z.int().nullable(),
})
export type TeamChoice = z.infer<typeof teamChoice>

/** How far a part of the posts of a position is kept: `people` of the `least` that are asked so far. */
export const shareState = z.object({
  position: id,
  positionTitle: shortText,
  share: id,
  asked: phraseSchema,
  least: z.int(),
  people: z.int(),
})
export type ShareState = z.infer<typeof shareState>

export const team = z.object({
  choices: z.array(teamChoice),
  balance: teamBalance,
  /** Parts of the posts, in the order of the positions. */
  shares: z.array(shareState),
  /** What a rule asks and the team cannot give, such as a pair that shares a nationality, and why. */
  notes: z.array(phraseSchema),
})
export type Team = z.infer<typeof team>

export const teamProposal = z.object({
  best: team,
  /** Proven distance from the best possible score, 0 = proven optimum. */
  gap: z.number(),
  seconds: z.number(),
  /** Two other teams that differ in at least a third of the filled posts, where they exist. */
  alternatives: z.array(team),
  /** What each balance rule costs in points and in open posts: the optimum without it minus the optimum with it. */
  costs: z.array(z.object({ rule: z.enum(balanceRules), score: z.number(), posts: z.int() })),
  /** Today's choice (existing deployments and selections) under the same scores. */
  today: teamBalance,
  greedy: teamBalance,
  /** Posts that cannot be filled and why: which constraint, how far. */
  unfilled: z.array(
    z.object({ position: id, positionTitle: shortText, posts: z.int(), reason: phraseSchema }),
  ),
})
export type TeamProposal = z.infer<typeof teamProposal>

export const teamCalls = {
  /**
   * The best team over all open posts of the requests: deployments stay, selections and nominations may
   * move unless locked. Stops after `seconds` with the best found and its gap. Fails with `refused` and the
   * binding rules as problems where no team exists, and with `cancelled`.
   */
  'team.propose': long(
    query(
      'match',
      z.object({
        requests: z.array(id).min(1),
        rules: teamRules,
        /** Stop after so many seconds with the best found and its gap. */
        seconds: z.number().min(1).max(600),
        task: id,
      }),
      teamProposal,
    ),
  ),
  /**
   * Balance of the present choice over a request or one of its positions, as the foot of the match screen
   * shows it, optionally as if one more person were chosen, and how far parts of the posts are kept.
   */
  'team.balance': query(
    'match',
    z.object({ request: id, position: id.nullable(), with: id.nullable() }),
    teamBalance.extend({ shares: z.array(shareState) }),
  ),
  /**
   * Takes a team over: everybody named is shortlisted, selected, or selected and planned over the certain
   * windows of the position, each under the provider named, in one transaction. Who was selected for another
   * post of the same request on the same days leaves it for this one (reserve). Who stands there already is
   * counted and left as they are, so that asking twice does nothing more. All or nothing: fails with
   * `refused` and a problem for each person a rule stands against (`field` is `choices.` and the place in
   * the list, from 0), with everything left as it was.
   */
  'team.accept': mutation(
    ['deployment', 'candidacy', 'person', 'match', 'request', 'history', 'app'],
    z.object({
      choices: placements,
      step: placingStep,
      /** Rules the team was proposed under, kept with each decision; null where they are not known. */
      rules: teamRules.nullable().default(null),
      /** More people than posts are meant: without it that fails with `refused` (`morePeopleThanPosts`). */
      overPosts: z.boolean().default(false),
    }),
    placed,
  ),
}
