import { contains } from '#shared/calendar/index.ts'
import type { PositionRow, RequestRow } from '#shared/contract/request-calls.ts'
import { type BrokenPromise, isInTheWay } from '#shared/domain/broken-promise.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { t } from '#renderer/text/text.ts'
import { findClashes, occupies } from './find-clashes.ts'
import type { TimelineItem } from './timeline-item.ts'

/** More open posts of one window than this share one line. */
const LINES_PER_WINDOW = 3

export interface TimelineData {
  readonly requests: readonly RequestRow[]
  readonly positions: readonly PositionRow[]
  readonly deployments: readonly DeploymentRow[]
  readonly broken: readonly BrokenPromise[]
}

const missionItems = ({ positions, deployments, broken }: TimelineData): TimelineItem[] => {
  const clashes = findClashes(deployments)
  const why = new Map(
    broken.flatMap((each) => {
      const [first] = each.problems
      if (!each.deployment || !first) return []
      return [[each.deployment.id, { why: first.evidence, inTheWay: isInTheWay(each) }] as const]
    }),
  )
  const positionById = new Map(positions.map((position) => [position.id, position]))
  return deployments.filter(occupies).map((row) => {
    const windows = positionById.get(row.position)?.windows ?? []
    const certain = windows.some((window) => window.contingentOn === null && contains(window, row))
    const hangsOn = windows.find((window) => window.contingentOn !== null && contains(window, row))
    return {
      kind: 'mission',
      key: row.id,
      from: row.from,
      to: row.to,
      request: row.request,
      requestTitle: row.requestTitle,
      state: row.state,
      position: row.position,
      positionTitle: row.positionTitle,
      contingentOn: certain ? null : (hangsOn?.contingentOn ?? null),
      person: row.person,
      personName: row.anonymous ? t('deployments.anonymous') : row.personName,
      nativeName: row.nativeName,
      provider: row.provider,
      providerName: row.providerName,
      status: row.status,
      clashes: clashes.get(row.id) ?? [],
      broken: why.get(row.id) ?? null,
    }
  })
}

const openItems = ({ requests, positions }: TimelineData): TimelineItem[] => {
  const byId = new Map(requests.map((request) => [request.id, request]))
  return positions.flatMap((position) => {
    const open = position.posts - position.filled
    const request = byId.get(position.request)
    if (open <= 0 || request === undefined) return []
    const lines = open > LINES_PER_WINDOW ? [open] : Array.from({ length: open }, () => 1)
    return position.windows.flatMap((window) =>
      lines.map((posts, line) => ({
        kind: 'open' as const,
        key: `${window.id}:${line}`,
        from: window.from,
        to: window.to,
        request: position.request,
        requestTitle: request.title,
        state: request.state,
        position: position.id,
        positionTitle: position.title,
        contingentOn: window.contingentOn,
        posts,
      })),
    )
  })
}

/** Everything that can be drawn: people on missions, then posts that nobody fills. */
export const timelineItems = (data: TimelineData): TimelineItem[] => [
  ...missionItems(data),
  ...openItems(data),
]
