import { Drawer } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { TeamRules } from '#shared/contract/team-calls.ts'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { isRequestOver } from '#shared/domain/request-steps.ts'
import { call, isFailure, useQueryCall, useTask } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureState, ProgressBar } from '#renderer/ui/index.ts'
import { Proposal } from './Proposal.tsx'
import { RulesForm } from './RulesForm.tsx'
import classes from './TeamPanel.module.css'
import { rulesOf } from './team-rules.ts'

/** Long enough for hundreds of posts on a small machine; the best found so far is kept. */
const USUAL_SECONDS = 20

export interface TeamPanelProps {
  readonly request: RequestRow
  readonly opened: boolean
  readonly onClose: () => void
}

/** The best team over all open posts: its rules, the proposal, and what each rule costs. */
export function TeamPanel({ request, opened, onClose }: TeamPanelProps): ReactNode {
  // Once opened it keeps what was proposed, chosen and left out: looking at the match between is no end.
  const [wasOpened, setWasOpened] = useState(opened)
  if (opened && !wasOpened) setWasOpened(true)
  return (
    <Drawer
      keepMounted={wasOpened}
      opened={opened}
      onClose={onClose}
      position="right"
      size="min(1080px, 92vw)"
      title={t('match.proposeTitle', { request: request.title })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Proposing request={request} />
    </Drawer>
  )
}

/** A proposal with the rules it was made by: those in the form may have been changed since. */
interface Proposed {
  readonly proposal: ResultOf<'team.propose'>
  readonly proposedBy: TeamRules
}

function Proposing({ request }: { readonly request: RequestRow }): ReactNode {
  const [rules, setRules] = useState(() => rulesOf(request))
  const [all, setAll] = useState(false)
  const [seconds, setSeconds] = useState(USUAL_SECONDS)
  const [proposal, setProposal] = useState<Proposed | null>(null)
  const [error, setError] = useState<unknown>(null)
  const task = useTask()
  const requests = useQueryCall('request.list', {})
  const scope = all
    ? (requests.data ?? []).filter(({ status, posts }) => !isRequestOver(status) && posts > 0)
    : [request]

  const propose = (with_ = rules): void => {
    setError(null)
    task
      .run((id) =>
        call('team.propose', {
          requests: scope.map((each) => each.id),
          rules: with_,
          seconds,
          task: id,
        }),
      )
      .then((answer) => setProposal({ proposal: answer, proposedBy: with_ }))
      .catch(setError)
  }
  return (
    <div className={classes.panel}>
      <RulesForm
        rules={rules}
        all={all}
        seconds={seconds}
        onRules={setRules}
        onAll={setAll}
        onSeconds={setSeconds}
        busy={task.running}
        again={proposal !== null}
        onPropose={() => propose()}
      />
      <div className={classes.answer}>
        {task.running ? (
          <ProgressBar task={task} label={t('match.proposeRunning')} />
        ) : isFailure(error, 'cancelled') ? (
          <p role="status">{t('match.proposeCancelled')}</p>
        ) : error ? (
          <FailureState error={error} onRetry={() => propose()} />
        ) : proposal === null ? (
          <p className={classes.dim}>{t('match.proposeIdle')}</p>
        ) : (
          <Proposal
            {...proposal}
            request={request}
            requests={scope}
            rules={rules}
            onRules={setRules}
          />
        )}
      </div>
    </div>
  )
}
