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
  const share = (day: number): number => (Math.min(Math.max(day - first, 0), days) / days) * 100
  // Both ends are included, so a stretch reaches to the end of its last day.
  const box = (period: ClosedInterval): { x: string; width: string } => {
    const start = share(dayNumber(period.from))
    const width = Math.max(share(dayNumber(period.to) + 1) - start, 0)
    return { x: `${start.toFixed(3)}%`, width: `${width.toFixed(3)}%` }
  }
  const words = inWords(stretches, windows)
  return (
    <svg
      className={classes.strip}
      height={height}
      width="100%"
      {...(decorative ? { 'aria-hidden': true } : { role: 'img', 'aria-label': words })}
    >
      {!decorative && <title>{words}</title>}
      <defs>
        <pattern
          id={hatch}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="5" height="5" className={classes.ground} />
          <rect width="1.5" height="5" className={classes.hatch} />
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
