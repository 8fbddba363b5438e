import { Button, Tabs } from '@mantine/core'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { PositionRow, RequestRow } from '#shared/contract/request-calls.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { RecordHistory } from '#renderer/field/change/RecordHistory.tsx'
import { RequestCrumb } from '#renderer/field/request/RequestCrumb.tsx'
import { requestStatusTone, requestStatusWords } from '#renderer/field/status/status-words.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, Badge, Screen } from '#renderer/ui/index.ts'
import { HandOver } from '#renderer/field/exchanged/HandOver.tsx'
import { Assessments } from './assessment/Assessments.tsx'
import { CopyRequest } from './CopyRequest.tsx'
import { DocumentsTab } from './DocumentsTab.tsx'
import { ExportRoster } from './ExportRoster.tsx'
import { GroundNote } from './GroundNote.tsx'
import { OverNote } from './OverNote.tsx'
import { PositionDialog } from './position/PositionDialog.tsx'
import { Positions } from './position/Positions.tsx'
import { Recommendations } from './recommendation/Recommendations.tsx'
import { RequestAbout } from './RequestAbout.tsx'
import { RequestNote } from './RequestNote.tsx'
import { type RequestTab, requestTabs } from './request-search.ts'
import classes from './RequestScreen.module.css'
import { ResultsNote } from './ResultsNote.tsx'
import { StatusEvents } from './StatusEvents.tsx'
import { RequestStatusMenu } from './RequestStatusMenu.tsx'
import { Warnings } from './Warnings.tsx'

const tabKeys = {
  positions: 'requests.tabPositions',
  candidates: 'requests.tabCandidates',
  deployments: 'requests.tabDeployments',
  assessment: 'requests.tabAssessment',
  recommendations: 'requests.tabRecommendations',
  documents: 'requests.tabDocuments',
  events: 'requests.tabEvents',
} as const

const isTab = (value: string | null): value is RequestTab =>
  requestTabs.some((tab) => tab === value)

export interface RequestScreenProps {
  /** The tab of the people considered, which another feature fills. */
  readonly candidates: (request: RequestRow, positions: readonly PositionRow[]) => ReactNode
  /** The tab of the people chosen, likewise. */
  readonly deployments: (request: RequestRow) => ReactNode
}

/** One request: who asks for what, its positions, its people, its history. */
export function RequestScreen({ candidates, deployments }: RequestScreenProps): ReactNode {
  const { requestId } = useParams({ from: '/requests/$requestId' })
  const navigate = useNavigate()
  const answer = useQueryCall('request.get', { id: requestId })
  const broken = useQueryCall('promise.broken', {
    ...{ person: null, request: requestId, position: null },
  })
  // Filled posts are fewer where somebody is planned outside the windows.
  const placed = useQueryCall('deployment.list', { request: requestId, person: null })
  const assessments = useQueryCall('assessment.list', { request: requestId })
  const recommendations = useQueryCall('recommendation.list', { request: requestId })
  const documents = useQueryCall('document.list', { ownerKind: 'request', owner: requestId })
  const { tab = 'positions' } = useSearch({ from: '/requests/$requestId' })
  const [editing, setEditing] = useState<PositionRow | 'new' | null>(null)

  if (!answer.data) {
    return (
      <Screen crumb={<RequestCrumb />} title={answer.error ? t('requests.title') : ' '}>
        <Answer to={answer} loading={9}>
          {() => null}
        </Answer>
      </Screen>
    )
  }
  const { request, positions, events, warnings, ended } = answer.data
  const counts: Record<RequestTab, number | null> = {
    positions: positions.length,
    candidates: request.candidacies,
    deployments: placed.data?.length ?? null,
    assessment: assessments.data?.length ?? null,
    recommendations: recommendations.data?.length ?? null,
    documents: documents.data?.filter(({ removedAt }) => removedAt === null).length ?? null,
    events: null,
  }
  return (
    <Screen
      crumb={<RequestCrumb />}
      title={request.title}
      note={
        <Badge tone={requestStatusTone(request.status)}>{requestStatusWords(request.status)}</Badge>
      }
      below={<RequestNote request={request} />}
      actions={
        <>
          <RequestStatusMenu request={request} />
          <HandOver scope={{ kind: 'request', id: request.id }} />
          <ExportRoster request={request} />
          <CopyRequest request={request} positions={positions} />
          <Button
            variant="default"
            onClick={() =>
              void navigate({ to: '/requests/$requestId/edit', params: { requestId } })
            }
          >
            {t('requests.edit')}
          </Button>
        </>
      }
    >
      <div className={classes.content}>
        {ended === null ? (
          <>
            <GroundNote request={request} events={events} />
            <Warnings warnings={warnings} />
          </>
        ) : (
          <OverNote request={request} events={events} ended={ended} />
        )}
        <ResultsNote request={request} />
        <RequestAbout
          request={request}
          broken={broken.data ?? []}
          folded={tab === 'candidates' || tab === 'deployments' || tab === 'recommendations'}
        />
        <Tabs
          className={classes.tabs ?? ''}
          value={tab}
          onChange={(next) =>
            isTab(next) &&
            void navigate({
              ...{ to: '/requests/$requestId', params: { requestId } },
              ...{ search: { tab: next }, replace: true },
            })
          }
        >
          <Tabs.List>
            {requestTabs.map((each) => (
              <Tabs.Tab key={each} value={each}>
                {t(tabKeys[each])}{' '}
                {counts[each] !== null && <span className={classes.count}>{counts[each]}</span>}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {tab === 'positions' && positions.length > 0 && (
            <Button
              variant="default"
              className={classes.tabAction ?? ''}
              onClick={() => setEditing('new')}
            >
              {t('requests.positionAdd')}
            </Button>
          )}
          <Tabs.Panel value="positions">
            <Positions
              inherited={request.requirements}
              positions={positions}
              over={ended !== null}
              onAdd={() => setEditing('new')}
              onEdit={setEditing}
            />
          </Tabs.Panel>
          <Tabs.Panel value="candidates">{candidates(request, positions)}</Tabs.Panel>
          <Tabs.Panel value="deployments">{deployments(request)}</Tabs.Panel>
          <Tabs.Panel value="assessment">
            <Assessments request={request} />
          </Tabs.Panel>
          <Tabs.Panel value="recommendations">
            <Recommendations request={request} />
          </Tabs.Panel>
          <Tabs.Panel value="documents">
            <DocumentsTab request={request} />
          </Tabs.Panel>
          <Tabs.Panel value="events">
            <StatusEvents events={events} />
            <h2 className={classes.heading}>{t('happened.ofRecord')}</h2>
            <RecordHistory entity="request" id={request.id} />
          </Tabs.Panel>
        </Tabs>
      </div>
      <PositionDialog
        request={request}
        position={editing === 'new' ? null : editing}
        opened={editing !== null}
        onClose={() => setEditing(null)}
      />
    </Screen>
  )
}
