import { Button, Group, Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { foldText } from '#shared/catalogue/index.ts'
import { isLiveDeployment } from '#shared/domain/deployment-steps.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { useStepDeployments } from '#renderer/field/deployment/use-step-deployments.tsx'
import { BrokenPromises } from '#renderer/field/promise/BrokenPromises.tsx'
import {
  ExportPlacements,
  type ExportPlacementsProps,
} from '#renderer/field/export/ExportPlacements.tsx'
import { t } from '#renderer/text/text.ts'
import {
  Answer,
  Chip,
  Chips,
  EmptyState,
  FindBox,
  Screen,
  useSelection,
} from '#renderer/ui/index.ts'
import classes from './deployments.module.css'
import { DeploymentsTable } from './DeploymentsTable.tsx'
import { byPeriod, sortDeployments } from './sort-deployments.ts'

/** Everybody planned, in the field and back, over all requests. */
export function DeploymentsScreen(): ReactNode {
  const navigate = useNavigate()
  const answer = useQueryCall('deployment.list', { request: null, person: null })
  const broken = useQueryCall('promise.broken', { person: null, request: null, position: null })
  const [all, setAll] = useState(false)
  const [sort, setSort] = useState(byPeriod)
  const selection = useSelection()
  const steps = useStepDeployments(selection.clear)
  const rows = answer.data ?? []
  const [sought, setSought] = useState('')
  const wanted = foldText(sought.trim())
  const ofStatus = all ? rows : rows.filter(({ status }) => isLiveDeployment(status))
  const shown = ofStatus.filter(({ personName, nativeName, positionTitle, requestTitle }) =>
    foldText([personName, nativeName, positionTitle, requestTitle].join(' ')).includes(wanted),
  )
  const count = (status: string): number => rows.filter((row) => row.status === status).length
  return (
    <Screen
      title={t('deployments.title')}
      {...(answer.data
        ? { note: t('deployments.note', { now: count('deployed'), planned: count('planned') }) }
        : {})}
      actions={
        <>
          <Button variant="subtle" onClick={() => void navigate({ to: '/deployments/funds' })}>
            {t('funds.title')}
          </Button>
          {rows.length > 0 && <ExportMenu rows={sortDeployments(shown, sort)} />}
        </>
      }
      below={
        <>
          <div className={classes.broken}>
            <BrokenPromises rows={broken.data ?? []} withRequest shown={2} />
          </div>
          <Group gap="xs">
            <Chips label={t('deployments.filter')}>
              <Chip pressed={!all} onClick={() => setAll(false)}>
                {t('deployments.filterLive')}
              </Chip>
              <Chip pressed={all} onClick={() => setAll(true)}>
                {t('deployments.filterAll')}
              </Chip>
            </Chips>
            <FindBox
              label={t('deployments.find')}
              width={260}
              value={sought}
              onChange={setSought}
            />
          </Group>
        </>
      }
      fill
    >
      <Answer
        to={answer}
        loading={8}
        empty={() =>
          rows.length === 0 ? (
            <EmptyState title={t('deployments.emptyTitle')} text={t('deployments.emptyText')}>
              <Button onClick={() => void navigate({ to: '/match' })}>
                {t('deployments.toMatch')}
              </Button>
            </EmptyState>
          ) : shown.length === 0 && ofStatus.length > 0 ? (
            <EmptyState title={t('deployments.findNothing', { text: sought })} />
          ) : shown.length === 0 ? (
            <EmptyState title={t('deployments.noneLive')} text={t('deployments.noneLiveText')}>
              <Button variant="default" onClick={() => setAll(true)}>
                {t('deployments.filterAll')}
              </Button>
            </EmptyState>
          ) : null
        }
      >
        {() => (
          <DeploymentsTable
            rows={shown}
            withRequest
            resetKey={`${all} ${sought}`}
            sort={sort}
            onSort={setSort}
            narrowed={[all ? '' : t('deployments.filterLive'), sought.trim()]
              .filter((each) => each !== '')
              .join(' · ')}
            selection={selection}
            steps={steps}
          />
        )}
      </Answer>
      {steps.dialogs}
    </Screen>
  )
}

/** The people of the screen as a document: of one request, or of all that are shown. */
function ExportMenu({
  rows,
}: {
  readonly rows: readonly {
    readonly id: string
    readonly request: string
    readonly requestTitle: string
  }[]
}): ReactNode {
  const [of, setOf] = useState<Exported | null>(null)
  const requests = new Map(rows.map(({ request, requestTitle }) => [request, requestTitle]))
  const idsOf = (request: string | null): string[] =>
    rows.flatMap((row) => (request === null || row.request === request ? [row.id] : []))
  return (
    <>
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <Button variant="default" disabled={rows.length === 0}>
            {t('deployments.export')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
          {[...requests].map(([id, title]) => (
            <Menu.Item key={id} onClick={() => setOf({ request: { id, title }, shown: idsOf(id) })}>
              {t('deployments.exportOf', { request: title })}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={() => setOf({ request: null, shown: idsOf(null) })}>
            {t('deployments.exportAll', { count: rows.length })}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {of !== null && <ExportPlacements {...of} as="deployed" onClose={() => setOf(null)} />}
    </>
  )
}

type Exported = Pick<ExportPlacementsProps, 'request' | 'shown'>
