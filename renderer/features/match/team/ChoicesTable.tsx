import { Button, Checkbox } from '@mantine/core'
import type { ReactNode } from 'react'
import type { TeamRules } from '#shared/contract/team-calls.ts'
import { Nationalities } from '#renderer/field/person/Nationalities.tsx'
import { ProviderBadges } from '#renderer/field/provider/ProviderBadges.tsx'
import { useProviderLabel } from '#renderer/field/provider/use-provider-label.ts'
import { t } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/index.ts'
import classes from './TeamPanel.module.css'
import type { Change } from './team-changes.ts'
import { exclude, isLocked, letIn, toggleLock } from './team-rules.ts'

const standsKeys = {
  new: 'match.proposeNew',
  selected: 'match.proposeKept',
  planned: 'match.proposePlanned',
} as const

export interface ChoicesTableProps {
  readonly changes: readonly Change[]
  readonly rules: TeamRules
  readonly onRules: (rules: TeamRules) => void
}

/** The proposed people by post; each can be kept, or left out of the next proposal. */
export function ChoicesTable({ changes, rules, onRules }: ChoicesTableProps): ReactNode {
  const providerLabel = useProviderLabel()
  return (
    <table className={classes.table} aria-label={t('match.proposeChoices')}>
      <thead>
        <tr>
          <th scope="col">{t('match.proposePost')}</th>
          <th scope="col">{t('match.proposePerson')}</th>
          <th scope="col">{t('match.columnNationality')}</th>
          <th scope="col">{t('match.proposeProvider')}</th>
          <th scope="col" className={classes.num}>
            {t('match.proposeScore')}
          </th>
          <th scope="col">{t('match.proposeToday')}</th>
          <th scope="col">{t('match.proposeLock')}</th>
          <th scope="col">{t('match.proposeOut')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ choice, today, out }) => {
          const { position, person, personName: name } = choice
          return (
            <tr key={`${position}${person}`} data-out={out || undefined}>
              <td title={choice.positionTitle}>{choice.positionTitle}</td>
              <td className={classes.name} title={name}>
                <bdi>{name}</bdi>
                {choice.sex !== null && (
                  <span className={classes.dim}>
                    {' '}
                    {choice.sex === 'female'
                      ? t('common.femaleShort')
                      : choice.sex === 'male'
                        ? t('common.maleShort')
                        : t('common.otherShort')}
                  </span>
                )}
              </td>
              <td>
                <Nationalities of={choice.nationalities} />
              </td>
              <td>
                {choice.provider !== null && choice.providerName !== null && (
                  <ProviderBadges
                    of={[{ id: choice.provider, name: choice.providerName }]}
                    label={providerLabel}
                  />
                )}
              </td>
              <td className={classes.num}>{Math.round(choice.score)}</td>
              <td>
                <Badge tone={out ? 'faint' : today === 'new' ? 'accent' : 'met'}>
                  {t(out ? 'match.proposeLeftOut' : standsKeys[today])}
                </Badge>
              </td>
              <td>
                <Checkbox
                  size="xs"
                  aria-label={t('match.proposeLockLong', { name })}
                  checked={isLocked(rules, choice)}
                  disabled={out}
                  onChange={() => onRules(toggleLock(rules, choice))}
                />
              </td>
              <td>
                {out ? (
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    aria-label={t('match.proposeInLong', { name })}
                    title={t('match.proposeInLong', { name })}
                    onClick={() => onRules(letIn(rules, person))}
                  >
                    ↶
                  </Button>
                ) : (
                  <Button
                    variant="subtle"
                    size="compact-xs"
                    aria-label={t('match.proposeOutLong', { name })}
                    title={t('match.proposeOutLong', { name })}
                    // Who is planned stays in every proposal.
                    disabled={today === 'planned' || rules.excluded.includes(person)}
                    onClick={() => onRules(exclude(rules, person))}
                  >
                    ✕
                  </Button>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
