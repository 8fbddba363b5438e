import { FuseV1Options } from '@electron/fuses'
import { describe, expect, it } from 'vitest'
import { fuses } from './fuses.ts'

const every = Object.values(FuseV1Options).filter((value) => typeof value === 'number')

describe('the fuses', () => {
  it('are all decided', () => {
    expect(every.length).toBeGreaterThan(7)
    for (const fuse of every) expect(fuses[fuse]).toBeTypeOf('boolean')
    expect(fuses.strictlyRequireAllFuses).toBe(true)
  })

  it('leave no way to run other code inside the program', () => {
    expect(fuses[FuseV1Options.RunAsNode]).toBe(false)
    expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(false)
    expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(false)
    expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(true)
    expect(fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(true)
    expect(fuses[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(false)
  })
})
