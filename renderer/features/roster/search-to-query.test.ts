import { describe, expect, it } from 'vitest'
import { rosterSearch } from './roster-search.ts'
import { isNarrowed, queryOf, sortOf, toggled } from './search-to-query.ts'

describe('the address of the roster', () => {
  it('asks for everybody by name when it says nothing', () => {
    expect(queryOf({})).toMatchObject({ text: '', categories: [], free: null })
    expect(sortOf({})).toEqual({ by: 'name', descending: false })
    expect(isNarrowed({ sort: 'name', person: crypto.randomUUID() })).toBe(false)
  })

  it('puts the best hits first while something is searched, unless an order was chosen', () => {
    expect(sortOf({ text: 'jose' }).by).toBe('relevance')
    expect(sortOf({ text: 'jose', sort: 'confirmedOn' }).by).toBe('confirmedOn')
  })

  it('leaves out what an old or mistyped link says wrongly', () => {
    const read = rosterSearch.parse({
      text: 12,
      categories: ['astronaut'],
      free: { from: '2027-02-31', to: '2027-03-01' },
      record: ['noValidOffer'],
    })
    expect(queryOf(read)).toMatchObject({
      text: '12',
      categories: [],
      free: null,
      record: ['noValidOffer'],
    })
  })

  it('switches one value of a list', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
    expect(toggled(['a'], 'a')).toBeUndefined()
    expect(toggled([{ skill: 'x', level: null }], { skill: 'x', level: null })).toBeUndefined()
  })
})
