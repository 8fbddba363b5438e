import { nothingArranged } from '#shared/domain/deployment.ts'
import { describe, expect, it } from 'vitest'
import type { PositionRow, RequestRow } from '#shared/contract/request-calls.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { findClashes } from './find-clashes.ts'
import { groupRows, passes } from './group-rows.ts'
import { timelineItems } from './timeline-items.ts'

const stamps = { created: '2026-11-24T08:00:00Z', updated: '2026-11-24T08:00:00Z', version: 1 }
const uuid = (n: number): string => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`

const request = (n: number, title: string, posts: number, filled: number): RequestRow => ({
  ...stamps,
  id: uuid(n),
  reference: null,
  title,
  state: 'MG',
  organ: null,
  channel: 'ead',
  assistance: ['observation'],
  phases: [],
  receivedOn: '2026-10-01',
  electionOn: null,
  secondRoundOn: null,
  from: '2027-02-01',
  to: '2027-07-31',
  deadline: null,
  status: 'staffing',
  preconditions: [],
  providerCap: null,
  womenPercent: null,
  maxPerNationality: null,
  maxPercentPerNationality: null,
  requirements: [],
  multinationalPairs: false,
  funding: null,
  officer: null,
  continues: null,
  parties: [],
  notes: null,
  posts,
  filled,
  candidacies: 0,
  open: posts - filled,
  departsOn: null,
})

const position = (
  n: number,
  of: RequestRow,
  title: string,
  posts: number,
  filled: number,
): PositionRow => ({
  ...stamps,
  id: uuid(n),
  request: of.id,
  title,
  kind: null,
  category: 'expert',
  posts,
  location: null,
  windows: [
    {
      id: uuid(n + 500),
      from: '2027-03-01',
      to: '2027-06-30',
      minimumDays: null,
      contingentOn: null,
    },
    {
      id: uuid(n + 600),
      from: '2027-07-01',
      to: '2027-07-20',
      minimumDays: null,
      contingentOn: 'second round',
    },
  ],
  requirements: [],
  shares: [],
  phases: [],
  responsibilities: null,
  notes: null,
  filled,
  candidacies: 0,
})

const mission = (
  n: number,
  of: RequestRow,
  at: PositionRow,
  person: number,
  from: string,
  to: string,
  status: DeploymentRow['status'] = 'planned',
): DeploymentRow => ({
  ...stamps,
  id: uuid(n),
  candidacy: null,
  person: uuid(person),
  position: at.id,
  provider: null,
  from,
  to,
  status,
  reason: null,
  ...nothingArranged,
  personName: `Person ${person}`,
  nativeName: null,
  nationalities: ['CA'],
  sex: null,
  providerName: person % 2 ? 'Canada' : null,
  positionTitle: at.title,
  request: of.id,
  requestTitle: of.title,
  state: of.state,
  anonymous: false,
})

const madagascar = request(1, 'Madagascar', 6, 2)
const malawi = request(2, 'Malawi', 1, 1)
const adviser = position(11, madagascar, 'Adviser', 2, 1)
const observer = position(12, madagascar, 'Observer', 10, 1)
const lto = position(13, malawi, 'LTO', 1, 1)
const missions = [
  mission(21, madagascar, adviser, 101, '2027-03-01', '2027-04-30'),
  mission(22, malawi, lto, 101, '2027-04-17', '2027-05-31'),
  mission(23, madagascar, observer, 102, '2027-07-01', '2027-07-20'),
  mission(24, malawi, lto, 102, '2027-07-01', '2027-07-20', 'cancelled'),
]
const data = {
  requests: [madagascar, malawi],
  positions: [adviser, observer, lto],
  deployments: missions,
}
const unnamed = { open: 'Open posts', noProvider: 'No provider', region: (group: string) => group }

describe('clashes', () => {
  it('counts shared days with both ends and ignores cancelled missions', () => {
    const clashes = findClashes(missions)
    expect(clashes.get(uuid(21))).toEqual([
      { request: malawi.id, requestTitle: 'Malawi', days: 14 },
    ])
    expect(clashes.has(uuid(23))).toBe(false)
  })
  it('sees a shared end day and not a day between', () => {
    const touching = [
      mission(31, madagascar, adviser, 103, '2027-01-01', '2027-01-10'),
      mission(32, malawi, lto, 103, '2027-01-10', '2027-01-20'),
      mission(33, malawi, lto, 103, '2027-01-21', '2027-01-30'),
    ]
    expect([...findClashes(touching).keys()]).toEqual([uuid(31), uuid(32)])
  })
})

describe('the lines of the timeline', () => {
  const items = timelineItems({ ...data, broken: [] })
  it('shows few open posts one by one and many on one line', () => {
    const open = items.filter((item) => item.kind === 'open')
    expect(open.map((item) => [item.positionTitle, item.posts, item.contingentOn])).toEqual([
      ['Adviser', 1, null],
      ['Adviser', 1, 'second round'],
      ['Observer', 9, null],
      ['Observer', 9, 'second round'],
    ])
  })
  it('marks a mission that hangs on a second round', () => {
    const hanging = items.filter((item) => item.kind === 'mission' && item.contingentOn !== null)
    expect(hanging.map((item) => item.key)).toEqual([uuid(23)])
  })
  it('groups by mission in order of time, people before open posts', () => {
    const rows = groupRows(items, 'mission', data.requests, unnamed)
    expect(
      rows.filter((row) => row.kind === 'group').map((row) => [row.title, row.staffing]),
    ).toEqual([
      ['Madagascar', { filled: 2, posts: 6 }],
      ['Malawi', { filled: 1, posts: 1 }],
    ])
    const kinds = rows.slice(1, 7).map((row) => (row.kind === 'item' ? row.item.kind : 'group'))
    expect(kinds).toEqual(['mission', 'mission', 'open', 'open', 'open', 'open'])
  })
  it('groups by provider and puts what has none under its own name', () => {
    const titles = groupRows(items, 'provider', data.requests, unnamed).flatMap((row) =>
      row.kind === 'group' ? [row.title] : [],
    )
    expect(titles).toEqual(['Canada', 'No provider', 'Open posts'])
  })
  it('filters what returns within thirty days, the last day included', () => {
    const [first] = items
    expect(first && passes(first, 'returning', '2027-03-31')).toBe(true)
    expect(first && passes(first, 'returning', '2027-03-30')).toBe(false)
    expect(first && passes(first, 'returning', '2027-05-01')).toBe(false)
  })
})
