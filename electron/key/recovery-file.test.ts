import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ExpectedFailure } from '#shared/contract/failure.ts'
import { recoverKey } from './recover-key.ts'
import {
  groupsToAsk,
  isGroupOf,
  newRecovery,
  readRecoveryFile,
  writeRecoveryFile,
} from './recovery-file.ts'

const key = 'a1'.repeat(32)
const madeAt = '2027-02-01T09:00:00.000Z'

let folder: string
let path: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scrutin-recovery-'))
  path = join(folder, 'roster.recovery')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The key, or the text and values of the failure. */
function recover(typed: string, isKeyOfStore: boolean | null = true): unknown {
  try {
    return recoverKey(typed, { recovery: path, isKeyOfStore: () => isKeyOfStore })
  } catch (error) {
    if (!(error instanceof ExpectedFailure)) throw error
    const { code, message } = error.failure
    return { code, ...message }
  }
}

describe('the file of the recovery key', () => {
  it('gives the key of the store for the page, and holds neither', () => {
    const { groups, file } = newRecovery(key, madeAt)
    writeRecoveryFile(path, file)
    const text = readFileSync(path, 'utf8')
    expect(text).not.toContain(key)
    for (const group of groups) expect(text).not.toContain(`"${group}"`)
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(recover(groups.join('-'))).toBe(key)
    expect(recover(groups.join(' ').toLowerCase(), null)).toBe(key)
  })

  it('refuses what was mistyped, and says where', () => {
    const { groups, file } = newRecovery(key, madeAt)
    writeRecoveryFile(path, file)
    const [first = ''] = groups
    const slipped = (first.startsWith('7') ? '8' : '7') + first.slice(1)
    expect(recover([slipped, ...groups.slice(1)].join('-'))).toEqual({
      ...{ code: 'invalid', key: 'failures.recoveryTypoIn', values: { group: 1 } },
    })
    expect(recover(groups.slice(1).join('-'))).toMatchObject({ key: 'failures.recoveryLength' })
    expect(recover('')).toMatchObject({ key: 'failures.recoveryLength', values: { typed: 0 } })
    expect(recover(groups.with(0, 'UUUU').join('-'))).toMatchObject({
      key: 'failures.recoverySign',
    })
  })

  it('refuses the page of another roster, and one made before', () => {
    const before = newRecovery(key, madeAt)
    const after = newRecovery(key, madeAt)
    writeRecoveryFile(path, after.file)
    expect(recover(before.groups.join('-'))).toEqual({
      ...{ code: 'wrongKey', key: 'failures.recoveryOther' },
      values: { number: after.file.number, day: { date: '2027-02-01' } },
    })
    expect(recover(after.groups.join('-'), false)).toMatchObject({
      key: 'failures.recoveryOtherRoster',
    })
  })

  it('tells damage from a wrong page, and both from no file', () => {
    const { groups, file } = newRecovery(key, madeAt)
    expect(recover(groups.join('-'))).toMatchObject({ code: 'notFound' })
    writeRecoveryFile(path, file)
    const text = readFileSync(path, 'utf8')
    const harmed = [
      text.slice(0, -40),
      '',
      '{}',
      text.replace(file.salt, file.salt.split('').toReversed().join('')),
      text.replace('"version": 1', '"version": 2'),
    ]
    for (const content of harmed) {
      writeFileSync(path, content)
      expect(readRecoveryFile(path)).toBe('damaged')
      expect(recover(groups.join('-'))).toMatchObject({ code: 'unreadable' })
    }
  })

  it('knows two of its groups by the key of the store alone, the same two each time', () => {
    const { groups, file } = newRecovery(key, madeAt)
    const asked = groupsToAsk(file)
    expect(groupsToAsk(file)).toEqual(asked)
    expect(asked[0]).toBeLessThan(asked[1])
    for (const place of asked) {
      const group = groups[place - 1] ?? ''
      expect(isGroupOf(file, key, place, group.toLowerCase())).toBe(true)
      expect(isGroupOf(file, key, place, 'ZZZZ')).toBe(false)
      expect(isGroupOf(file, 'b2'.repeat(32), place, group)).toBe(false)
    }
    expect(isGroupOf(file, key, 99, '')).toBe(false)
  })
})
