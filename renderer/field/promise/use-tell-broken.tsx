import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import type { BrokenPromise } from '#shared/domain/broken-promise.ts'
import type { ParamsOf } from '#shared/contract/contract.ts'
import { call, useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import classes from './tell-broken.module.css'

const NAMED = 3

/** Whose promises were touched by a change. */
export type Touched = Partial<ParamsOf<'promise.broken'>>

/** One person, or, where a change was of several, whoever it may have touched. */
export function touchedBy([first, ...others]: readonly string[]): Touched {
  return first !== undefined && others.length === 0 ? { person: first } : {}
}

/**
 * Asks, after a change, whom it keeps from serving who was promised a post, and says so at once, in a
 * notice that stays while it is so and leads there.
 */
export function useTellBroken(): (of: Touched) => void {
  const navigate = useNavigate()
  return (touched) => {
    const of = { person: null, request: null, position: null, ...touched }
    void call('promise.broken', of)
      .then((rows) => {
        if (rows.length > 0) tell(of, rows, look)
      })
      .catch(showFailure)
  }

  function look(rows: readonly BrokenPromise[]): void {
    const [first] = rows
    const isOne = rows.every(({ request }) => request === first?.request)
    if (first && isOne)
      void navigate({ to: '/requests/$requestId', params: { requestId: first.request } })
    else void navigate({ to: '/deployments' })
  }
}

function tell(
  of: ParamsOf<'promise.broken'>,
  known: readonly BrokenPromise[],
  onLook: (rows: readonly BrokenPromise[]) => void,
): void {
  const id = notifications.show({
    title: <ToldTitle of={of} known={known} />,
    color: 'red',
    autoClose: false,
    message: (
      <Told
        of={of}
        known={known}
        onSolved={() => notifications.hide(id)}
        onLook={(rows) => {
          notifications.hide(id)
          onLook(rows)
        }}
      />
    ),
  })
}

interface ToldProps {
  readonly of: ParamsOf<'promise.broken'>
  /** As they were when it was told. */
  readonly known: readonly BrokenPromise[]
}

function ToldTitle({ of, known }: ToldProps): ReactNode {
  const { data: rows = known } = useQueryCall('promise.broken', of)
  return t('promises.told', { people: rows.length })
}

/** Stays as long as it is so: an undoing may have solved it, or another window. */
function Told({
  of,
  known,
  onSolved,
  onLook,
}: ToldProps & {
  readonly onSolved: () => void
  readonly onLook: (rows: readonly BrokenPromise[]) => void
}): ReactNode {
  const { data: rows = known } = useQueryCall('promise.broken', of)
  const solved = rows.length === 0
  useEffect(() => {
    if (solved) onSolved()
  })
  return (
    <div>
      <ul className={classes.told}>
        {rows.slice(0, NAMED).map((row) => (
          <li key={`${row.position} ${row.person} ${row.deployment?.id ?? ''}`}>
            {t('promises.toldLine', {
              name: row.personName,
              title: row.positionTitle,
              evidence: row.problems[0]?.evidence ?? '',
            })}
          </li>
        ))}
        {rows.length > NAMED && <li>{t('promises.toldMore', { count: rows.length - NAMED })}</li>}
      </ul>
      <Button size="compact-sm" variant="default" onClick={() => onLook(rows)}>
        {t('promises.toldLook')}
      </Button>
    </div>
  )
}
