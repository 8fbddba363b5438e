import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { testFolder } from '#tests/builders/test-store.ts'
import { openLogFile } from './log-file.ts'

const clock = (): Date => new Date('2027-02-01T09:00:00.000Z')

describe('the log', () => {
  it('keeps one line for each thing, with its instant, for its owner alone', () => {
    const folder = testFolder()
    const log = openLogFile(folder, clock)
    log.write('slow: match.page took 300 ms')
    log.write('two\nlines and \u0000 a sign')
    expect(log.newest(10)).toEqual([
      '2027-02-01T09:00:00.000Z slow: match.page took 300 ms',
      expect.stringMatching(/^2027-02-01T09:00:00\.000Z two lines and/u),
    ])
    if (process.platform !== 'win32')
      expect(statSync(join(folder, 'scrutin.log')).mode & 0o777).toBe(0o600)
    expect(openLogFile(folder, clock).newest(1)).toHaveLength(1)
  })

  it('never grows beyond two files, and keeps the newest', () => {
    const folder = testFolder()
    const log = openLogFile(folder, clock)
    for (let line = 0; line < 3000; line += 1) log.write(`${line} ${'x'.repeat(400)}`)
    expect(readdirSync(folder).toSorted()).toEqual(['scrutin.log', 'scrutin.log.1'])
    for (const name of readdirSync(folder))
      expect(statSync(join(folder, name)).size).toBeLessThan(300 * 1024)
    expect(log.newest(2).map((line) => line.split(' ')[1])).toEqual(['2998', '2999'])
    expect(readFileSync(join(folder, 'scrutin.log'), 'utf8')).not.toContain('x'.repeat(301))
  })

  it('stops nobody where it cannot be written', () => {
    const folder = testFolder()
    mkdirSync(join(folder, 'scrutin.log'))
    const log = openLogFile(folder, clock)
    log.write('a line')
    expect(log.newest(5)).toEqual([])
  })
})
