import { saidInEnglish } from '#tests/builders/said.ts'
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import { defaultDataFolder, prepareDataFolder, unusable } from './data-folder.ts'

let root: string
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'scrutin-data-'))))
afterEach(() => rmSync(root, { recursive: true }))

function failureOf(run: () => unknown): ExpectedFailure['failure'] {
  try {
    run()
  } catch (error) {
    if (error instanceof ExpectedFailure) return error.failure
    throw error
  }
  throw new Error('It did not fail.')
}

describe('the data folder', () => {
  it('is made, with everything above it, for its owner only', () => {
    const folder = prepareDataFolder(join(root, 'a/b'))
    expect(existsSync(folder)).toBe(true)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    expect(prepareDataFolder(folder)).toBe(folder)
  })

  it.each(['roster', 'roster/inside'])('that is a file (%s) is named, with a way out', (path) => {
    writeFileSync(join(root, 'roster'), 'a file')
    const failure = saidInEnglish(failureOf(() => prepareDataFolder(join(root, path))))
    expect(failure).toMatchObject({
      code: 'refused',
      message: expect.stringContaining(join(root, path)) as string,
      next: expect.stringContaining('--data') as string,
    })
  })

  it('whose path is too long for a store below it is named so, before anything is made', () => {
    const deep = join(root, ...['x', 'y'].map((name) => name.repeat(250)))
    const failure = failureOf(() => prepareDataFolder(deep))
    expect(failure).toMatchObject({ code: 'refused', message: { key: 'failures.folderTooDeep' } })
    expect(existsSync(join(root, 'x'.repeat(250)))).toBe(false)
  })

  it('of which the system says what nobody foresaw is named, with what it said', () => {
    const error = Object.assign(new Error('no such device'), { code: 'ENXIO' })
    expect(unusable(error, root)).toMatchObject({
      failure: {
        code: 'refused',
        message: { key: 'failures.folderUnusable', values: { folder: root, code: 'ENXIO' } },
      },
    })
    const fault = new TypeError('of the program')
    expect(unusable(fault, root)).toBe(fault)
  })

  it('is where each system wants it', () => {
    const at = (platform: NodeJS.Platform, env = {}): string =>
      defaultDataFolder({ platform, home: '/home/me', env })
    expect(at('linux')).toBe('/home/me/.local/share/Scrutin')
    expect(at('linux', { XDG_DATA_HOME: '/data' })).toBe('/data/Scrutin')
    expect(at('darwin')).toBe('/home/me/Library/Application Support/Scrutin')
    expect(at('win32', { LOCALAPPDATA: '/local' })).toBe('/local/Scrutin')
  })
})
