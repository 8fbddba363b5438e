import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { testKey, testNow } from '#tests/builders/test-store.ts'
import { connect } from '../../store/connect.ts'
import { findPosition } from '../../store/repositories/positions.ts'
import { contextFor } from './eligibility.ts'

it('builds the skill tree once for all positions, until a skill changes', async () => {
  const { call, folder } = await openTestEngine()
  await call('app.openSample', { people: 12, seed: 1, task: randomUUID() })
  const sqlite = connect({ path: join(folder, 'roster.db'), keyHex: testKey })
  onTestFinished(() => void sqlite.close())
  const asking = { sqlite, today: testNow.slice(0, 10) }
  const [one, other] = (await call('position.list', {})).map(({ id }) =>
    findPosition({ sqlite }, id)!,
  )
  const treeOf = (position = one) => contextFor(asking, position!, [], null).skills
  expect(treeOf(other)).toBe(treeOf(one))
  const before = treeOf()
  const [skill] = (await call('skill.list', {})).map(({ people: _, ...each }) => each)
  await call('skill.save', { skill: { ...skill!, name: 'Another name' } })
  expect(treeOf()).not.toBe(before)
  expect(treeOf().valueOf(skill!.id)).toEqual({ skill: skill!.id, name: 'Another name' })
})
