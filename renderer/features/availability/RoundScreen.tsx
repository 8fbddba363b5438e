import { Button, Group, Stack } from '@mantine/core'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type ReactNode, useMemo, useState } from 'react'
import type { RoundRow } from '#shared/contract/availability-calls.ts'
import type { RoundAnswer } from '#shared/domain/availability-round.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { ExportTable } from '#renderer/field/export/ExportTable.tsx'
import { touchedBy, useTellBroken } from '#renderer/field/promise/use-tell-broken.tsx'
import { useManyQuestion } from '#renderer/field/many/use-many-question.tsx'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { compareNames } from '#renderer/text/compare-names.ts'
import { t } from '#renderer/text/text.ts'
import { DateBox } from '#renderer/ui/fields/index.ts'
import {
  Answer,
  Badge,
  CancelButton,
  FormDialog,
  rowsAtHand,
  Screen,
  showFailure,
  type TableColumn,
  useFocusBack,
  useScreenKeys,
  useSelection,
  VirtualTable,
} from '#renderer/ui/index.ts'
import { answerTones, answerWords } from './answer-words.ts'
import { ReadAnswers } from './ReadAnswers.tsx'
import { RoundLetters, writtenWords } from './RoundLetters.tsx'

const route = getRouteApi('/availability/rounds/$roundId')

type Asked = RoundRow['people'][number]

const keysOf: readonly (readonly [answer: RoundAnswer, key: string])[] = [
  ['yes', 'Y'],
  ['no', 'N'],
  ['part', 'F'],
  ['maybe', 'M'],
  ['open', 'X'],
]

const columns = (): readonly TableColumn<Asked>[] => [
  {
    ...{ id: 'name', header: t('roster.columnName'), width: 230 },
    cell: ({ name }) => <bdi>{name === '' ? '…' : name}</bdi>,
    written: ({ name }) => name,
  },
  {
    ...{ id: 'provider', header: t('roster.columnProviders'), width: 190 },
    cell: ({ providerName }) => providerName ?? t('common.notOffered'),
    written: ({ providerName }) => providerName,
  },
  {
    ...{ id: 'answer', header: t('availability.roundAnswers'), width: 140 },
    cell: ({ answer, late }) => (
      <>
        <Badge tone={answerTones[answer]}>{t(answerWords[answer])}</Badge>
        {late && ` ${t('availability.late')}`}
      </>
    ),
    written: ({ answer }) => t(answerWords[answer]),
  },
  {
    ...{ id: 'written', header: t('availability.written'), width: 210 },
    cell: (row) => writtenWords([row]),
    written: (row) => writtenWords([row]),
  },
  {
    ...{ id: 'answeredOn', header: t('availability.answeredOn'), width: 120 },
    cell: ({ answeredOn }) => (answeredOn === null ? '' : showDate(answeredOn)),
    written: ({ answeredOn }) => (answeredOn === null ? null : { date: answeredOn }),
  },
]

/** An answer that waits for a word, as the round is closed. */
interface TooLate {
  readonly as: RoundAnswer
  readonly part: { readonly from: string; readonly to: string } | null
}

/** One round: who was asked through whom, and what was answered, one key each. */
export function RoundScreen(): ReactNode {
  const { roundId } = route.useParams()
  const round = useQueryCall('round.get', { id: roundId })
  return (
    <Answer to={round} loading={14}>
      {(known) => <Round key={known.id} round={known} />}
    </Answer>
  )
}

