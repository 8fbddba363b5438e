import { describe, expect, it } from 'vitest'
import { differences, digestOf } from './compare-records.ts'

const nothing = { base: null, declined: {} }
const kinds = (...of: Parameters<typeof differences>) =>
  differences(...of)
    .filter(({ kind }) => kind !== 'kept')
    .map(({ field, kind }) => [field, kind])

describe('a record that was never exchanged before', () => {
  it('fills what is not stated here, asks where both say something, and takes nothing out', () => {
    expect(
      kinds(
        { email: null, phone: '1', notes: 'n', list: [] },
        { email: 'a@b', phone: '2', notes: null, list: ['x'] },
        ['email', 'phone', 'notes', 'list'],
        nothing,
      ),
    ).toEqual([
      ['email', 'taken'],
      ['phone', 'conflict'],
      ['list', 'taken'],
    ])
  })

  it('compares values, not how they are written', () => {
    expect(kinds({ a: [{ x: 1, y: 2 }] }, { a: [{ y: 2, x: 1 }] }, ['a'], nothing)).toEqual([])
  })
})

describe('a record that was exchanged before', () => {
  const last = { base: { phone: '1', email: 'a', notes: 'n' }, declined: {} }
  const fields = ['phone', 'email', 'notes']

  it('takes what changed there alone, keeps what changed here alone, asks where both did', () => {
    expect(
      kinds(
        { phone: '1', email: 'here', notes: 'mine' },
        { phone: '2', email: 'a', notes: 'theirs' },
        fields,
        last,
      ),
    ).toEqual([
      ['phone', 'taken'],
      ['notes', 'conflict'],
    ])
  })

  it('takes out what was taken out there', () => {
    expect(
      kinds(
        { phone: '1', email: 'a', notes: 'n' },
        { phone: null, email: 'a', notes: 'n' },
        fields,
        last,
      ),
    ).toEqual([['phone', 'taken']])
  })

  it('does not ask again about a value that was declined, but about another', () => {
    const declined = { notes: digestOf('theirs') }
    const ours = { phone: '1', email: 'a', notes: 'n' }
    expect(kinds(ours, { ...ours, notes: 'theirs' }, fields, { ...last, declined })).toEqual([])
    expect(kinds(ours, { ...ours, notes: 'another' }, fields, { ...last, declined })).toEqual([
      ['notes', 'taken'],
    ])
  })
})
