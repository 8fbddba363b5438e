import { Button, Group, SegmentedControl } from '@mantine/core'
import { type ReactNode, useCallback, useMemo, useState } from 'react'
import type { PositionRow } from '#shared/contract/request-calls.ts'
import { foldText } from '#shared/catalogue/index.ts'
import { isCandidacyExit } from '#shared/domain/candidacy-steps.ts'
import type { LetterKind } from '#shared/domain/letter.ts'
import { letterKindPhrase } from '#shared/correspondence/letter-fields.ts'
import { requirementAsked } from '#shared/matching/asked.ts'
import { listOf } from '#shared/text/index.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { useSkillValues } from '#renderer/field/asked/use-skill-values.ts'
import { DecisionDialog } from '#renderer/field/decision/DecisionDialog.tsx'
import { isToPlan, usePlanSelected } from '#renderer/field/deployment/use-plan-selected.tsx'
import { ExportTable } from '#renderer/field/export/ExportTable.tsx'
import { LettersDialog, type LettersOf } from '#renderer/field/letter/LettersDialog.tsx'
import { OfferDialog } from '#renderer/field/letter/OfferDialog.tsx'
import { ProviderAsks } from '#renderer/field/letter/ProviderAsks.tsx'
import { WrittenLetters } from '#renderer/field/letter/WrittenLetters.tsx'
import { useProviderLabel } from '#renderer/field/provider/use-provider-label.ts'
import { useMoveCandidates } from '#renderer/field/status/use-move-candidates.tsx'
import { t, words } from '#renderer/text/text.ts'
import {
  Answer,
  Chip,
  Chips,
  ColumnMenu,
  EmptyState,
  FindBox,
  rowsAtHand,
  type TableSort,
  useLayout,
  VirtualTable,
} from '#renderer/ui/index.ts'
import { CandidateBoard } from './board/CandidateBoard.tsx'
import { candidateColumns } from './candidate-columns.tsx'
import type { Candidate } from './candidate.ts'
import type { CandidateActs } from './candidate-acts.ts'
import classes from './candidates.module.css'
import { CandidateDialog } from './details/CandidateDialog.tsx'
import { ExportReasons } from './ExportReasons.tsx'
import { overrideLines } from './override-lines.ts'
import { ruleWords } from './rule-words.ts'
import { SelectedBar } from './SelectedBar.tsx'
import { sortCandidates } from './sort-candidates.ts'
import { useReserveOrder } from './use-reserve-order.ts'
import { useCandidateSelection } from './use-candidate-selection.ts'

export interface CandidatesProps {
  readonly request: { readonly id: string; readonly title: string }
  readonly positions: readonly PositionRow[]
}

const views = ['board', 'table', 'asked'] as const
type View = (typeof views)[number]

