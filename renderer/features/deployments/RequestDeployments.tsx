import type { ReactNode } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { EmptyState, FailureState, Loading, TablePanel } from '#renderer/ui/index.ts'
import { DeploymentsTable } from './DeploymentsTable.tsx'

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
    <TablePanel>
      <DeploymentsTable rows={answer.data} withRequest={false} resetKey={request} />
    </TablePanel>
  )
}
