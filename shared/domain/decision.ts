import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { phraseSchema } from '../text/index.ts'
import { asideQuestion } from './aside-question.ts'
import type { CandidacyStatus } from './candidacy.ts'
import { category } from './category.ts'
import { id, instant, longText, shortText } from './common.ts'
import { positionWindow } from './position.ts'
import { providerCap } from './request.ts'
import { criterionStrength, gap, matchGroup, verdict } from './verdict.ts'

/** What decides about a candidacy. */
const decisionKinds = [
  'nominated',
  'selected',
  'reserve',
  'notSelected',
  'declined',
  'withdrawn',
  /** A criterion was set aside, or is asked again. */
  'setAside',
  'askedAgain',
  /** Selected with a deployment planned. */
  'planned',
  /** Selected, or planned, as part of a proposed team. */
  'teamAccepted',
] as const
export const decisionKind = z.enum(decisionKinds)
export type DecisionKind = z.infer<typeof decisionKind>

/** The kind of decision a step of a candidacy is; null for steps that decide nothing. */
export function decisionOfStatus(status: CandidacyStatus): DecisionKind | null {
  switch (status) {
    case 'nominated':
    case 'selected':
    case 'reserve':
    case 'notSelected':
    case 'declined':
    case 'withdrawn':
      return status
    case 'considered':
    case 'shortlisted':
    case 'availabilityAsked':
    case 'confirmedAvailable':
      return null
  }
}

// A decision is read years after it was written: what is kept has shapes of its own, which a later
// field of a person or of a requirement does not change. Texts and lists are bounded as they were.
const word = z.string().max(300)
const some = <T extends z.ZodType>(of: T) => z.array(of).max(500)
const days = { from: dateOnly.nullable(), to: dateOnly.nullable() }

/** Rules a team was proposed under. */
export const teamTerms = z.object({
  womenPercent: z.number().nullable(),
  maxPerNationality: z.number().nullable(),
  maxPercentPerRegion: z.number().nullable(),
  useProviderCaps: z.boolean(),
  offeredOnly: z.boolean(),
  multinationalPairs: z.boolean(),
  coverage: some(z.object({ language: word, level: z.number(), people: z.number(), per: word })),
})
export type TeamTerms = z.infer<typeof teamTerms>

/** What was asked: everything beside the person that the verdicts depend on. */
export const decisionQuestion = z.object({
  /** The day it was judged on. */
  today: dateOnly,
  request: z.object({
    ...{ id, title: shortText, state: word, from: dateOnly, to: dateOnly },
    /** Kinds of assistance; earlier versions knew one. */
    assistance: z.union([z.array(word).max(50), word.transform((kind) => [kind])]),
    electionOn: dateOnly.nullable(),
    providerCap: providerCap.nullable(),
    womenPercent: z.number().nullable(),
    maxPerNationality: z.number().nullable(),
    multinationalPairs: z.boolean(),
  }),
  position: z.object({
    ...{ id, title: shortText, kind: word.nullable(), category, posts: z.int() },
    location: word.nullable(),
  }),
  /** Posts of all positions of the request. */
  requestPosts: z.int(),
  /** The position's windows, or the days of the deployment where they differ. */
  windows: some(positionWindow),
  /** As they stood; their parameters by kind, with the weight of each wish. */
  requirements: some(
    z.object({
      ...{ id, strength: word, group: word.nullable(), weight: z.number(), kind: word },
      parameters: z.record(z.string().max(50), z.unknown()),
    }),
  ),
  /** Criteria set aside for the person, as far as they were then. */
  overrides: some(
    z.object({ criterion: word, reason: longText, question: asideQuestion.nullable() }),
  ),
  /** Dates and provider of the deployment, where one was planned. */
  deployment: z.object({ from: dateOnly, to: dateOnly, provider: id.nullable() }).nullable(),
  /** Rules of the proposal, where a team was accepted and they were told. */
  team: teamTerms.nullable(),
})
export type DecisionQuestion = z.infer<typeof decisionQuestion>

