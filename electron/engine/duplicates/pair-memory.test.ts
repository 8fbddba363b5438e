import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { blankPerson } from '#shared/domain/person.ts'
import { aPerson } from '#tests/builders/people.ts'
import { testKey, testNow } from '#tests/builders/test-store.ts'
import { createEngine } from '../engine.ts'
import { openStore, type Store } from '../store/open.ts'
import { createPairMemory, type PairMemory } from './pair-memory.ts'
import { storeRoom } from '#tests/builders/store-room.ts'

const efua = { familyName: 'Quarshie', givenName: 'Efua', birthDate: '1975-03-09' }
const PEOPLE = 25

/** A store with many people of one name. */
let store: Store
let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(storeRoom, 'scrutin-test-'))
  const clock = (): Date => new Date(testNow)
  const engine = await createEngine({ folder, keyHex: testKey, user: 'Tester', clock })
  for (let count = 0; count < PEOPLE; count += 1)
    await engine.call('person.save', { person: aPerson(efua), version: null })
  await engine.close()
  store = openStore({ folder, keyHex: testKey, clock, log: () => undefined })
})
afterAll(() => {
  store.close()
  rmSync(folder, { recursive: true, force: true })
})

function memoryOf(parts: Partial<Parameters<typeof createPairMemory>[0]> = {}): PairMemory {
  const memory = createPairMemory({ read: store.read, ...parts })
  onTestFinished(() => {
    memory.close()
  })
  return memory
}

const everyPair = (PEOPLE * (PEOPLE - 1)) / 2

describe('pairs of a roster in memory', () => {
  it('go on for whoever waits when somebody leaves', async () => {
    const memory = memoryOf()
    const left = memory.compared(() => {
      throw new Error('left')
    })
    const waiting = memory.compared()
    await expect(left).rejects.toThrow('left')
    expect((await waiting).pairs()).toHaveLength(everyPair)
  })

  it('are compared in a thread of its own where they are many, and known when that is done', async () => {
    const compared = Promise.withResolvers<undefined>()
    const memory = memoryOf({ mostHere: 3, onCompared: () => compared.resolve(undefined) })
    expect(await memory.known()).toBeNull()
    await compared.promise
    const roster = await memory.known()
    const pairs = roster?.pairs() ?? []
    expect(pairs).toHaveLength(everyPair)
    expect(pairs).toEqual((await memoryOf().compared()).pairs())
    const someone = { ...blankPerson('00000000-0000-7000-8000-000000000001'), ...efua }
    const [like = []] = (await roster?.find([someone])) ?? []
    expect(like).toHaveLength(PEOPLE)
    // Read again, they are still as many.
    const [first] = pairs
    memory.touch(first ? [first.one, first.other] : [])
    expect((await memory.compared()).pairs()).toHaveLength(everyPair)
  })

  it('let a list go, and with it the thread that only the list needed', async () => {
    const memory = memoryOf()
    const known = { list: 'list', isFresh: false, gone: [], rows: [] } as const
    const many = await memory.compared(undefined, 600)
    expect(await many.takeRows({ ...known, isFresh: true })).toBe(true)
    expect(await many.takeRows(known)).toBe(true)
    memory.forgetRows('list')
    await expect(many.takeRows(known)).rejects.toThrow()
    const few = await memory.compared()
    expect(few.pairs()).toHaveLength(everyPair)
    expect(await few.takeRows({ ...known, isFresh: true })).toBe(true)
    memory.forgetRows('list')
    expect(await few.takeRows(known)).toBe(false)
  })

  it('are not begun again by themselves once they were stopped', async () => {
    const memory = memoryOf({ mostHere: 3 })
    const waiting = memory.compared()
    memory.stop(new Error('stopped'))
    await expect(waiting).rejects.toThrow('stopped')
    expect(await memory.known()).toBeNull()
  })

  it('go down with the roster they are of', async () => {
    const memory = memoryOf({ mostHere: 3 })
    const waiting = memory.compared()
    memory.close()
    await expect(waiting).rejects.toThrow('closed')
  })
})
