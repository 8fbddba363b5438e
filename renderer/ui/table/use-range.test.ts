import { renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useRange } from './use-range.ts'

function aRange() {
  const select = vi.fn<(from: number, to: number, selects: boolean) => void>()
  const hook = renderHook((isNone: boolean) => useRange(select, { resetKey: '', isNone }), {
    initialProps: false,
  })
  return { select, hook, range: () => hook.result.current }
}

it('grows and shrinks from the row that was chosen by itself', () => {
  const { select, range } = aRange()
  range()?.begin(2)
  range()?.to(5)
  range()?.extend(5, 4)
  expect(select.mock.calls).toEqual([
    [2, 5, true],
    [2, 5, false],
    [2, 4, true],
  ])
})

it('begins where the keys stand once a row was chosen by Space, or nobody is chosen any more', () => {
  const { select, range, hook } = aRange()
  range()?.begin(0)
  range()?.to(11)
  range()?.forget()
  range()?.extend(11, 12)
  expect(select).toHaveBeenLastCalledWith(11, 12, true)
  hook.rerender(true)
  range()?.extend(12, 13)
  expect(select).toHaveBeenLastCalledWith(12, 13, true)
})
