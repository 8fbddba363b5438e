import {
  mustKnow,
  mustSpeak,
  noConflict,
  noNeighbours,
  type PlannedPosition,
  type PlannedWindow,
  type RequestPlan,
  wishKnow,
  wishMissions,
  wishProgression,
  wishSpeak,
} from './request-plan.ts'

// Windows, numbers and caps are modelled on published calls of the European Union and OSCE/ODIHR.

const observers = (
  kind: 'long-term-observer' | 'short-term-observer',
  posts: number,
  windows: readonly PlannedWindow[],
  language: string,
): PlannedPosition => ({
  kind,
  posts,
  location: 'Regions',
  windows,
  requirements: [
    mustSpeak(language, 5),
    noConflict,
    kind === 'long-term-observer' ? wishProgression : wishMissions(1),
    wishSpeak('en', 4),
  ],
})

const analyst = (kind: string, skill: string, language: string): PlannedPosition => ({
  kind,
  posts: 1,
  location: 'Capital',
  windows: [[-60, 30]],
  requirements: [mustSpeak(language, 5), mustKnow(skill), noConflict, wishMissions(3)],
})

const mission = {
  assistance: ['observation'],
  channel: 'other',
  organ: 'Ministry of Foreign Affairs',
  phases: ['pre-election', 'campaign', 'election-day', 'results'],
  providerCap: { max: 3 },
  womenPercent: 40,
  maxPerNationality: 4,
  multinationalPairs: true,
} as const

/** Requests for observation, from a mission long over to one not yet decided. */
export const observationPlans: readonly RequestPlan[] = [
  {
    ...mission,
    ...{ state: 'SN', title: 'Observation of the legislative elections', status: 'staffing' },
    ...{ electionIn: 118, receivedBefore: 210, deadlineBefore: 90 },
    positions: [
      observers('long-term-observer', 28, [[-47, 24]], 'fr'),
      observers('short-term-observer', 32, [[-7, 4]], 'fr'),
      analyst('legal-analyst', 'electoral-law', 'fr'),
      analyst('media-analyst', 'media', 'fr'),
    ],
  },
  {
    ...mission,
    ...{ state: 'MW', title: 'Observation of the tripartite elections', status: 'approved' },
    ...{ electionIn: 165, receivedBefore: 240, deadlineBefore: 100 },
    positions: [
      observers('long-term-observer', 28, [[-37, 14]], 'en'),
      observers('short-term-observer', 32, [[-8, 7, { minimumDays: 13 }]], 'en'),
    ],
  },
  {
    ...mission,
    ...{ state: 'GM', title: 'Observation of the presidential election', status: 'staffing' },
    ...{ electionIn: 88, receivedBefore: 200, deadlineBefore: 70, providerCap: { max: 2 } },
    positions: [
      observers('long-term-observer', 16, [[-30, 6]], 'en'),
      observers('short-term-observer', 16, [[-6, 4]], 'en'),
      analyst('data-analyst', 'results.statistics', 'en'),
    ],
  },
  {
    ...mission,
    ...{ state: 'MZ', title: 'Observation of the general elections', status: 'staffed' },
    ...{ electionIn: 46, secondRound: 56, receivedBefore: 190, deadlineBefore: 65 },
    positions: [
      observers(
        'long-term-observer',
        12,
        [
          [-30, 9],
          [38, 61, { contingentOn: 'second round' }],
        ],
        'pt',
      ),
      analyst('electoral-analyst', 'organization', 'pt'),
    ],
  },
  {
    ...mission,
    ...{ state: 'GE', title: 'Observation of the parliamentary elections', status: 'staffing' },
    ...{ electionIn: 74, receivedBefore: 170, deadlineBefore: 45 },
    ...{ providerCap: { percentOfPosts: 10 } },
    positions: [
      {
        ...observers('long-term-observer', 30, [[-38, 9]], 'en'),
        requirements: [mustSpeak('en', 5), noNeighbours, noConflict, wishSpeak('ru', 3)],
      },
      observers('short-term-observer', 200, [[-5, 2]], 'en'),
    ],
  },
  {
    ...mission,
    ...{ state: 'PE', title: 'Observation of the general elections', status: 'inTheField' },
    ...{ electionIn: 12, secondRound: 56, receivedBefore: 230 },
    positions: [
      observers('long-term-observer', 20, [[-40, 20]], 'es'),
      observers('short-term-observer', 40, [[-7, 4]], 'es'),
      analyst('political-analyst', 'political-parties', 'es'),
    ],
  },
  {
    ...mission,
    ...{ state: 'KE', title: 'Observation of the general elections', status: 'closed' },
    ...{ electionIn: -205, receivedBefore: 260 },
    positions: [
      observers('long-term-observer', 24, [[-42, 18]], 'en'),
      observers('short-term-observer', 44, [[-7, 5]], 'en'),
    ],
  },
  {
    ...mission,
    ...{ state: 'TN', title: 'Observation of the legislative elections', status: 'closed' },
    ...{ electionIn: -430, receivedBefore: 200 },
    positions: [
      {
        ...observers('long-term-observer', 14, [[-35, 12]], 'fr'),
        requirements: [mustSpeak('fr', 5), wishSpeak('ar', 4, 6), wishKnow('observation', 2)],
      },
    ],
  },
  {
    ...mission,
    ...{ state: 'BA', title: 'Observation of the municipal elections', status: 'underReview' },
    ...{ electionIn: 250, receivedBefore: 275, providerCap: { percentOfPosts: 10 } },
    positions: [observers('long-term-observer', 18, [[-35, 8]], 'en')],
  },
]
