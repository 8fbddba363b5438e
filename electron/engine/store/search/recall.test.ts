import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { measureRecall, recallOver } from '#tests/bench/search-recall.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

// Never used while the search was tuned.
const HELD_OUT_SEED = 774_411

it('finds names with typing errors, accents, transliterations and swapped words', async () => {
  // What an answer must look like is tested elsewhere, and to check each would take most of the time.
  const { call } = await openTestEngine({ checkResults: false })
  await call('app.openSample', { people: 1000, seed: 3, task: randomUUID() })
  const search = async (text: string, limit: number) => {
    const { rows } = await call('roster.page', {
      query: { text },
      sort: { by: 'relevance' },
      offset: 0,
      limit,
    })
    return rows.map((row) => ({ ...row, givenName: row.givenName ?? '' }))
  }
  const names = (await search('', 500)).filter(({ givenName }) => givenName !== '')
  const results = await measureRecall({
    names,
    perKind: 60,
    seed: HELD_OUT_SEED,
    // No hit beyond the tenth counts.
    search: (text) => search(text, 10),
  })
  expect(recallOver(results)).toBeGreaterThanOrEqual(0.95)
  for (const { kind, found, asked } of results) {
    expect(found / asked, kind).toBeGreaterThanOrEqual(0.9)
  }
}, 60_000)