/** What the roster held of the person: the fields that matching reads, what bound them, and the name. */
export const decisionFacts = z.object({
  name: word,
  nativeName: word.nullable(),
  /** Who offered the person. */
  providers: some(z.object({ id, name: word })),
  person: z.object({
    sex: word.nullable(),
    residence: word.nullable(),
    nationalities: some(word),
    categories: some(word),
    languages: some(
      z.object({
        language: word,
        ...{
          spoken: z.number().nullable(),
          read: z.number().nullable(),
          written: z.number().nullable(),
        },
        ...{ scale: word.nullable(), received: word.nullable(), converted: z.boolean() },
      }),
    ),
    skills: some(
      z.object({
        ...{ skill: word, level: z.number().nullable(), years: z.number().nullable() },
        ...{ verifiedBy: word.nullable(), verifiedOn: dateOnly.nullable() },
      }),
    ),
    qualifiedFor: some(word),
    experience: some(
      z.object({
        ...{ country: word.nullable(), mission: word.nullable(), function: word.nullable() },
        ...{ kind: word, category: word.nullable(), ...days },
        ...{ fromPrecision: word, toPrecision: word },
      }),
    ),
    availability: some(
      z.object({
        ...{ ...days, state: word, noticeDays: z.number().nullable() },
        ...{ statedOn: dateOnly.nullable(), source: word.nullable() },
      }),
    ),
    clearances: some(
      z.object({
        ...{ name: word, obtainedOn: dateOnly.nullable(), expiresOn: dateOnly.nullable() },
      }),
    ),
    offers: some(
      z.object({
        ...{ provider: id, categories: some(word), offeredOn: dateOnly.nullable() },
        ...{ validUntil: dateOnly.nullable(), withdrawnOn: dateOnly.nullable() },
      }),
    ),
    confirmedOn: dateOnly.nullable(),
  }),
  /** Deployments and promises that bound the person. */
  commitments: some(
    z.object({
      ...{ state: word, from: dateOnly, to: dateOnly, position: id, title: shortText },
      ...{ request: id, country: word, category: word, kind: word, provider: id.nullable() },
      ...{ contingent: z.boolean(), takesPost: z.boolean(), served: z.boolean() },
      // Decisions of before it was told apart say what they said then: deployed.
      planned: z.boolean().default(false),
    }),
  ),
})
export type DecisionFacts = z.infer<typeof decisionFacts>

/** One criterion as it was judged. What speaks of the person is null once they were erased. */
export const decidedResult = z.object({
  ...{ key: word, kind: word, strength: criterionStrength, group: word.nullable() },
  ...{ asked: phraseSchema, letter: word, weight: z.number(), source: phraseSchema.nullable() },
  verdict,
  evidence: phraseSchema.nullable(),
  detail: phraseSchema.nullable(),
  gap: gap.nullable(),
  question: phraseSchema.nullable(),
  /** Reason for which it was set aside, or had been for an earlier question. */
  reason: longText.nullable(),
  earlierReason: longText.nullable(),
  // Decisions from before these were told say neither.
  warning: phraseSchema.nullable().default(null),
  notNeeded: z.boolean().default(false),
  ...{ points: z.number(), maxPoints: z.number() },
})
export type DecidedResult = z.infer<typeof decidedResult>

/** The verdicts, and where the person stood among those of the same group where that was known. */
export const decisionOutcome = z.object({
  group: matchGroup,
  score: z.number(),
  rank: z.object({ place: z.int().positive(), of: z.int().positive() }).nullable(),
  results: some(decidedResult),
})
export type DecisionOutcome = z.infer<typeof decisionOutcome>

/** One decision about a candidacy, as it was made. It outlives the candidacy, position and person. */
export const decision = z.object({
  ...{ id, candidacy: id, position: id, request: id, person: id },
  kind: decisionKind,
  at: instant,
  by: shortText,
  /** Reason stated with it. */
  reason: longText.nullable(),
  question: decisionQuestion,
  /** Null once the person was erased. */
  facts: decisionFacts.nullable(),
  outcome: decisionOutcome,
  /** The change it was made by was undone since. */
  takenBack: z.boolean(),
})
export type Decision = z.infer<typeof decision>

/** A decision in a list. */
export const decisionHead = decision
  .pick({ id: true, candidacy: true, position: true, request: true, person: true })
  .extend({
    ...{ kind: decisionKind, at: instant, by: shortText, reason: longText.nullable() },
    ...{ personName: word.nullable(), positionTitle: shortText, requestTitle: shortText },
    ...{ group: matchGroup, score: z.number(), takenBack: z.boolean() },
  })
export type DecisionHead = z.infer<typeof decisionHead>
