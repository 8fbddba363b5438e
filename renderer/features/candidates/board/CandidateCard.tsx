import { IconChevronDown } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { AsDecided } from '#renderer/field/decision/AsDecided.tsx'
import { isToPlan } from '#renderer/field/deployment/use-plan-selected.tsx'
import { Nationalities } from '#renderer/field/person/Nationalities.tsx'
import { ProviderBadges } from '#renderer/field/provider/ProviderBadges.tsx'
import type { NamedProvider } from '#renderer/field/provider/use-provider-label.ts'
import { candidacyWords } from '#renderer/field/status/status-words.ts'
import { showPeriod } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import type { Candidate } from '../candidate.ts'
import { FitBadge } from '../FitBadge.tsx'
import { StepMenu } from '../StepMenu.tsx'
import type { CandidateActs } from '../candidate-acts.ts'
import classes from './CandidateBoard.module.css'

export interface CandidateCardProps {
  readonly of: Candidate
  /** Where several positions share the board. */
  readonly withPosition: boolean
  readonly selected: boolean
  /** The one card that the tab key stops at. */
  readonly current: boolean
  readonly acts: CandidateActs
  readonly providerLabel: (provider: NamedProvider) => string
  readonly onToggle: () => void
  readonly onDrag: (dragged: boolean) => void
  /** Puts what is dragged in the place of this card; null where it cannot stand there. */
  readonly onPlace: (() => void) | null
}

/** One candidate on the board: who, how they stand to what is asked, what was said of them. */
export function CandidateCard(props: CandidateCardProps): ReactNode {
  const { of, withPosition, selected, current, acts, providerLabel, onToggle, onDrag, onPlace } =
    props
  // A menu for each of hundreds of cards is made when it is wanted first, and stays.
  const [menu, setMenu] = useState<'none' | 'open' | 'closed'>('none')
  const [over, setOver] = useState(false)
  const { fit, remark, reason, sex, deployment, decision } = of
  const standsAgainst = fit?.against[0]
  const tab = current ? 0 : -1
  const target = (
    <button
      type="button"
      className={classes.menu}
      tabIndex={tab}
      aria-label={t('common.labelled', {
        label: t('requests.candidateMove', { name: of.personName }),
        value: candidacyWords(of.status),
      })}
      onClick={() => setMenu('open')}
    >
      <IconChevronDown size={13} />
    </button>
  )
  return (
    <li
      className={classes.card}
      data-selected={selected || undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', of.personName)
        onDrag(true)
      }}
      onDragEnd={() => onDrag(false)}
      data-place={(over && onPlace !== null) || undefined}
      onDragOver={(event) => {
        if (onPlace === null) return
        event.preventDefault()
        event.stopPropagation()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        if (onPlace === null) return
        event.preventDefault()
        event.stopPropagation()
        onPlace()
      }}
    >
      <div className={classes.cardHead}>
        <span className={classes.lead}>
          <input
            type="checkbox"
            tabIndex={tab}
            checked={selected}
            aria-label={t('candidates.cardSelect', { name: of.personName })}
            onChange={onToggle}
          />
          {of.reserveNumber !== null && (
            <span
              className={classes.number}
              title={t('candidates.reserve', { number: of.reserveNumber })}
            >
              {of.reserveNumber}
            </span>
          )}
        </span>
        <button
          type="button"
          id={cardId(of.id)}
          data-candidate={of.id}
          tabIndex={tab}
          className={classes.cardName}
          title={of.personName}
          onClick={() => acts.open(of)}
        >
          <bdi>{of.personName}</bdi>
        </button>
        {menu === 'none' ? (
          target
        ) : (
          <StepMenu
            target={target}
            opened={menu === 'open'}
            onClose={() => setMenu('closed')}
            from={[of.status]}
            acts={acts.of(of)}
            onMove={(status) => acts.move([of], status)}
          />
        )}
      </div>
      {of.nativeName !== null && (
        <div className={classes.native} title={of.nativeName}>
          <bdi>{of.nativeName}</bdi>
        </div>
      )}
      {withPosition && (
        <div className={classes.cut} title={of.positionTitle} dir="auto">
          {of.positionTitle}
        </div>
      )}
      <div className={classes.facts}>
        {sex !== null && (
          <span title={t('candidates.sexes', { sex })}>{t('candidates.sexShort', { sex })}</span>
        )}
        <Nationalities of={of.nationalities} />
        <ProviderBadges of={of.providers} label={providerLabel} />
        {fit && <FitBadge fit={fit} />}
        {/* Of whom something stands against the points say nothing. */}
        {fit && fit.group !== 'notFit' && (
          <span title={t('candidates.scoreOf', { score: fit.score })}>{Math.round(fit.score)}</span>
        )}
        {decision !== null && (
          <span className={classes.decided}>
            <AsDecided decision={decision} name={of.personName} short onOpen={acts.openDecision} />
          </span>
        )}
      </div>
      {standsAgainst && (
        <div className={classes.against} dir="auto">
          {words(standsAgainst)}
        </div>
      )}
      {reason !== null && (
        <div className={classes.said} title={reason} dir="auto">
          {reason}
        </div>
      )}
      {remark !== null && (
        <div className={classes.said} title={remark} dir="auto">
          {remark}
        </div>
      )}
      {isToPlan(of) ? (
        <button
          type="button"
          className={classes.plan}
          tabIndex={tab}
          aria-label={t('deployments.planOf', { name: of.personName })}
          onClick={() => acts.plan([of])}
        >
          {t('deployments.plan')}
        </button>
      ) : (
        deployment !== null &&
        deployment.status !== 'cancelled' && (
          <div className={classes.cut}>{showPeriod(deployment)}</div>
        )
      )}
    </li>
  )
}

/** The id of a card's button, to bring the focus back to it. */
export function cardId(candidacy: string): string {
  return `candidate-${candidacy}`
}
