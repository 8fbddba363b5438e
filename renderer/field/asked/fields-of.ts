import type { Requirement } from '#shared/domain/requirement.ts'

/** What the fields of one kind of requirement get. */
export interface FieldsOf<R extends Requirement> {
  readonly value: R
  readonly onChange: (next: R) => void
}

/** Passes on a requirement with some parameters changed. */
export const change = <R extends Requirement>(
  { value, onChange }: FieldsOf<R>,
  parameters: Partial<R['parameters']>,
): void => onChange({ ...value, parameters: { ...value.parameters, ...parameters } })
