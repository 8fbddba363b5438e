import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import { blankPerson } from '#shared/domain/person.ts'
import { comparableOf } from '#shared/duplicates/comparable.ts'
import { nameLikeness, NAMES_AGREE } from '#shared/duplicates/name-likeness.ts'
import { type KnownRecord, measurePairs } from './duplicates-recall.ts'
import type { Measurement } from './measure.ts'

const AREA = 'duplicates, public sets'

function rowsOf(path: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(readFileSync(path, 'utf8'), {
    header: true,
    skipEmptyLines: true,
    transformHeader: (header) => header.trim(),
    transform: (cell) => cell.trim(),
  }).data
}

function dateOf(figures: string): string | null {
  return /^\d{8}$/.test(figures)
    ? `${figures.slice(0, 4)}-${figures.slice(4, 6)}-${figures.slice(6)}`
    : null
}

/** The records of a FEBRL set: names and birth date, and the id number as passport where asked. */
function febrl(path: string, withPassport: boolean): KnownRecord[] {
  return rowsOf(path).map((row) => {
    const [surname = '', given = ''] = [row.surname, row.given_name]
    const fields = {
      ...blankPerson('00000000-0000-7000-8000-000000000000'),
      familyName: surname === '' ? given : surname,
      givenName: surname === '' || given === '' ? null : given,
      birthDate: dateOf(row.date_of_birth ?? ''),
      passportNumber: withPassport ? (row.soc_sec_id ?? null) : null,
    }
    // "rec-12-org" and "rec-12-dup-0" are one person.
    const of = (row.rec_id ?? '').split('-')[1] ?? ''
    return { of, fields, record: comparableOf(fields), slips: [] }
  })
}

function percent(what: string, value: number, least: number): Measurement {
  const figures = { value: value * 100, unit: '%' as const, peer: 'asked', peerValue: least * 100 }
  return { area: AREA, what, ...figures, atLeast: 1 }
}

function ofFebrl(folder: string): Measurement[] {
  const asked = [
    ['dataset1.csv', false, 0.87],
    ['dataset1.csv', true, 0.97],
    ['dataset2.csv', false, 0.8],
    ['dataset2.csv', true, 0.95],
  ] as const
  return asked.flatMap(([file, withPassport, recall]) => {
    const path = join(folder, 'febrl', file)
    if (!existsSync(path)) return []
    const { at } = measurePairs(febrl(path, withPassport))
    const what = `FEBRL ${file}, names and birth date${withPassport ? ', id as passport' : ''}`
    return [
      percent(`${what}: recall`, at.possible.recall, recall),
      percent(`${what}: precision`, at.possible.precision, 0.985),
    ]
  })
}

function ofNames(folder: string): Measurement[] {
  const path = join(folder, 'names', 'name-pairs.csv')
  if (!existsSync(path)) return []
  const pairs = rowsOf(path).map(({ case_group = '', name1 = '', name2 = '', is_match }) => ({
    group: case_group,
    agree: nameLikeness(name1, name2) >= NAMES_AGREE,
    same: is_match === 'true',
  }))
  const f1 = (group: string | null): number => {
    const of = pairs.filter((pair) => group === null || pair.group === group)
    const right = of.filter(({ agree, same }) => agree && same).length
    return (2 * right) / of.reduce((sum, { agree, same }) => sum + Number(agree) + Number(same), 0)
  }
  return [
    percent('names of nk_checks: F1', f1('nk_checks'), 0.9),
    percent('names of nk_unit_tests: F1', f1('nk_unit_tests'), 0.9),
    percent('all pairs of names: F1', f1(null), 0.76),
  ]
}

/** Precision and recall on public sets in a folder given on the command line; empty where it has none. */
export function publicPairs(folder: string): Measurement[] {
  return [...ofFebrl(folder), ...ofNames(folder)]
}
