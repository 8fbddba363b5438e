import { v7 as uuid } from 'uuid'
import type { Position, PositionWindow } from '#shared/domain/position.ts'
import type { Request } from '#shared/domain/request.ts'
import type { RequirementKind, RequirementOf } from '#shared/domain/requirement.ts'

/** A State asks in good time for technical assistance of six months. */
export function aRequest(changes: Partial<Request> = {}): Request {
  return {
    id: uuid(),
    reference: null,
    title: 'General elections',
    state: 'MG',
    organ: 'Ministry of Foreign Affairs',
    channel: 'ead',
    assistance: ['technical-assistance'],
    phases: ['registration', 'election-day'],
    receivedOn: '2026-11-01',
    electionOn: '2027-06-20',
    secondRoundOn: null,
    from: '2027-03-01',
    to: '2027-08-31',
    deadline: null,
    status: 'received',
    preconditions: [
      {
        kind: 'adequateTime',
        verdict: 'met',
        on: '2026-11-10',
        author: 'desk',
        note: null,
        document: null,
      },
      {
        kind: 'freeAndFair',
        verdict: 'met',
        on: '2026-11-10',
        author: 'desk',
        note: null,
        document: null,
      },
      {
        kind: 'reporting',
        verdict: 'met',
        on: '2026-11-10',
        author: 'desk',
        note: null,
        document: null,
      },
    ],
    providerCap: null,
    womenPercent: null,
    maxPerNationality: null,
    maxPercentPerNationality: null,
    multinationalPairs: false,
    requirements: [],
    funding: null,
    officer: null,
    continues: null,
    parties: [],
    notes: null,
    ...changes,
  }
}

export function aWindow(changes: Partial<PositionWindow> = {}): PositionWindow {
  return {
    id: uuid(),
    from: '2027-03-01',
    to: '2027-06-30',
    minimumDays: null,
    contingentOn: null,
    ...changes,
  }
}

/** One post for an expert with nothing asked beside the rules that always apply. */
export function aPosition(request: string, changes: Partial<Position> = {}): Position {
  return {
    id: uuid(),
    request,
    title: 'Legal adviser',
    kind: null,
    category: 'expert',
    posts: 1,
    location: null,
    windows: [aWindow()],
    requirements: [],
    shares: [],
    phases: [],
    responsibilities: null,
    notes: null,
    ...changes,
  }
}

export function aMust<K extends RequirementKind>(
  kind: K,
  parameters: RequirementOf<K>['parameters'],
): RequirementOf<K> {
  return {
    id: uuid(),
    strength: 'must',
    group: null,
    weight: 0,
    kind,
    parameters,
  } as unknown as RequirementOf<K>
}
