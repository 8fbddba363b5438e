import { afterEach, describe, expect, it } from 'vitest'
import type { ImportRow } from '#shared/contract/exchange-calls.ts'
import { phrase } from '#shared/text/index.ts'
import { chooseLocale } from '#renderer/text/text.ts'
import { nameOf, remarksOf } from './preview-columns.tsx'

const row: ImportRow = {
  row: 5,
  proposal: 'duplicate',
  name: 'Diop, A',
  person: null,
  problems: [
    { field: 'Sexe', message: phrase('lists.sexUnknown', { text: 'q' }), row: 5 },
    { field: '', message: phrase('problems.updateTargetGone'), row: 5 },
  ],
  brings: [],
  stays: [],
  cells: [],
  duplicates: [
    {
      person: '01920000-0000-7000-8000-000000000001',
      row: null,
      name: 'Diop, Aïssatou',
      why: [
        phrase('duplicates.email', { says: 'same' }),
        phrase('duplicates.birthDate', { says: 'same' }),
      ],
    },
    {
      person: null,
      row: 2,
      name: 'Diop, A',
      why: [phrase('duplicates.passport', { says: 'same' })],
    },
  ],
}

afterEach(() => chooseLocale('en'))

describe('what is to be known about a row', () => {
  it('is whom it resembles and what stands against it', () => {
    expect(remarksOf(row)).toEqual([
      'like Diop, Aïssatou: same e-mail address, same birth date',
      'like Diop, A (row 2 of this file): same passport number',
      'Sexe: sex “q” is not known; use female, male or other',
      'The person to update is not told, or no longer on the roster.',
    ])
  })

  it('is said in the language of the screens', () => {
    chooseLocale('fr')
    expect(remarksOf(row).slice(1, 3)).toEqual([
      'proche de Diop, A (ligne 2 de cette liste)\u00a0: même numéro de passeport',
      'Sexe\u00a0: sexe «\u202fq\u202f» inconnu\u202f; écrivez femme, homme ou autre',
    ])
  })
})

describe('a row', () => {
  it('goes by its name, or by its number where that cannot be read', () => {
    expect(nameOf(row)).toBe('Diop, A')
    expect(nameOf({ row: 5, name: '' })).toBe('Row 5')
  })
})
