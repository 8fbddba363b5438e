import { expect, it } from 'vitest'
import { newId, randomHex } from './random.ts'

it('ids grow, and no two are the same', () => {
  const ids = Array.from({ length: 5000 }, () => newId())
  expect(ids).toEqual(ids.toSorted())
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids.slice(0, 5))
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

it('random digits come once', () => {
  const salts = Array.from({ length: 1000 }, () => randomHex(16))
  expect(new Set(salts).size).toBe(salts.length)
  expect(salts.every((salt) => /^[0-9a-f]{32}$/.test(salt))).toBe(true)
})
