import type { ReactNode } from 'react'
import { Candidates } from '#renderer/features/candidates/Candidates.tsx'
import { RequestDeployments } from '#renderer/features/deployments/RequestDeployments.tsx'
import { RequestScreen } from '#renderer/features/requests/RequestScreen.tsx'

/** The screen of a request with the tabs that other features fill: features do not know each other. */
export function RequestPage(): ReactNode {
  return (
    <RequestScreen
      candidates={(request, positions) => <Candidates request={request} positions={positions} />}
      deployments={(request) => <RequestDeployments request={request} />}
    />
  )
}
