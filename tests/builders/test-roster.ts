import { expect } from 'vitest'
import { skillRows } from '#shared/catalogue/skills.ts'
import type { ParamsOf } from '#shared/contract/contract.ts'
import type { WithoutId } from '#shared/domain/common.ts'
import type { PersonLanguage } from '#shared/domain/language.ts'
import { aPerson, type PersonChanges } from './people.ts'
import { openTestEngine, type TestEngine } from './test-engine.ts'

export type Query = ParamsOf<'roster.page'>['query']

/** Spoken French at C1 and nothing else stated. */
export const french: WithoutId<PersonLanguage> = {
  ...{ language: 'fr', spoken: 5, read: null, written: null },
  ...{ scale: null, received: null, converted: false },
}

/** An engine with some people on its roster, who have no languages but those given. */
export async function rosterOf(...people: PersonChanges[]) {
  const test = await openTestEngine()
  const saved = people.map((each) => aPerson({ nativeName: null, languages: [], ...each }))
  for (const person of saved) await test.call('person.save', { person, version: null })
  return { ...test, people: saved, find: finder(test) }
}

/** Family names of the people a text or a query finds, in order. */
const finder =
  ({ call }: Pick<TestEngine, 'call'>) =>
  async (asked: string | Query): Promise<string[]> => {
    const { rows, found } = await call('roster.page', {
      query: typeof asked === 'string' ? { text: asked } : asked,
      sort: { by: 'relevance' },
      offset: 0,
      limit: 500,
    })
    expect(found).toBe(rows.length)
    return rows.map(({ familyName }) => familyName)
  }

/** A seeded skill. */
export const voterRegistration = skillRows().find(({ id }) => id === 'voter-registration')!
