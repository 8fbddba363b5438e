import { describe, expect, it } from 'vitest'
import { requirement as requirementSchema } from '#shared/domain/requirement.ts'
import {
  asksTheSame,
  chipGroups,
  draftOf,
  withoutRequirement,
  withoutWindow,
  withRequirement,
  withWindow,
} from './draft.ts'
import { newRequirement, offeredKinds } from './new-requirement.ts'

const uuid = (n: number): string => `019a0000-0000-7000-8000-${String(n).padStart(12, '0')}`
const starters = { skill: 'voter-registration', phase: 'pre-election', position: 'lto' }
const window = {
  id: uuid(1),
  from: '2027-03-01',
  to: '2027-06-30',
  minimumDays: null,
  contingentOn: null,
}
const french = newRequirement('language', 'must', uuid(2), starters)
const draft = draftOf({ windows: [window], requirements: [french] })

describe('a draft of what a position asks', () => {
  it('starts equal to the position and differs after a change', () => {
    expect(asksTheSame(draft, draftOf({ windows: [window], requirements: [french] }))).toBe(true)
    expect(asksTheSame(draft, withoutRequirement(draft, french.id))).toBe(false)
  })
  it('is equal again when the change is undone', () => {
    const without = withoutRequirement(draft, french.id)
    expect(asksTheSame(draft, withRequirement(without, french))).toBe(true)
  })
  it('changes in place and adds at the end', () => {
    const wish = newRequirement('skill', 'wish', uuid(3), starters)
    const longer = withRequirement(draft, wish)
    expect(longer.requirements.map(({ id }) => id)).toEqual([french.id, wish.id])
    const later = { ...window, from: '2027-03-15' }
    expect(withWindow(longer, later).windows).toEqual([later])
  })
  it('keeps the last window', () => {
    expect(withoutWindow(draft, window.id)).toBe(draft)
  })
  it('keeps alternatives together and strengths apart', () => {
    const either = [
      { ...newRequirement('language', 'must', uuid(4), starters), group: 'a' },
      newRequirement('rest', 'must', uuid(5), starters),
      { ...newRequirement('language', 'must', uuid(6), starters), group: 'a' },
      newRequirement('offer', 'wish', uuid(7), starters),
    ]
    expect(chipGroups(either, 'must').map((group) => group.requirements.length)).toEqual([2, 1])
    expect(chipGroups(either, 'wish').map((group) => group.key)).toEqual([uuid(7)])
  })
})

describe('a new requirement', () => {
  it.each(offeredKinds)('of kind %s is valid as it stands', (kind) => {
    const made = newRequirement(kind, 'must', uuid(8), starters)
    expect(requirementSchema.parse(made)).toEqual(made)
  })
})
