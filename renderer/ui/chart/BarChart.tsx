import { useElementSize } from '@mantine/hooks'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import classes from './BarChart.module.css'
import { drawBars } from './draw-bars.ts'
import { patternOf, Patterns } from './Patterns.tsx'

export interface BarSeries {
  readonly name: string
  /** One amount for each label; null where there is none, which is not zero. */
  readonly amounts: readonly (number | null)[]
}

export interface BarChartProps {
  /** What the picture shows, for those who do not see it; the table beside it says the rest. */
  readonly label: string
  readonly labels: readonly string[]
  readonly series: readonly BarSeries[]
  /** `bars` lie, one under the other; `columns` stand in the order of time. */
  readonly kind: 'bars' | 'columns'
  /** One on the other: parts of one whole. */
  readonly stacked: boolean
  /** An amount in words, in the language of the screen. */
  readonly words: (amount: number) => string
}

/** Narrower than this the words of the bars would leave no room for them. */
const NARROWEST = 320
/** Before the page says how wide it is. */
const USUAL_WIDTH = 640

/** Bars that are told apart by their patterns, each with its amount beside it: colour says nothing alone. */
export function BarChart({ label, ...of }: BarChartProps): ReactNode {
  const { labels, series, kind, stacked, words } = of
  const { ref, width: measured } = useElementSize()
  const picture = useRef<HTMLDivElement>(null)
  const id = useId().replaceAll(/[^a-z0-9]/giu, '')
  const width = measured === 0 ? USUAL_WIDTH : Math.max(NARROWEST, Math.floor(measured))
  const drawn = JSON.stringify([labels, series, kind, stacked, width])
  useEffect(() => {
    const svg = drawBars({ labels, series, kind, stacked, words, width, patternId: id })
    picture.current?.replaceChildren(svg)
    // Lists are new with each drawing of the screen: what they hold says whether the picture changes.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [drawn, words, id])
  return (
    <figure ref={ref} className={classes.figure}>
      <Patterns id={id} />
      <ul className={classes.legend} aria-hidden>
        {series.map(({ name }, place) => (
          <li key={name}>
            <svg width="22" height="12">
              <rect width="22" height="12" className={classes.bar} fill={patternOf(id, place)} />
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <div ref={picture} role="img" aria-label={label} className={classes.picture} dir="ltr" />
    </figure>
  )
}
