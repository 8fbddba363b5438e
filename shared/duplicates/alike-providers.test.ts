import { describe, expect, it } from 'vitest'
import { aProvider } from '#tests/builders/people.ts'
import { alikeProviders } from './alike-providers.ts'

const ngo = (name: string, shortName: string | null = null) =>
  aProvider({ name, shortName, kind: 'ngo', country: null })
const state = (name: string, country: string | null) => aProvider({ name, country })
const pairs = (...of: readonly ReturnType<typeof ngo>[]) =>
  alikeProviders(of).map(([a, b]) => [a.name, b.name])

describe('providers that may be one', () => {
  it.each([
    [ngo('Election Observers Abroad'), ngo('Observers Abroad for Election')],
    [ngo('Organisation for Peace'), ngo('Organization for Peace')],
    [ngo('Organisation internationale de la Francophonie'), ngo('OIF')],
    [ngo('Centre électoral'), ngo('Centre Electoral')],
    [ngo('CANADEM'), ngo('Canadian resource bank', 'CANADEM')],
    [state('Norway', 'NO'), state('Kingdom of Norway', 'NO')],
    [state('Norway', null), state('Ministry of Foreign Affairs of Norway', null)],
    [ngo('Held as before'), { ...ngo('New name'), otherNames: ['Held as before'] }],
  ])('%o, %o', (one, other) => {
    expect(pairs(one, other)).toEqual([[one.name, other.name]])
  })

  it.each([
    [state('Niger', null), state('Nigeria', null)],
    [state('Niger', 'NE'), state('Nigeria', 'NG')],
    [state('Republic of the Congo', 'CG'), state('Democratic Republic of the Congo', 'CD')],
    [ngo('Electoral Institute East'), ngo('Electoral Institute West')],
    [ngo('The Ministry'), ngo('The Embassy')],
    [ngo('AU'), ngo('African Union')],
  ])('not %o, %o', (one, other) => {
    expect(pairs(one, other)).toEqual([])
  })
})