function Round({ round }: { readonly round: RoundRow }): ReactNode {
  const [current, setCurrent] = useState<string | null>(null)
  const [asksPart, setAsksPart] = useState(false)
  const [tooLate, setTooLate] = useState<TooLate | null>(null)
  const selection = useSelection()
  const answer = useMutationCall('round.answer')
  const change = useMutationCall('round.change')
  const tellBroken = useTellBroken()
  const question = useManyQuestion()
  const shown = useMemo(() => columns(), [])
  // Those of a provider stand together, as its answer brings them.
  const rows = useMemo(
    () =>
      round.people.toSorted(
        (a, b) =>
          Number(a.providerName === null) - Number(b.providerName === null) ||
          compareNames(a.providerName ?? '', b.providerName ?? '') ||
          compareNames(a.name, b.name),
      ),
    [round.people],
  )
  const source = useMemo(() => rowsAtHand(rows), [rows])
  const people = selection.ids.size > 0 ? [...selection.ids] : current === null ? [] : [current]
  const open = rows.filter((each) => each.answer === 'open')

  const keep = (
    as: RoundAnswer,
    part: { from: string; to: string } | null,
    { version, late }: { readonly version: number; readonly late: boolean } = {
      ...{ version: round.version, late: false },
    },
  ): void => {
    if (people.length === 0 || answer.isPending) return
    if (round.closedOn !== null && !late && version === round.version) {
      setTooLate({ as, part })
      return
    }
    const last = rows.findIndex(({ id }) => id === people.at(-1))
    const next = rows.find((each, place) => place > last && each.answer === 'open')
    answer.mutate(
      {
        ...{ id: round.id, version, late },
        answers: people.map((person) => ({ person, answer: as, part })),
      },
      {
        onSuccess(kept) {
          selection.clear()
          if (next) setCurrent(next.id)
          showDone(t('availability.answersKept', { people: people.length }), kept)
          if (as !== 'yes' && as !== 'open') tellBroken(touchedBy(people))
        },
        onError: showFailure,
      },
    )
  }
  const press = (as: RoundAnswer): void => {
    if (as === 'part') setAsksPart(people.length > 0)
    else
      question.ask({
        people: people.length,
        title: t('availability.answerMany', { answer: t(answerWords[as]), people: people.length }),
        confirm: t('availability.answerManyGo', { people: people.length }),
        run: () => keep(as, null),
      })
  }
  useScreenKeys(Object.fromEntries(keysOf.map(([as, key]) => [key.toLowerCase(), () => press(as)])))

  const { id, name, dueOn, version, closedOn } = round
  return (
    <Screen
      fill
      crumb={<Link to="/availability/rounds">{t('availability.rounds')}</Link>}
      title={name}
      note={[
        showPeriod(round),
        dueOn === null ? '' : t('availability.dueBy', { date: showDate(dueOn) }),
        t('availability.roundOpen', { open: open.length, asked: rows.length }),
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={
        <>
          <ReadAnswers round={round} />
          <ExportTable
            title={name}
            columns={shown}
            shown={shown.map((column) => column.id)}
            rows={rows}
            narrowed=""
          />
          <Button
            variant="default"
            loading={change.isPending}
            onClick={() =>
              change.mutate(
                { id, name, dueOn, version, closed: closedOn === null },
                {
                  onSuccess: (kept) => showDone(t('availability.roundKept'), kept),
                  onError: showFailure,
                },
              )
            }
          >
            {t(closedOn === null ? 'availability.close' : 'availability.reopen')}
          </Button>
        </>
      }
      aside={<RoundLetters round={round} />}
      foot={
        <Group gap="xs">
          {keysOf.map(([as, key]) => (
            <Button
              key={as}
              variant="default"
              disabled={people.length === 0}
              aria-keyshortcuts={key}
              onClick={() => press(as)}
              rightSection={<kbd aria-hidden="true">{key}</kbd>}
            >
              {t(answerWords[as])}
            </Button>
          ))}
          <span>{t('availability.answersFor', { people: people.length })}</span>
        </Group>
      }
    >
      <VirtualTable<Asked>
        name="round"
        label={name}
        columns={shown}
        source={source}
        rowId={(row) => row.id}
        rowLabel={(row) => row.name}
        openId={current}
        onOpen={(row) => setCurrent(row.id)}
        opensOnMove
        selection={selection}
      />
      {question.dialog}
      {asksPart && (
        <PartDialog
          round={round}
          onClose={() => setAsksPart(false)}
          onKeep={(part) => {
            setAsksPart(false)
            keep('part', part)
          }}
        />
      )}
      {tooLate && closedOn !== null && (
        <LateDialog
          closedOn={closedOn}
          onClose={() => setTooLate(null)}
          onTake={() => {
            setTooLate(null)
            keep(tooLate.as, tooLate.part, { version, late: true })
          }}
          onOpen={() => {
            setTooLate(null)
            change.mutate(
              { id, name, dueOn, version, closed: false },
              {
                onSuccess: (opened) =>
                  keep(tooLate.as, tooLate.part, { version: opened.version, late: false }),
                onError: showFailure,
              },
            )
          }}
        />
      )}
    </Screen>
  )
}

/** From when to when somebody is free, of the days asked. */
function PartDialog({
  round,
  onClose,
  onKeep,
}: {
  readonly round: RoundRow
  readonly onClose: () => void
  readonly onKeep: (part: { from: string; to: string }) => void
}): ReactNode {
  useFocusBack()
  const [from, setFrom] = useState<string | null>(round.from)
  const [to, setTo] = useState<string | null>(round.to)
  const days = from !== null && to !== null && from <= to ? { from, to } : null
  return (
    <FormDialog opened onClose={onClose} title={t('availability.partTitle')}>
      <Stack gap="sm">
        <DateBox label={t('availability.roundFrom')} value={from} onChange={setFrom} required />
        <DateBox label={t('availability.roundTo')} value={to} onChange={setTo} required />
        <Group justify="end" gap="xs">
          <CancelButton />
          <Button disabled={days === null} onClick={() => days && onKeep(days)}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </FormDialog>
  )
}

/** An answer that comes after the round was closed: taken as such, or the round is opened again. */
function LateDialog({
  closedOn,
  onClose,
  onTake,
  onOpen,
}: {
  readonly closedOn: string
  readonly onClose: () => void
  readonly onTake: () => void
  readonly onOpen: () => void
}): ReactNode {
  useFocusBack()
  return (
    <FormDialog opened onClose={onClose} size="lg" title={t('availability.lateTitle')}>
      <Stack gap="sm">
        <p>{t('availability.lateText', { date: showDate(closedOn) })}</p>
        <Group justify="end" gap="xs">
          <CancelButton />
          <Button variant="default" onClick={onOpen}>
            {t('availability.lateOpen')}
          </Button>
          <Button onClick={onTake} data-autofocus>
            {t('availability.lateTake')}
          </Button>
        </Group>
      </Stack>
    </FormDialog>
  )
}
