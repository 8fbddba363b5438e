import { Button, Select, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { MatchRow } from '#shared/contract/match-calls.ts'
import { personName } from '#shared/domain/person.ts'
import type { CriterionHead } from '#shared/domain/verdict.ts'
import { t, words } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/index.ts'
import { Nationalities } from '../person/Nationalities.tsx'
import { candidacyTone, candidacyWords } from '../status/status-words.ts'
import { JudgedIcon, judgedWords } from '../verdict/VerdictIcon.tsx'
import classes from './ReplaceDialog.module.css'

/** Somebody proposed, of a reserve with the number. */
export type ProposedRow = MatchRow & { readonly reserveNumber?: number }

export interface ProposedPersonProps {
  readonly row: ProposedRow
  readonly criteria: readonly CriterionHead[]
  /** The provider of who left: theirs is the next offer to look at. */
  readonly preferred: string | null
  readonly pending: boolean
  readonly onChoose: (row: MatchRow, provider: string | null) => void
}

/** Somebody who could fill a post, with every reason; planned by one click. */
export function ProposedPerson(props: ProposedPersonProps): ReactNode {
  const { row, criteria, preferred, pending, onChoose } = props
  const { person } = row
  const name = personName(person)
  const offers = person.providers.filter(({ valid }) => valid)
  const [provider, setProvider] = useState(
    offers.find(({ id }) => id === preferred)?.id ?? offers[0]?.id ?? null,
  )
  const [open, setOpen] = useState(row.group !== 'fit')
  return (
    <li className={classes.line}>
      <div className={classes.first}>
        <span className={classes.score} title={t('deployments.replaceScore')}>
          {row.group === 'fit' ? Math.round(row.score) : '–'}
        </span>
        <span className={classes.name}>
          <b>
            <bdi>{name}</bdi>
          </b>{' '}
          {row.candidacy !== null && (
            <Badge tone={candidacyTone(row.candidacy)}>
              {row.reserveNumber === undefined
                ? candidacyWords(row.candidacy)
                : t('candidates.reserve', { number: row.reserveNumber })}
            </Badge>
          )}
        </span>
        <Nationalities of={person.nationalities} />
        {offers.length > 1 ? (
          <Select
            size="xs"
            w={130}
            aria-label={t('deployments.replaceProviderOf', { name })}
            data={offers.map(({ id, name: label }) => ({ value: id, label }))}
            value={provider}
            onChange={setProvider}
            allowDeselect={false}
          />
        ) : (
          <Text size="xs" c="var(--ink2)" maw={130} truncate title={offers[0]?.name ?? ''}>
            {offers[0]?.name}
          </Text>
        )}
        <span className={classes.icons}>
          {row.results.map((result, place) => (
            <JudgedIcon
              key={result.key}
              of={result}
              strength={criteria[place]?.strength ?? 'must'}
              label={t('match.verdictOf', {
                asked: criteria[place]?.asked ?? '',
                verdict: judgedWords(result),
                evidence: result.evidence,
              })}
            />
          ))}
        </span>
        <Button
          size="compact-sm"
          variant="subtle"
          aria-expanded={open}
          aria-label={t('deployments.replaceWhyOf', { name })}
          onClick={() => setOpen(!open)}
        >
          {t('deployments.replaceWhy')}
        </Button>
        <Button
          size="compact-sm"
          variant={row.group === 'fit' ? 'filled' : 'default'}
          disabled={pending}
          aria-label={t('deployments.planOf', { name })}
          onClick={() => onChoose(row, provider)}
        >
          {t('deployments.plan')}
        </Button>
      </div>
      {open && (
        <ul className={classes.why}>
          {row.results.map((result, place) => (
            <li key={result.key}>
              <JudgedIcon of={result} strength={criteria[place]?.strength ?? 'must'} />
              <span>
                {words(result.evidence)}
                {result.warning !== null && ` · ${words(result.warning)}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
