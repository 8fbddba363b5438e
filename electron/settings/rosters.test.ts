import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openRosters } from './rosters.ts'

let home: string
beforeEach(() => (home = mkdtempSync(join(tmpdir(), 'scrutin-rosters-'))))
afterEach(() => rmSync(home, { recursive: true, force: true }))

const at = '2027-02-01T09:00:00.000Z'

describe('the rosters of a computer', () => {
  it('are the home and what is made beside it; the last one in view is in view next time', () => {
    const rosters = openRosters(home)
    expect(rosters.list()).toMatchObject({
      ...{ current: home, sample: false, found: [] },
      rosters: [{ folder: home, name: '', openedAt: null, home: true, there: true }],
    })
    const made = rosters.create('Observers')
    rosters.rename(home, 'Experts')
    rosters.choose(made)
    rosters.markOpened(at)
    const again = openRosters(home).list()
    expect(again.current).toBe(made)
    expect(again.rosters).toMatchObject([
      { folder: home, name: 'Experts', openedAt: null },
      { folder: made, name: 'Observers', openedAt: at, home: false },
    ])
  })

  it('leave the sample apart: it is on no list, and chosen without a name', () => {
    const rosters = openRosters(home)
    rosters.chooseSample()
    rosters.markOpened(at)
    expect(rosters.isSample()).toBe(true)
    expect(rosters.list().rosters).toMatchObject([{ folder: home, openedAt: null }])
    expect(() => rosters.add(join(home, 'sample'), 'Sample')).toThrow('failures.rosterInside')
    rosters.choose(home)
    expect(rosters.isSample()).toBe(false)
  })

  it('go off the list and stay where they are; they are found again', () => {
    const rosters = openRosters(home)
    const made = rosters.create('Observers')
    writeFileSync(join(made, 'roster.db'), 'a store')
    expect(() => rosters.forget(home)).toThrow('failures.rosterInView')
    rosters.choose(made)
    expect(() => rosters.forget(made)).toThrow('failures.rosterInView')
    rosters.choose(home)
    rosters.forget(made)
    expect(readFileSync(join(made, 'roster.db'), 'utf8')).toBe('a store')
    expect(rosters.list()).toMatchObject({ rosters: [{ folder: home }], found: [made] })
    expect(rosters.add(made, 'Observers')).toBe(made)
    expect(rosters.list().found).toEqual([])
  })

  it('of a home that was copied are those of the copy, though the original still stands', () => {
    const rosters = openRosters(home)
    const outside = mkdtempSync(join(tmpdir(), 'scrutin-rosters-'))
    rosters.add(outside, 'Outside')
    const made = rosters.create('Observers')
    rosters.choose(made)
    rosters.markOpened(at)
    const copy = `${home}-copy`
    try {
      cpSync(home, copy, { recursive: true })
      const copied = openRosters(copy)
      expect(copied.current()).toBe(made.replace(home, copy))
      expect(copied.list().rosters.map(({ folder }) => folder)).toEqual([
        ...[copy, outside, made.replace(home, copy)],
      ])
      expect(openRosters(home).current()).toBe(made)
    } finally {
      for (const folder of [copy, outside]) rmSync(folder, { recursive: true })
    }
  })

  it('say so where a file stands in the place of the sample, or of the rosters made here', () => {
    for (const name of ['sample', 'rosters']) writeFileSync(join(home, name), 'somebody’s own')
    const rosters = openRosters(home)
    expect(() => rosters.chooseSample()).toThrow('failures.folderIsFile')
    expect(() => rosters.create('Observers')).toThrow('failures.folderIsFile')
    expect(rosters.current()).toBe(home)
  })

  it('that are gone are not made anew, and give way to the home at the next start', () => {
    const rosters = openRosters(home)
    const made = rosters.create('On a stick')
    rosters.choose(made)
    rmSync(made, { recursive: true })
    const again = openRosters(home)
    expect(again.current()).toBe(home)
    expect(again.list().rosters).toMatchObject([{ there: true }, { there: false }])
    expect(() => again.choose(made)).toThrow('failures.rosterGone')
    expect(() => again.choose('/etc')).toThrow('failures.rosterGone')
    expect(existsSync(made)).toBe(false)
  })

  it('come from folders that hold a roster or nothing, and not from inside another one', () => {
    const rosters = openRosters(home)
    const [filled, empty] = [join(home, 'rosters', 'filled'), join(home, 'rosters', 'empty')]
    for (const folder of [filled, empty]) mkdirSync(folder, { recursive: true })
    writeFileSync(join(filled, 'letter.docx'), '')
    expect(() => rosters.add(filled, 'x')).toThrow('failures.rosterNotEmptyFolder')
    expect(rosters.add(empty, 'x')).toBe(empty)
    expect(() => rosters.add(join(home, 'copies'), 'x')).toThrow('failures.rosterInside')
  })

  it('are the home alone where the list cannot be read', () => {
    writeFileSync(join(home, 'rosters.json'), '{')
    expect(openRosters(home).current()).toBe(home)
    rmSync(join(home, 'rosters.json'))
    mkdirSync(join(home, 'rosters.json'))
    const odd = openRosters(home)
    expect(odd.current()).toBe(home)
    // A folder in its place keeps nothing from being open.
    expect(odd.markOpened(at)).toBe(false)
    rmSync(join(home, 'rosters.json'), { recursive: true })
    writeFileSync(join(home, 'rosters.json'), '{"version":9}')
    expect(openRosters(home).list().rosters).toHaveLength(1)
  })
})
