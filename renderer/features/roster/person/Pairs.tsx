import type { ReactNode } from 'react'
import classes from './PersonPanel.module.css'

export interface Pair {
  readonly name: string
  readonly value: ReactNode
  /** What stands behind the value, such as a way to where it came from. */
  readonly beside?: ReactNode
}

/** Names and values; what was not stated is left out. */
export function Pairs({ pairs }: { readonly pairs: readonly Pair[] }): ReactNode {
  return (
    <dl className={classes.pairs}>
      {pairs
        .filter(({ value }) => value !== null && value !== '')
        .map(({ name, value, beside }) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>
              <span dir="auto" className={classes.value}>
                {value}
              </span>
              {beside}
            </dd>
          </div>
        ))}
    </dl>
  )
}
