import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Coverage } from '#shared/contract/team-calls.ts'
import { LanguageBox, LanguageLevelBox } from '#renderer/field/boxes/index.ts'
import { languageName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox } from '#renderer/ui/fields/index.ts'
import classes from './TeamPanel.module.css'

export interface CoverageFieldsProps {
  readonly value: readonly Coverage[]
  readonly onChange: (next: Coverage[]) => void
}

/** Languages that somebody of the team, or of each location, must speak. */
export function CoverageFields({ value, onChange }: CoverageFieldsProps): ReactNode {
  const put = (place: number, change: Partial<Coverage>): void =>
    onChange(value.map((each, at) => (at === place ? { ...each, ...change } : each)))
  return (
    <>
      {value.map((coverage, place) => (
        <div
          key={place}
          className={classes.row}
          role="group"
          aria-label={t('match.proposeCoverage')}
        >
          <LanguageBox
            className={classes.language}
            label={t('match.proposeCoverage')}
            required
            value={coverage.language}
            onChange={(language) => language !== null && put(place, { language })}
          />
          <LanguageLevelBox
            className={classes.level}
            label={t('match.proposeCoverageLevel')}
            required
            value={coverage.level}
            onChange={(level) => level !== null && put(place, { level })}
          />
          <ChoiceBox
            className={classes.per}
            label={t('match.proposeCoveragePer')}
            required
            choices={[
              { value: 'team', label: t('match.proposeCoverageTeam') },
              { value: 'location', label: t('match.proposeCoverageLocation') },
            ]}
            value={coverage.per}
            onChange={(per) => per !== null && put(place, { per })}
          />
          <Button
            variant="subtle"
            aria-label={t('common.removeNamed', { what: languageName(coverage.language) })}
            onClick={() => onChange(value.filter((_, at) => at !== place))}
          >
            ✕
          </Button>
        </div>
      ))}
      <Button
        variant="default"
        onClick={() => onChange([...value, { language: 'en', level: 4, people: 1, per: 'team' }])}
      >
        {t('match.proposeCoverageAdd')}
      </Button>
    </>
  )
}
