import { describe, expect, it } from 'vitest'
import { aWindow } from '#tests/builders/requests.ts'
import { fillsPostOf, windowsHeld } from './windows-held.ts'

const march = aWindow({ from: '2027-03-01', to: '2027-03-16' })
const dates = (from: string, to: string) => ({ from, to })

describe('a deployment stands to the windows of its position', () => {
  it('within, where it is held as asked, shorter or longer than that', () => {
    expect(windowsHeld([march], dates('2027-03-01', '2027-03-16'))).toBe('within')
    expect(windowsHeld([march], dates('2027-03-05', '2027-03-12'))).toBe('within')
    expect(windowsHeld([march], dates('2027-02-27', '2027-04-30'))).toBe('within')
  })

  it('outside, where no day is shared; one shared day fills a post', () => {
    const moved = aWindow({ from: '2027-06-01', to: '2027-06-16' })
    const planned = { status: 'planned', from: '2027-03-01', to: '2027-03-16' } as const
    expect(windowsHeld([moved], planned)).toBe('outside')
    expect(fillsPostOf([moved], planned)).toBe(false)
    const touching = aWindow({ from: '2027-03-16', to: '2027-03-30' })
    expect(fillsPostOf([touching], planned)).toBe(true)
    expect(fillsPostOf([touching], { ...planned, status: 'cancelled' })).toBe(false)
  })

  it('beside, where the window moved away under it by some days', () => {
    const later = aWindow({ from: '2027-03-08', to: '2027-03-23' })
    expect(windowsHeld([later], dates('2027-03-01', '2027-03-16'))).toBe('beside')
    expect(windowsHeld([{ ...later, minimumDays: 9 }], dates('2027-03-01', '2027-03-16'))).toBe(
      'within',
    )
  })

  it('outside in a window that hangs on something, unless every window does', () => {
    const runOff = aWindow({ from: '2027-06-01', to: '2027-06-10', contingentOn: 'second round' })
    const held = dates('2027-06-01', '2027-06-10')
    expect(windowsHeld([march, runOff], held)).toBe('outside')
    expect(windowsHeld([runOff], held)).toBe('within')
  })
})
