import { expect, it } from 'vitest'
import { fieldName } from '#shared/changes/lines-of.ts'
import { isUnsaid } from '#shared/changes/value-of-field.ts'
import { type Entity, entity } from '#shared/domain/history.ts'
import { english } from '#shared/text/en/index.ts'
import { say } from '#shared/text/index.ts'
import { records } from './records.ts'

it('every field and every kind of record of the history has a name', () => {
  const kinds = Object.keys(records) as Entity[]
  expect(kinds.toSorted()).toEqual([...entity.options].toSorted())
  const unnamed = kinds.flatMap((kind) =>
    records[kind].fields
      .filter((field) => !isUnsaid(field) && say('en', fieldName(kind, field)) === 'other')
      .map((field) => `${kind}.${field}`),
  )
  expect(unnamed).toEqual([])
  const cases = kinds.filter((kind) => !english.happened.entity.includes(` ${kind} {`))
  expect(cases).toEqual([])
})
