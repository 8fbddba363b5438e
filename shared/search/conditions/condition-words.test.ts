import { describe, expect, it } from 'vitest'
import { say } from '../../text/index.ts'
import { type Condition, type ConditionGroup, condition } from './condition.ts'
import { conditionGroupPhrase, conditionPhrase } from './condition-words.ts'

const names = {
  skill: (skill: string) => ({ skill }),
  provider: () => 'NORCAP',
  import: () => 'list.xlsx',
}
const id = '0198f4a0-0000-7000-8000-000000000001'
const experience: Condition = {
  ...{ by: 'experience', kind: 'observation', country: 'KE' },
  ...{ category: 'longTermObserver', missions: 2, years: null },
}

const examples: readonly (readonly [of: Condition, english: string, french: string])[] = [
  [{ by: 'category', category: 'expert' }, 'Expert', 'Expertise'],
  [{ by: 'sex', sex: 'notStated' }, 'Sex not stated', 'Sexe non indiqué'],
  [{ by: 'nationality', country: 'MA' }, 'Nationality: Moroccan', 'Nationalité\u00a0: Maroc'],
  [{ by: 'regionalGroup', group: 'AG' }, 'African States', 'États d’Afrique'],
  [{ by: 'residence', country: 'SE' }, 'Lives in Sweden', 'Résidence\u00a0: Suède'],
  [
    { by: 'region', region: 'south-eastern-asia' },
    'Lives in South-eastern Asia',
    'Résidence\u00a0: Asie du Sud-Est',
  ],
  [{ by: 'language', language: 'fr', level: 5, mode: 'spoken' }, 'French ≥ C1', 'français ≥ C1'],
  [
    { by: 'language', language: 'fr', level: 5, mode: 'read' },
    'French read ≥ C1',
    'français en lecture ≥ C1',
  ],
  [
    experience,
    'Observation experience: long-term observer, Kenya, ≥ 2 missions',
    'Expérience d’observation\u00a0: observation à long terme, Kenya, ≥ 2 missions',
  ],
  [
    { by: 'held', title: 'analyst' },
    'Served as “analyst”',
    'Fonction exercée\u00a0: «\u202fanalyst\u202f»',
  ],
  [{ by: 'clearance', name: 'BSAFE' }, 'BSAFE held', 'BSAFE, en cours de validité'],
  [{ by: 'provider', provider: id }, 'Offered by NORCAP', 'Offre de\u00a0: NORCAP'],
  [{ by: 'import', import: id }, 'List list.xlsx', 'Liste list.xlsx'],
]

describe('conditions in words', () => {
  it.each(examples)('say what they ask: %j', (of, english, french) => {
    expect(condition.parse(of)).toEqual(of)
    expect(say('en', conditionPhrase(of, names))).toBe(english)
    expect(say('fr', conditionPhrase(of, names))).toBe(french)
  })

  it('are joined as they must hold', () => {
    const group = (how: ConditionGroup['how']): ConditionGroup => ({
      how,
      conditions: [
        { by: 'language', language: 'fr', level: 5, mode: 'spoken' },
        { by: 'language', language: 'es', level: 4, mode: 'spoken' },
      ],
    })
    const words = (how: ConditionGroup['how']) => say('en', conditionGroupPhrase(group(how), names))
    expect(words('any')).toBe('French ≥ C1 or Spanish ≥ B2')
    expect(words('all')).toBe('French ≥ C1 and Spanish ≥ B2')
    expect(words('none')).toBe('none of: French ≥ C1 or Spanish ≥ B2')
  })
})
