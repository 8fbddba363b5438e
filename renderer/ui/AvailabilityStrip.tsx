import { type ReactNode, useId } from 'react'
import { dayNumber } from '#shared/calendar/index.ts'
import type { ClosedInterval } from '#shared/calendar/index.ts'
import type { Stretch, StretchState } from '#shared/domain/availability.ts'
import { showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import classes from './AvailabilityStrip.module.css'

export interface AvailabilityStripProps {
  readonly stretches: readonly Stretch[]
  /** First and last day drawn; the stretches' own ends when not given. */
  readonly axis?: ClosedInterval
  /** Periods asked for, drawn as outlines. */
  readonly windows?: readonly ClosedInterval[]
  /** Height in pixels. */
  readonly height?: number
  /** Hides it from assistive technology where the words stand beside it. */
  readonly decorative?: boolean
}

const WIDTH = 1000

export function stretchWords(state: StretchState): string {
  return state === 'unknown' ? t('common.unknownDays') : t(`common.${state}`)
}

function inWords(stretches: readonly Stretch[], windows: readonly ClosedInterval[]): string {
  const parts = [
    ...stretches.map((each) =>
      t('common.stripPart', { state: stretchWords(each.state), period: showPeriod(each) }),
    ),
    ...windows.map((window) => t('common.stripWindow', { period: showPeriod(window) })),
  ]
  return parts.length === 0 ? t('common.stripEmpty') : parts.join('; ')
}

/** Availability on an axis of days: colour per state, hatching where nothing was stated, outlines for what is asked. */
export function AvailabilityStrip(props: AvailabilityStripProps): ReactNode {
  const { stretches, axis, windows = [], height = 12, decorative = false } = props
  const hatch = useId()
  const from = axis?.from ?? stretches[0]?.from
  const to = axis?.to ?? stretches.at(-1)?.to
  if (from === undefined || to === undefined) {
    return <span className={classes.empty}>{t('common.stripEmpty')}</span>
  }
  const first = dayNumber(from)
  const days = dayNumber(to) - first + 1
  const x = (day: number): number => (Math.min(Math.max(day - first, 0), days) / days) * WIDTH
  // Both ends are included, so a stretch reaches to the end of its last day.
  const box = (period: ClosedInterval): { x: number; width: number } => {
    const start = x(dayNumber(period.from))
    return { x: start, width: Math.max(x(dayNumber(period.to) + 1) - start, 0) }
  }
  const words = inWords(stretches, windows)
  return (
    <svg
      className={classes.strip}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      preserveAspectRatio="none"
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words })}
    >
      {!decorative && <title>{words}</title>}
      <defs>
        <pattern id={hatch} width="40" height="6" patternUnits="userSpaceOnUse">
          <rect width="40" height="6" className={classes.ground} />
          <path d="M-20 6 L0 0 M0 6 L20 0 M20 6 L40 0 M40 6 L60 0" className={classes.hatch} />
        </pattern>
      </defs>
      {stretches.map((each) => (
        <rect
          key={each.from}
          {...box(each)}
          height={height}
          data-state={each.state}
          className={classes.stretch}
          {...(each.state === 'unknown' ? { fill: `url(#${hatch})` } : {})}
        />
      ))}
      {windows.map((window) => (
        <rect
          key={`${window.from}${window.to}`}
          {...box(window)}
          y={0.75}
          height={height - 1.5}
          rx={2}
          className={classes.window}
        />
      ))}
    </svg>
  )
}
