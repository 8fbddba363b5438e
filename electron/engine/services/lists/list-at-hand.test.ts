import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { aFile } from '#tests/fixtures/files.ts'
import type { JudgedList } from './judge-rows.ts'
import { createListAtHand, KEPT_FOR_MS } from './list-at-hand.ts'

const breathing = { breathe: () => Promise.resolve() }
const aList = () => aFile('list.csv', 'Name\nBenali\n')
const rows = (name: string, letGo = (): void => undefined): JudgedList => ({
  name,
  headers: [],
  rows: [],
  providers: { find: () => '', created: () => [] },
  unknownWords: [],
  columns: [],
  cellsOf: () => [],
  memory: { takeReader: () => null, takeDuplicates: () => null, letGo },
})

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

describe('the list at hand', () => {
  it('is read once for several calls, and again in another encoding', async () => {
    const hand = createListAtHand()
    const file = aList()
    const first = await hand.read(file, null, breathing)
    expect(await hand.read(file, null, breathing)).toBe(first)
    const other = { encoding: 'windows-1252', delimiter: ';' } as const
    expect(await hand.read(file, other, breathing)).not.toBe(first)
  })

  it('is judged once for one state of the roster', async () => {
    const hand = createListAtHand()
    const first = await hand.judged('list', 'seq 1', () => Promise.resolve(rows('first')))
    const never = () => Promise.reject(new Error('was judged already'))
    expect(await hand.judged('list', 'seq 1', never)).toBe(first)
    const second = () => Promise.resolve(rows('second'))
    expect((await hand.judged('list', 'seq 2', second)).name).toBe('second')
  })

  it('lets what was compared of it go when it is judged anew, let go of or given way', async () => {
    const hand = createListAtHand()
    const gone: string[] = []
    const judged = (token: string, name: string): Promise<JudgedList> =>
      hand.judged(token, name, () => Promise.resolve(rows(name, () => void gone.push(name))))
    await judged('list', 'first')
    await judged('list', 'second')
    expect(gone).toEqual(['first'])
    await judged('other', 'third')
    expect(gone).toEqual(['first', 'second'])
    hand.letGo('other')
    expect(gone).toEqual(['first', 'second', 'third'])
  })

  it('gives way to another list', async () => {
    const hand = createListAtHand()
    const file = aList()
    const first = await hand.read(file, null, breathing)
    await hand.read(aList(), null, breathing)
    expect(await hand.read(file, null, breathing)).not.toBe(first)
  })

  it('is let go of by its token, once', async () => {
    const hand = createListAtHand()
    const file = aList()
    const first = await hand.read(file, null, breathing)
    expect(hand.letGo('another')).toBe(false)
    expect(await hand.read(file, null, breathing)).toBe(first)
    expect(hand.letGo(file.token)).toBe(true)
    expect(hand.letGo(file.token)).toBe(false)
    expect(await hand.read(file, null, breathing)).not.toBe(first)
  })

  it('is let go of when nobody asks for it for a while', async () => {
    const hand = createListAtHand()
    const file = aList()
    const first = await hand.read(file, null, breathing)
    vi.advanceTimersByTime(KEPT_FOR_MS - 1)
    expect(await hand.read(file, null, breathing)).toBe(first)
    vi.advanceTimersByTime(KEPT_FOR_MS - 1)
    expect(await hand.read(file, null, breathing)).toBe(first)
    vi.advanceTimersByTime(KEPT_FOR_MS)
    expect(hand.letGo()).toBe(false)
    expect(await hand.read(file, null, breathing)).not.toBe(first)
  })

  it('does not come back when it was let go of while it was being read', async () => {
    const hand = createListAtHand()
    const file = aList()
    const reading = hand.read(file, null, breathing)
    hand.letGo(file.token)
    const first = await reading
    expect(hand.letGo()).toBe(false)
    expect(await hand.read(file, null, breathing)).not.toBe(first)
  })
})
