import { describe, expect, it } from 'vitest'
import type { DateOrder } from '../calendar/index.ts'
import type { CellReport } from './cell-report.ts'
import { readAvailability } from './read-availability.ts'
import { noAliases } from './value-aliases.ts'

const read = (text: string, order: DateOrder = 'dmy') => {
  const told: string[] = []
  const report: CellReport = {
    leave: ({ key }) => void told.push(key),
    warn: ({ key }) => void told.push(key),
    keep: () => undefined,
    unknown: () => undefined,
    aliases: noAliases,
  }
  const periods = readAvailability(text, order, '2026-11-26', report).map(
    ({ from, to, state }) => `${from ?? ''}..${to ?? ''}${state === null ? '' : ` ${state}`}`,
  )
  return [...periods, ...told]
}

describe('a period with its year', () => {
  it.each([
    ['Jan-Mar 2027', '2027-01-01..2027-03-31'],
    ['January – March 2027', '2027-01-01..2027-03-31'],
    ['Jan. to Mar. 2027', '2027-01-01..2027-03-31'],
    ['janvier à mars 2027', '2027-01-01..2027-03-31'],
    ['de enero a marzo de 2027', '2027-01-01..2027-03-31'],
    ['janeiro a março de 2027', '2027-01-01..2027-03-31'],
    ['с января по март 2027', '2027-01-01..2027-03-31'],
    ['من يناير إلى مارس 2027', '2027-01-01..2027-03-31'],
    ['Nov 2026 - Feb 2027', '2026-11-01..2027-02-28'],
    ['Nov-Feb 2027', '2026-11-01..2027-02-28'],
    ['01/2027 - 03/2027', '2027-01-01..2027-03-31'],
    ['Q1 2027', '2027-01-01..2027-03-31'],
    ['1st quarter 2027', '2027-01-01..2027-03-31'],
    ['T1 2027', '2027-01-01..2027-03-31'],
    ['1er trimestre 2027', '2027-01-01..2027-03-31'],
    ['primer trimestre de 2027', '2027-01-01..2027-03-31'],
    ['I квартал 2027', '2027-01-01..2027-03-31'],
    ['Q1-Q2 2027', '2027-01-01..2027-06-30'],
    ['first half of 2027', '2027-01-01..2027-06-30'],
    ['H2 2027', '2027-07-01..2027-12-31'],
    ['2º semestre de 2027', '2027-07-01..2027-12-31'],
    ['2027', '2027-01-01..2027-12-31'],
    ['all of 2027', '2027-01-01..2027-12-31'],
    ['toute l’année 2027', '2027-01-01..2027-12-31'],
    ['2027-2028', '2027-01-01..2028-12-31'],
    ['1-15 March 2027', '2027-03-01..2027-03-15'],
    ['1 to 15 March 2027', '2027-03-01..2027-03-15'],
    ['March 1-15, 2027', '2027-03-01..2027-03-15'],
    ['du 1er au 15 mars 2027', '2027-03-01..2027-03-15'],
    ['del 1 al 15 de marzo de 2027', '2027-03-01..2027-03-15'],
    ['de 1 a 15 de março de 2027', '2027-03-01..2027-03-15'],
    ['с 1 по 15 марта 2027', '2027-03-01..2027-03-15'],
    ['from 4 March to 30 June 2027', '2027-03-04..2027-06-30'],
    ['4 March - 30 June, 2027', '2027-03-04..2027-06-30'],
    ['March 4 to June 30, 2027', '2027-03-04..2027-06-30'],
    ['desde o dia 4 de março até 30 de junho de 2027', 'lists.availabilityUnreadable'],
    ['01/03/2027-30/06/2027', '2027-03-01..2027-06-30'],
    ['2027-03-01/2027-06-30', '2027-03-01..2027-06-30'],
    ['2027-03-01 - 2027-06-30', '2027-03-01..2027-06-30'],
    ['from March 2027', '2027-03-01..'],
    ['à partir de mars 2027', '2027-03-01..'],
    ['March 2027 onwards', '2027-03-01..'],
    ['in March 2027', '2027-03-01..2027-03-31'],
    ['until 30 June 2027', '..2027-06-30'],
    ['before June 2027', '..2027-05-31'],
    ['after 15 March 2027', '2027-03-16..'],
    ['any time after March 2027', '2027-04-01..'],
    ['not before March 2027', '2027-03-01..'],
    ['March 2027 only', '2027-03-01..2027-03-31'],
    ['Yes, from March 2027', '2027-03-01..'],
    ['oui à partir de mars 2027', '2027-03-01..'],
    ['до 30 июня 2027', '..2027-06-30'],
    ['now until June 2027', '..2027-06-30'],
    ['from 1 March 2027 until further notice', '2027-03-01..'],
    ['4.3.-30.6.2027', '2027-03-04..2027-06-30'],
    ['vom 4.3. bis 30.6.2027', '2027-03-04..2027-06-30'],
    ['vom 4. bis 30. März 2027', '2027-03-04..2027-03-30'],
    ['ab März 2027', '2027-03-01..'],
    ['ab 4. März 2027 bis auf weiteres', '2027-03-04..'],
    ['bis Ende Juni 2027', '..2027-06-30'],
    ['à partir du 4 mars 2027 et jusqu’à nouvel ordre', '2027-03-04..'],
    ['a partir de 4 de março de 2027 até novo aviso', '2027-03-04..'],
    ['2. Quartal 2027', '2027-04-01..2027-06-30'],
    ['2027 Q2', '2027-04-01..2027-06-30'],
    ['erstes Halbjahr 2027', '2027-01-01..2027-06-30'],
    ['early March to late June 2027', '2027-03-01..2027-06-30'],
    ['from 1 April 2027 for 3 months', '2027-04-01..2027-06-30'],
    ['1 April 2027 + 90 days', '2027-04-01..2027-06-29'],
    ['Mar-27', '2027-03-01..2027-03-31'],
    ['Mar-27 to Jun-27', '2027-03-01..2027-06-30'],
    ['03/27 - 06/27', '2027-03-01..2027-06-30'],
    ['March 15 to June 30, 2027', '2027-03-15..2027-06-30'],
    ['not available Jan-Mar 2027', '2027-01-01..2027-03-31 unavailable'],
    ['tentatively Q1 2027', '2027-01-01..2027-03-31 tentative'],
    ['March 2027 (to be confirmed)', '2027-03-01..2027-03-31 tentative'],
  ])('%s', (text, ...expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('a period of days and months in figures', () => {
  it.each([
    ['ymd', '4.3.-30.6.2027', '2027-03-04..2027-06-30'],
    ['mdy', '4.3.-30.6.2027', '2027-03-04..2027-06-30'],
    ['ymd', '04/03-30/06 2027', '2027-03-04..2027-06-30'],
    ['ymd', '04/03/2027-30/06/2027', '2027-03-04..2027-06-30'],
    ['mdy', '03/04/2027 - 06/30/2027', '2027-03-04..2027-06-30'],
  ] as const)('where the column shows %s: %s', (order, text, expected) => {
    expect(read(text, order)).toEqual([expected])
  })
})

describe('several periods', () => {
  it.each([
    ['March and May 2027', ['2027-03-01..2027-03-31', '2027-05-01..2027-05-31']],
    ['mars et mai 2027', ['2027-03-01..2027-03-31', '2027-05-01..2027-05-31']],
    [
      'Jan, Mar, May 2027',
      ['2027-01-01..2027-01-31', '2027-03-01..2027-03-31', '2027-05-01..2027-05-31'],
    ],
    ['Jan-Feb 2027; from Sep 2027', ['2027-01-01..2027-02-28', '2027-09-01..']],
    ['2027 except August', ['2027-01-01..2027-07-31', '2027-09-01..2027-12-31']],
    ['toute l’année 2027 sauf août', ['2027-01-01..2027-07-31', '2027-09-01..2027-12-31']],
    ['2027, excepto 1-15 de agosto', ['2027-01-01..2027-07-31', '2027-08-16..2027-12-31']],
    ['2027 кроме августа', ['2027-01-01..2027-07-31', '2027-09-01..2027-12-31']],
    ['2027 ohne August', ['2027-01-01..2027-07-31', '2027-09-01..2027-12-31']],
    ['2027 except 24 Dec - 2 Jan', ['2027-01-03..2027-12-23']],
    ['until 30 June 2027, then from October 2027', ['..2027-06-30', '2027-10-01..']],
    ['2027 except July and August', ['2027-01-01..2027-06-30', '2027-09-01..2027-12-31']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('words without days', () => {
  it.each([
    ['immediately', '..'],
    ['Immédiatement', '..'],
    ['de inmediato', '..'],
    ['imediatamente', '..'],
    ['немедленно', '..'],
    ['فورا', '..'],
    ['all year', '..'],
    ['o ano todo', '..'],
    ['круглый год', '..'],
    ['Yes', '.. available'],
    ['available', '.. available'],
    ['from now on', '..'],
    ['No', '.. unavailable'],
    ['not available', '.. unavailable'],
    ['non disponible', '.. unavailable'],
    ['недоступна', '.. unavailable'],
    ['غير متاح', '.. unavailable'],
    ['on request', '.. tentative'],
    ['sur demande', '.. tentative'],
    ['a convenir', '.. tentative'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })

  it('that say no day are left', () => {
    for (const text of [
      'when it rains',
      'summer',
      'after the harvest',
      'early 2027',
      'May 2027 (2 weeks)',
      '31.02.2027 - 30.06.2027',
      '13/2027',
    ])
      expect(read(text), text).toEqual(['lists.availabilityUnreadable'])
  })
})

describe('a part of a month', () => {
  it.each([
    ['mid-March to end June 2027', '2027-03-15..2027-06-30'],
    ['de mi-mars à fin juin 2027', '2027-03-15..2027-06-30'],
    ['de mediados de marzo a finales de junio de 2027', '2027-03-15..2027-06-30'],
    ['de meados de março ao fim de junho de 2027', '2027-03-15..2027-06-30'],
    ['Mitte März bis Ende Juni 2027', '2027-03-15..2027-06-30'],
    ['beginning of March 2027', '2027-03-01..2027-03-10'],
    ['mid-March 2027', '2027-03-11..2027-03-20'],
    ['fin juin 2027', '2027-06-21..2027-06-30'],
    ['until mid-June 2027', '..2027-06-15'],
  ])('%s is read as days, which is told', (text, expected) => {
    expect(read(text)).toEqual([expected, 'lists.partOfMonth'])
  })
})

describe('a period without a year', () => {
  it.each([
    ['Jan-Mar', '2027-01-01..2027-03-31'],
    ['December', '2026-12-01..2026-12-31'],
    ['from 4 March to 30 June', '2027-03-04..2027-06-30'],
    ['Nov-Feb', '2026-11-01..2027-02-28'],
  ])('%s is the next one, which is told', (text, expected) => {
    expect(read(text)).toEqual([expected, 'lists.yearAssumed'])
  })

  it('may be taken out of all others', () => {
    expect(read('except August')).toEqual(['..2027-07-31', '2027-09-01..', 'lists.yearAssumed'])
  })
})
