import { expectedFailure } from '#shared/contract/failure.ts'
import { type CellField, cellSchema } from '#shared/domain/cell-fields.ts'
import type { Id } from '#shared/domain/common.ts'
import { personName } from '#shared/domain/person.ts'
import type { Problem } from '#shared/domain/problem.ts'
import { problemOfIssue } from '#shared/domain/problem-of-issue.ts'
import { problemsOfTypedPerson } from '#shared/domain/typed-values.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { changePerson, findPerson } from '../../store/repositories/people.ts'
import { expectFound, expectVersion } from '../../store/repositories/stored.ts'

/** Changes one field of a person, where it still says what was seen of it. */
export function editCell(
  call: CallContext,
  id: Id,
  { field, before, value }: { field: CellField; before: string | null; value: string | null },
): { value: string | null } {
  const stored = expectFound(findPerson(call, id), 'person')
  // Whatever else of the record was changed meanwhile stands in nobody's way.
  if (stored[field] !== before) expectVersion(call, 'person', stored, 0)
  const typed = value === '' ? null : value
  const read = cellSchema(field).safeParse(typed)
  const after = { ...stored, [field]: read.success ? read.data : typed }
  const problems: Problem[] = read.success
    ? problemsOfTypedPerson(after, stored, call.today)
    : read.error.issues.map((issue) => ({ field, message: problemOfIssue(issue, typed) }))
  if (problems.length > 0)
    throw expectedFailure(
      'invalid',
      'invalidValues',
      undefined,
      problems.map((each) => ({ ...each, field: 'value' })),
    )
  changePerson(call, stored, after)
  call.describe(phrase('changes.personChanged', { name: personName(stored) }))
  return { value: after[field] }
}
