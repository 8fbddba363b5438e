import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import { Chip, Chips } from '#renderer/ui/index.ts'
import { type Scale, scales } from './axis.ts'
import { filters, type Grouping, groupings, type TimelineFilter } from './group-rows.ts'
import classes from './TimelineChoices.module.css'
import type { TimelineCounts } from './timeline-counts.ts'

const groupingKeys = {
  mission: 'timeline.groupMission',
  person: 'timeline.groupPerson',
  provider: 'timeline.groupProvider',
  region: 'timeline.groupRegion',
} as const
const scaleKeys = {
  years: 'timeline.scaleYears',
  quarters: 'timeline.scaleQuarters',
  months: 'timeline.scaleMonths',
  days: 'timeline.scaleDays',
} as const
/** What each filter is called. */
export const filterKeys = {
  conflicts: 'timeline.onlyConflicts',
  openPosts: 'timeline.onlyOpenPosts',
  returning: 'timeline.onlyReturning',
} as const

export interface TimelineChoicesProps {
  readonly grouping: Grouping
  readonly onGrouping: (grouping: Grouping) => void
  readonly scale: Scale
  readonly onScale: (scale: Scale) => void
  readonly filter: TimelineFilter | null
  readonly onFilter: (filter: TimelineFilter | null) => void
  readonly asTable: boolean
  readonly onAsTable: (asTable: boolean) => void
  readonly counts: TimelineCounts
  /** Missions that ended long ago are shown too. */
  readonly past: boolean
  readonly onPast: (past: boolean) => void
}

/** How the timeline is grouped, how fine it is, and what it is narrowed to. */
export function TimelineChoices(props: TimelineChoicesProps): ReactNode {
  const { grouping, scale, filter, asTable, counts, past } = props
  const found: Record<TimelineFilter, number> = {
    conflicts: counts.conflicts,
    openPosts: counts.open,
    returning: counts.returning,
  }
  return (
    <div className={classes.choices}>
      <Chips label={t('timeline.groupBy')}>
        <span className={classes.label}>{t('timeline.groupBy')}</span>
        {groupings.map((each) => (
          <Chip key={each} pressed={each === grouping} onClick={() => props.onGrouping(each)}>
            {t(groupingKeys[each])}
          </Chip>
        ))}
      </Chips>
      {!asTable && (
        <Chips label={t('timeline.scale')}>
          <span className={classes.label}>{t('timeline.scale')}</span>
          {scales.map((each) => (
            <Chip key={each} pressed={each === scale} onClick={() => props.onScale(each)}>
              {t(scaleKeys[each])}
            </Chip>
          ))}
        </Chips>
      )}
      <Chips label={t('timeline.only')}>
        <span className={classes.label}>{t('timeline.only')}</span>
        {filters.map((each) => (
          <Chip
            key={each}
            pressed={each === filter}
            onClick={() => props.onFilter(each === filter ? null : each)}
          >
            {t(filterKeys[each], { count: found[each] })}
          </Chip>
        ))}
      </Chips>
      <Chip pressed={past} onClick={() => props.onPast(!past)}>
        {t('timeline.withPast')}
      </Chip>
      <Chip pressed={asTable} onClick={() => props.onAsTable(!asTable)}>
        {t('timeline.asTable')}
      </Chip>
    </div>
  )
}
