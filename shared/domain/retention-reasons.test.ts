import { describe, expect, it } from 'vitest'
import { usualMeasures } from './measures.ts'
import { type DecidedBy, retentionReasonsOf } from './retention-reasons.ts'

const today = '2027-02-01'
const quiet: DecidedBy = {
  ...{ retainUntil: null, confirmedOn: '2027-01-01', updatedOn: '2027-01-01', wasDeployed: false },
  ...{ consentOn: null, passportExpiresOn: null, clearances: [] },
}
const reasons = (change: Partial<DecidedBy>) =>
  retentionReasonsOf({ ...quiet, ...change }, usualMeasures, today)

describe('why a record is to be decided on', () => {
  it.each([
    ['nothing', {}, []],
    ['kept to the day before', { retainUntil: '2027-01-31' }, [['keptTooLong', '2027-01-31']]],
    ['kept to this day', { retainUntil: today }, [['keptSoon', today]]],
    ['kept thirty days more', { retainUntil: '2027-03-03' }, [['keptSoon', '2027-03-03']]],
    ['kept thirty-one days more', { retainUntil: '2027-03-04' }, []],
    [
      'a consent of five years and a day ago',
      { consentOn: '2022-01-31' },
      [['consentOut', '2027-01-31']],
    ],
    ['a consent of five years ago', { consentOn: '2022-02-01' }, [['consentSoon', today]]],
    [
      'a clearance that ends',
      { clearances: ['2027-02-10', '2027-02-05'] },
      [['clearance', '2027-02-05']],
    ],
    ['a clearance that ended', { clearances: ['2027-01-31'] }, []],
    [
      'a passport that ends, whose day is not said',
      { passportExpiresOn: '2027-02-20' },
      [['passport', null]],
    ],
  ] as const)('%s', (_what, change, expected) => {
    expect(reasons(change).map(({ reason, on }) => [reason, on])).toEqual(expected)
  })
})
