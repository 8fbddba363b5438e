import { type ReactNode, useRef, useState } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import { isCandidacyExit } from '#shared/domain/candidacy-steps.ts'
import type { CandidacyStatus } from '#shared/domain/candidacy.ts'
import type { Id } from '#shared/domain/common.ts'
import { candidacyStatusPhrase } from '#shared/domain/status-phrases.ts'
import { call, isFailure, useTask } from '#renderer/client/index.ts'
import { type FollowUp, showDoneThen } from '#renderer/field/change/show-done.tsx'
import { RefusedDialog } from '#renderer/field/deployment/RefusedDialog.tsx'
import { refusedPlaces } from '#renderer/field/deployment/refused-places.ts'
import { useManyQuestion } from '#renderer/field/many/use-many-question.tsx'
import { t } from '#renderer/text/text.ts'
import { ReasonDialog, showFailure } from '#renderer/ui/index.ts'
import { MovingDialog } from './MovingDialog.tsx'
import { candidacyWords } from './status-words.ts'
import { useOverPosts } from './use-over-posts.tsx'

/** Somebody to move, with the name that messages call them by. */
export interface Movable {
  readonly position: Id
  readonly person: Id
  readonly personName: string
}

interface Move {
  readonly people: readonly Movable[]
  readonly status: CandidacyStatus
  readonly reason: string | null
  readonly overPosts: boolean
}

export interface MoveCandidates {
  /** Moves people to a status; an exit asks for its reason first. */
  readonly move: (people: readonly Movable[], status: CandidacyStatus) => void
  readonly pending: boolean
  readonly dialogs: ReactNode
}

/**
 * Moves candidates, one or many, in one change set with one way back. Whoever a rule stands against is
 * named, and the others are moved only after a yes; one person more than posts is asked about. `nextOf`
 * says what follows, as a button of the message that confirms it.
 */
export function useMoveCandidates(
  nextOf: (
    people: readonly Movable[],
    status: CandidacyStatus,
    move: MoveCandidates['move'],
  ) => FollowUp | null,
): MoveCandidates {
  const [pending, setPending] = useState(false)
  const [exit, setExit] = useState<Move | null>(null)
  const [stopped, setStopped] = useState<{ readonly move: Move; readonly error: unknown } | null>(
    null,
  )
  // A second click comes before the button could be drawn as busy.
  const busy = useRef(false)
  const task = useTask()
  const question = useManyQuestion()
  const over = useOverPosts(pending, run)

  async function send(asked: Move): Promise<void> {
    const { people, status, reason, overPosts } = asked
    try {
      const moves = people.map(({ position, person }) => ({ position, person }))
      const done = await task.run((id) =>
        call('candidacy.move', { moves, status, reason, overPosts, task: id }),
      )
      setExit(null)
      setStopped(null)
      over.close()
      showDoneThen(doneWords(asked, done), nextOf(people, status, move), done)
    } catch (error) {
      if (refusedPlaces(error, 'choices').length > 0) {
        setExit(null)
        setStopped({ move: asked, error })
      } else if (over.asks(asked, error)) setStopped(null)
      else if (!isFailure(error, 'cancelled')) showFailure(error)
    }
  }
  function run(asked: Move): void {
    if (busy.current || asked.people.length === 0) return
    busy.current = true
    setPending(true)
    void send(asked).finally(() => {
      busy.current = false
      setPending(false)
    })
  }
  function move(people: readonly Movable[], status: CandidacyStatus): void {
    const asked = { people, status, reason: null, overPosts: false }
    if (isCandidacyExit(status)) setExit(asked)
    else
      question.ask({
        people: people.length,
        title: t('candidates.moveMany', {
          ...{ people: people.length, status: candidacyStatusPhrase(status) },
        }),
        confirm: t('candidates.moveManyGo', { people: people.length }),
        run: () => run(asked),
      })
  }
  return {
    ...{ pending, move },
    dialogs: (
      <>
        <MovingDialog task={task} />
        <ReasonDialog
          opened={exit !== null}
          title={exit === null ? '' : exitTitle(exit)}
          confirm={exit === null ? '' : candidacyWords(exit.status)}
          busy={pending}
          onConfirm={(reason) => exit !== null && run({ ...exit, reason })}
          onCancel={() => setExit(null)}
        >
          {t('requests.candidateExitText')}
        </ReasonDialog>
        {question.dialog}
        {over.dialog}
        {stopped && (
          <Refused
            move={stopped.move}
            error={stopped.error}
            pending={pending}
            onGoOn={run}
            onClose={() => setStopped(null)}
          />
        )}
      </>
    ),
  }
}

function Refused({
  move,
  error,
  pending,
  onGoOn,
  onClose,
}: {
  readonly move: Move
  readonly error: unknown
  readonly pending: boolean
  readonly onGoOn: (move: Move) => void
  readonly onClose: () => void
}): ReactNode {
  const out = new Set(refusedPlaces(error, 'choices'))
  const others = move.people.filter((_each, place) => !out.has(place))
  return (
    <RefusedDialog
      error={error}
      others={others.length}
      goOn={t('candidates.refusedGoOn', {
        ...{ others: others.length, status: candidacyStatusPhrase(move.status) },
      })}
      pending={pending}
      onGoOn={() => onGoOn({ ...move, people: others })}
      onClose={onClose}
    />
  )
}

function exitTitle({ people, status }: Move): string {
  const [only, ...others] = people
  return only !== undefined && others.length === 0
    ? t('requests.candidateExit', { status: candidacyWords(status), name: only.personName })
    : t('candidates.exitMany', { status: candidacyStatusPhrase(status), people: people.length })
}

function doneWords({ people, status }: Move, done: ResultOf<'candidacy.move'>): string {
  const [only, ...others] = people
  if (only !== undefined && others.length === 0)
    return t('requests.candidateMoved', { name: only.personName, status: candidacyWords(status) })
  const moved = t('candidates.moved', {
    ...{ people: done.moved, status: candidacyStatusPhrase(status) },
  })
  return done.already === 0
    ? moved
    : `${moved} · ${t('candidates.movedAlready', { already: done.already })}`
}
