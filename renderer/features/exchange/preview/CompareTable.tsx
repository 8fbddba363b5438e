import { Radio } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Person } from '#shared/domain/person.ts'
import { isRestrictedField } from '#shared/domain/restricted.ts'
import { comparedFields, comparedText } from '#renderer/field/person/field-values.ts'
import { t } from '#renderer/text/text.ts'
import classes from './Preview.module.css'

export interface CompareTableProps {
  readonly incoming: Person
  readonly stored: Person | null
  /** Fields that stay as the roster has them. */
  readonly keep?: readonly string[]
  /** Lets each field that differs be decided; left out, nothing is asked. */
  readonly onKeep?: (keep: readonly string[]) => void
}

/**
 * The row of the file and the person on the roster, field by field. What the file does not state is no
 * difference: it changes nothing.
 */
export function CompareTable({
  incoming,
  stored,
  keep = [],
  onKeep,
}: CompareTableProps): ReactNode {
  const rows = comparedFields
    // Passport data and whom to call in an emergency stay out of sight here.
    .filter((field) => !isRestrictedField(field))
    .map((field) => {
      const ours = stored === null ? '' : comparedText(stored, field)
      const theirs = comparedText(incoming, field)
      return { field, ours, theirs, differs: stored !== null && theirs !== '' && ours !== theirs }
    })
    .filter(({ ours, theirs }) => ours !== '' || theirs !== '')
  return (
    <table className={classes.compare}>
      <thead>
        <tr>
          <th scope="col">{t('exchange.compareField')}</th>
          <th scope="col">{t('exchange.compareFile')}</th>
          {stored && <th scope="col">{t('exchange.compareRoster')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ field, ours, theirs, differs }) => {
          const asked = differs && onKeep !== undefined
          const stays = keep.includes(field)
          const choose = (staying: boolean): void =>
            onKeep?.(
              staying
                ? [...keep.filter((each) => each !== field), field]
                : keep.filter((each) => each !== field),
            )
          const choice = (ofRoster: boolean, value: string): ReactNode =>
            asked ? (
              <Radio
                size="xs"
                name={`from-${field}`}
                label={<bdi>{value === '' ? t('exchange.compareNothing') : value}</bdi>}
                checked={stays === ofRoster}
                onChange={() => choose(ofRoster)}
              />
            ) : (
              value
            )
          return (
            <tr key={field} data-differs={differs || undefined}>
              <th scope="row">{t(`person.${field}`)}</th>
              <td dir="auto">{choice(false, theirs)}</td>
              {stored && <td dir="auto">{choice(true, ours)}</td>}
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
