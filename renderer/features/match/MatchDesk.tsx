import { type ReactNode, useMemo, useState } from 'react'
import type { MatchRow } from '#shared/contract/match-calls.ts'
import type { PositionRow, RequestRow } from '#shared/contract/request-calls.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { RequestCrumb } from '#renderer/field/request/RequestCrumb.tsx'
import { t } from '#renderer/text/text.ts'
import { Answer, Screen } from '#renderer/ui/index.ts'
import { Compare } from './person/Compare.tsx'
import { DraftBar } from './asked/DraftBar.tsx'
import { MatchHead } from './asked/MatchHead.tsx'
import { FindInMatch } from './FindInMatch.tsx'
import { MatchList } from './list/MatchList.tsx'
import { MatchNote } from './MatchNote.tsx'
import { MatchTabs, type MatchView } from './MatchTabs.tsx'
import classes from './MatchDesk.module.css'
import { NotFit } from './list/NotFit.tsx'
import { PersonActions } from './person/PersonActions.tsx'
import { PersonPanel } from './person/PersonPanel.tsx'
import { TeamFoot } from './team/TeamFoot.tsx'
import { useCompare } from './person/use-compare.ts'
import { useDraft } from './asked/use-draft.ts'
import { useSummary } from './use-match.ts'

export interface MatchDeskProps {
  readonly position: PositionRow
  readonly request: RequestRow
}

/** Each list keeps the person whose reasons were read there: going back finds the place again. */
const nobodyYet: Readonly<Record<'fit' | 'notFit', string | null>> = { fit: null, notFit: null }

/** Where the manager spends the day: what is asked, who fits, why, and the team so far. */
export function MatchDesk({ position, request }: MatchDeskProps): ReactNode {
  const draft = useDraft(position)
  const asked = useMemo(
    () => ({ position: position.id, draft: draft.asked }),
    [position.id, draft.asked],
  )
  const { summary, error, retry } = useSummary(asked)
  const [view, setView] = useState<MatchView>('fit')
  const [people, setPeople] = useState(nobodyYet)
  const [known, setKnown] = useState<MatchRow | null>(null)
  const compare = useCompare()

  const list = view === 'notFit' ? 'notFit' : 'fit'
  const person = people[list]
  const setPerson = (id: string): void => setPeople((before) => ({ ...before, [list]: id }))
  const choose = (row: MatchRow): void => {
    setPerson(row.person.id)
    setKnown(row)
  }
  /** Whoever is looked for shows beside the list that is open. */
  const find = (row: MatchRow): void => {
    if (view === 'compare') {
      setView('fit')
      setPeople((before) => ({ ...before, fit: row.person.id }))
      setKnown(row)
    } else choose(row)
  }
  const explained = useQueryCall(
    'match.explain',
    { ...asked, people: person === null ? [] : [person] },
    { enabled: person !== null, keepPrevious: true },
  )
  const answered = explained.data?.rows[0]
  // What the list knew of the person shows at once; the explanation asked anew follows it.
  const row =
    person === null
      ? null
      : answered?.person.id === person
        ? answered
        : known?.person.id === person
          ? known
          : null
  const { windows, requirements } = draft.asked ?? position

  return (
    <Screen
      crumb={<RequestCrumb request={request} here={t('match.crumbPositions')} />}
      title={position.title}
      note={<MatchNote position={position} request={request} />}
      below={<MatchHead position={position} request={request} draft={draft} />}
      foot={<TeamFoot position={position} request={request} person={row} />}
      fill
      {...(summary && view !== 'compare'
        ? {
            aside: (
              <PersonPanel
                row={row}
                criteria={summary.criteria}
                axis={summary.axis}
                windows={windows}
                position={draft.changed ? null : position.id}
                actions={
                  row && (
                    <PersonActions
                      key={row.person.id}
                      row={row}
                      position={position}
                      request={request}
                      criteria={summary.criteria}
                      compare={compare}
                      tried={draft.changed}
                    />
                  )
                }
              />
            ),
          }
        : {})}
    >
      <div className={classes.desk}>
        {/* What was tried is not lost to an answer that fails later. */}
        <Answer to={{ data: summary, error: summary ? null : error, refetch: retry }} loading={12}>
          {(summary) => (
            <>
              <MatchTabs
                view={view}
                onView={setView}
                summary={summary}
                requirements={requirements}
                compared={compare.people.length}
                find={<FindInMatch asked={asked} onFound={find} />}
                tried={
                  draft.changed ? (
                    <DraftBar position={position} draft={draft} summary={summary} />
                  ) : null
                }
              />
              {view === 'fit' && (
                <MatchList
                  asked={asked}
                  summary={summary}
                  windows={windows}
                  requirements={requirements}
                  person={person}
                  onPerson={choose}
                  onMiss={setPerson}
                  onTry={draft.set}
                />
              )}
              {view === 'notFit' && (
                <NotFit
                  asked={asked}
                  summary={summary}
                  windows={windows}
                  person={person}
                  onPerson={choose}
                />
              )}
              {view === 'compare' && (
                <Compare
                  asked={asked}
                  position={position}
                  summary={summary}
                  windows={windows}
                  compare={compare}
                  tried={draft.changed}
                />
              )}
            </>
          )}
        </Answer>
      </div>
    </Screen>
  )
}
