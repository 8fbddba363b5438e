import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { isFolder, readSmallFile, whatIsAt } from './on-disk.ts'

const folder = mkdtempSync(join(tmpdir(), 'scrutin-disk-'))
afterAll(() => rmSync(folder, { recursive: true }))

function at(name: string, make: (path: string) => void): string {
  const path = join(folder, name)
  make(path)
  return path
}

describe('what stands on the disk', () => {
  it('is read where it is a small file, also by way of a link', () => {
    const file = at('file', (path) => writeFileSync(path, 'kept'))
    const link = at('link', (path) => symlinkSync(file, path))
    for (const path of [file, link]) {
      expect(whatIsAt(path)).toBe('file')
      expect(readSmallFile(path)?.toString()).toBe('kept')
    }
  })

  it('is nothing, a folder or a link that leads nowhere, and no file', () => {
    expect(whatIsAt(join(folder, 'none'))).toBe('nothing')
    const inner = at('folder', mkdirSync)
    const round = at('round', (path) => symlinkSync(path, path))
    const astray = at('astray', (path) => symlinkSync(join(folder, 'none'), path))
    for (const path of [inner, round, astray]) {
      expect(whatIsAt(path)).toBe('other')
      expect(readSmallFile(path)).toBeNull()
    }
    expect([inner, round, astray, join(folder, 'none')].map(isFolder)).toEqual([
      ...[true, false, false, false],
    ])
  })

  it('is not read where it is larger than anything of ours', () => {
    const large = at('large', (path) => {
      writeFileSync(path, '')
      truncateSync(path, 5e9)
    })
    expect(whatIsAt(large)).toBe('file')
    expect(readSmallFile(large)).toBeNull()
  })

  it.skipIf(process.platform === 'win32')('is not waited for where it is a pipe', () => {
    const pipe = at('pipe', (path) => execFileSync('mkfifo', [path]))
    for (const path of [pipe, '/dev/zero']) {
      expect(whatIsAt(path)).toBe('other')
      expect(readSmallFile(path)).toBeNull()
    }
  })
})
