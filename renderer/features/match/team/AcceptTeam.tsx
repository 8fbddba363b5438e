import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useState } from 'react'
import { call } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { refusalWords } from '#renderer/ui/index.ts'
import classes from './TeamPanel.module.css'
import type { Change } from './team-changes.ts'

/** Takes the proposal over: every new choice becomes a candidacy, one after the other. */
export function AcceptTeam({ changes }: { readonly changes: readonly Change[] }): ReactNode {
  const [busy, setBusy] = useState(false)
  const fresh = changes.filter(({ today }) => !today)

  const accept = async (status: 'selected' | 'shortlisted'): Promise<void> => {
    setBusy(true)
    const refusals: string[] = []
    // One by one: each choice is a change of its own with its own entry in the history.
    for (const { choice } of fresh) {
      try {
        await call('candidacy.set', {
          position: choice.position,
          person: choice.person,
          status,
          reason: null,
        })
      } catch (error) {
        refusals.push(`${choice.personName}: ${refusalWords(error)}`)
      }
    }
    setBusy(false)
    const set = fresh.length - refusals.length
    if (set > 0) notifications.show({ message: t('match.proposeAccepted', { count: set }) })
    const [first] = refusals
    if (first !== undefined) {
      notifications.show({
        message: t('match.proposeAcceptFailed', { count: refusals.length, reason: first }),
        color: 'red',
        autoClose: false,
      })
    }
  }
  return (
    <div className={classes.foot}>
      <Button
        variant="default"
        disabled={fresh.length === 0}
        loading={busy}
        onClick={() => void accept('shortlisted')}
      >
        {t('match.proposeAcceptShort')}
      </Button>
      <Button disabled={fresh.length === 0} loading={busy} onClick={() => void accept('selected')}>
        {t('match.proposeAccept', { count: fresh.length })}
      </Button>
    </div>
  )
}
