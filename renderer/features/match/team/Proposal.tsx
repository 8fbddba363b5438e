import { type ReactNode, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { TeamProposal, TeamRules } from '#shared/contract/team-calls.ts'
import { t, words } from '#renderer/text/text.ts'
import { Chip, Chips } from '#renderer/ui/index.ts'
import { AcceptTeam } from './AcceptTeam.tsx'
import { BalanceTable } from './BalanceTable.tsx'
import { ChoicesTable } from './ChoicesTable.tsx'
import { RuleCosts } from './RuleCosts.tsx'
import { ShareStates } from './ShareStates.tsx'
import classes from './TeamPanel.module.css'
import { changesOf } from './team-changes.ts'
import { useCandidaciesOf } from './use-candidacies-of.ts'

export interface ProposalProps {
  readonly proposal: TeamProposal
  /** The request on screen, and all whose posts were weighed. */
  readonly request: RequestRow
  readonly requests: readonly RequestRow[]
  /** As they stand in the form, and as they were when it was proposed. */
  readonly rules: TeamRules
  readonly proposedBy: TeamRules
  readonly onRules: (rules: TeamRules) => void
}

/** The proposed team beside today's, its alternatives, what rules cost, and what cannot be filled. */
export function Proposal(props: ProposalProps): ReactNode {
  const { proposal, request, requests, rules, proposedBy, onRules } = props
  const [shown, setShown] = useState(0)
  const candidacies = useCandidaciesOf(requests)
  const teams = [proposal.best, ...proposal.alternatives]
  const team = teams[shown] ?? proposal.best
  const changes = changesOf(team, candidacies, rules.excluded)
  const seconds = Math.round(proposal.seconds * 10) / 10
  const name = (place: number): string =>
    place === 0 ? t('match.proposeBest') : t('match.proposeAlternative', { number: place })
  return (
    <>
      <div>
        <Chips label={t('match.proposeChoices')}>
          {teams.map((_, place) => (
            <Chip key={name(place)} pressed={place === shown} onClick={() => setShown(place)}>
              {name(place)}
            </Chip>
          ))}
          <span className={classes.dim}>
            {proposal.gap <= 0
              ? t('match.proposeOptimal', { seconds })
              : t('match.proposeGap', { gap: Math.ceil(proposal.gap * 1000) / 10, seconds })}
          </span>
        </Chips>
      </div>
      <BalanceTable proposal={proposal} team={team} teamName={name(shown)} />
      <ShareStates shares={team.shares} />
      {team.notes.length > 0 && (
        <ul className={classes.notes}>
          {team.notes.map((note) => (
            <li key={words(note)}>{words(note)}</li>
          ))}
        </ul>
      )}
      {changes.length === 0 ? (
        <p>{t('match.proposeNothing')}</p>
      ) : (
        <ChoicesTable changes={changes} rules={rules} onRules={onRules} />
      )}
      <RuleCosts proposal={proposal} />
      {changes.length > 0 && <AcceptTeam changes={changes} request={request} rules={proposedBy} />}
    </>
  )
}
