import { describe, expect, it } from 'vitest'
import { patiently, patientlySync } from './patience.ts'

function held(code: string): Error {
  return Object.assign(new Error('held'), { code })
}

/** An attempt that fails with the code so many times. */
function failing(code: string, times: number) {
  let made = 0
  return {
    made: () => made,
    attempt: () => {
      made += 1
      if (made <= times) throw held(code)
    },
  }
}

describe('what another program holds', () => {
  it('is tried again until it is free', async () => {
    const { made, attempt } = failing('EBUSY', 2)
    await patiently(async () => attempt())
    expect(made()).toBe(3)
  })

  it('is tried again by those who cannot wait otherwise', () => {
    const { made, attempt } = failing('EPERM', 2)
    patientlySync(attempt)
    expect(made()).toBe(3)
  })

  it('is given up in the end, with the reason', async () => {
    const { made, attempt } = failing('EACCES', Infinity)
    await expect(patiently(async () => attempt())).rejects.toMatchObject({ code: 'EACCES' })
    expect(made()).toBe(6)
  })

  it.each(['ENOSPC', 'EROFS', 'ENOENT'])('%s is no reason to wait', async (code) => {
    const { made, attempt } = failing(code, Infinity)
    await expect(patiently(async () => attempt())).rejects.toMatchObject({ code })
    expect(() => patientlySync(attempt)).toThrow('held')
    expect(made()).toBe(2)
  })
})
