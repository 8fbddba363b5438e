import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readParams } from './read-params.ts'

describe('params from outside', () => {
  it('are read, or every field that does not fit is named', () => {
    const schema = z.object({ name: z.string().trim().max(5) })
    expect(readParams(schema, { name: ' Ada ' })).toEqual({ ok: true, params: { name: 'Ada' } })
    expect(readParams(schema, { name: 3 })).toMatchObject({
      ...{ ok: false, failure: { code: 'invalid', problems: [{ field: 'name' }] } },
    })
  })

  it('whose length cannot be compared are refused like any others', () => {
    const schema = z.object({ name: z.string().max(5), list: z.array(z.string()).max(5) })
    for (const length of [{ toString: null, valueOf: null }, Symbol('length'), 3n])
      expect(readParams(schema, { name: { length }, list: { length } })).toMatchObject({
        ...{ ok: false, failure: { code: 'invalid' } },
      })
  })
})
