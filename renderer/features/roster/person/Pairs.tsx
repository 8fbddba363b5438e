import type { ReactNode } from 'react'
import classes from './PersonPanel.module.css'

export type Pair = readonly [name: string, value: ReactNode]

/** Names and values; what was not stated is left out. */
export function Pairs({ pairs }: { readonly pairs: readonly Pair[] }): ReactNode {
  return (
    <dl className={classes.pairs}>
      {pairs
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
    </dl>
  )
}
