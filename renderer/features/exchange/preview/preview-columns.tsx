import type { ReactNode } from 'react'
import type { ImportRow } from '#shared/contract/exchange-calls.ts'
import { VerdictIcon } from '#renderer/field/verdict/VerdictIcon.tsx'
import { showNumber } from '#renderer/text/format.ts'
import { listOf, phrase, type TextKey } from '#shared/text/index.ts'
import { t, words } from '#renderer/text/text.ts'
import { type TableColumn } from '#renderer/ui/index.ts'
import classes from './Preview.module.css'
import type { Decisions } from './use-decisions.ts'
import { outcomeOf } from './verdict-words.ts'

export const previewColumns = (decisions: Decisions): readonly TableColumn<ImportRow>[] => [
  {
    id: 'row',
    header: t('exchange.columnRow'),
    width: 58,
    cell: (row) => showNumber(row.row),
  },
  {
    id: 'proposal',
    header: t('exchange.columnVerdict'),
    width: 170,
    cell: (row) => {
      const { icon, words } = outcomeOf(row, decisions)
      return (
        <span className={classes.verdict}>
          <VerdictIcon verdict={icon} label={words} />
          {words}
        </span>
      )
    },
  },
  {
    id: 'name',
    header: t('exchange.columnName'),
    width: 180,
    cell: (row) => <bdi className={classes.name}>{nameOf(row)}</bdi>,
  },
  {
    id: 'problems',
    header: t('exchange.columnProblems'),
    width: 200,
    grows: true,
    cell: (row) => <Remarks row={row} />,
  },
]

/** Whom a row is about; where its name could not be read, its number. */
export function nameOf({ row, name }: Pick<ImportRow, 'row' | 'name'>): string {
  return name === '' ? t('exchange.compareTitle', { row }) : name
}

/** Problems and likenesses in one line; the panel has them one below the other. */
function Remarks({ row }: { readonly row: ImportRow }): ReactNode {
  const remarks = remarksOf(row).join(' · ')
  return (
    <span
      className={classes.remarks}
      data-rejected={row.proposal === 'rejected' || undefined}
      title={remarks}
    >
      {remarks}
    </span>
  )
}

/** What is to be known about a row: what stands against it, and whom it resembles. */
export function remarksOf(
  row: Pick<ImportRow, 'duplicates' | 'problems'> & Partial<Pick<ImportRow, 'brings' | 'stays'>>,
): string[] {
  const { brings = [], stays = [] } = row
  return [
    ...row.duplicates.map(({ name, row: other, why }) =>
      other === null
        ? t('exchange.matchWhy', { name, why: listOf(why, 'comma') })
        : t('exchange.matchWhyRow', { name, row: other, why: listOf(why, 'comma') }),
    ),
    ...(brings.length > 0 ? [t('exchange.brings', { fields: fieldsNamed(brings) })] : []),
    ...(stays.length > 0 ? [t('exchange.stays', { fields: fieldsNamed(stays) })] : []),
    ...row.problems.map(({ field, message }) =>
      field === '' ? words(message) : t('exchange.problem', { field, message }),
    ),
  ]
}

/** Fields of a person, named; how far a birth date is known is part of it. */
function fieldsNamed(fields: readonly string[]) {
  const named = new Set(
    fields.map((field) => (field === 'birthDatePrecision' ? 'birthDate' : field)),
  )
  return listOf(
    [...named].map((field) => phrase(`person.${field}` as TextKey)),
    'comma',
  )
}
