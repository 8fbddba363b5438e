import { describe, expect, it } from 'vitest'
import { rosterSearch } from './roster-search.ts'
import { isNarrowed, queryOf, searchOf, sortOf, toggled, withHow } from './search-to-query.ts'

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

  it('says how a list is joined only where that is not usual', () => {
    expect(withHow(undefined, 'languages', 'any')).toEqual({ languages: 'any' })
    expect(withHow({ languages: 'any' }, 'skills', 'none')).toEqual({
      languages: 'any',
      skills: 'none',
    })
    expect(withHow({ languages: 'any' }, 'languages', 'all')).toBeUndefined()
    expect(isNarrowed({ how: { languages: 'any' } })).toBe(false)
  })

  it('keeps groups of conditions, and leaves out those that no longer fit', () => {
    const conditions = [
      { how: 'any', conditions: [{ by: 'language', language: 'fr', level: 4, mode: 'spoken' }] },
    ]
    expect(queryOf(rosterSearch.parse({ conditions }))).toMatchObject({ conditions })
    expect(rosterSearch.parse({ conditions: [{ how: 'some', conditions: [] }] })).toEqual({})
  })

  it('is found again from what was searched, without what is usual', () => {
    const search = {
      ...{ text: 'keita', sexes: ['female' as const], how: { sexes: 'none' as const } },
      free: { from: '2027-03-01', to: '2027-03-16' },
    }
    expect(searchOf(queryOf(search), sortOf(search))).toEqual(search)
    expect(searchOf(queryOf({}), { by: 'updated', descending: true })).toEqual({
      ...{ sort: 'updated', descending: true },
    })
  })

  it('switches one value of a list', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
    expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
    expect(toggled(['a'], 'a')).toBeUndefined()
    expect(toggled([{ skill: 'x', level: null }], { skill: 'x', level: null })).toBeUndefined()
  })
})
