import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { writeChecksums } from './checksums.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'scrutin-packages-'))))
afterEach(() => rmSync(folder, { recursive: true }))

it('the hash of every package stands in a file that other programs check', () => {
  for (const name of ['b.rpm', 'a.AppImage', 'builder-debug.yml', 'a.AppImage.blockmap'])
    writeFileSync(join(folder, name), name)
  const hash = (text: string): string => createHash('sha256').update(text).digest('hex')
  const path = writeChecksums(folder, 'linux')
  expect(path).toBe(join(folder, 'SHA256SUMS-linux.txt'))
  expect(readFileSync(path ?? '', 'utf8')).toBe(
    `${hash('a.AppImage')}  a.AppImage\n${hash('b.rpm')}  b.rpm\n`,
  )
})

it('a folder without packages gets no such file', () => {
  expect(writeChecksums(folder, 'win32')).toBeNull()
})
