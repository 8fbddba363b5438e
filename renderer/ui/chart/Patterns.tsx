import type { ReactNode } from 'react'
import classes from './BarChart.module.css'

const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse' } as const

/** Fills by the place of a series: full, stripes, dots, empty, crossed, dark. Further ones begin again. */
export function Patterns({ id }: { readonly id: string }): ReactNode {
  return (
    <svg width="0" height="0" aria-hidden className={classes.patterns}>
      <defs>
        <pattern id={`${id}-0`} {...size}>
          <rect width="6" height="6" className={classes.full} />
        </pattern>
        <pattern id={`${id}-1`} {...size} patternTransform="rotate(45)">
          <rect width="6" height="6" className={classes.ground} />
          <rect width="2.4" height="6" className={classes.full} />
        </pattern>
        <pattern id={`${id}-2`} {...size}>
          <rect width="6" height="6" className={classes.ground} />
          <circle cx="3" cy="3" r="1.3" className={classes.full} />
        </pattern>
        <pattern id={`${id}-3`} {...size}>
          <rect width="6" height="6" className={classes.ground} />
        </pattern>
        <pattern id={`${id}-4`} {...size}>
          <rect width="6" height="6" className={classes.ground} />
          <path d="M0 3 H6 M3 0 V6" className={classes.stroke} />
        </pattern>
        <pattern id={`${id}-5`} {...size}>
          <rect width="6" height="6" className={classes.dark} />
        </pattern>
      </defs>
    </svg>
  )
}

/** The fill of a series by its place. */
export const patternOf = (id: string, place: number): string => `url(#${id}-${place % 6})`
