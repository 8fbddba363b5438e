import { describe, expect, it } from 'vitest'
import { backupLine } from './attention.ts'

describe('the line of the backup elsewhere', () => {
  const lineOf = (last: string | null, oldAfterDays: number, people = 3) =>
    backupLine(last, '2027-02-01', people, oldAfterDays).map(({ words, count }) => [count, words])

  it('comes once it is as old as the office holds to be old, and says how old it is', () => {
    const last = '2027-01-29T09:00:00.000Z'
    expect(lineOf(last, 4)).toEqual([])
    expect(lineOf(last, 3)).toEqual([[3, 'days since the last backup elsewhere']])
  })

  it('comes where there is none, but not of a roster without people', () => {
    expect(lineOf(null, 30)).toEqual([[1, 'no backup was saved elsewhere yet']])
    expect(lineOf(null, 30, 0)).toEqual([])
  })
})
