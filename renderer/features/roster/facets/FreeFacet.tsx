import { type ReactNode, useId, useState } from 'react'
import { type DateOnly, stateOfEnds } from '#shared/calendar/index.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox } from '#renderer/ui/fields/index.ts'
import classes from './Facets.module.css'

type Free = { readonly from: DateOnly; readonly to: DateOnly } | null

/** Free on every day of a period; asked as soon as both ends are there. */
export function FreeFacet({
  free,
  count,
  onChange,
}: {
  readonly free: Free
  readonly count: number | null
  readonly onChange: (free: { from: DateOnly; to: DateOnly } | null) => void
}): ReactNode {
  const heading = useId()
  const [half, setHalf] = useState<{ from: DateOnly | null; to: DateOnly | null }>({
    from: null,
    to: null,
  })
  const from = free?.from ?? half.from
  const to = free?.to ?? half.to
  const put = (next: { from: DateOnly | null; to: DateOnly | null }): void => {
    setHalf(next)
    const { from: first, to: last } = next
    if (first !== null && last !== null && stateOfEnds(next) === 'inOrder')
      onChange({ from: first, to: last })
    else if (free) onChange(null)
  }
  const backwards = stateOfEnds({ from, to }) === 'reversed'
  return (
    <section className={classes.group} aria-labelledby={heading}>
      <div className={classes.title}>
        <h2 id={heading}>{t('roster.facetFree')}</h2>
      </div>
      <p className={classes.freeCount}>{t('roster.facetFreeNote')}</p>
      <div className={classes.free}>
        <DateBox
          label={t('common.from')}
          around={to}
          value={from}
          onChange={(value) => put({ from: value, to })}
        />
        <DateBox
          label={t('common.to')}
          value={to}
          around={from}
          error={backwards ? t('common.endsBefore') : undefined}
          onChange={(value) => put({ from, to: value })}
        />
        {free && count !== null && (
          <p className={classes.freeCount}>{t('roster.facetFreeCount', { count })}</p>
        )}
      </div>
    </section>
  )
}
