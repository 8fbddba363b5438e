import { describe, expect, it } from 'vitest'
import { defaultDataFolder } from '../system/data-folder.ts'
import { argsToOpen, readDesktopOptions } from './desktop-options.ts'

const read = (...args: readonly string[]) => readDesktopOptions(args, '/work')

describe('the desktop command line', () => {
  it('finds its options among the switches of Chromium', () => {
    const args = ['--no-sandbox', '--data', '/tmp/data', '--disable-gpu', '--now=2026-03-01T09:00Z']
    expect(read(...args)).toEqual({
      data: '/tmp/data',
      now: '2026-03-01T09:00:00.000Z',
      lists: [],
      rest: args,
    })
  })

  it('takes the default folder when none, or no name, is given', () => {
    expect(read().data).toBe(defaultDataFolder())
    expect(read('--data', '--no-sandbox').data).toBe(defaultDataFolder())
    expect(read('--data=').data).toBe(defaultDataFolder())
  })

  it('takes the last where one is given twice', () => {
    expect(read('--data', '/first', '--data=/last').data).toBe('/last')
  })

  it('finds the lists that a file manager gives, and leaves what else is there', () => {
    expect(read('.', '--data', '/tmp/offers.csv', '--disable-gpu', 'b.xlsx', '/c.txt')).toEqual({
      data: '/tmp/offers.csv',
      now: null,
      lists: ['/work/b.xlsx', '/c.txt'],
      rest: ['.', '--data', '/tmp/offers.csv', '--disable-gpu'],
    })
  })

  it.each([
    ['after a list', ['/a.csv', '--data=/evil.csv', '--now', '2030-01-01T00:00Z']],
    ['after a lone --', ['--', '--data=/evil.csv', '/a.csv']],
    ['after a lone --, without a list', ['--', '--data', '/evil']],
  ])('takes no name of a file for an option %s', (_where, args) => {
    const { data, now, rest } = read(...args)
    expect([data, now, rest]).toEqual([defaultDataFolder(), null, []])
  })

  it('opens a bounded number of lists', () => {
    expect(read(...Array.from({ length: 5000 }, (_, at) => `/${at}.csv`)).lists).toHaveLength(100)
  })

  it('starts again with the same options and other lists', () => {
    const options = read('--data', '/tmp/data', '/old.csv')
    expect(argsToOpen(options, [])).toEqual(['--data', '/tmp/data'])
    const again = argsToOpen(options, ['/--now=x.csv'])
    expect(read(...again)).toMatchObject({ data: '/tmp/data', lists: ['/--now=x.csv'] })
  })
})
