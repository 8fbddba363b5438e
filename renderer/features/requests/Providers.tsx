import type { ReactNode } from 'react'
import { Badge } from '#renderer/ui/index.ts'
import classes from './Providers.module.css'

export interface ProvidersProps {
  readonly of: readonly { readonly id: string; readonly name: string; readonly valid?: boolean }[]
}

/** The first provider as a badge, dashed where the offer has ended; the others are counted. */
export function Providers({ of }: ProvidersProps): ReactNode {
  const [first, ...others] = of
  if (!first) return null
  return (
    <span className={classes.providers} title={of.map(({ name }) => name).join(', ')}>
      <Badge tone={first.valid === false ? 'faint' : 'plain'}>{first.name}</Badge>
      {others.length > 0 && <span className={classes.more}>+{others.length}</span>}
    </span>
  )
}
