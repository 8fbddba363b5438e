import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { removeUnfinished, writeAtomically, writeAtomicallySync } from './atomic-write.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scrutin-write-'))
  path = join(folder, 'list.csv')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Both ways to write, so that each is held to the same. */
const ways = {
  'while others go on': writeAtomically,
  'at once': async (to: string, content: string) =>
    writeAtomicallySync(to, (unfinished) => writeFileSync(unfinished, content)),
} as const

describe.each(Object.entries(ways))('a file written %s', (_name, write) => {
  it('is there whole, for its owner only, and nothing beside it', async () => {
    await write(path, 'new')
    expect(readFileSync(path, 'utf8')).toBe('new')
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['list.csv'])
  })

  it('replaces the file of its name', async () => {
    writeFileSync(path, 'old')
    await write(path, 'new')
    expect(readFileSync(path, 'utf8')).toBe('new')
  })

  it('leaves nothing where its name cannot be had', async () => {
    mkdirSync(path)
    await expect(write(path, 'new')).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['list.csv'])
  })

  it('leaves nothing where the folder is missing', async () => {
    await expect(write(join(folder, 'none/list.csv'), 'new')).rejects.toMatchObject({
      code: 'ENOENT',
    })
  })
})

describe('a file that is written by another', () => {
  it('keeps what was there when writing fails in the middle', () => {
    writeFileSync(path, 'old')
    const failInTheMiddle = (unfinished: string): void => {
      writeFileSync(unfinished, 'ne')
      throw new Error('The disk is full.')
    }
    expect(() => writeAtomicallySync(path, failInTheMiddle)).toThrow('The disk is full.')
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['list.csv'])
  })

  it('never replaces what it must not', () => {
    writeFileSync(path, 'old')
    const write = (unfinished: string): void => writeFileSync(unfinished, 'new')
    expect(() => writeAtomicallySync(path, write, 'refuse')).toThrow(/EEXIST/u)
    expect(readFileSync(path, 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['list.csv'])
  })
})

describe('what a program left unfinished', () => {
  it('is removed, and nothing else', () => {
    const left = (name: string): void => writeFileSync(join(folder, name), '')
    left('.roster.db.0a1b2c3d.unfinished')
    left('.roster.db.0a1b2c3d.unfinished-journal')
    left('.roster.db.0a1b2c3d.unfinished-wal')
    left('roster.db.unfinished-journal')
    left('.key.0a1b2c3d.unfinished')
    left('roster.db')
    left('the unfinished list.csv')
    removeUnfinished(folder)
    expect(readdirSync(folder).toSorted()).toEqual(['roster.db', 'the unfinished list.csv'])
  })

  it('is what writing would leave', () => {
    writeAtomicallySync(path, (unfinished) => {
      writeFileSync(unfinished, 'new')
      removeUnfinished(folder)
      expect(existsSync(unfinished)).toBe(false)
      writeFileSync(unfinished, 'new')
    })
    expect(readFileSync(path, 'utf8')).toBe('new')
  })
})
