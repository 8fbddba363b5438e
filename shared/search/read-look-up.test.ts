import { expect, it } from 'vitest'
import { passportKey, readLookUp, wholeNameKey } from './read-look-up.ts'

it('reads a name, an address or a number out of a line, and out of cells', () => {
  expect(readLookUp('  Benali, Nadia ')).toEqual({
    ...{ emails: [], passports: [], names: ['Benali, Nadia'] },
  })
  expect(readLookUp('Nadia Benali <N.Benali@Example.org>')).toMatchObject({
    ...{ emails: ['n.benali@example.org'], names: ['Nadia Benali'] },
  })
  expect(readLookUp('EB 123-4567')).toMatchObject({ passports: ['EB1234567'], names: [] })
  expect(readLookUp('Benali\tNadia\tn@example.org\t1984\tEB1234567')).toEqual({
    emails: ['n@example.org'],
    passports: ['EB1234567'],
    names: ['Benali Nadia', 'Benali'],
  })
  expect(readLookUp('نادية بنعلي')).toMatchObject({ names: ['نادية بنعلي'] })
  expect(readLookUp('1984')).toMatchObject({ names: [], emails: [] })
})

it('knows a name in any order, case and accent, and a number with or without signs', () => {
  expect(wholeNameKey('Müller, Renée')).toBe(wholeNameKey('RENEE MULLER'))
  expect(wholeNameKey('Benali')).not.toBe(wholeNameKey('Benali, Nadia'))
  expect(wholeNameKey('نادية بنعلي')).toBe(wholeNameKey('بنعلي نادية'))
  expect(wholeNameKey('–')).toBe('')
  expect(passportKey('eb 123-4567')).toBe('EB1234567')
})
