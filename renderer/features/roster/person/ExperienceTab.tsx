import type { ReactNode } from 'react'
import { compareDates } from '#shared/calendar/index.ts'
import type { Experience, ExperienceKind } from '#shared/domain/experience.ts'
import type { StoredPerson } from '#shared/domain/person.ts'
import { showKnownPeriod } from '#renderer/text/format.ts'
import { categoryName, countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import classes from './PersonPanel.module.css'

export function kindWords(kind: ExperienceKind): string {
  switch (kind) {
    case 'advisory':
      return t('roster.experienceAdvisory')
    case 'observation':
      return t('roster.experienceObservation')
    case 'other':
      return t('roster.experienceOther')
    case 'unknown':
      return t('roster.experienceUnknown')
  }
}

const latestFirst = (a: Experience, b: Experience): number =>
  compareDates(b.from ?? b.to ?? '', a.from ?? a.to ?? '')

export function ExperienceTab({ person }: { readonly person: StoredPerson }): ReactNode {
  if (person.experience.length === 0) {
    return <p className={classes.none}>{t('roster.noExperience')}</p>
  }
  return (
    <ul className={classes.list}>
      {[...person.experience].sort(latestFirst).map((each, place) => (
        <li key={place}>
          <b>{each.country ? countryName(each.country) : t('common.notStated')}</b>{' '}
          {[each.mission, each.function].filter(Boolean).join(', ')}
          <div className={classes.faint}>
            {[
              (each.from ?? each.to) === null ? null : showKnownPeriod(each),
              kindWords(each.kind),
              each.category && categoryName(each.category),
              each.body,
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </li>
      ))}
    </ul>
  )
}
