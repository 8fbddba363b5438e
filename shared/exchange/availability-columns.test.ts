import { describe, expect, it } from 'vitest'
import { say } from '../text/index.ts'
import { inspectSheet } from './inspect-sheet.ts'
import { readColumns, readRow } from './read-row.ts'

const today = '2026-11-24'

/** A list of one person: the fields its columns are proposed for, and what is read of its row. */
function listOf(cells: Readonly<Record<string, string>>) {
  const rows = [
    { row: 1, cells: ['Surname', ...Object.keys(cells)] },
    { row: 2, cells: ['Lind', ...Object.values(cells)] },
  ]
  const inspected = inspectSheet(rows, { today })
  const columns = inspected?.columns ?? []
  const { draft, problems } = readRow(2, rows[1]?.cells ?? [], readColumns(columns), {
    ...{ today, source: 'list.csv', findSkill: () => null },
    ...{ meaningOfM: 'male', nameOrder: 'givenFirst' },
  })
  return {
    why: inspected?.proposals.slice(1).map(({ why }) => say('en', why)),
    fields: columns.slice(1).map(({ field }) => field),
    periods: (draft?.availability ?? []).map(({ from, to, state }) => [from, to, state]),
    notes: draft?.notes ?? '',
    told: problems.map(({ field, message }) => `${field}: ${say('en', message)}`),
  }
}

describe('columns of days on which somebody is not free', () => {
  it.each([
    ['Unavailable from', 'Unavailable to'],
    ['Not available from', 'Not available until'],
    ['Indisponible du', 'Indisponible au'],
    ['No disponible desde', 'No disponible hasta'],
    ['Nicht verfügbar ab', 'Nicht verfügbar bis'],
  ])('%s, %s: the time between is not free', (from, to) => {
    const list = listOf({ [from]: '2027-03-01', [to]: '2027-04-30' })
    expect(list.periods).toEqual([['2027-03-01', '2027-04-30', 'unavailable']])
    const why =
      'the header speaks of time in which somebody is not free; its days come in as unavailable'
    expect(list.why).toEqual([why, why])
  })

  it('stand beside those of being free', () => {
    const list = listOf({
      'Available from': '2027-01-01',
      'Unavailable from': '2027-03-01',
      'Unavailable to': '2027-04-30',
    })
    expect(list.periods).toEqual([
      ['2027-01-01', null, 'available'],
      ['2027-03-01', '2027-04-30', 'unavailable'],
    ])
  })

  it.each([
    ['Blackout dates', '2027-08-01 to 2027-08-31', ['2027-08-01', '2027-08-31', 'unavailable']],
    ['Unavailability', 'August 2027', ['2027-08-01', '2027-08-31', 'unavailable']],
    ['Not available', 'yes', [null, null, 'unavailable']],
    ['Indisponibilités', 'août 2027', ['2027-08-01', '2027-08-31', 'unavailable']],
    ['Unavailable dates', 'none', null],
  ])('%s: %s', (header, text, period) => {
    expect(listOf({ [header]: text }).periods).toEqual(period === null ? [] : [period])
  })
})

describe('the last day belongs to the first', () => {
  it.each([
    ['avail_from', 'avail_to'],
    ['Availability: I am available from', 'Availability: I am available to'],
    ['Deployable from', 'Deployable until'],
    ['Ready to travel: earliest start', 'Ready to travel: latest end'],
  ])('%s, %s', (from, to) => {
    const list = listOf({ [from]: '2027-03-01', [to]: '2027-06-30' })
    expect(list.periods).toEqual([['2027-03-01', '2027-06-30', 'available']])
  })
})

describe('a question about some days', () => {
  it.each([
    ['Available Mar 1-Jul 30 2027?', 'availableIn:2027-03-01:2027-07-30'],
    ['Êtes-vous disponible du 1er mars au 30 avril 2027 ?', 'availableIn:2027-03-01:2027-04-30'],
    ['9. ¿Está disponible de marzo a junio de 2027?', 'availableIn:2027-03-01:2027-06-30'],
    ['Are you available for a mission in March 2027?', 'availableIn:2027-03-01:2027-03-31'],
    ['Available 2027-03-01 to 2027-06-30 (Y/N)', 'availableIn:2027-03-01:2027-06-30'],
    // Of several periods none is the one that a mark is about.
    ['Are you available in March or in June 2027?', null],
    ['Is your passport valid beyond June 2027?', null],
  ])('%s', (header, field) => {
    expect(listOf({ [header]: 'yes' }).fields).toEqual([field])
  })
})

describe('an end of a period that cannot be read', () => {
  it('leaves nobody free for good: the rest of it is tentative, and that is told', () => {
    const list = listOf({ 'Available from': '2027-03-01', 'Available to': 'when the crops are in' })
    expect(list.periods).toEqual([['2027-03-01', null, 'tentative']])
    expect(list.told).toContain(
      'Available to: the other end of the period is read, this one is not; without it the availability counts as tentative',
    )
    expect(list.notes).toBe('Available to: when the crops are in')
  })

  it('is told of an open end as well', () => {
    const list = listOf({ 'Available from': 'some day', 'Available to': 'no end date' })
    expect(list.periods).toEqual([[null, null, 'tentative']])
  })

  it.each([
    ['ab Mai', 'Ende August', ['2027-05-01', '2027-08-31', 'available']],
    ['a partir de maio', 'sem limite', ['2027-05-01', null, 'available']],
    ['March', 'June', ['2027-03-01', '2027-06-30', 'available']],
  ])('but a month is one: %s, %s', (from, to, period) => {
    const list = listOf({ 'Available from': from, 'Available to': to })
    expect(list.periods).toEqual([period])
    expect(list.told.some((words) => words.includes('names no year'))).toBe(true)
  })
})

describe('days in short', () => {
  it.each([
    ['01/03-30/06/27', ['2027-03-01', '2027-06-30', 'available']],
    ['Q2/27', ['2027-04-01', '2027-06-30', 'available']],
    ['1.3.27-30.6.27', ['2027-03-01', '2027-06-30', 'available']],
  ])('%s', (text, period) => {
    const list = listOf({ Availability: text })
    expect(list.periods).toEqual([period])
  })

  it('are read as the serial numbers of a spreadsheet, too', () => {
    expect(listOf({ From: '46447', To: '46568' }).fields).toEqual(['availableFrom', 'availableTo'])
  })
})
