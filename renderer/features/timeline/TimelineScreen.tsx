import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import type { ClosedInterval } from '#shared/calendar/index.ts'
import { deployment as deploymentSchema } from '#shared/domain/deployment.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { listOf } from '#shared/text/index.ts'
import { call } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { FillDialog } from '#renderer/field/deployment/FillDialog.tsx'
import { DeploymentDialog } from '#renderer/field/deployment/DeploymentDialog.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, EmptyState, Screen, showFailure } from '#renderer/ui/index.ts'
import type { Scale } from './axis.ts'
import { type Grouping, groupRows, passes, type TimelineFilter } from './group-rows.ts'
import { Legend } from './Legend.tsx'
import { TimelineChart } from './TimelineChart.tsx'
import { filterKeys, TimelineChoices } from './TimelineChoices.tsx'
import type { MissionItem, OpenItem, TimelineRow } from './timeline-item.ts'
import { ExportTimeline, TimelineTable } from './TimelineTable.tsx'
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
  const [filling, setFilling] = useState<OpenItem | null>(null)
  const [asTable, setAsTable] = useState(false)
  const [editing, setEditing] = useState<{ row: DeploymentRow; ends?: ClosedInterval } | null>(null)

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
      region: (group) => t('timeline.regionOf', { group }),
    })
  }, [items, period, asTable, filter, grouping, requests, today])

  const narrowed = filter === null ? '' : t(filterKeys[filter], { count: rows.length })

  const open = (row: TimelineRow): void => {
    if (row.kind === 'group') {
      const request = row.key.replace('group:', '')
      if (grouping === 'mission') {
        void navigate({ to: '/requests/$requestId', params: { requestId: request } })
      } else if (grouping === 'person' && request !== 'open') {
        void navigate({ to: '/roster', search: { person: request } })
      }
    } else if (row.item.kind === 'open') {
      setFilling(row.item)
    } else {
      const deployment = deployments.find(({ id }) => id === row.item.key)
      if (deployment && !deployment.anonymous) setEditing({ row: deployment })
    }
  }
  /** What the rules let through is written; what they ask about is asked with the days dropped on. */
  const drop = async (item: MissionItem, ends: ClosedInterval): Promise<void> => {
    const row = deployments.find(({ id }) => id === item.key)
    if (!row) return
    const { position, person, provider } = row
    try {
      const said = await call('deployment.try', { id: row.id, position, person, provider, ...ends })
      const asks = said.asks.length > 0 || (row.status === 'deployed' && ends.to > row.to)
      if (said.stops.length > 0)
        notifications.show({
          color: 'red',
          message: t('timeline.dropRefused', {
            name: row.personName,
            reasons: listOf(said.stops, 'semicolon'),
          }),
        })
      else if (asks) setEditing({ row, ends })
      else {
        const saved = await call('deployment.save', {
          deployment: { ...deploymentSchema.parse(row), ...ends },
          version: row.version,
        })
        showDone(
          t('deployments.editSaved', { name: row.personName, period: showPeriod(ends) }),
          saved,
        )
      }
    } catch (error) {
      showFailure(error)
    }
  }
  return (
    <Screen
      title={t('timeline.title')}
      {...(items ? { note: t('timeline.note', { ...counts }) } : {})}
      {...(asTable ? {} : { actions: <ExportTimeline {...{ rows, period, narrowed }} /> })}
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
      {...(asTable
        ? {}
        : {
            foot: (
              <div>
                <Legend />
                <span>{t('timeline.keys')}</span>
              </div>
            ),
          })}
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
            <TimelineTable rows={rows} narrowed={narrowed} onOpen={open} />
          ) : (
            <TimelineChart
              rows={rows}
              period={period}
              scale={scale}
              today={today}
              grouping={grouping}
              onOpen={open}
              onDrop={drop}
            />
          )
        }
      </Answer>
      {filling && (
        <FillDialog
          position={filling.position}
          title={filling.positionTitle}
          onClose={() => setFilling(null)}
        />
      )}
      {editing && (
        <DeploymentDialog
          key={editing.row.id}
          row={editing.row}
          ends={editing.ends}
          onClose={() => setEditing(null)}
        />
      )}
    </Screen>
  )
}
