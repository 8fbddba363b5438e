import { v7 as uuid } from 'uuid'
import { expect, it } from 'vitest'
import { fieldWords, valueWords } from './field-words.ts'

it('says amounts of a budget in its currency, and what became of a recommendation', () => {
  const line = { id: uuid(), what: 'Fees', currency: 'EUR', amount: 90_050 }
  expect(valueWords('lines', [line])).toBe('Fees, €900.50')
  expect(valueWords('followUp', 'noLongerApplies')).toBe('no longer applies')
  expect(valueWords('source', 'open')).toBe('open')
  expect(fieldWords('recommendation', 'note')).toBe('What was done')
  expect(fieldWords('budget', 'note')).toBe('Notes')
})
