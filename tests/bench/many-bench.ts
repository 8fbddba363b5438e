import { randomUUID } from 'node:crypto'
import type { BulkEdit } from '#shared/domain/bulk-edit.ts'
import type { Id } from '#shared/domain/common.ts'
import { memorySorts, textSorts } from '#shared/search/roster-query.ts'
import { clock, type Measurement, percentile, quiet } from './measure.ts'
import { BENCH_NOW, type BenchRoster } from './roster-for-bench.ts'

const PAGE = 100
/** Orders that need neither a text of the record nor the memory. */
const storeSorts = ['name', 'nationality', 'confirmedOn', 'updated'] as const
const on = BENCH_NOW.slice(0, 10)

const anOffer = (provider: Id): BulkEdit => ({
  ...{ what: 'offerAdd', provider, categories: ['expert'], offeredOn: on },
  ...{ validUntil: null, conditions: null },
})

const aPeriod: BulkEdit = {
  ...{ what: 'availability', from: '2027-03-01', to: '2027-04-30', state: 'available' },
  ...{ statedOn: on, noticeDays: null, source: null },
}

/**
 * Everybody selected and changed together, and taken back; the table in every order. Each by itself: the log of
 * a change of so many is written back meanwhile.
 */
export async function manyBench(roster: BenchRoster): Promise<Measurement[]> {
  const area = `many at once, ${roster.people.toLocaleString('en')} people`
  const everybody = { query: {}, except: [] }
  const timed = async (work: () => Promise<unknown>): Promise<number> => {
    await quiet()
    const started = clock()
    await work()
    return (clock() - started) / 1000
  }
  // The roster is in memory when somebody selects in it.
  await roster.call('roster.facets', { query: {} })
  const [provider] = await roster.call('provider.list', {})
  const edits: readonly (readonly [what: string, edit: BulkEdit])[] = [
    ['confirmed', { what: 'confirm', on }],
    ['tagged', { what: 'tagAdd', tags: ['long list 2027'] }],
    ['noted', { what: 'note', text: 'Asked at the meeting of providers' }],
    ['offered', anOffer(provider?.id ?? '')],
    ['stated when free', aPeriod],
  ]
  const lines: Measurement[] = []
  for (const [what, edit] of edits) {
    const looked = await timed(() =>
      roster.call('people.wouldEdit', { chosen: everybody, edit, task: randomUUID() }),
    )
    let undo: string | null = null
    const made = await timed(async () => {
      const reply = await roster.engine().call('people.edit', {
        ...{ chosen: everybody, edit, task: randomUUID() },
      })
      if (!reply.ok) throw new Error(JSON.stringify(reply.failure))
      undo = reply.change?.id ?? null
    })
    const undone = await timed(() =>
      roster.call('change.undo', { id: undo ?? '', task: randomUUID() }),
    )
    for (const [did, value] of [
      ['looked at first', looked],
      ['made', made],
      ['undone', undone],
    ] as const)
      lines.push({
        ...{ area, what: `${what}, ${did}`, value, unit: 's', peer: 'limit of 20,000 people' },
        peerValue: 3,
        // Said of rosters of 20,000; of more it only informs.
        ...(roster.people <= 20_000 ? { atMost: 1 } : {}),
      })
  }
  // Whoever orders the table sees it, and what stands beside it.
  const byName = { by: 'name', descending: false } as const
  await roster.call('roster.page', { query: {}, sort: byName, offset: 0, limit: PAGE })
  await roster.call('roster.facets', { query: {} })
  const sorted: number[] = []
  for (const by of [...storeSorts, ...textSorts, ...memorySorts])
    for (const descending of [false, true]) {
      const sort = { by, descending }
      const started = clock()
      await roster.call('roster.page', { query: {}, sort, offset: 0, limit: PAGE })
      sorted.push(clock() - started)
    }
  const ascending = sorted.sort((a, b) => a - b)
  const isLarge = roster.people > 100_000
  lines.push({
    ...{ area, what: 'ordered by any column, the first time, p95', unit: 'ms', peer: 'limit' },
    ...{ value: percentile(ascending, 0.95), peerValue: isLarge ? 120 : 50, atMost: 1 },
  })
  return lines
}
