import { describe, expect, it } from 'vitest'
import { positionKinds } from '#shared/catalogue/index.ts'
import { requirement } from '#shared/domain/requirement.ts'
import { fromLibrary } from './from-library.ts'

const ids = (): (() => string) => {
  let n = 0
  return () => `019a0000-0000-7000-8000-${String(++n).padStart(12, '0')}`
}

describe('a position from the library', () => {
  it.each(positionKinds.map(({ id }) => id))('%s starts with valid requirements', (kind) => {
    const start = fromLibrary(kind, ids())
    expect(start?.requirements.map((each) => requirement.parse(each))).toEqual(start?.requirements)
    expect(new Set(start?.requirements.map(({ id }) => id)).size).toBe(start?.requirements.length)
  })
  it('asks long-term observers for short-term missions before', () => {
    const kinds = fromLibrary('long-term-observer', ids())?.requirements.map(({ kind }) => kind)
    expect(kinds).toEqual(['skill', 'progression', 'offer'])
  })
  it('knows nothing of a kind that is not in it', () => {
    expect(fromLibrary('no-such-kind', ids())).toBeNull()
  })
})
