import type { ReactNode } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, EmptyState, TablePanel } from '#renderer/ui/index.ts'
import { DeploymentsTable } from './DeploymentsTable.tsx'

/** Everybody chosen for a request, with their dates. */
export function RequestDeployments({ request }: { readonly request: string }): ReactNode {
  const answer = useQueryCall('deployment.list', { request, person: null })
  return (
    <Answer
      to={answer}
      loading={5}
      empty={(rows) =>
        rows.length === 0 ? (
          <EmptyState title={t('deployments.requestEmpty')} text={t('deployments.emptyText')} />
        ) : null
      }
    >
      {(rows) => (
        <TablePanel>
          <DeploymentsTable rows={rows} withRequest={false} resetKey={request} />
        </TablePanel>
      )}
    </Answer>
  )
}
