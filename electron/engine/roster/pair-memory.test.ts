import { describe, expect, it, onTestFinished } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { testFolder, testKey, testNow } from '#tests/builders/test-store.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'
import { openStore } from '../store/open.ts'
import { createPairMemory } from './pair-memory.ts'

/** A store with so many people of one name, closed again. */
async function aFolderOf(people: number): Promise<string> {
  const folder = testFolder()
  const house = await openTestEngine({ folder })
  for (let count = 0; count < people; count += 1) {
    const person = aPerson({ familyName: 'Quarshie', givenName: 'Efua', birthDate: '1975-03-09' })
    await house.call('person.save', { person, version: null })
  }
  await house.engine.close()
  return folder
}

describe('pairs of a roster in memory', () => {
  it('are compared anew for whoever waited with somebody who stopped it', async () => {
    const folder = await aFolderOf(25)
    const store = openStore({
      folder,
      keyHex: testKey,
      clock: () => new Date(testNow),
      log: () => undefined,
    })
    onTestFinished(() => store.close())
    const memory = createPairMemory({ read: store.read })
    const stopped = memory.compared(() => {
      throw new Error('stopped')
    })
    const waiting = memory.compared()
    await expect(stopped).rejects.toThrow('stopped')
    expect((await waiting).pairs().length).toBeGreaterThan(0)
  })
})
