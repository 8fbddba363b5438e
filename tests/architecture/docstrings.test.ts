import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { exportedFunctions, undescribedCalls, undescribedFunctions } from './docstrings.ts'

const source = (code: string): ts.SourceFile =>
  ts.createSourceFile('some.ts', code, ts.ScriptTarget.Latest, true)

describe('docstrings', () => {
  // The syntax of every file of the project is read.
  it('stand above every function of shared/ that other rooms use', { timeout: 30_000 }, () => {
    expect(undescribedFunctions()).toEqual([])
  })

  it('stand above every call of the contract', () => {
    expect(undescribedCalls()).toEqual([])
  })

  it('are missed where there are none', () => {
    const code = `
      /** Counts. */
      export function counted() {}
      // No docstring.
      export const bare = () => 1
      export const value = 1
      const inner = () => 2`
    expect(exportedFunctions(source(code))).toEqual([
      { name: 'counted', described: true },
      { name: 'bare', described: false },
    ])
    const calls = `export const calls = {
      /** One person. */
      'person.get': query(1),
      'person.save': mutation(2),
    }`
    expect(undescribedCalls([source(calls)])).toEqual(['some.ts person.save'])
  })
})
