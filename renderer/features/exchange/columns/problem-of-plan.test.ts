import { describe, expect, it } from 'vitest'
import { phrase } from '#shared/text/index.ts'
import { problemOfPlan } from './problem-of-plan.ts'

const fields = [
  {
    field: 'familyName',
    words: phrase('fields.familyName'),
    group: phrase('fields.groupName'),
    required: true,
  },
  {
    field: 'email',
    words: phrase('fields.email'),
    group: phrase('fields.groupContact'),
    required: false,
  },
]
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
    expect(problemOfPlan(columns('email', null), fields)).toMatch(/holds the name/)
    expect(problemOfPlan(columns('nativeName'), fields)).toBeNull()
  })

  it('names a field that two columns claim', () => {
    const twice = problemOfPlan(columns('familyName', 'email', 'email'), fields)
    expect(twice).toBe('E-mail is chosen for more than one column.')
  })
})
