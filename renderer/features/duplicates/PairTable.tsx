import type { ReactNode } from 'react'
import type { Person } from '#shared/domain/person.ts'
import { differingFields, type SingleField, singleFields } from '#shared/duplicates/join-records.ts'
import { comparedFields, comparedText } from '#renderer/field/person/field-values.ts'
import { t } from '#renderer/text/text.ts'
import classes from './Duplicates.module.css'

const singles: ReadonlySet<string> = new Set(singleFields)

export interface PairTableProps {
  /** The record that stays, and the one that goes. */
  readonly kept: Person
  readonly gone: Person
  readonly fromGone: ReadonlySet<SingleField>
  readonly onToggle: (field: SingleField) => void
}

/** Two records field by field; where they differ, the value that stays is chosen. */
export function PairTable({ kept, gone, fromGone, onToggle }: PairTableProps): ReactNode {
  const differing = differingFields(kept, gone)
  const stated = (field: SingleField): boolean => kept[field] !== null || gone[field] !== null
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('duplicates.field')}</th>
          <th scope="col">{t('duplicates.stays')}</th>
          <th scope="col">{t('duplicates.goes')}</th>
        </tr>
      </thead>
      <tbody>
        {singleFields.filter(stated).map((field) => {
          const place = differing.indexOf(field)
          const label = t(`person.${field}`)
          if (place < 0)
            return (
              <tr key={field}>
                <th scope="row">{label}</th>
                <td>
                  <bdi>{comparedText(kept, field)}</bdi>
                </td>
                <td>
                  <bdi>{comparedText(gone, field)}</bdi>
                </td>
              </tr>
            )
          const isOther = fromGone.has(field)
          return (
            <tr key={field} data-differs>
              <th scope="row">
                {label} {place < 9 && <kbd>{place + 1}</kbd>}
              </th>
              {[kept, gone].map((person, side) => {
                const isChosen = isOther === (side === 1)
                const text = comparedText(person, field)
                return (
                  <td key={side}>
                    <button
                      type="button"
                      aria-pressed={isChosen}
                      aria-label={t('duplicates.choose', { field: label, value: text })}
                      onClick={() => {
                        if (!isChosen) onToggle(field)
                      }}
                    >
                      <bdi>{text}</bdi>
                      {isChosen && <span className={classes.chosen}>{t('duplicates.chosen')}</span>}
                    </button>
                  </td>
                )
              })}
            </tr>
          )
        })}
        {comparedFields
          .filter((field) => !singles.has(field) && field !== 'confirmedOn')
          .filter((field) => comparedText(kept, field) !== '' || comparedText(gone, field) !== '')
          .map((field) => (
            <tr key={field}>
              <th scope="row">{t(`person.${field}`)}</th>
              <td>
                <bdi>{comparedText(kept, field)}</bdi>
              </td>
              <td>
                <bdi>{comparedText(gone, field)}</bdi>
              </td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}
