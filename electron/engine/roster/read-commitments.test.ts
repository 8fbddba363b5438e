import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Commitment } from '#shared/matching/columns/records.ts'
import { commitmentsOf } from '#shared/matching/commitments-of.ts'
import { nothingArranged } from '#shared/domain/deployment.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { testKey } from '#tests/builders/test-store.ts'
import { connect } from '../store/connect.ts'
import { insertCandidacy, listCandidacies } from '../store/repositories/candidacies.ts'
import { listDeployments } from '../store/repositories/deployments.ts'
import { listPositions } from '../store/repositories/positions.ts'
import { listRequests } from '../store/repositories/requests.ts'
import { readCommitments, readCommitmentsOf } from './read-commitments.ts'
import { readPeopleAfter } from './read-people.ts'
import { aWriting } from '#tests/builders/writing.ts'

function inOrder(commitments: Iterable<Commitment>): string[] {
  return [...commitments]
    .map((each) => JSON.stringify(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort()
}

// Eight hundred people are put in first.
it(
  'binds the same people to the same days as the rule for records does',
  { timeout: 30_000 },
  async () => {
    const { call, folder } = await openTestEngine()
    await call('app.openSample', { people: 800, seed: 5, task: randomUUID() })
    const planned = (await call('deployment.list', { request: null, person: null })).filter(
      ({ status }) => status === 'planned',
    )
    // A deployment that is cancelled frees its days; a person who is selected again is promised.
    for (const { position, id, ...rest } of planned.slice(0, 3)) {
      const { candidacy, person, provider, from, to, funding, version } = rest
      await call('deployment.save', {
        deployment: {
          ...{ ...nothingArranged, id, candidacy, person, position, provider, from, to, funding },
          ...{ status: 'cancelled', reason: 'Changes plans.' },
        },
        version,
      })
      await call('candidacy.set', { position, person, status: 'selected', reason: null })
    }
    const sqlite = connect({ path: join(folder, 'roster.db'), keyHex: testKey })
    onTestFinished(() => void sqlite.close())
    const hanging = (await call('position.list', {})).filter(({ windows }) =>
      windows.some(({ contingentOn }) => contingentOn !== null),
    )
    expect(hanging.length).toBeGreaterThan(0)
    const people = readPeopleAfter(sqlite, '', 800).toReversed()
    const statuses = ['nominated', 'selected', 'confirmedAvailable'] as const
    for (const { id: position } of hanging)
      for (const [index, status] of statuses.entries())
        insertCandidacy(aWriting(sqlite), {
          ...{
            id: randomUUID(),
            position,
            status,
            reason: null,
            remark: null,
            reservePlace: null,
            overrides: [],
          },
          person: people[index]?.id ?? '',
        })

    const requests = listRequests({ sqlite })
    const ruled = commitmentsOf(
      listDeployments({ sqlite }, {}),
      listCandidacies({ sqlite }, {}),
      requests.flatMap(({ id }) => listPositions({ sqlite }, id)),
      requests,
    )
    for (const state of ['deployed', 'promised'])
      expect(ruled.some((each) => each.state === state)).toBe(true)
    for (const flag of ['contingent', 'takesPost', 'planned'] as const)
      for (const value of [true, false])
        expect(
          ruled.some((each) => each[flag] === value),
          `${flag} ${value}`,
        ).toBe(true)

    const read = readCommitments(sqlite)
    expect(inOrder([...read.values()].flat())).toEqual(inOrder(ruled))
    for (const [person, commitments] of read)
      expect(inOrder(readCommitmentsOf(sqlite, person))).toEqual(inOrder(commitments))
  },
)
