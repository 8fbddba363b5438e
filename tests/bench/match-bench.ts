import { randomUUID } from 'node:crypto'
import type { Requirement } from '#shared/domain/requirement.ts'
import type { StoredPosition } from '#shared/domain/position.ts'
import { connect } from '#electron/engine/store/connect.ts'
import { storeFiles } from '#electron/engine/store/store-files.ts'
import { matchInSql } from './match-sql.ts'
import { type Measurement, percentile, timings } from './measure.ts'
import { BENCH_KEY, type BenchRoster } from './roster-for-bench.ts'

const EXPLAINED = 200
const ROUNDS = 8

const language = (code: string, level: number): Requirement => ({
  id: randomUUID(),
  strength: 'must',
  group: null,
  weight: 1,
  kind: 'language',
  parameters: { language: code, mode: 'spoken', level },
})

/** Variations of one position as a manager tries them: no criterion is asked twice alike. */
function variation(position: StoredPosition, round: number) {
  const shift = (date: string): string =>
    new Date(Date.parse(date) + round * 86_400_000).toISOString().slice(0, 10)
  return {
    windows: position.windows.map((window) => ({
      ...window,
      from: shift(window.from),
      to: shift(window.to),
    })),
    requirements: [
      ...position.requirements.filter(({ kind }) => kind !== 'language'),
      language(['fr', 'en', 'es', 'pt'][round % 4] ?? 'fr', (round % 5) + 1),
    ],
  }
}

/**
 * One position against everybody with the first 200 explained, as the screen asks for it, beside
 * the same musts in SQL over the same file; then what to relax and the nearest misses.
 */
export async function matchBench(roster: BenchRoster): Promise<Measurement[]> {
  const area = `match, ${roster.people.toLocaleString('en')} people`
  const requests = await roster.call('request.list', {})
  const asked = (
    await Promise.all(requests.map(({ id }) => roster.call('request.get', { id })))
  ).flatMap(({ request, positions }) =>
    positions.map((position) => ({ position, state: request.state })),
  )
  const tries = Array.from({ length: ROUNDS }, (_, round) =>
    asked.map(({ position, state }) => ({
      position,
      state,
      draft: variation(position, round + 1),
    })),
  ).flat()
  const one = (run: number) => {
    const found = tries[run % tries.length]
    if (!found) throw new Error('the sample has no positions')
    return found
  }
  const page = await timings(tries.length, 3, (run) => {
    const { position, draft } = one(run)
    return roster.call('match.page', {
      position: position.id,
      draft,
      group: 'fit',
      against: null,
      offset: 0,
      limit: EXPLAINED,
    })
  })
  const summary = await timings(Math.min(tries.length, 60), 2, (run) => {
    const { position, draft } = one(run)
    return roster.call('match.summary', { position: position.id, draft })
  })
  const db = connect({
    path: storeFiles(roster.folder).database,
    keyHex: BENCH_KEY,
    readonly: true,
  })
  // As much memory as the application's own connections have.
  db.pragma('cache_size = -65536')
  const sql = await timings(Math.min(tries.length, 40), 2, (run) => {
    const { position, state, draft } = one(run)
    return matchInSql(db, { ...position, ...draft }, state)
  })
  db.close()
  const relax = await timings(Math.min(tries.length, 30), 1, (run) => {
    const { position, draft } = one(run)
    return roster.call('match.relax', { position: position.id, draft })
  })
  const near = await timings(Math.min(tries.length, 30), 1, (run) => {
    const { position, draft } = one(run)
    return roster.call('match.nearMisses', { position: position.id, draft, limit: 20 })
  })
  const isLarge = roster.people >= 100_000
  return [
    {
      area,
      what: 'p50, first 200 explained',
      value: percentile(page, 0.5),
      unit: 'ms',
      peer: 'the same musts in SQL',
      peerValue: percentile(sql, 0.5),
      ...(isLarge ? { atMost: 0.2 } : {}),
    },
    {
      area,
      what: 'p95, first 200 explained',
      value: percentile(page, 0.95),
      unit: 'ms',
      peer: 'limit',
      peerValue: 50,
      atMost: 1,
    },
    {
      area,
      what: 'counts, funnel and questions, p95',
      value: percentile(summary, 0.95),
      unit: 'ms',
      peer: 'the same musts in SQL',
      peerValue: percentile(sql, 0.95),
    },
    {
      area,
      what: 'what to relax, p95',
      value: percentile(relax, 0.95),
      unit: 'ms',
      peer: 'limit',
      peerValue: 300,
      atMost: 1,
    },
    {
      area,
      what: 'near misses, p95',
      value: percentile(near, 0.95),
      unit: 'ms',
      peer: 'limit',
      peerValue: 300,
      atMost: 1,
    },
  ]
}
