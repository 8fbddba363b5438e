import { Tabs } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ClosedInterval } from '#shared/calendar/index.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { AttachedDocuments } from '#renderer/field/attached/AttachedDocuments.tsx'
import { HistoryOf } from '#renderer/field/change/HistoryOf.tsx'
import { t } from '#renderer/text/text.ts'
import { FormDialog, useFocusBack } from '#renderer/ui/index.ts'
import { ChecklistPanel } from './ChecklistPanel.tsx'
import { CostsPanel } from './CostsPanel.tsx'
import { DatesForm } from './DatesForm.tsx'
import { EvaluationPanel } from './EvaluationPanel.tsx'
import { ReplaceDialog } from './ReplaceDialog.tsx'
import { TravelForm } from './TravelForm.tsx'

export type DeploymentTab = 'dates' | 'checklist' | 'travel' | 'costs' | 'documents' | 'evaluation'

export interface DeploymentDialogProps {
  readonly row: DeploymentRow
  readonly tab?: DeploymentTab
  /** Days to begin with, such as those it was dragged to; its own when not given. */
  readonly ends?: ClosedInterval | undefined
  readonly onClose: () => void
}

/** Everything about one deployment: its days, what is settled before it, its travel. */
export function DeploymentDialog(props: DeploymentDialogProps): ReactNode {
  useFocusBack()
  const { row, ends, onClose } = props
  const detail = useQueryCall('deployment.get', { id: row.id }).data
  const [checklist] =
    useQueryCall('checklist.list', { request: null, deployment: row.id }).data ?? []
  const [replacing, setReplacing] = useState(false)
  if (replacing) return <ReplaceDialog row={row} onClose={onClose} />
  return (
    <FormDialog
      opened
      onClose={onClose}
      size={860}
      title={t('deployments.editTitle', { name: row.personName, position: row.positionTitle })}
      withCloseButton={false}
    >
      <Tabs defaultValue={props.tab ?? 'dates'}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="dates">{t('deployments.tabDates')}</Tabs.Tab>
          <Tabs.Tab value="checklist">
            {checklist === undefined
              ? t('checklist.title')
              : `${t('checklist.title')} ${t('checklist.of', {
                  done: checklist.lines.length - checklist.missing,
                  of: checklist.lines.length,
                })}`}
          </Tabs.Tab>
          <Tabs.Tab value="travel">{t('deployments.tabTravel')}</Tabs.Tab>
          <Tabs.Tab value="costs">{t('funds.costs')}</Tabs.Tab>
          <Tabs.Tab value="documents">{t('attached.title')}</Tabs.Tab>
          <Tabs.Tab value="evaluation">{t('deployments.tabEvaluation')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="dates">
          <DatesForm
            row={row}
            detail={detail}
            ends={ends}
            onReplace={() => setReplacing(true)}
            onClose={onClose}
          />
        </Tabs.Panel>
        <Tabs.Panel value="checklist">
          <ChecklistPanel checklist={checklist} onClose={onClose} />
        </Tabs.Panel>
        <Tabs.Panel value="travel">
          {/* Written anew when it was changed elsewhere, such as by a tick in the checklist. */}
          {detail && (
            <TravelForm
              key={detail.row.version}
              row={detail.row}
              location={detail.location}
              onClose={onClose}
            />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="costs">
          {detail && <CostsPanel key={detail.row.version} row={detail.row} onClose={onClose} />}
        </Tabs.Panel>
        <Tabs.Panel value="documents">
          <AttachedDocuments
            owner={{ ownerKind: 'deployment', owner: row.id }}
            kind="agreement"
            hint={t('deployments.documentsHint')}
          />
        </Tabs.Panel>
        <Tabs.Panel value="evaluation">
          {detail && <EvaluationPanel row={detail.row} onClose={onClose} />}
        </Tabs.Panel>
      </Tabs>
      <HistoryOf entity="deployment" id={row.id} />
    </FormDialog>
  )
}
