import { TextInput } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { foldText } from '#shared/catalogue/index.ts'
import type { HowMatched } from '#shared/search/conditions/condition.ts'
import { showNumber } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import classes from './Facets.module.css'
import { countWords, HowSwitch } from './HowSwitch.tsx'
import { useSteadyOrder } from './steady-order.ts'

/** Shown before the user asks for more: the choices people make most. */
const SHOWN = 6

export interface FacetItem {
  readonly key: string
  readonly label: string
  /** More words it is found by: its names in other languages. */
  readonly also?: readonly string[]
  /** Null where it is not counted. */
  readonly count: number | null
  readonly on: boolean
  readonly toggle: () => void
}

/** How the choices of a group hold together, and the order they are kept in. */
export interface Joined {
  readonly how: HowMatched
  readonly onHow: (how: HowMatched) => void
  /** Whatever else the list is narrowed to: while it stays, nothing changes its place. */
  readonly orderKey: string
}

export interface FacetGroupProps extends Joined {
  readonly title: string
  readonly items: readonly FacetItem[]
  /** Label of a type-ahead box, for long lists. */
  readonly find?: string
  /** Stands under the title: a level to choose. */
  readonly under?: ReactNode
}

/** One facet: what the list can be narrowed to, and how many people would be left. */
export function FacetGroup({
  title,
  items,
  find,
  under,
  how,
  onHow,
  orderKey,
}: FacetGroupProps): ReactNode {
  const heading = useId()
  const [sought, setSought] = useState('')
  const [all, setAll] = useState(false)
  const ranked = useSteadyOrder(items, orderKey)
  const wanted = foldText(sought)
  const fitting = ranked.filter(({ label, also = [] }) =>
    foldText([label, ...also].join(' ')).includes(wanted),
  )
  const isShort = all || fitting.length <= SHOWN + 1
  const shown = isShort ? fitting : fitting.filter(({ on }, place) => place < SHOWN || on)
  return (
    <section className={classes.group} aria-labelledby={heading}>
      <div className={classes.title}>
        <h2 id={heading}>{title}</h2>
      </div>
      {under}
      {items.some(({ on }) => on) && <HowSwitch title={title} how={how} onChange={onHow} />}
      {find !== undefined && items.length > SHOWN && (
        <TextInput
          size="xs"
          className={classes.find}
          aria-label={find}
          placeholder={find}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      )}
      <ul className={classes.items}>
        {shown.map((item) => (
          <li key={item.key}>
            <FacetButton item={item} how={how} />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className={classes.none}>{t('common.nothingFound')}</p>}
      {(all ? fitting.length > SHOWN + 1 : shown.length < fitting.length) && (
        <button type="button" className={classes.more} onClick={() => setAll(!all)}>
          {all
            ? t('roster.facetLess')
            : t('roster.facetMore', { count: fitting.length - shown.length })}
        </button>
      )}
    </section>
  )
}

export function FacetButton({
  item,
  how,
}: {
  readonly item: FacetItem
  readonly how: HowMatched
}): ReactNode {
  return (
    <button
      type="button"
      className={classes.item}
      aria-pressed={item.on}
      data-none={item.count === 0 || undefined}
      data-not={(item.on && how === 'none') || undefined}
      title={item.count === null ? undefined : countWords(how, item.count)}
      onClick={item.toggle}
    >
      <span>{item.label}</span>
      <span className={classes.count}>{item.count === null ? '' : showNumber(item.count)}</span>
    </button>
  )
}
