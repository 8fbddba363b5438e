import { describe, expect, it } from 'vitest'
import { blankPerson, type Person, person } from '../domain/person.ts'
import { differingFields, joinRecords } from './join-records.ts'

function aPersonOf(end: number, stated: Partial<Person>): Person {
  return { ...blankPerson(`01930000-0000-7000-8000-${String(end).padStart(12, '0')}`), ...stated }
}

const kept = aPersonOf(1, { familyName: 'BENALI', givenName: 'Nadia', phone: '1' })
const gone = aPersonOf(2, { familyName: 'Benali', givenName: 'Nadja', occupation: 'Judge' })

describe('two records joined', () => {
  it('differ in what both state and not the same, capitals and spaces aside', () => {
    expect(differingFields(kept, gone)).toEqual(['givenName'])
  })

  it('hold what either states, a name that is not in capitals, and the values chosen', () => {
    const { person: joined, others } = joinRecords(kept, gone, new Set(['givenName']))
    expect(joined).toMatchObject({
      ...{ id: kept.id, familyName: 'Benali', givenName: 'Nadja' },
      ...{ phone: '1', occupation: 'Judge' },
    })
    expect(others).toEqual([{ field: 'givenName', value: 'Nadia' }])
  })

  it('keep the tags of both, also where they are more than anybody gives one person', () => {
    const tagged = (of: Person, word: string): Person => ({
      ...{ ...of, tags: Array.from({ length: 40 }, (_, at) => `${word} ${at}`) },
    })
    const both = joinRecords(tagged(kept, 'list'), tagged(gone, 'course'), new Set()).person
    expect(both.tags).toHaveLength(80)
    expect(person.parse(both).tags).toHaveLength(80)
  })
})
