import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { contract, engineContract, hostContract } from './contract.ts'
import { areas, type Call } from './define.ts'

const calls: [string, Call][] = Object.entries(contract)
const ofKind = (kind: Call['kind']): [string, Call][] =>
  calls.filter(([, call]) => call.kind === kind)
const shapeOf = ({ params }: Call): Record<string, z.ZodType> =>
  (params as z.ZodObject<Record<string, z.ZodType>>).shape

describe('the contract', () => {
  it.each(calls)('%s has a schema for its params and for its answer', (_name, call) => {
    expect(call.params).toBeInstanceOf(z.ZodObject)
    expect(call.result).toBeInstanceOf(z.ZodType)
  })

  it('holds no call twice', () => {
    expect(Object.keys(hostContract).filter((name) => name in engineContract)).toEqual([])
  })

  it('gives every query the area by which its answer is asked again', () => {
    expect(ofKind('query').filter(([, { area }]) => area === undefined)).toEqual([])
  })

  it('has for every area a query that it makes ask again', () => {
    const asked = new Set(ofKind('query').map(([, { area }]) => area))
    expect(areas.filter((area) => !asked.has(area))).toEqual([])
  })

  it('says of every mutation what it changes', () => {
    expect(ofKind('mutation').filter(([, { invalidates }]) => !invalidates?.length)).toEqual([])
  })

  it('gives every output a file to write to', () => {
    expect(ofKind('output').filter(([, call]) => !('to' in shapeOf(call)))).toEqual([])
  })

  it('gives every long call a task to report and to be cancelled under', () => {
    const long = calls.filter(([, call]) => call.long)
    expect(long.length).toBeGreaterThan(3)
    expect(long.filter(([, call]) => !('task' in shapeOf(call)))).toEqual([])
  })

  it('lets only the host take in the bytes of a file', () => {
    const carrying = calls.filter(([, call]) => call.carriesFile).map(([name]) => name)
    expect(carrying.filter((name) => !(name in hostContract))).toEqual([])
  })
})