/** Everybody considered for a request, as a board by status or as a table; moved in place, one or many. */
export function Candidates({ request, positions }: CandidatesProps): ReactNode {
  const [view, setView] = useState<View>('board')
  const [position, setPosition] = useState<string | null>(null)
  const [sought, setSought] = useState('')
  const [sort, setSort] = useState<TableSort>({ by: 'status', descending: false })
  const [decision, setDecision] = useState<string | null>(null)
  const [letters, setLetters] = useState<LettersOf | null>(null)
  const [offering, setOffering] = useState(false)
  const [opened, setOpened] = useState<string | null>(null)
  const [inView, setInView] = useState<readonly string[]>([])
  const of = { request: request.id, position: null }
  const answer = useQueryCall('candidacy.list', of)
  const fits = useQueryCall('candidacy.fit', of, { keepPrevious: true })
  const skillValue = useSkillValues()
  const providerLabel = useProviderLabel()
  const { plan, pending: planning, dialogs: planDialogs } = usePlanSelected(request)

  const { numbers, place } = useReserveOrder(answer.data)

  const byId = useMemo(() => new Map(positions.map((each) => [each.id, each])), [positions])
  const rows = useMemo(() => {
    const fitOf = new Map((fits.data ?? []).map((each) => [each.candidacy, each]))
    const wanted = foldText(sought.trim())
    return (answer.data ?? [])
      .filter(
        (row) =>
          (position === null || row.position === position) &&
          foldText(`${row.personName} ${row.nativeName ?? ''}`).includes(wanted),
      )
      .map((row): Candidate => ({
        ...row,
        positionTitle: byId.get(row.position)?.title ?? '',
        fit: fitOf.get(row.id) ?? null,
        reserveNumber: numbers.get(row.id) ?? null,
      }))
  }, [answer.data, fits.data, position, sought, byId, numbers])
  const sorted = useMemo(() => sortCandidates(rows, sort), [rows, sort])
  // On the board the best stand first in their column.
  const byScore = useMemo(() => sortCandidates(rows, { by: 'score', descending: false }), [rows])
  const selection = useCandidateSelection(rows)
  const chosen = rows.filter(({ id }) => selection.has(id))

  const write = useCallback(
    (people: readonly Candidate[], kind: LetterKind) =>
      setLetters({
        ...{ kind, request },
        about: people.map((each) => ({ position: each.position, person: each.person })),
      }),
    [request],
  )
  const mover = useMoveCandidates((people, status, moveOn) => {
    const moved = rows.filter((row) =>
      people.some((each) => each.person === row.person && each.position === row.position),
    )
    switch (status) {
      case 'selected':
        return { label: t('candidates.nextPlan'), run: () => plan(moved) }
      case 'notSelected':
        return {
          label: t('letters.writeTo', { kind: letterKindPhrase('nonSelection') }),
          run: () => write(moved, 'nonSelection'),
        }
      case 'confirmedAvailable':
        return { label: t('candidates.nextNominate'), run: () => moveOn(people, 'nominated') }
      default:
        return null
    }
  })
  const { move } = mover
  const reservesOf = useCallback(
    (id: string) =>
      (answer.data ?? []).filter((row) => row.position === id && numbers.has(row.id)).length,
    [answer.data, numbers],
  )
  const acts = useMemo(
    (): CandidateActs => ({
      move,
      place,
      plan,
      write,
      open: ({ id }) => setOpened(id),
      openDecision: setDecision,
      of: (row) => [
        ...(isToPlan(row) ? [{ label: t('deployments.plan'), run: () => plan([row]) }] : []),
        ...placesOf(row, reservesOf(row.position)).map(({ label, number }) => ({
          label: t(label),
          run: () => place([row], number),
        })),
      ],
    }),
    [move, place, plan, write, reservesOf],
  )
  const setAsideOf = useCallback(
    (row: Candidate) =>
      overrideLines(row, (criterion) => {
        const asked = byId.get(row.position)?.requirements.find(({ id }) => id === criterion)
        return asked ? words(requirementAsked(asked, skillValue)) : ruleWords(criterion)
      }),
    [byId, skillValue],
  )
  const withPosition = positions.length > 1 && position === null
  const columns = useMemo(
    () => candidateColumns({ withPosition, overrideLines: setAsideOf, providerLabel, acts }),
    [withPosition, setAsideOf, providerLabel, acts],
  )
  const shown = positions.filter(({ id }) => position === null || id === position)
  const toPlan = rows.filter(isToPlan)
  const out = rows.filter(({ status }) => isCandidacyExit(status)).length
  const open = rows.find(({ id }) => id === opened)
  return (
    <>
      <Answer
        to={answer}
        loading={5}
        empty={(all) =>
          all.length === 0 && view !== 'asked' ? (
            <EmptyState
              title={t('requests.candidatesEmpty')}
              text={t('requests.candidatesEmptyText')}
            >
              {positions.length > 0 && (
                <Button variant="default" onClick={() => setView('asked')}>
                  {t('letters.asked')}
                </Button>
              )}
            </EmptyState>
          ) : null
        }
      >
        {() => (
          <div className={classes.panel}>
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
            <div className={classes.bar}>
              <SegmentedControl
                size="xs"
                aria-label={t('candidates.view')}
                value={view}
                onChange={setView}
                data={views.map((value) => ({ value, label: t(viewKeys[value]) }))}
              />
              {chosen.length > 0 ? (
                <SelectedBar
                  people={chosen}
                  acts={acts}
                  pending={mover.pending}
                  onClear={selection.clear}
                  days={spanOf(chosen.flatMap((each) => byId.get(each.position)?.windows ?? []))}
                />
              ) : (
                <>
                  <FindBox
                    label={t('candidates.find')}
                    width={180}
                    value={sought}
                    onChange={setSought}
                  />
                  <span className={classes.counts} role="status">
                    {t('candidates.counts', { open: rows.length - out, out })}
                  </span>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    onClick={() =>
                      selection.put(
                        rows.map(({ id }) => id),
                        true,
                      )
                    }
                  >
                    {t('candidates.selectAll', { people: rows.length })}
                  </Button>
                </>
              )}
              <Group gap="xs" ml="auto">
                {toPlan.length > 0 && chosen.length === 0 && (
                  <Button loading={planning} onClick={() => plan(toPlan)}>
                    {t('deployments.planSelected', { people: toPlan.length })}
                  </Button>
                )}
                <ExportTable
                  title={t('requests.tabCandidates')}
                  columns={columns}
                  shown={view === 'table' ? inView : columns.map(({ id }) => id)}
                  rows={sorted}
                  narrowed={narrowedTo(
                    request.title,
                    shown.length === 1 ? shown[0]?.title : undefined,
                    sought.trim() === '' ? undefined : sought.trim(),
                  )}
                />
                <ExportReasons request={request} positions={shown} />
              </Group>
            </div>
            {view === 'asked' ? (
              <>
                <Group gap="xs">
                  <Button variant="default" onClick={() => setOffering(true)}>
                    {t('letters.offer')}
                  </Button>
                  <Button
                    variant="default"
                    onClick={() =>
                      setLetters({
                        ...{ kind: 'nominationRequest', request, about: [] },
                        position: shown[0]?.id ?? null,
                        positions: shown,
                      })
                    }
                  >
                    {t('letters.writeTo', { kind: letterKindPhrase('nominationRequest') })}
                  </Button>
                </Group>
                <ProviderAsks request={request.id} />
                <WrittenLetters request={request.id} />
              </>
            ) : rows.length === 0 && sought !== '' ? (
              <EmptyState title={t('candidates.findNobody', { text: sought })} />
            ) : view === 'board' ? (
              <CandidateBoard
                rows={byScore}
                withPosition={withPosition}
                posts={shown.reduce((sum, { posts }) => sum + posts, 0)}
                selection={selection}
                acts={acts}
                providerLabel={providerLabel}
              />
            ) : (
              <>
                <div className={classes.table}>
                  <VirtualTable
                    name="candidates"
                    label={t('requests.tabCandidates')}
                    columns={columns}
                    source={rowsAtHand(sorted)}
                    rowId={(row) => row.id}
                    rowLabel={(row) => row.personName}
                    sort={sort}
                    onSort={setSort}
                    selection={selection}
                    onOpen={acts.open}
                    openId={opened}
                    resetKey={`${position ?? ''}${sort.by}${sort.descending}`}
                    onColumns={setInView}
                  />
                </div>
                <ColumnsLine columns={columns} inView={inView} />
              </>
            )}
            {planDialogs}
            {mover.dialogs}
            {open && (
              <CandidateDialog
                of={open}
                acts={acts}
                setAside={setAsideOf(open)}
                onClose={() => setOpened(null)}
              />
            )}
            {decision !== null && (
              <DecisionDialog id={decision} onClose={() => setDecision(null)} />
            )}
          </div>
        )}
      </Answer>
      {letters && <LettersDialog of={letters} onClose={() => setLetters(null)} />}
      {offering && <OfferDialog positions={shown} onClose={() => setOffering(false)} />}
    </>
  )
}

