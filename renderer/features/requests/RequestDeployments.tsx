import type { ReactNode } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { EmptyState, FailureState, Loading } from '#renderer/ui/index.ts'
import { DeploymentsTable } from '../deployments/DeploymentsTable.tsx'
import classes from './RequestScreen.module.css'

/** Everybody chosen for a request, with their dates. */
export function RequestDeployments({ request }: { readonly request: string }): ReactNode {
  const answer = useQueryCall('deployment.list', { request, person: null })
  if (answer.error)
    return <FailureState error={answer.error} onRetry={() => void answer.refetch()} />
  if (!answer.data) return <Loading lines={5} />
  if (answer.data.length === 0) {
    return <EmptyState title={t('deployments.requestEmpty')} text={t('deployments.emptyText')} />
  }
  return (
    <div className={classes.panel}>
      <div className={classes.fixed}>
        <DeploymentsTable rows={answer.data} withRequest={false} resetKey={request} />
      </div>
    </div>
  )
}
