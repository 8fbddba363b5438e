import { describe, expect, it } from 'vitest'
import { editPerson } from './bulk-edit.ts'
import { blankPerson } from './person.ts'
import { inOrderOfTags, MOST_SIGNS_OF_TAG, MOST_TAGS, partsOfTags, tags, withTags } from './tag.ts'

const id = '019b0000-0000-7000-8000-000000000001'
const person = (...of: string[]) => ({ ...blankPerson(id), tags: of })

describe('tags', () => {
  it('are trimmed, single-spaced, bounded, and each once whatever its capitals', () => {
    expect(tags.parse(['  long\n list   2027 '])).toEqual(['long list 2027'])
    for (const wrong of [
      ['Long List', 'long list'],
      ['a, b'],
      ['ا، ب'],
      [' '],
      ['x'.repeat(MOST_SIGNS_OF_TAG + 1)],
      Array.from({ length: MOST_TAGS + 1 }, (_, at) => `t${at}`),
    ])
      expect(tags.safeParse(wrong).success, wrong.join()).toBe(false)
  })

  it('are parted in a text, kept as they are written first, and ordered without capitals', () => {
    expect(partsOfTags(' long list; Desk A ,\nβ،ج ')).toEqual(['long list', 'Desk A', 'β', 'ج'])
    expect(withTags(['Long List'], ['long list', 'new'])).toEqual(['Long List', 'new'])
    expect(inOrderOfTags(['list 10', 'École', 'List 9', 'zeta', 'eau'], 'fr')).toEqual([
      ...['eau', 'École', 'List 9', 'list 10', 'zeta'],
    ])
  })

  it('are added to and taken from a person, who may have them already or no room', () => {
    const add = (...more: string[]) => ({ what: 'tagAdd', tags: more }) as const
    expect(editPerson(person('a'), add('A', 'b'), () => id)).toMatchObject({
      ...{ outcome: 'changed', after: { tags: ['a', 'b'] } },
    })
    expect(editPerson(person('a'), add('A'), () => id).outcome).toBe('same')
    const full = person(...Array.from({ length: MOST_TAGS }, (_, at) => `t${at}`))
    expect(editPerson(full, add('one more'), () => id)).toMatchObject({
      ...{ outcome: 'refused', why: { key: 'many.tagsFull' } },
    })
    const remove = { what: 'tagRemove', tag: 'A' } as const
    expect(editPerson(person('a', 'b'), remove, () => id)).toMatchObject({ after: { tags: ['b'] } })
    expect(editPerson(person('b'), remove, () => id).outcome).toBe('same')
  })
})
