import { describe, expect, it } from 'vitest'
import { layOut } from './table.ts'
import { answerSheetColumns, columnsOfSheet, readSheetRow } from './answer-sheet.ts'
import { phrase } from '../text/index.ts'

const round = { from: '2027-05-01', to: '2027-05-31' }
const person = { id: '01941f29-7c63-7200-86b5-610327126128', name: 'Zinsou, Afi' }
const sheet = (language: 'en' | 'fr') =>
  layOut(language, phrase('availability.sheetName'), answerSheetColumns(round), [person])

/** The row of a person as it went out in French, with some cells filled in. */
function filled(cells: Partial<Record<'available' | 'from' | 'to' | 'notice' | 'remark', string>>) {
  const { headers } = sheet('fr')
  const columns = columnsOfSheet(headers)
  if (columns === null) throw new Error('The headers of a sheet are not known again')
  const row = headers.map(() => '')
  row[columns.get('name') ?? 0] = person.name
  row[columns.get('key') ?? 0] = person.id
  for (const [id, text] of Object.entries(cells)) row[columns.get(id as 'available') ?? 0] = text
  return readSheetRow(row, columns, round)
}

describe('a sheet of a round', () => {
  it('is known again by its headers in every language, in any order, and no other list is', () => {
    for (const language of ['en', 'fr'] as const)
      expect(columnsOfSheet(sheet(language).headers.toReversed())?.size).toBe(9)
    expect(columnsOfSheet(['Family name', 'Available from', 'E-mail'])).toBeNull()
  })

  it.each([
    [{ available: 'oui' }, 'yes', null],
    [{ available: 'X' }, 'yes', null],
    [{ available: 'NO' }, 'no', null],
    [{ available: 'Peut-être' }, 'maybe', null],
    [{ available: 'может быть' }, 'maybe', null],
    [{ available: 'yes', from: '2027-05-01', to: '2027-05-31' }, 'yes', null],
    [{ available: 'yes', from: '10/05/2027' }, 'part', ['2027-05-10', '2027-05-31']],
    [{ to: '2027-05-20' }, 'part', ['2027-05-01', '2027-05-20']],
    // Of 4 May and 5 April one is asked about.
    [{ from: '04/05/2027' }, 'part', ['2027-05-04', '2027-05-31']],
    [{ from: '05/04/2027' }, 'part', ['2027-05-04', '2027-05-31']],
    [{ available: 'maybe', from: '2027-05-10' }, 'maybe', ['2027-05-10', '2027-05-31']],
  ] as const)('%j says %s', (cells, answer, days) => {
    const read = filled(cells)
    const part = days && { from: days[0], to: days[1] }
    expect(read).toMatchObject({ key: person.id, doubt: null, answer: { answer, part } })
  })

  it.each([
    [{ available: 'later' }, 'availability.doubtWord'],
    [{ available: 'yes', from: 'mid May' }, 'availability.doubtDay'],
    [{ available: 'yes', from: '01/02/2027' }, 'availability.doubtDay'],
    [{ from: '2027-05-20', to: '2027-05-10' }, 'availability.doubtOrder'],
    [{ from: '2027-07-01', to: '2027-07-10' }, 'availability.doubtOutside'],
    [{ available: 'no', from: '2027-05-10' }, 'availability.doubtNoWithDays'],
    [{ remark: 'Please call' }, 'availability.doubtNoAnswer'],
    [{ available: 'yes', notice: 'soon' }, 'lists.noticeNotANumber'],
  ] as const)('%j is in doubt', (cells, why) => {
    expect(filled(cells)).toMatchObject({ answer: null, doubt: { key: why } })
  })

  it('takes the notice and the remark along, counts only days asked about, and passes over empty rows', () => {
    expect(
      filled({ from: '2027-04-20', to: '2027-05-20', notice: '2 weeks', remark: 'By train' }),
    ).toMatchObject({
      answer: {
        ...{ part: { from: '2027-05-01', to: '2027-05-20' }, noticeDays: 14, remark: 'By train' },
      },
      notes: [{ key: 'availability.noteBeyond' }],
    })
    expect(filled({})).toBeNull()
  })
})
