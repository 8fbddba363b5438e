import { useMemo } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { isRequestOver } from '#shared/domain/request-steps.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import type { TimelineItem } from './timeline-item.ts'
import { timelineItems } from './timeline-items.ts'

export interface TimelineAnswer {
  readonly items: readonly TimelineItem[] | undefined
  readonly requests: readonly RequestRow[]
  readonly deployments: readonly DeploymentRow[]
  readonly error: Error | null
  readonly retry: () => void
}

/** Missions of all requests, and open posts of those that are not over. */
export function useTimelineData(): TimelineAnswer {
  const requests = useQueryCall('request.list', {})
  const positions = useQueryCall('position.list', {})
  const deployments = useQueryCall('deployment.list', { request: null, person: null })
  const broken = useQueryCall('promise.broken', { person: null, request: null, position: null })
  const items = useMemo(() => {
    if (!requests.data || !positions.data || !deployments.data) return undefined
    const over = new Set(
      requests.data.filter(({ status }) => isRequestOver(status)).map(({ id }) => id),
    )
    return timelineItems({
      requests: requests.data,
      positions: positions.data,
      deployments: deployments.data,
      broken: broken.data ?? [],
    }).filter((item) => item.kind === 'mission' || !over.has(item.request))
  }, [requests.data, positions.data, deployments.data, broken.data])
  return {
    items,
    requests: requests.data ?? [],
    deployments: deployments.data ?? [],
    error: requests.error ?? positions.error ?? deployments.error,
    retry: () => {
      void requests.refetch()
      void positions.refetch()
      void deployments.refetch()
    },
  }
}
