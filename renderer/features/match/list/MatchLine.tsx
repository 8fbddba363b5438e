import type { ReactNode } from 'react'
import type { ClosedInterval } from '#shared/calendar/index.ts'
import { cefrName } from '#shared/catalogue/index.ts'
import type { MatchRow } from '#shared/contract/match-calls.ts'
import { isCandidacyExit } from '#shared/domain/candidacy-steps.ts'
import { nativeNames, personName } from '#shared/domain/person.ts'
import type { CriterionHead } from '#shared/domain/verdict.ts'
import { AvailabilityStrip } from '#renderer/field/availability/AvailabilityStrip.tsx'
import { NativeNames } from '#renderer/field/person/NativeNames.tsx'
import { Nationalities } from '#renderer/field/person/Nationalities.tsx'
import { ProviderBadges } from '#renderer/field/provider/ProviderBadges.tsx'
import type { NamedProvider } from '#renderer/field/provider/use-provider-label.ts'
import { candidacyTone, candidacyWords } from '#renderer/field/status/status-words.ts'
import { JudgedIcon, judgedWords } from '#renderer/field/verdict/VerdictIcon.tsx'
import { languageName } from '#renderer/text/names.ts'
import { t, words } from '#renderer/text/text.ts'
import { Badge, type RowFrame } from '#renderer/ui/index.ts'
import classes from './MatchList.module.css'

/** The second gives way where the list is narrow. */
const LANGUAGES_SHOWN = 2

export interface MatchLineProps {
  readonly frame: RowFrame
  /** Place among those who fit; null where something is unknown. */
  readonly rank: number | null
  /** Undefined while it loads. */
  readonly row: MatchRow | undefined
  readonly criteria: readonly CriterionHead[]
  /** Codes of the languages asked, in order. */
  readonly languages: readonly string[]
  readonly providerLabel: (provider: NamedProvider) => string
  readonly axis: ClosedInterval
  readonly windows: readonly ClosedInterval[]
  readonly current: boolean
}

/** Languages that are asked first, then the best known: "FR C2", "AR C2"; one without a level is a question. */
const languagesOf = (row: MatchRow, asked: readonly string[]): string[] => {
  const place = (language: string): number => {
    const at = asked.indexOf(language)
    return at < 0 ? asked.length : at
  }
  return row.person.languages
    .toSorted((a, b) => place(a.language) - place(b.language) || (b.spoken ?? 0) - (a.spoken ?? 0))
    .slice(0, LANGUAGES_SHOWN)
    .map(
      ({ language, spoken }) =>
        `${language.toUpperCase()} ${spoken === null ? '?' : cefrName(spoken)}`,
    )
}

const languageTitle = (row: MatchRow): string =>
  row.person.languages.length === 0
    ? t('common.notStated')
    : row.person.languages
        .map(
          ({ language, spoken }) =>
            `${languageName(language)} ${spoken === null ? '?' : cefrName(spoken)}`,
        )
        .join(', ')

/** One person: score, name, who offers them, a verdict per criterion, availability against the windows. */
export function MatchLine(props: MatchLineProps): ReactNode {
  const { row, criteria, rank } = props
  const frame = { ...props.frame, 'aria-selected': props.current, className: classes.line }
  if (!row) {
    return (
      <div {...frame} aria-busy="true">
        <div role="gridcell" className={classes.ghost} aria-label={t('common.rowsLoading')} />
      </div>
    )
  }
  const { person } = row
  const out = row.candidacy !== null && isCandidacyExit(row.candidacy)
  return (
    <div {...frame} data-out={out || undefined}>
      <div role="gridcell" className={classes.rank}>
        {rank ?? '?'}
      </div>
      <div role="gridcell" className={classes.score}>
        <b>{rank === null ? '—' : Math.round(row.score)}</b>
        {rank !== null && (
          <span className={classes.bar} aria-hidden="true">
            <i style={{ inlineSize: `${row.score}%` }} />
          </span>
        )}
      </div>
      <div
        role="gridcell"
        className={classes.name}
        title={[
          personName(person),
          ...nativeNames(person),
          row.candidacy === null ? '' : candidacyWords(row.candidacy),
        ]
          .filter(Boolean)
          .join(' · ')}
      >
        <span className={classes.first}>
          <b>
            <bdi>{personName(person)}</bdi>
          </b>
          {row.candidacy !== null && (
            <Badge tone={candidacyTone(row.candidacy)}>{candidacyWords(row.candidacy)}</Badge>
          )}
        </span>
        <NativeNames of={person} className={classes.native} />
      </div>
      <div role="gridcell">
        <Nationalities of={person.nationalities} />
      </div>
      <div role="gridcell">
        <ProviderBadges of={person.providers} label={props.providerLabel} />
      </div>
      <div role="gridcell" className={classes.languages} title={languageTitle(row)}>
        {person.languages.length === 0 && '–'}
        {languagesOf(row, props.languages).map((known, place) => (
          <span key={known}>
            {place > 0 && ' · '}
            {known}
          </span>
        ))}
      </div>
      <div role="gridcell" className={classes.verdicts}>
        {row.results.map((result, place) => (
          <JudgedIcon
            key={result.key}
            of={result}
            strength={criteria[place]?.strength ?? 'must'}
            label={[
              t('match.verdictOf', {
                asked: criteria[place]?.asked ?? '',
                verdict: judgedWords(result),
                evidence: result.evidence,
              }),
              result.warning === null ? '' : words(result.warning),
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </div>
      <div role="gridcell">
        <AvailabilityStrip stretches={row.strip} axis={props.axis} windows={props.windows} />
      </div>
    </div>
  )
}
