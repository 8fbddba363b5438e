import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { StoredCandidacy } from '#shared/domain/candidacy.ts'
import { countStatements } from '#tests/builders/count-statements.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { testKey } from '#tests/builders/test-store.ts'
import { connect } from '../store/connect.ts'
import { listCandidacies } from '../store/repositories/candidacies.ts'
import { countApp } from './app/app-counts.ts'
import { candidacyRows } from './staffing/candidacy-rows.ts'
import { deploymentRows } from './staffing/deployment-rows.ts'

/** A roster with requests under way, and a connection whose statements are counted. */
async function aBusyRoster() {
  const { call, folder } = await openTestEngine()
  await call('app.openSample', { people: 150, seed: 3, task: randomUUID() })
  const sqlite = connect({ path: join(folder, 'roster.db'), keyHex: testKey })
  onTestFinished(() => void sqlite.close())
  return { call, ...countStatements(sqlite), plain: sqlite }
}

// A whole sample roster is written first.
describe('statements do not grow with the rows', { timeout: 60_000 }, () => {
  it('of the numbers of the rail, asked after almost every change', async () => {
    const { call, sqlite, count } = await aBusyRoster()
    const counts = countApp({ sqlite })
    expect(count()).toBeLessThanOrEqual(5)
    expect(counts).toEqual(await call('app.counts', {}))
    // As the rows of the screens say it, one by one.
    const requests = await call('request.list', {})
    const over = ['closed', 'declined', 'withdrawn', 'stoodDown']
    const open = requests.filter(({ status }) => !over.includes(status)).map(({ id }) => id)
    expect(open.length).toBeGreaterThan(1)
    const positions = await call('position.list', {})
    const posts = positions
      .filter(({ request }) => open.includes(request))
      .reduce((sum, { posts, filled }) => sum + Math.max(0, posts - filled), 0)
    expect(counts).toMatchObject({ openRequests: open.length, openPosts: posts })
  })

  it('of a list of candidacies', async () => {
    const { sqlite, count, plain } = await aBusyRoster()
    const candidacies: StoredCandidacy[] = listCandidacies({ sqlite: plain }, {})
    expect(candidacies.length).toBeGreaterThan(20)
    const rows = candidacyRows({ sqlite }, candidacies)
    expect(count()).toBeLessThanOrEqual(8)
    const alone = candidacies.flatMap((each) => candidacyRows({ sqlite: plain }, [each]))
    expect(rows).toEqual(alone)
    expect(rows.filter(({ deployment }) => deployment !== null).length).toBeGreaterThan(0)
  })

  it('of a list of deployments', async () => {
    const { sqlite, count } = await aBusyRoster()
    const rows = deploymentRows({ sqlite }, { request: null, person: null })
    expect(rows.length).toBeGreaterThan(20)
    expect(rows.every(({ personName }) => personName !== '')).toBe(true)
    // Deployments, posts served by people who left since, and names and nationalities beside them.
    expect(count()).toBeLessThanOrEqual(4)
  })
})
