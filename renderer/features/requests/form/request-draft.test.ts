import { describe, expect, it } from 'vitest'
import { request as requestSchema } from '#shared/domain/request.ts'
import { blankRequest, draftOfRequest, readRequest, type RequestDraft } from './request-draft.ts'

const id = '019a0000-0000-7000-8000-000000000001'
const blank = blankRequest(id, '2026-11-24')
const filled: RequestDraft = {
  ...blank,
  title: ' Madagascar ',
  state: 'MG',
  from: '2027-03-01',
  to: '2027-06-30',
  electionOn: '2027-04-15',
  deadlineOn: '2027-01-31',
  deadlineZone: 'Europe/Brussels',
  capBy: 'percentOfPosts',
  capValue: 10,
}
const problemsOf = (draft: RequestDraft): string[] => {
  const read = readRequest(draft)
  return 'problems' in read ? Object.keys(read.problems) : []
}

describe('the form of a request', () => {
  it('names what an empty one lacks', () => {
    expect(problemsOf(blank)).toEqual(['title', 'state', 'from', 'to'])
  })
  it('gives a valid request and comes back as the same form', () => {
    const read = readRequest(filled)
    if (!('request' in read)) throw new Error('not read')
    expect(requestSchema.parse(read.request)).toEqual(read.request)
    expect(read.request.deadline?.local).toBe('2027-01-31T24:00')
    expect(draftOfRequest(read.request)).toEqual({ ...filled, title: 'Madagascar' })
  })
  it.each([
    [{ to: '2027-02-28' }, ['to']],
    [{ secondRoundOn: '2027-04-15' }, ['secondRoundOn']],
    [{ deadlineAt: '25:00' }, ['deadlineAt']],
    [{ deadlineZone: 'Mars/Base' }, ['deadlineZone']],
    [{ capValue: null }, ['capValue']],
  ] as const)('refuses %o', (change, fields) => {
    expect(problemsOf({ ...filled, ...change })).toEqual(fields)
  })
})
