import { TextInput } from '@mantine/core'
import { type ReactNode, useId, useState } from 'react'
import { foldText } from '#shared/catalogue/index.ts'
import { showNumber } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import classes from './Facets.module.css'

/** Shown before the user asks for more: the choices people make most. */
const SHOWN = 6

export interface FacetItem {
  readonly key: string
  readonly label: string
  /** More words it is found by: its names in other languages. */
  readonly also?: readonly string[]
  readonly count: number | null
  readonly on: boolean
  readonly toggle: () => void
}

export interface FacetGroupProps {
  readonly title: string
  readonly items: readonly FacetItem[]
  /** Label of a type-ahead box, for long lists. */
  readonly find?: string
  /** Stands beside the title: a level to choose. */
  readonly beside?: ReactNode
}

/** One facet: what the list can be narrowed to, and how many people would be left. */
export function FacetGroup({ title, items, find, beside }: FacetGroupProps): ReactNode {
  const heading = useId()
  const [sought, setSought] = useState('')
  const [all, setAll] = useState(false)
  const wanted = foldText(sought)
  const fitting = items.filter(({ label, also = [] }) =>
    foldText([label, ...also].join(' ')).includes(wanted),
  )
  const ranked = [...fitting.filter((item) => item.on), ...fitting.filter((item) => !item.on)]
  const shown = all || ranked.length <= SHOWN + 1 ? ranked : ranked.slice(0, SHOWN)
  return (
    <section className={classes.group} aria-labelledby={heading}>
      <div className={classes.title}>
        <h2 id={heading}>{title}</h2>
        {beside}
      </div>
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
            <FacetButton item={item} />
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className={classes.none}>{t('common.nothingFound')}</p>}
      {ranked.length > SHOWN + 1 && (
        <button type="button" className={classes.more} onClick={() => setAll(!all)}>
          {all
            ? t('roster.facetLess')
            : t('roster.facetMore', { count: ranked.length - shown.length })}
        </button>
      )}
    </section>
  )
}

export function FacetButton({ item }: { readonly item: FacetItem }): ReactNode {
  return (
    <button
      type="button"
      className={classes.item}
      aria-pressed={item.on}
      data-none={item.count === 0 || undefined}
      onClick={item.toggle}
    >
      <span>{item.label}</span>
      <span className={classes.count}>{item.count === null ? '' : showNumber(item.count)}</span>
    </button>
  )
}
