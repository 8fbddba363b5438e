import { describe, expect, it } from 'vitest'
import { problemOfPlan } from './problem-of-plan.ts'

const columns = (...chosen: (string | null)[]) => ({
  columns: chosen.map((field, column) => ({
    column,
    header: `H${column}`,
    field,
    dateOrder: null,
    scale: null,
  })),
})

describe('problemOfPlan', () => {
  it('asks for a name', () => {
    expect(problemOfPlan(columns('email', null))).toMatch(/holds the name/)
    expect(problemOfPlan(columns('nativeName'))).toBeNull()
  })

  it('lets several columns go into one field', () => {
    expect(problemOfPlan(columns('familyName', 'nationalities', 'nationalities'))).toBeNull()
    expect(problemOfPlan(columns('familyName', 'email', 'email'))).toBeNull()
  })
})
