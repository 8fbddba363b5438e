import { CloseButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import type { ReactNode } from 'react'
import type { ImportRow } from '#shared/contract/exchange-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import { listOf } from '#shared/text/index.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox } from '#renderer/ui/fields/index.ts'
import classes from './preview/Preview.module.css'

type Like = ImportRow['duplicates'][number]

/** People of the roster that a row may be; rows of its own list are none. */
export function peopleLike(duplicates: readonly Like[]): readonly (Like & { person: Id })[] {
  return duplicates.flatMap((each) =>
    each.person === null ? [] : [{ ...each, person: each.person }],
  )
}

/** A row of a list beside its table: what is to be known of it, and what can become of it. */
export function RowPanel({
  label,
  heading,
  remarks,
  onClose,
  children,
}: {
  readonly label: string
  readonly heading: ReactNode
  readonly remarks: readonly string[]
  readonly onClose: () => void
  readonly children: ReactNode
}): ReactNode {
  useHotkeys([['Escape', onClose]])
  return (
    <aside className={classes.panel} aria-label={label}>
      <div className={classes.head}>
        <h2>{heading}</h2>
        <CloseButton aria-label={t('exchange.compareClose')} onClick={onClose} />
      </div>
      {remarks.length > 0 && (
        <ul className={classes.list}>
          {remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      {children}
    </aside>
  )
}

/** With whom a row is compared; nothing to choose where there is one person or none. */
export function ChooseLike({
  known,
  chosen,
  onChoose,
}: {
  readonly known: readonly (Like & { person: Id })[]
  readonly chosen: Id | null
  readonly onChoose: (person: Id | null) => void
}): ReactNode {
  if (known.length < 2) return null
  return (
    <ChoiceBox
      label={t('exchange.compareWith')}
      value={chosen}
      required
      onChange={onChoose}
      choices={known.map(({ person, name, why }) => ({
        value: person,
        label: t('exchange.compareChoice', { name, why: listOf(why, 'comma') }),
      }))}
    />
  )
}
