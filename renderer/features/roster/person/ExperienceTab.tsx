import type { ReactNode } from 'react'
import { compareDates, lengthInDays } from '#shared/calendar/index.ts'
import type { DeploymentRow } from '#shared/domain/deployment-row.ts'
import { wasServed } from '#shared/domain/deployment-steps.ts'
import type { Experience, ExperienceKind } from '#shared/domain/experience.ts'
import type { StoredPerson } from '#shared/domain/person.ts'
import { serviceKind } from '#shared/domain/service-kind.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { showKnownPeriod, showPeriod } from '#renderer/text/format.ts'
import { categoryName, countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { SourceOf } from './SourceOf.tsx'
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
  const served = (
    useQueryCall('deployment.list', { request: null, person: person.id }).data ?? []
  ).filter(({ status }) => wasServed(status))
  if (person.experience.length === 0 && served.length === 0) {
    return <p className={classes.none}>{t('roster.noExperience')}</p>
  }
  return (
    <>
      <Served rows={served} />
      <Stated person={person} />
    </>
  )
}

/** Missions of this roster: they count as experience without being typed again. */
function Served({ rows }: { readonly rows: readonly DeploymentRow[] }): ReactNode {
  const asked = { enabled: rows.length > 0 }
  const requests = useQueryCall('request.list', {}, asked).data ?? []
  const positions = useQueryCall('position.list', {}, asked).data ?? []
  if (rows.length === 0) return null
  const kindOf = (row: DeploymentRow): string | null => {
    const assistance = requests.find(({ id }) => id === row.request)?.assistance
    const category = positions.find(({ id }) => id === row.position)?.category
    return assistance === undefined || category === undefined
      ? null
      : kindWords(serviceKind(assistance, category))
  }
  return (
    <ul className={classes.list} aria-label={t('roster.servedHere')}>
      {rows.toReversed().map((row) => (
        <li key={row.id}>
          <b>{countryName(row.state)}</b> {[row.requestTitle, row.positionTitle].join(', ')}
          <div className={classes.faint}>
            {[
              showPeriod(row),
              kindOf(row),
              t('roster.servedDays', { days: lengthInDays(row), status: row.status }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Stated({ person }: { readonly person: StoredPerson }): ReactNode {
  return (
    <ul className={classes.list}>
      {[...person.experience].sort(latestFirst).map((each) => (
        <li key={each.id}>
          <b>{each.country ? countryName(each.country) : t('common.notStated')}</b>{' '}
          {[each.mission, each.function].filter(Boolean).join(', ')}
          <SourceOf
            person={person.id}
            field="experience"
            row={each.id}
            name={each.mission ?? t('person.experience')}
          />
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
