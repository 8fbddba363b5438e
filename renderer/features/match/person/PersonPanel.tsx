import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ClosedInterval } from '#shared/calendar/index.ts'
import type { MatchRow } from '#shared/contract/match-calls.ts'
import { personName } from '#shared/domain/person.ts'
import type { CriterionHead, MatchGroup } from '#shared/domain/verdict.ts'
import { AvailabilityStrip } from '#renderer/field/availability/AvailabilityStrip.tsx'
import { confirmedWords } from '#renderer/field/availability/confirmed-words.ts'
import { LatestDecision } from '#renderer/field/decision/AsDecided.tsx'
import { NativeNames } from '#renderer/field/person/NativeNames.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { candidacyTone, candidacyWords } from '#renderer/field/status/status-words.ts'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Badge, type BadgeTone } from '#renderer/ui/index.ts'
import { CriterionLine } from './CriterionLine.tsx'
import { EarlierAside } from './EarlierAside.tsx'
import classes from './PersonPanel.module.css'
import { missingFirst } from './missing-first.ts'
import { ScoreSum } from './ScoreSum.tsx'

const groupKeys = {
  fit: 'match.groupFit',
  unknown: 'match.groupUnknown',
  notFit: 'match.groupNotFit',
} as const
const groupTones: Record<MatchGroup, BadgeTone> = { fit: 'met', unknown: 'unknown', notFit: 'not' }

export interface PersonPanelProps {
  readonly row: MatchRow | null
  readonly criteria: readonly CriterionHead[]
  readonly axis: ClosedInterval
  readonly windows: readonly ClosedInterval[]
  /** The position as it is stored; null while another question is only tried. */
  readonly position: string | null
  readonly actions: ReactNode
}

/** Who offers the person today; failing that whose offer has ended, so that they can be asked. */
const offerWords = ({ person }: MatchRow): string => {
  const named = (valid: boolean): string =>
    person.providers
      .filter((each) => each.valid === valid)
      .map(({ name }) => name)
      .join(', ')
  if (person.providers.some(({ valid }) => valid)) {
    return t('match.panelOffered', { providers: named(true) })
  }
  return person.providers.length === 0
    ? t('match.panelNotOffered')
    : t('match.panelOfferEnded', { providers: named(false) })
}

const metaOf = (row: MatchRow, today: string): string => {
  const { person } = row
  return [
    person.sex === null ? '' : t(`common.${person.sex}Short`),
    person.nationalities.map(countryName).join(', '),
    offerWords(row),
    confirmedWords(person.confirmedOn, today),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Every reason for one person: a line per criterion with its evidence, and the sum of the score. */
export function PersonPanel({
  row,
  criteria,
  axis,
  windows,
  position,
  actions,
}: PersonPanelProps): ReactNode {
  const today = useToday()
  if (!row) {
    return (
      <aside className={classes.panel} aria-label={t('match.panelEmpty')}>
        <p className={classes.dim}>{t('match.panelEmpty')}</p>
      </aside>
    )
  }
  const { person } = row
  const name = personName(person)
  return (
    <aside className={classes.panel} aria-label={t('match.panel', { name })}>
      <div
        className={classes.scroll}
        tabIndex={0}
        role="group"
        aria-label={t('match.panel', { name })}
      >
        <div>
          <h2 className={classes.name}>
            <bdi>{name}</bdi>
            <NativeNames of={person} className={classes.native} />
          </h2>
          <div className={classes.dim}>{metaOf(row, today)}</div>
          <div className={classes.state}>
            <Badge tone={groupTones[row.group]}>{t(groupKeys[row.group])}</Badge>
            {row.candidacy !== null && (
              <Badge tone={candidacyTone(row.candidacy)}>{candidacyWords(row.candidacy)}</Badge>
            )}
            {row.candidacy !== null && position !== null && (
              <LatestDecision position={position} person={person.id} />
            )}
            <Link to="/roster" search={{ person: person.id }}>
              {t('match.panelRecord')}
            </Link>
          </div>
        </div>
        <div>
          <AvailabilityStrip stretches={row.strip} axis={axis} windows={windows} height={20} />
          <div className={classes.axis} aria-hidden="true">
            <span>{showDate(axis.from)}</span>
            <span>{windows.map((window) => showPeriod(window)).join(' · ')}</span>
            <span>{showDate(axis.to)}</span>
          </div>
        </div>
        <ul className={classes.criteria}>
          {missingFirst(row.results).map((result) => {
            const head = criteria.find(({ key }) => key === result.key)
            return head ? (
              <CriterionLine key={result.key} head={head} result={result}>
                <EarlierAside head={head} result={result} person={person.id} position={position} />
              </CriterionLine>
            ) : null
          })}
        </ul>
        {row.group === 'fit' && <ScoreSum row={row} />}
      </div>
      {actions}
    </aside>
  )
}
