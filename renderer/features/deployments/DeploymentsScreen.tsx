import { Button, Menu } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { isLiveDeployment } from '#shared/domain/deployment-steps.ts'
import { phrase, say } from '#shared/text/index.ts'
import { call, useQueryCall } from '#renderer/client/index.ts'
import { useStepDeployments } from '#renderer/field/deployment/use-step-deployments.tsx'
import { DocumentLanguageItems } from '#renderer/field/document/DocumentLanguage.tsx'
import { useDocumentLanguage } from '#renderer/field/document/document-language.ts'
import { BrokenPromises } from '#renderer/field/promise/BrokenPromises.tsx'
import { fileName, useExport } from '#renderer/field/use-export.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, Chip, Chips, EmptyState, Screen, useSelection } from '#renderer/ui/index.ts'
import classes from './deployments.module.css'
import { DeploymentsTable } from './DeploymentsTable.tsx'

/** Everybody planned, in the field and back, over all requests. */
export function DeploymentsScreen(): ReactNode {
  const navigate = useNavigate()
  const answer = useQueryCall('deployment.list', { request: null, person: null })
  const broken = useQueryCall('promise.broken', { person: null, request: null, position: null })
  const [all, setAll] = useState(false)
  const selection = useSelection()
  const steps = useStepDeployments(selection.clear)
  const rows = answer.data ?? []
  const shown = all ? rows : rows.filter(({ status }) => isLiveDeployment(status))
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
          {rows.length > 0 && <ExportMenu rows={rows} />}
        </>
      }
      below={
        <>
          <div className={classes.broken}>
            <BrokenPromises rows={broken.data ?? []} withRequest shown={2} />
          </div>
          <Chips label={t('deployments.filter')}>
            <Chip pressed={!all} onClick={() => setAll(false)}>
              {t('deployments.filterLive')}
            </Chip>
            <Chip pressed={all} onClick={() => setAll(true)}>
              {t('deployments.filterAll')}
            </Chip>
          </Chips>
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
            resetKey={String(all)}
            narrowed={all ? '' : t('deployments.filterLive')}
            selection={selection}
            steps={steps}
          />
        )}
      </Answer>
      {steps.dialogs}
    </Screen>
  )
}

/** The deployment roster is one file per request. */
function ExportMenu({
  rows,
}: {
  readonly rows: readonly { readonly request: string; readonly requestTitle: string }[]
}): ReactNode {
  const { busy, run } = useExport()
  const language = useDocumentLanguage()
  const requests = new Map(rows.map(({ request, requestTitle }) => [request, requestTitle]))
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" loading={busy}>
          {t('deployments.export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        {[...requests].map(([request, title]) => (
          <Menu.Item
            key={request}
            onClick={() =>
              run(
                fileName(
                  say(language, phrase('documents.fileDeployments', { request: title })),
                  'xlsx',
                ),
                (to) => call('export.deploymentRoster', { request, format: 'xlsx', to, language }),
              )
            }
          >
            {t('deployments.exportOf', { request: title })}
          </Menu.Item>
        ))}
        <DocumentLanguageItems />
      </Menu.Dropdown>
    </Menu>
  )
}
