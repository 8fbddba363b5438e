import { Button, Group, Menu } from '@mantine/core'
import { type ReactNode, useMemo, useState } from 'react'
import type { PositionRow } from '#shared/contract/request-calls.ts'
import { requirementAsked } from '#shared/matching/asked.ts'
import { phrase, say } from '#shared/text/index.ts'
import { call, useQueryCall } from '#renderer/client/index.ts'
import { useSkillValues } from '#renderer/field/asked/use-skill-values.ts'
import { DecisionDialog } from '#renderer/field/decision/DecisionDialog.tsx'
import { isToPlan, usePlanSelected } from '#renderer/field/deployment/use-plan-selected.tsx'
import { DocumentLanguageItems } from '#renderer/field/document/DocumentLanguage.tsx'
import { useDocumentLanguage } from '#renderer/field/document/document-language.ts'
import { ExportTable } from '#renderer/field/export/ExportTable.tsx'
import { useProviderLabel } from '#renderer/field/provider/use-provider-label.ts'
import { fileName, useExport } from '#renderer/field/use-export.ts'
import { t, words } from '#renderer/text/text.ts'
import {
  Answer,
  Chip,
  Chips,
  EmptyState,
  rowsAtHand,
  TablePanel,
  VirtualTable,
} from '#renderer/ui/index.ts'
import { candidateColumns } from './candidate-columns.tsx'
import { byNearness } from './candidate-order.ts'
import { ruleWords } from './rule-words.ts'

export interface CandidatesProps {
  readonly request: { readonly id: string; readonly title: string }
  readonly positions: readonly PositionRow[]
}

/** Everybody considered for a request, nearest to the field first; statuses are moved in place. */
export function Candidates({ request, positions }: CandidatesProps): ReactNode {
  const [position, setPosition] = useState<string | null>(null)
  const [decision, setDecision] = useState<string | null>(null)
  const [inView, setInView] = useState<readonly string[]>([])
  const answer = useQueryCall('candidacy.list', { request: request.id, position: null })
  const skillValue = useSkillValues()
  const providerLabel = useProviderLabel()
  const { plan, pending, dialogs } = usePlanSelected(request)
  const rows = useMemo(
    () =>
      (answer.data ?? [])
        .filter((row) => position === null || row.position === position)
        .toSorted(byNearness),
    [answer.data, position],
  )
  const columns = useMemo(() => {
    const byId = new Map(positions.map((each) => [each.id, each]))
    return candidateColumns(
      (id) => byId.get(id)?.title ?? '',
      positions.length > 1 && position === null,
      (row, criterion) => {
        const asked = byId.get(row.position)?.requirements.find(({ id }) => id === criterion)
        return asked ? words(requirementAsked(asked, skillValue)) : ruleWords(criterion)
      },
      providerLabel,
      (row) => plan([row]),
      setDecision,
    )
  }, [positions, position, skillValue, providerLabel, plan])
  const toPlan = rows.filter(isToPlan)

  const chosen =
    positions.find(({ id }) => id === position) ??
    (positions.length === 1 ? positions[0] : undefined)
  return (
    <Answer
      to={answer}
      loading={5}
      empty={(all) =>
        all.length === 0 ? (
          <EmptyState
            title={t('requests.candidatesEmpty')}
            text={t('requests.candidatesEmptyText')}
          />
        ) : null
      }
    >
      {() => (
        <TablePanel
          bar={
            <>
              {positions.length > 1 && (
                <Chips label={t('requests.candidatesPosition')}>
                  <Chip pressed={position === null} onClick={() => setPosition(null)}>
                    {t('requests.candidatesAll')}
                  </Chip>
                  {positions.map(({ id, title }) => (
                    <Chip key={id} pressed={position === id} onClick={() => setPosition(id)}>
                      {title}
                    </Chip>
                  ))}
                </Chips>
              )}
              <Group gap="xs" ml="auto">
                {toPlan.length > 0 && (
                  <Button loading={pending} onClick={() => plan(toPlan)}>
                    {t('deployments.planSelected', { people: toPlan.length })}
                  </Button>
                )}
                <ExportTable
                  title={t('requests.tabCandidates')}
                  columns={columns}
                  shown={inView}
                  rows={rows}
                  narrowed={narrowedTo(request.title, chosen?.title)}
                />
                {chosen && <ExportReasons position={chosen} />}
              </Group>
            </>
          }
        >
          <VirtualTable
            name="candidates"
            label={t('requests.tabCandidates')}
            columns={columns}
            source={rowsAtHand(rows)}
            rowId={(row) => row.id}
            rowLabel={(row) => row.personName}
            resetKey={position ?? ''}
            onColumns={setInView}
          />
          {dialogs}
          {decision !== null && <DecisionDialog id={decision} onClose={() => setDecision(null)} />}
        </TablePanel>
      )}
    </Answer>
  )
}

/** What the table shows of whom: the request, and the position where one is chosen. */
function narrowedTo(request: string, position: string | undefined): string {
  return [request, position].filter((title) => title !== undefined).join(' · ')
}

/** Why each person considered was or was not selected, as a file. */
function ExportReasons({ position }: { readonly position: PositionRow }): ReactNode {
  const { busy, run } = useExport()
  const language = useDocumentLanguage()
  const name = say(language, phrase('documents.fileReasons', { position: position.title }))
  const write = (format: 'xlsx' | 'csv') => (to: string) =>
    call('export.reasons', { position: position.id, format, to, language })
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="default" loading={busy}>
          {t('requests.exportReasons')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => run(fileName(name, 'xlsx'), write('xlsx'))}>
          {t('requests.exportReasonsXlsx')}
        </Menu.Item>
        <Menu.Item onClick={() => run(fileName(name, 'csv'), write('csv'))}>
          {t('requests.exportReasonsCsv')}
        </Menu.Item>
        <DocumentLanguageItems />
      </Menu.Dropdown>
    </Menu>
  )
}
