import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import type { BrokenPromise } from '#shared/domain/broken-promise.ts'
import type { ParamsOf } from '#shared/contract/contract.ts'
import { call } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import classes from './tell-broken.module.css'

const NAMED = 3

/** Whose promises were touched by a change. */
export type Touched = Partial<ParamsOf<'promise.broken'>>

/**
 * Asks, after a change, whom it keeps from serving who was promised a post, and says so at once, in a
 * notice that stays and leads there.
 */
export function useTellBroken(): (of: Touched) => void {
  const navigate = useNavigate()
  return (of) => {
    void call('promise.broken', { person: null, request: null, position: null, ...of })
      .then((rows) => {
        const [first] = rows
        if (first) tell(rows, () => look(rows, first))
      })
      .catch(showFailure)
  }

  function look(rows: readonly BrokenPromise[], first: BrokenPromise): void {
    const isOne = rows.every(({ request }) => request === first.request)
    if (isOne) void navigate({ to: '/requests/$requestId', params: { requestId: first.request } })
    else void navigate({ to: '/deployments' })
  }
}

function tell(rows: readonly BrokenPromise[], onLook: () => void): void {
  const id = notifications.show({
    title: t('promises.told', { people: rows.length }),
    color: 'red',
    autoClose: false,
    message: (
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
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(id)
            onLook()
          }}
        >
          {t('promises.toldLook')}
        </Button>
      </div>
    ),
  })
}
