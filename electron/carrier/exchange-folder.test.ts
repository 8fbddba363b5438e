import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { newRunKey, openedBytes } from '../system/run-seal.ts'
import { openExchangeFolder, plainName } from './exchange-folder.ts'

let root: string
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'scrutin-exchange-'))))
afterEach(() => rmSync(root, { recursive: true }))

const bytes = new Uint8Array([1])

describe('the exchange folder', () => {
  it('removes what an earlier run left, and nothing of this one', async () => {
    await openExchangeFolder(root, newRunKey()).keep('left.csv', bytes)
    const now = openExchangeFolder(root, newRunKey())
    const mine = await now.keep('mine.csv', bytes)
    await now.removeLeftovers()
    expect(readdirSync(join(root, 'exchange-temp'))).toHaveLength(1)
    expect(existsSync(mine.path)).toBe(true)
    await now.clear()
    expect(readdirSync(join(root, 'exchange-temp'))).toEqual([])
  })

  it('shows nothing of a list to who looks into it', async () => {
    const exchange = openExchangeFolder(root, newRunKey())
    const file = await exchange.keep('list.csv', new TextEncoder().encode('Family name;Keïta'))
    const onDisk = readFileSync(file.path)
    expect(onDisk.includes('Family name')).toBe(false)
    expect(openedBytes(onDisk, exchange.sealKey ?? '').toString()).toBe('Family name;Keïta')
  })

  // Links need a right of their own on Windows.
  it.runIf(process.platform !== 'win32')('follows no link in its place', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'scrutin-elsewhere-'))
    writeFileSync(join(elsewhere, 'precious'), 'mine')
    symlinkSync(elsewhere, join(root, 'exchange-temp'))
    const exchange = openExchangeFolder(root, newRunKey())
    await exchange.removeLeftovers()
    expect(readdirSync(elsewhere)).toEqual(['precious'])
    symlinkSync(elsewhere, join(root, 'exchange-temp'))
    await exchange.keep('list.csv', bytes)
    expect(readdirSync(elsewhere)).toEqual(['precious'])
    expect(readdirSync(join(root, 'exchange-temp'))).toHaveLength(1)
    rmSync(elsewhere, { recursive: true })
  })

  it('never removes a file of the user', async () => {
    const exchange = openExchangeFolder(root, newRunKey())
    const file = await exchange.keep('list.csv', bytes)
    await exchange.remove({ ...file, temporary: false })
    expect(existsSync(file.path)).toBe(true)
  })

  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\me\\list.xlsx', 'list.xlsx'],
    ['offre «été».xlsx', 'offre «été».xlsx'],
    ['名簿.csv', '名簿.csv'],
    ['a\r\nb: c.csv', 'a__b_ c.csv'],
    ['..', 'file'],
    ['', 'file'],
    ['folder/', 'file'],
  ])('takes %j as the plain name %j', (given, plain) => {
    expect(plainName(given)).toBe(plain)
  })
})
