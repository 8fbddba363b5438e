import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { MatchRow } from '#shared/contract/match-calls.ts'
import type { PositionRow, RequestRow } from '#shared/contract/request-calls.ts'
import type { ShareState } from '#shared/contract/team-calls.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { isToPlan, usePlanSelected } from '#renderer/field/deployment/use-plan-selected.tsx'
import { t } from '#renderer/text/text.ts'
import { useScreenKeys } from '#renderer/ui/index.ts'
import { balanceWords } from './balance-words.ts'
import { TeamPanel } from './TeamPanel.tsx'
import classes from './TeamFoot.module.css'

/** People shown by name; the others are counted. */
const NAMED = 2

export interface TeamFootProps {
  readonly position: PositionRow
  readonly request: RequestRow
  /** The person under consideration. */
  readonly person: MatchRow | null
}

/** Parts of the posts in view, as they are kept so far. */
const shareWords = (shares: readonly ShareState[], position: string): string =>
  shares
    .filter((share) => share.position === position)
    .map(
      (share) =>
        ` · ${t('match.shareOf', { asked: share.asked, people: share.people, least: share.least })}`,
    )
    .join('')

/** The team so far, its open posts, and the balance as it would be with the person in view. */
export function TeamFoot({ position, request, person }: TeamFootProps): ReactNode {
  const [proposing, setProposing] = useState(false)
  const candidacies = useQueryCall('candidacy.list', { request: null, position: position.id })
  const candidate = person && person.candidacy !== 'selected' ? person.person : null
  const balance = useQueryCall(
    'team.balance',
    { request: request.id, position: candidate ? position.id : null, with: candidate?.id ?? null },
    { keepPrevious: true },
  )
  const chosen = (candidacies.data ?? []).filter(({ status }) => status === 'selected')
  const toPlan = chosen.filter(isToPlan)
  const { plan, pending, dialogs } = usePlanSelected(request)
  useScreenKeys({ t: () => setProposing(true) })
  const open = Math.max(0, position.posts - position.filled)
  const siblings = useQueryCall('request.get', { id: request.id }, { enabled: open === 0 })
  const next = siblings.data?.positions.find(({ posts, filled }) => filled < posts)
  return (
    <div className={classes.foot}>
      <b>{t('match.team')}</b>
      {chosen.slice(0, NAMED).map((row) => (
        <span key={row.id} className={classes.slot} data-full="" title={row.personName}>
          <bdi>
            {t('match.teamSlot', {
              name: row.personName,
              nationalities: row.nationalities.join(', '),
            })}
          </bdi>
        </span>
      ))}
      {chosen.length > NAMED && (
        <span className={classes.slot} data-full="">
          {t('match.teamMore', { more: chosen.length - NAMED })}
        </span>
      )}
      <span className={classes.slot} data-open="">
        {t('match.teamOpen', { open })}
      </span>
      {open === 0 && next && (
        <Link
          to="/match/$positionId"
          params={{ positionId: next.id }}
          className={classes.next ?? ''}
          title={next.title}
        >
          {t('match.teamNext', { position: next.title })}
        </Link>
      )}
      <span className={classes.balance} role="status">
        {balance.data && (
          <>
            {candidate ? t('match.teamIf', { name: candidate.familyName }) : t('match.teamNow')}{' '}
            {balanceWords(balance.data, request)}
            {shareWords(balance.data.shares, position.id)}
          </>
        )}
      </span>
      {toPlan.length > 0 && (
        <Button
          variant="light"
          loading={pending}
          onClick={() => plan(toPlan)}
          className={classes.plan ?? ''}
        >
          {t('deployments.planSelected', { people: toPlan.length })}
        </Button>
      )}
      <Button
        variant="default"
        onClick={() => setProposing(true)}
        className={classes.propose ?? ''}
      >
        {t('match.propose')}{' '}
        <kbd className={classes.key} aria-hidden="true">
          T
        </kbd>
      </Button>
      {/* Another request is another proposal. */}
      <TeamPanel
        key={request.id}
        request={request}
        opened={proposing}
        onClose={() => setProposing(false)}
      />
      {dialogs}
    </div>
  )
}
