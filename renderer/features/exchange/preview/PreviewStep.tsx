import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import {
  type ImportPlan,
  type ImportRow,
  type Inspected,
  rowProposal,
} from '#shared/contract/exchange-calls.ts'
import { call, isFailure, newId, useTask } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import {
  Answer,
  Chip,
  Chips,
  FailureLine,
  ProgressBar,
  Screen,
  usePagedRows,
  VirtualTable,
} from '#renderer/ui/index.ts'
import { useStepFocus } from '../use-step-focus.ts'
import { WizardSteps } from '../WizardSteps.tsx'
import { OpenRow } from './OpenRow.tsx'
import { peopleToWrite } from './people-to-write.ts'
import classes from './Preview.module.css'
import { nameOf, previewColumns } from './preview-columns.tsx'
import { PreviewNotes } from './PreviewNotes.tsx'
import { UnknownWords } from './UnknownWords.tsx'
import { useDecisions } from './use-decisions.ts'

type Preview = ResultOf<'import.preview'>
type Only = ImportRow['proposal'] | null

const tabText = {
  new: 'exchange.tabNew',
  duplicate: 'exchange.tabDuplicate',
  update: 'exchange.tabUpdate',
  rejected: 'exchange.tabRejected',
} as const

export interface PreviewStepProps {
  readonly inspected: Inspected
  readonly plan: ImportPlan
  readonly onPlan: (plan: ImportPlan) => void
  readonly onBack: () => void
  readonly onDone: (result: ResultOf<'import.commit'>) => void
}

/** Every row with what will become of it; duplicates are decided here, then the list is written. */
export function PreviewStep({
  inspected,
  plan,
  onPlan,
  onBack,
  onDone,
}: PreviewStepProps): ReactNode {
  const { name: file, template } = inspected
  const [only, setOnly] = useState<Only>(null)
  const [openRow, setOpenRow] = useState<number | null>(null)
  const [showsWords, setShowsWords] = useState(false)
  const reading = useTask()
  const writing = useTask()
  const decisions = useDecisions()
  const rows = usePagedRows<Preview>((offset, limit) => ({
    queryKey: ['list', 'import.preview', plan, only, offset, limit],
    queryFn: () => {
      const ask = (task: string): Promise<Preview> =>
        call('import.preview', { plan, task, only, offset, limit })
      // Only the first look reads the whole list; later pages come from what was read.
      return offset === 0 ? reading.run(ask) : ask(newId())
    },
  }))
  const commit = useMutation({
    networkMode: 'always',
    mutationFn: () =>
      writing.run((task) => {
        const { toSend, rest } = decisions
        return call('import.commit', { plan, decisions: [...toSend], rest, task })
      }),
    onSuccess: onDone,
  })
  const step = useStepFocus<HTMLDivElement>(rows.first !== undefined, '[role="grid"]')
  const columns = useMemo(() => previewColumns(decisions), [decisions])
  const counts = rows.first?.counts
  const people = counts ? peopleToWrite(counts, decisions) : 0
  const all = counts ? counts.new + counts.duplicate + counts.update + counts.rejected : 0

  return (
    <Screen
      ref={step}
      fill
      crumb={<Link to="/exchange">{t('exchange.title')}</Link>}
      title={t('exchange.previewTitle')}
      note={template ? t('exchange.templateKnown', { file }) : file}
      below={
        <div className={classes.below}>
          <WizardSteps at="preview" />
          {counts && (
            <Chips label={t('exchange.previewTitle')}>
              <Chip pressed={only === null} onClick={() => setOnly(null)}>
                {t('exchange.tabAll', { count: all })}
              </Chip>
              {rowProposal.options.map((proposal) => (
                <Chip key={proposal} pressed={only === proposal} onClick={() => setOnly(proposal)}>
                  {t(tabText[proposal], { count: counts[proposal] })}
                </Chip>
              ))}
            </Chips>
          )}
          {rows.first && (
            <PreviewNotes
              preview={rows.first}
              decisions={decisions}
              notices={inspected.warnings}
              columns={plan.columns}
              onWords={() => setShowsWords(true)}
            />
          )}
        </div>
      }
      aside={
        showsWords && rows.first ? (
          <UnknownWords preview={rows.first} onClose={() => setShowsWords(false)} />
        ) : openRow !== null ? (
          <OpenRow
            key={openRow}
            number={openRow}
            plan={plan}
            decisions={decisions}
            onFix={(fix) => onPlan({ ...plan, fixes: [...plan.fixes, fix] })}
            onClose={() => setOpenRow(null)}
          />
        ) : null
      }
      foot={
        commit.isPending ? (
          <ProgressBar task={writing} label={t('exchange.committing')} />
        ) : (
          <>
            <Button disabled={people === 0} onClick={() => commit.mutate()}>
              {people === 0 ? t('exchange.commitNone') : t('exchange.commit', { count: people })}
            </Button>
            <Button variant="default" onClick={onBack}>
              {t('exchange.back')}
            </Button>
            {isFailure(commit.error, 'cancelled') ? (
              <span role="status">{t('exchange.cancelled')}</span>
            ) : (
              <FailureLine error={commit.error} />
            )}
          </>
        )
      }
    >
      <Answer
        to={{ data: rows.first, error: rows.error, refetch: rows.retry }}
        loading={
          <div className={classes.reading}>
            <ProgressBar task={reading} label={t('exchange.previewing')} />
          </div>
        }
      >
        {() => (
          <VirtualTable<ImportRow>
            name="import-preview"
            label={t('exchange.previewTable')}
            columns={columns}
            source={rows}
            rowId={(row) => String(row.row)}
            rowLabel={nameOf}
            onOpen={({ row }) => {
              setShowsWords(false)
              setOpenRow(row)
            }}
            openId={openRow === null ? null : String(openRow)}
            opensOnMove
            resetKey={only ?? 'all'}
          />
        )}
      </Answer>
    </Screen>
  )
}
