import { describe, expect, it } from 'vitest'
import { certainSpan, certainWindows } from './certain-windows.ts'

const first = { from: '2027-03-01', to: '2027-03-20', contingentOn: null }
const second = { from: '2027-05-01', to: '2027-05-10', contingentOn: null }
const runOff = { from: '2027-06-01', to: '2027-06-20', contingentOn: 'second round' }
const repeat = { from: '2027-07-01', to: '2027-07-05', contingentOn: 'a repeated vote' }

describe('certain windows', () => {
  it('are those that hang on nothing, in the order given', () => {
    expect(certainWindows([runOff, second, first])).toEqual([second, first])
  })

  it('are all of them where each hangs on something', () => {
    expect(certainWindows([repeat, runOff])).toEqual([repeat, runOff])
  })

  it('span from the first to the last day', () => {
    expect(certainSpan([second, runOff, first])).toEqual({ from: '2027-03-01', to: '2027-05-10' })
    expect(certainSpan([repeat, runOff])).toEqual({ from: '2027-06-01', to: '2027-07-05' })
    expect(certainSpan([runOff])).toEqual({ from: '2027-06-01', to: '2027-06-20' })
  })

  it('do not exist for a position without a window', () => {
    expect(() => certainSpan([])).toThrow(RangeError)
  })
})
