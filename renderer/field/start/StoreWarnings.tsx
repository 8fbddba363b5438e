import type { ReactNode } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { words } from '#renderer/text/text.ts'
import classes from './StoreWarnings.module.css'

/** What speaks against the place the roster is kept in, and what it lacks of that which was kept. */
export function StoreWarnings(): ReactNode {
  const warnings = useQueryCall('app.status', {}).data?.warnings ?? []
  return warnings.map((warning) => (
    <p key={warning.key} className={classes.warning}>
      {words(warning)}
    </p>
  ))
}
