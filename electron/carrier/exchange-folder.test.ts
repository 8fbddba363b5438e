import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openExchangeFolder, plainName } from './exchange-folder.ts'

let root: string
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'scrutin-exchange-'))))
afterEach(() => rmSync(root, { recursive: true }))

const bytes = new Uint8Array([1])

describe('the exchange folder', () => {
  it('removes what an earlier run left, and nothing of this one', async () => {
    await openExchangeFolder(root).keep('left.csv', bytes)
    const now = openExchangeFolder(root)
    const mine = await now.keep('mine.csv', bytes)
    await now.removeLeftovers()
    expect(readdirSync(join(root, 'exchange-temp'))).toHaveLength(1)
    expect(existsSync(mine.path)).toBe(true)
    await now.clear()
    expect(readdirSync(join(root, 'exchange-temp'))).toEqual([])
  })

  it('never removes a file of the user', async () => {
    const exchange = openExchangeFolder(root)
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
