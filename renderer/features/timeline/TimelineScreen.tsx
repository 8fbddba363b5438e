import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { DeploymentDialog } from '#renderer/field/deployment/DeploymentDialog.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, EmptyState, Screen } from '#renderer/ui/index.ts'
import type { Scale } from './axis.ts'
import { type Grouping, groupRows, passes, type TimelineFilter } from './group-rows.ts'
import { TimelineChart } from './TimelineChart.tsx'
import { TimelineChoices } from './TimelineChoices.tsx'
import type { TimelineRow } from './timeline-item.ts'
import { TimelineTable } from './TimelineTable.tsx'
import { timelineCounts } from './timeline-counts.ts'
import { useTimelineData } from './use-timeline-data.ts'
import { present, visiblePeriod, within } from './visible-period.ts'

/** Missions, people and open posts on one axis of time; the same as a table. */
export function TimelineScreen(): ReactNode {
  const navigate = useNavigate()
  const today = useToday()
  const { items: known, requests, deployments, error, retry } = useTimelineData()
  const [past, setPast] = useState(false)
  const [grouping, setGrouping] = useState<Grouping>('mission')
  const [scale, setScale] = useState<Scale>('months')
  const [filter, setFilter] = useState<TimelineFilter | null>(null)
  const [asTable, setAsTable] = useState(false)
  const [editing, setEditing] = useState<DeploymentRow | null>(null)

  const items = useMemo(
    () => (known && !past ? present(known, today) : known),
    [known, past, today],
  )
  const counts = useMemo(() => timelineCounts(items ?? [], today), [items, today])
  const period = useMemo(() => visiblePeriod(items ?? [], scale, today), [items, scale, today])
  const rows = useMemo(() => {
    const shown = (asTable ? (items ?? []) : within(items ?? [], period)).filter(
      (item) => filter === null || passes(item, filter, today),
    )
    return groupRows(shown, grouping, requests, {
      open: t('timeline.openGroup'),
      noProvider: t('timeline.noProvider'),
    })
  }, [items, period, asTable, filter, grouping, requests, today])

  const open = (row: TimelineRow): void => {
    if (row.kind === 'group') {
      const request = row.key.replace('group:', '')
      if (grouping === 'mission') {
        void navigate({ to: '/requests/$requestId', params: { requestId: request } })
      } else if (grouping === 'person' && request !== 'open') {
        void navigate({ to: '/roster', search: { person: request } })
      }
    } else if (row.item.kind === 'open') {
      void navigate({ to: '/match/$positionId', params: { positionId: row.item.position } })
    } else {
      setEditing(deployments.find(({ id }) => id === row.item.key) ?? null)
    }
  }
  return (
    <Screen
      title={t('timeline.title')}
      {...(items ? { note: t('timeline.note', { ...counts }) } : {})}
      below={
        <TimelineChoices
          grouping={grouping}
          onGrouping={setGrouping}
          scale={scale}
          onScale={setScale}
          filter={filter}
          onFilter={setFilter}
          asTable={asTable}
          onAsTable={setAsTable}
          counts={counts}
          past={past}
          onPast={setPast}
        />
      }
      {...(asTable ? {} : { foot: <span>{t('timeline.keys')}</span> })}
      fill
    >
      <Answer
        to={{ data: known, error, refetch: retry }}
        loading={10}
        empty={(all) =>
          all.length === 0 ? (
            <EmptyState title={t('timeline.emptyTitle')} text={t('timeline.emptyText')}>
              <Button onClick={() => void navigate({ to: '/requests' })}>
                {t('timeline.toRequests')}
              </Button>
            </EmptyState>
          ) : rows.length === 0 ? (
            <EmptyState title={t('timeline.filteredEmpty')} text={t('timeline.filteredEmptyText')}>
              <Button
                variant="default"
                onClick={() => {
                  setFilter(null)
                  setPast(true)
                }}
              >
                {t('timeline.filterOff')}
              </Button>
            </EmptyState>
          ) : null
        }
      >
        {() =>
          asTable ? (
            <TimelineTable rows={rows} onOpen={open} />
          ) : (
            <TimelineChart rows={rows} period={period} scale={scale} today={today} onOpen={open} />
          )
        }
      </Answer>
      {editing && (
        <DeploymentDialog key={editing.id} row={editing} onClose={() => setEditing(null)} />
      )}
    </Screen>
  )
}
