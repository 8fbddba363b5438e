import { Button, Group, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import type { DeclaredDays, RoundRow, SheetRowRead } from '#shared/contract/availability-calls.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import { call, isFailure, useMutationCall, useTask } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { touchedBy, useTellBroken } from '#renderer/field/promise/use-tell-broken.tsx'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import {
  Badge,
  CancelButton,
  FailureLine,
  FormDialog,
  rowsAtHand,
  showFailure,
  type TableColumn,
  useFocusBack,
  VirtualTable,
} from '#renderer/ui/index.ts'
import { answerTones, answerWords } from './answer-words.ts'
import classes from './RoundScreen.module.css'

type Read = ResultOf<'round.readSheet'>

/** Takes a sheet that came back, shows how each of its rows is read, and keeps the answers that are ticked. */
export function ReadAnswers({ round }: { readonly round: RoundRow }): ReactNode {
  const [read, setRead] = useState<Read | null>(null)
  const task = useTask()
  const take = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const file = await call('host.chooseFile', { kind: 'list' })
      if (file === null) return null
      return task.run((id) => call('round.readSheet', { id: round.id, file: file.token, task: id }))
    },
    onSuccess: setRead,
    onError: (error) => {
      if (!isFailure(error, 'cancelled')) showFailure(error)
    },
  })
  return (
    <>
      <Button loading={take.isPending} onClick={() => take.mutate()}>
        {t('availability.readSheet')}
      </Button>
      {read && <AsRead round={round} read={read} onClose={() => setRead(null)} />}
    </>
  )
}

function AsRead({
  round,
  read,
  onClose,
}: {
  readonly round: RoundRow
  readonly read: Read
  readonly onClose: () => void
}): ReactNode {
  useFocusBack()
  const keep = useMutationCall('round.answer')
  const tellBroken = useTellBroken()
  const sure = read.rows.flatMap(({ given }) => given ?? [])
  // Doubtful rows first: they are why one looks.
  const rows = useMemo(
    () =>
      read.rows.toSorted(
        (a, b) => Number(a.doubt === null) - Number(b.doubt === null) || a.row - b.row,
      ),
    [read.rows],
  )
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const taken = sure.filter(({ person }) => !left.has(person))
  const less = taken.filter(({ answer }) => answer !== 'yes')
  const source = useMemo(() => rowsAtHand(rows), [rows])
  const shown = useMemo(() => columns(), [])
  const said = new Set(sure.map(({ person }) => person))
  const missing = round.people.filter(({ id, answer }) => answer === 'open' && !said.has(id)).length
  const { closedOn } = round
  return (
    <FormDialog
      opened
      onClose={onClose}
      size="min(1100px, 94vw)"
      title={t('availability.readTitle', { file: read.file })}
    >
      <Stack gap="sm">
        {closedOn !== null && (
          <p className={classes.doubt}>
            {t('availability.readLate', { date: showDate(closedOn) })}
          </p>
        )}
        <p role="status">
          {t('availability.readCounts', {
            ...{ rows: rows.length, empty: read.empty },
            doubtful: rows.length - sure.length,
          })}
        </p>
        {rows.length === 0 ? (
          <p>{t('availability.readNone')}</p>
        ) : (
          <div className={classes.read}>
            <VirtualTable<SheetRowRead>
              name="answers-read"
              label={t('availability.readTitle', { file: read.file })}
              columns={shown}
              source={source}
              rowId={keyOf}
              rowLabel={({ name }) => name}
              selection={{
                has: (key) => said.has(key) && !left.has(key),
                toggle: (key) =>
                  setLeft((before) => {
                    const next = new Set(before)
                    if (!next.delete(key)) next.add(key)
                    return next
                  }),
              }}
            />
          </div>
        )}
        {missing > 0 && (
          <p className={classes.dim}>{t('availability.readLeft', { people: missing })}</p>
        )}
        <FailureLine error={keep.error} />
        <Group justify="flex-end">
          <CancelButton />
          <Button
            loading={keep.isPending}
            disabled={taken.length === 0}
            onClick={() =>
              keep.mutate(
                {
                  ...{ id: round.id, version: round.version, late: closedOn !== null },
                  answers: taken,
                },
                {
                  onSuccess: (kept) => {
                    showDone(t('availability.answersKept', { people: taken.length }), kept)
                    if (less.length > 0) tellBroken(touchedBy(less.map(({ person }) => person)))
                    onClose()
                  },
                },
              )
            }
          >
            {t('availability.keepAnswers', { people: taken.length })}
          </Button>
        </Group>
      </Stack>
    </FormDialog>
  )
}

/** A row in doubt is of nobody, and cannot be ticked. */
const keyOf = ({ given, row }: SheetRowRead): string => given?.person ?? `row-${row}`

const columns = (): readonly TableColumn<SheetRowRead>[] => [
  { id: 'row', header: t('availability.readRow'), width: 60, cell: ({ row }) => row },
  {
    ...{ id: 'name', header: t('roster.columnName'), width: 190 },
    cell: ({ name }) => <bdi>{name}</bdi>,
  },
  {
    ...{ id: 'written', header: t('availability.readWritten'), width: 190 },
    cell: ({ written }) => <bdi>{written.join(' · ')}</bdi>,
  },
  {
    ...{ id: 'says', header: t('availability.readSays'), width: 220 },
    cell: ({ given, doubt, notes }) =>
      given === null ? (
        <span className={classes.doubt}>
          {doubt && t('availability.readDoubt', { why: words(doubt) })}
        </span>
      ) : (
        <span title={notes.map(words).join('\n')}>
          <Badge tone={answerTones[given.answer]}>{t(answerWords[given.answer])}</Badge>{' '}
          {[
            given.part && showPeriod(given.part),
            given.noticeDays !== null && t('availability.readNotice', { days: given.noticeDays }),
            given.remark !== null && t('availability.readRemark', { text: given.remark }),
            ...notes.map(words),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      ),
  },
  {
    ...{ id: 'becomes', header: t('availability.readBecomes'), width: 330 },
    cell: ({ given, before, after }) => given && becomes(before, after),
  },
]

function becomes(before: readonly DeclaredDays[], after: readonly DeclaredDays[]): string {
  const [was, is] = [daysWords(before), daysWords(after)]
  return was === is
    ? t('availability.readSame', { days: is })
    : t('availability.readChange', { before: was, after: is })
}

/** One state of all days is said without them. */
function daysWords(days: readonly DeclaredDays[]): string {
  const [only, ...others] = days
  if (only === undefined) return ''
  if (others.length === 0) return t('availability.readDays', { state: only.state ?? 'none' })
  return days
    .map(({ state, ...period }) =>
      t('availability.readDaysOf', { state: state ?? 'none', period: showPeriod(period) }),
    )
    .join('; ')
}
