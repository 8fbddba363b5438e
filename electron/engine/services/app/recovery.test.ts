import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recoverKey } from '#electron/key/recover-key.ts'
import { startTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'
import { testKey } from '#tests/builders/test-store.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { isKeyOfStore } from '../../store/key-check.ts'
import { storeFiles } from '../../store/store-files.ts'
import { storeRoom } from '#tests/builders/store-room.ts'

let test: TestEngine
beforeAll(async () => {
  test = await startTestEngine({ folder: mkdtempSync(join(storeRoom, 'scrutin-recovery-')) })
})
afterAll(async () => {
  await test.engine.close()
  rmSync(test.folder, { recursive: true })
})

const stateOf = async () => (await test.call('app.status', {})).recovery
const recover = (typed: string) => {
  const { recovery, keyCheck } = storeFiles(test.folder)
  return recoverKey(typed, { recovery, isKeyOfStore: (key) => isKeyOfStore(keyCheck, key) })
}

describe('the recovery key of a roster', () => {
  it('opens it, counts as kept once two groups were told, and ends with the next one', async () => {
    expect(await stateOf()).toMatchObject({ state: 'none', asks: null })
    expect(await test.fails('recovery.prove', { groups: ['', ''] })).toMatchObject({
      code: 'notFound',
    })
    const made = await test.call('recovery.make', {})
    expect(await stateOf()).toEqual(made.state)
    expect(made.state).toMatchObject({ state: 'unproven', madeAt: '2027-02-01T09:00:00.000Z' })
    expect(recover(made.groups.join('-'))).toBe(testKey)

    const [first, second] = made.state.asks ?? [0, 0]
    const told: [string, string] = [made.groups[first - 1] ?? '', made.groups[second - 1] ?? '']
    expect(await test.fails('recovery.prove', { groups: [told[1], told[0]] })).toMatchObject({
      ...{ code: 'invalid', message: { key: 'failures.recoveryGroups' } },
    })
    expect((await stateOf()).state).toBe('unproven')
    await test.call('recovery.prove', { groups: [told[0].toLowerCase(), ` ${told[1]} `] })
    expect((await stateOf()).state).toBe('kept')

    const next = await test.call('recovery.make', {})
    expect((await stateOf()).state).toBe('unproven')
    expect(recover(next.groups.join('-'))).toBe(testKey)
    expect(() => recover(made.groups.join('-'))).toThrow('failures.recoveryOther')
  })

  it('is in the history with its number, and nowhere itself', async () => {
    const { groups, state } = await test.call('recovery.make', {})
    const kept = await test.call('history.list', {
      ...{ entity: 'recoveryKey', id: 'roster', limit: 50 },
    })
    expect(kept.length).toBeGreaterThan(0)
    expect(kept[0]).toMatchObject({ by: 'Tester', after: { number: state.number } })
    const everything = [
      JSON.stringify(kept),
      test.log.join('\n'),
      JSON.stringify(test.events),
      readFileSync(storeFiles(test.folder).recovery, 'latin1'),
    ].join('\n')
    for (const group of groups) expect(everything).not.toContain(`"${group}`)
    expect(everything).not.toContain(groups.join(''))
    expect(everything).not.toContain(testKey)
  })

  it('cannot be undone: a page was printed', async () => {
    const reply = await test.engine.call('recovery.make', {})
    const id = reply.ok ? (reply.change?.id ?? '') : ''
    expect(await test.fails('change.undo', { id, task: crypto.randomUUID() })).toMatchObject({
      message: { key: 'failures.undoFinal' },
    })
  })
})