const viewKeys = {
  board: 'candidates.viewBoard',
  table: 'candidates.viewTable',
  asked: 'letters.asked',
} as const

/** Which columns are shown, and which the window has no room for. */
function ColumnsLine({
  columns,
  inView,
}: {
  readonly columns: ReturnType<typeof candidateColumns>
  readonly inView: readonly string[]
}): ReactNode {
  const [layout, saveLayout] = useLayout('candidates')
  const wanted = layout.columns ?? columns.map(({ id }) => id)
  const hidden = columns.filter(({ id }) => wanted.includes(id) && !inView.includes(id))
  return (
    <Group gap="xs">
      <ColumnMenu columns={columns} layout={layout} onChange={saveLayout} />
      {hidden.length > 0 && (
        <span className={classes.counts}>
          {t('candidates.hiddenColumns', {
            columns: listOf(
              hidden.map(({ header }) => header),
              'comma',
            ),
          })}
        </span>
      )}
    </Group>
  )
}

/** What the table shows of whom: the request, the position where one is chosen, the name looked for. */
function narrowedTo(...titles: readonly (string | undefined)[]): string {
  return titles.filter((title) => title !== undefined).join(' · ')
}

/** Where a reserve can be put by a menu: for whoever drags nothing and presses no keys. */
function placesOf({ reserveNumber: at }: Candidate, reserves: number) {
  if (at === null) return []
  return [
    ...(at > 1 ? [{ label: 'candidates.reserveFirst', number: 1 } as const] : []),
    ...(at > 2 ? [{ label: 'candidates.reserveEarlier', number: at - 1 } as const] : []),
    ...(at < reserves ? [{ label: 'candidates.reserveLater', number: at + 1 } as const] : []),
  ]
}

/** From the first day of some windows to the last. */
function spanOf(
  windows: PositionRow['windows'],
): { readonly from: string; readonly to: string } | undefined {
  const [from] = windows.map((window) => window.from).toSorted()
  const to = windows
    .map((window) => window.to)
    .toSorted()
    .at(-1)
  return from === undefined || to === undefined ? undefined : { from, to }
}
