import {
  mustHaveServedInTwoCountries,
  mustKnow,
  mustSpeak,
  type PlannedPosition,
  type PlannedRequirement,
  type PlannedWindow,
  type RequestPlan,
  wishKnow,
  wishSpeak,
} from './request-plan.ts'

const adviser = (
  kind: string,
  posts: number,
  window: PlannedWindow,
  requirements: readonly PlannedRequirement[],
): PlannedPosition => ({
  kind,
  posts,
  location: 'Capital',
  windows: [window],
  requirements: [...requirements, mustHaveServedInTwoCountries],
})

const technical = {
  assistance: ['technical-assistance'],
  channel: 'ead',
  organ: 'Electoral management body',
  phases: ['preparation', 'registration', 'pre-election', 'election-day', 'results'],
  funding: 'Trust Fund for Electoral Observation',
} as const

/** Requests for technical assistance, in the field, in preparation, and turned away. */
export const assistancePlans: readonly RequestPlan[] = [
  {
    ...technical,
    ...{ state: 'CD', title: 'Support to the general elections', status: 'needsAssessment' },
    ...{ electionIn: 330, receivedBefore: 360, channel: 'undp', funding: 'Basket fund' },
    positions: [
      adviser(
        'chief-technical-adviser',
        1,
        [-240, 60],
        [mustSpeak('fr', 5), mustKnow('organization', 3)],
      ),
      adviser(
        'voter-registration-adviser',
        2,
        [-240, -60],
        [mustSpeak('fr', 4), mustKnow('voter-registration')],
      ),
      adviser('it-adviser', 2, [-200, 30], [mustSpeak('fr', 4), mustKnow('electoral-it')]),
      adviser(
        'regional-electoral-coordinator',
        11,
        [-180, 20],
        [mustSpeak('fr', 4), wishSpeak('sw', 3), wishSpeak('ln', 3)],
      ),
    ],
  },
  {
    ...technical,
    ...{ state: 'TL', title: 'Support to the presidential election', status: 'approved' },
    ...{ electionIn: 140, secondRound: 30, receivedBefore: 230 },
    positions: [
      adviser(
        'senior-electoral-officer',
        1,
        [-90, 45],
        [mustSpeak('en', 5), mustKnow('organization'), wishSpeak('pt', 4, 6)],
      ),
      adviser(
        'training-adviser',
        1,
        [-90, 7],
        [mustSpeak('en', 4), mustKnow('training'), wishSpeak('tet', 2)],
      ),
      adviser(
        'voter-education-adviser',
        1,
        [-90, 0],
        [mustSpeak('en', 4), mustKnow('voter-education')],
      ),
    ],
  },
  {
    ...technical,
    ...{
      state: 'NP',
      title: 'Support to the federal and provincial elections',
      status: 'received',
    },
    ...{ electionIn: 310, receivedBefore: 318 },
    positions: [
      adviser('operations-adviser', 1, [-180, 20], [mustSpeak('en', 5), mustKnow('operations')]),
      adviser(
        'gender-adviser',
        1,
        [-180, 20],
        [mustSpeak('en', 5), mustKnow('inclusion'), wishSpeak('ne', 3)],
      ),
    ],
  },
  {
    ...technical,
    ...{ state: 'HT', title: 'Support to voter registration and elections', status: 'staffing' },
    ...{ electionIn: 260, receivedBefore: 320, channel: 'undp', organ: 'Head of Government' },
    positions: [
      adviser(
        'operations-adviser',
        2,
        [-170, 30],
        [mustSpeak('fr', 5), mustKnow('operations'), wishSpeak('ht', 3, 5)],
      ),
      adviser(
        'electoral-law-adviser',
        1,
        [-170, 60],
        [mustSpeak('fr', 5), mustKnow('electoral-law')],
      ),
      adviser('procurement-adviser', 1, [-170, -20], [mustSpeak('fr', 4), mustKnow('procurement')]),
      adviser('security-expert', 2, [-120, 30], [mustSpeak('fr', 4), mustKnow('security')]),
    ],
  },
  {
    ...technical,
    ...{
      state: 'LB',
      title: 'Post-election assistance to the supervisory commission',
      status: 'inTheField',
    },
    ...{
      assistance: ['post-election'],
      phases: ['post-election'],
      electionIn: -70,
      receivedBefore: 250,
    },
    positions: [
      adviser(
        'dispute-resolution-adviser',
        1,
        [20, 200],
        [mustSpeak('en', 4), mustKnow('electoral-law'), wishSpeak('ar', 4, 6)],
      ),
      adviser(
        'human-rights-adviser',
        1,
        [30, 180],
        [mustSpeak('en', 4), mustKnow('human-rights'), wishSpeak('fr', 4)],
      ),
    ],
  },
  {
    ...technical,
    ...{ state: 'CO', title: 'Expert panel for the local elections', status: 'approved' },
    ...{
      assistance: ['expert-panel'],
      organ: 'Head of State',
      electionIn: 205,
      receivedBefore: 260,
    },
    positions: [
      adviser('electoral-analyst', 2, [-45, 20], [mustSpeak('es', 5), mustKnow('organization')]),
      adviser(
        'campaign-finance-analyst',
        1,
        [-45, 20],
        [mustSpeak('es', 5), wishKnow('political-parties.campaign-finance')],
      ),
    ],
  },
  {
    ...technical,
    ...{ state: 'FJ', title: 'Review of electoral boundaries', status: 'declined' },
    ...{ organ: 'Parliament', electionIn: 20, receivedBefore: 70 },
    positions: [
      adviser(
        'boundary-adviser',
        1,
        [-40, -5],
        [mustSpeak('en', 5), mustKnow('boundary-delimitation')],
      ),
    ],
  },
  {
    ...technical,
    ...{ state: 'SL', title: 'Verification of results management', status: 'withdrawn' },
    ...{ assistance: ['verification'], electionIn: 120, receivedBefore: 200 },
    positions: [
      adviser('results-adviser', 1, [-60, 20], [mustSpeak('en', 5), mustKnow('results')]),
    ],
  },
]
