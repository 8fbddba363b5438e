import { expect, it } from 'vitest'
import { createOpenedLists } from './opened-lists.ts'

it('a list waits until it is taken, once; the newest is the one that is meant', () => {
  let heard = 0
  const lists = createOpenedLists(() => heard++)
  lists.put([])
  expect([lists.take(), heard]).toEqual([null, 0])
  lists.put(['/lists/old.csv'])
  lists.put(['/lists/new.xlsx', '/lists/more.csv', '/lists/most.csv'])
  expect(heard).toBe(2)
  expect(lists.take()).toEqual({
    file: { path: '/lists/new.xlsx', name: 'new.xlsx', temporary: false },
    others: 2,
  })
  expect(lists.take()).toBeNull()
})
