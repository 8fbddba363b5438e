import { v7 as uuid } from 'uuid'
import { expect, it } from 'vitest'
import { rosterQuery } from '#shared/search/roster-query.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

it('keeps searches of the office, opens with one, and takes both back', async () => {
  const { call, engine, fails } = await openTestEngine()
  const query = rosterQuery.parse({
    languages: [{ language: 'fr', level: 5 }],
    how: { languages: 'any' },
    conditions: [{ how: 'none', conditions: [{ by: 'sex', sex: 'male' }] }],
  })
  const searchOf = (name: string) => ({
    ...{ id: uuid(), name, query, opens: true },
    sort: { by: 'name' as const, descending: false },
  })
  const [first, second] = [searchOf('Women who speak French'), searchOf('Another')]
  await call('search.save', { search: first, version: null })
  const reply = await engine.call('search.save', { search: second, version: null })
  expect(await call('search.list', {})).toMatchObject([
    { name: 'Another', opens: true, query },
    { name: 'Women who speak French', opens: false, version: 2 },
  ])
  if (!reply.ok || !reply.change) throw new Error('nothing was kept')
  await call('change.undo', { id: reply.change.id, task: uuid() })
  expect(await call('search.list', {})).toMatchObject([{ id: first.id, opens: true }])
  expect(await fails('search.remove', { id: first.id, version: 1 })).toMatchObject({
    code: 'conflict',
  })
  await call('search.remove', { id: first.id, version: 3 })
  expect(await call('search.list', {})).toEqual([])
})
