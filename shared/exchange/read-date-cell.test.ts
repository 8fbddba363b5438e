import { describe, expect, it } from 'vitest'
import { phrase } from '../text/index.ts'
import type { CellReport } from './cell-report.ts'
import { readDateCell, readKnownDateCell } from './read-date-cell.ts'
import { noAliases } from './value-aliases.ts'

const reading = <T>(read: (report: CellReport) => T) => {
  const told: string[] = []
  const kept: string[] = []
  const value = read({
    leave: (why, words) => {
      told.push(why.key)
      kept.push(words)
    },
    warn: ({ key }) => void told.push(key),
    keep: (words) => void kept.push(words),
    unknown: () => undefined,
    aliases: noAliases,
  })
  return { value, told, kept }
}

type Order = 'dmy' | 'mdy' | 'ymd'
const day = (text: string, order: Order = 'dmy') =>
  reading((report) => readDateCell(text, order, report))
const known = (text: string, order: Order = 'dmy') => {
  const { value, ...rest } = reading((report) => readKnownDateCell(text, order, report))
  return [value && `${value.date} ${value.precision}`, ...rest.told]
}

describe('a date', () => {
  it.each([
    ['19840517', 'dmy'],
    ['17051984', 'dmy'],
    ['05171984', 'mdy'],
    ['5/17/1984 12:00:00 AM', 'mdy'],
    ['17/05/1984 00:00', 'dmy'],
    ['17.05.1984 0:00:00', 'dmy'],
    ['1984-05-17 00:00:00', 'dmy'],
    ['1984-05-17T00:00:00', 'dmy'],
    ['1984-05-17T00:00:00.000Z', 'dmy'],
    ['1984-05-17T09:30:00Z', 'dmy'],
    ['17 мая 1984 г.', 'dmy'],
    ['17 de maio de 1984', 'dmy'],
    ['17 مايو 1984', 'dmy'],
    ['١٧/٠٥/١٩٨٤', 'dmy'],
    ['1984年5月17日', 'dmy'],
    ['１９８４-０５-１７', 'dmy'],
    ['Thursday, 17 May 1984', 'dmy'],
    ['le 17 mai 1984', 'dmy'],
    ['Thu May 17 1984', 'dmy'],
    ['Thu May 17 1984 00:00:00 GMT+0200 (CEST)', 'dmy'],
    ['Thu, 17 May 1984 00:00:00 GMT', 'dmy'],
    ['17 mai ’84', 'dmy'],
    ['17-May-84', 'dmy'],
    ['30819', 'dmy'],
  ] as const)('%s', (text, order) => {
    expect(day(text, order)).toEqual({ value: '1984-05-17', told: [], kept: [] })
  })

  it.each([
    '0000-00-00',
    '0/0/00',
    '00/00/0000',
    '00.00.0000',
    '1900-01-00',
    '1/0/1900',
    '0',
    '0000-00-00 00:00:00',
  ])('%s is none, and nothing to tell', (text) => {
    expect(day(text)).toEqual({ value: null, told: [], kept: [] })
  })

  it('that is midnight elsewhere is told with both readings', () => {
    const told: unknown[] = []
    const report: CellReport = {
      leave: (why) => void told.push(why),
      warn: (message) => void told.push(message),
      keep: () => undefined,
      unknown: () => undefined,
      aliases: noAliases,
    }
    expect(readDateCell('2027-02-28T23:00:00.000Z', 'dmy', report)).toBe('2027-03-01')
    expect(told).toEqual([
      phrase('lists.dateOfInstant', {
        text: '2027-02-28T23:00:00.000Z',
        date: { date: '2027-03-01' },
        written: { date: '2027-02-28' },
      }),
    ])
    // Midnight where it was written, and an hour that is nobody's midnight.
    expect(day('2027-03-01T00:00:00+01:00')).toEqual({ value: '2027-03-01', told: [], kept: [] })
    expect(day('2027-02-28T15:42:10Z')).toEqual({ value: '2027-02-28', told: [], kept: [] })
  })

  it.each([
    ['01/03/2570', '2027-03-01'],
    ['2570-03-01', '2027-03-01'],
    ['29/02/2567', '2024-02-29'],
    ['1 March 2570', '2027-03-01'],
    ['01/03/2570 B.E.', '2027-03-01'],
    ['พ.ศ. 2570-03-01', '2027-03-01'],
    ['民國116年3月1日', '2027-03-01'],
    ['1405/12/10 AP', '2027-03-01'],
  ])('%s of another calendar is read where it is certain, and told', (text, date) => {
    const order = text.includes('AP') ? 'ymd' : 'dmy'
    expect(day(text, order)).toEqual({ value: date, told: ['lists.dateOfCalendar'], kept: [] })
  })

  it('that could be of two calendars is left with what it would be', () => {
    expect(day('27/02/1363')).toEqual({
      value: null,
      told: ['lists.dateOfTwoCalendars'],
      kept: ['27/02/1363'],
    })
    expect(day('31/02/1363').told).toEqual(['lists.notADate'])
    expect(day('1445-09-01 AH').told).toEqual(['lists.dateOfCalendarLeft'])
  })

  it('of a year that nobody means is left', () => {
    for (const text of ['01/03/0202', '17/05/1084', '2999-01-01', '17/05/1884'])
      expect(day(text), text).toEqual({ value: null, told: ['lists.notADate'], kept: [text] })
  })

  it('known by its month or year is read so far', () => {
    expect(known('1984')).toEqual(['1984-01-01 year'])
    expect(known('05/1984')).toEqual(['1984-05-01 month'])
    expect(known('maio de 1984')).toEqual(['1984-05-01 month'])
    expect(known('2527')).toEqual(['1984-01-01 year', 'lists.dateOfCalendar'])
    expect(known('1363')).toEqual([null, 'lists.dateOfTwoCalendars'])
  })

  it('of which the month is written is its first or last day where a period begins or ends', () => {
    const read = (whole: 'first' | 'last' | null) =>
      reading((report) => readDateCell('March 2027', 'dmy', report, whole))
    expect(read('first').value).toBe('2027-03-01')
    expect(read('last').value).toBe('2027-03-31')
    expect(read(null)).toMatchObject({ value: null, told: ['lists.notADate'] })
  })
})
