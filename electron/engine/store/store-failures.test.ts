import { describe, expect, it } from 'vitest'
import { refuseOldNode } from './connect.ts'
import { storeFailure } from './store-failures.ts'

const withCode = (code: string): Error => Object.assign(new Error('a name of somebody'), { code })

describe('storeFailure', () => {
  it.each([
    ['SQLITE_FULL', 'diskFull'],
    ['ENOSPC', 'diskFull'],
    ['SQLITE_IOERR_WRITE', 'diskFull'],
    ['SQLITE_IOERR_FSYNC', 'diskFull'],
    ['SQLITE_IOERR_TRUNCATE', 'diskFull'],
    ['SQLITE_IOERR_SHMSIZE', 'diskFull'],
    ['SQLITE_READONLY', 'readOnly'],
    ['SQLITE_READONLY_DBMOVED', 'readOnly'],
    ['SQLITE_CANTOPEN', 'readOnly'],
    ['EROFS', 'readOnly'],
    ['SQLITE_CORRUPT', 'damaged'],
    ['SQLITE_CORRUPT_VTAB', 'damaged'],
    ['SQLITE_NOTADB', 'damaged'],
    ['SQLITE_IOERR_READ', 'damaged'],
    ['SQLITE_IOERR_DATA', 'damaged'],
    ['SQLITE_IOERR_LOCK', 'readOnly'],
    ['SQLITE_IOERR_SHMMAP', 'readOnly'],
    ['SQLITE_BUSY_SNAPSHOT', 'busy'],
    ['SQLITE_CONSTRAINT_FOREIGNKEY', 'conflict'],
  ])('takes %s for %s and quotes nothing', (code, expected) => {
    const failure = storeFailure(withCode(code))
    expect(failure?.code).toBe(expected)
    expect(failure?.next.key).toMatch(/Next$/u)
    expect(JSON.stringify(failure)).not.toContain('somebody')
  })

  it('leaves faults of the program to be logged', () => {
    expect(storeFailure(withCode('SQLITE_CONSTRAINT_CHECK'))).toBeNull()
    expect(storeFailure(new TypeError('x'))).toBeNull()
  })
})

describe('refuseOldNode', () => {
  it('speaks before the addon would crash', () => {
    expect(() => refuseOldNode('20.19.1')).toThrow('failures.oldNode')
    expect(() => refuseOldNode('24.21.0')).not.toThrow()
  })
})
