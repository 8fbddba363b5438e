import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { StoredPerson } from '#shared/domain/person.ts'
import type { ShownPerson } from '#shared/domain/restricted.ts'
import { listOf } from '#shared/text/index.ts'
import { AskReason } from '#renderer/field/restricted/AskReason.tsx'
import { useRestricted } from '#renderer/field/restricted/use-restricted.ts'
import { showDate } from '#renderer/text/format.ts'
import { countryName, positionTitle } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/index.ts'
import { Pairs } from './Pairs.tsx'
import classes from './PersonPanel.module.css'

const dateOrNull = (date: string | null): string | null => (date === null ? null : showDate(date))

export function ProfileTab({ person }: { readonly person: ShownPerson }): ReactNode {
  return (
    <>
      <Pairs
        pairs={[
          [t('person.title'), person.title],
          [t('person.nationalities'), person.nationalities.map(countryName).join(', ')],
          [t('person.residence'), person.residence && countryName(person.residence)],
          [t('person.email'), person.email],
          [t('person.phone'), person.phone],
          [t('person.address'), person.address],
          [t('person.occupation'), person.occupation],
          [t('person.organization'), person.organization],
          [t('person.confirmedOn'), dateOrNull(person.confirmedOn)],
          [t('person.consentOn'), dateOrNull(person.consentOn)],
          [t('person.retainUntil'), dateOrNull(person.retainUntil)],
          [t('person.notes'), person.notes],
        ]}
      />
      {person.qualifiedFor.length > 0 && (
        <>
          <h3 className={classes.heading}>{t('roster.qualifiedFor')}</h3>
          <div className={classes.badges}>
            {person.qualifiedFor.map((kind) => (
              <Badge key={kind}>{positionTitle(kind)}</Badge>
            ))}
          </div>
        </>
      )}
      <Clearances person={person} />
      <Restricted person={person} />
      <p className={classes.faint}>
        {person.provenance?.file
          ? t('roster.provenance', {
              file: person.provenance.file,
              row: person.provenance.row ?? 0,
            })
          : t('roster.provenanceHand')}
      </p>
    </>
  )
}

function Clearances({ person }: { readonly person: StoredPerson }): ReactNode {
  if (person.clearances.length === 0) return null
  return (
    <>
      <h3 className={classes.heading}>{t('roster.clearances')}</h3>
      <ul className={classes.list}>
        {person.clearances.map((clearance) => (
          <li key={`${clearance.name}${clearance.expiresOn ?? ''}`}>
            {clearance.name}{' '}
            <span className={classes.faint}>
              {clearance.expiresOn
                ? t('roster.clearanceUntil', { date: showDate(clearance.expiresOn) })
                : t('roster.clearanceNoExpiry')}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Passport and emergency data stay hidden until asked for: the engine does not send them before. */
function Restricted({ person }: { readonly person: ShownPerson }): ReactNode {
  const { values, isBusy, ask, hide } = useRestricted(person.id)
  if (person.restricted.length === 0) return null
  return (
    <>
      <h3 className={classes.heading}>{t('roster.restricted')}</h3>
      {values === null ? (
        <>
          <p className={classes.faint}>
            {t('record.hidden', {
              fields: listOf(
                person.restricted.map((field) => t(`person.${field}`)),
                'comma',
              ),
            })}
          </p>
          <AskReason label={t('record.ask')} isBusy={isBusy} onAsk={ask} />
        </>
      ) : (
        <>
          <Pairs
            pairs={[
              [t('person.passportName'), values.passportName],
              [t('person.passportNumber'), values.passportNumber],
              [
                t('person.passportIssuer'),
                values.passportIssuer && countryName(values.passportIssuer),
              ],
              [t('person.passportExpiresOn'), dateOrNull(values.passportExpiresOn)],
              [t('person.emergencyContact'), values.emergencyContact],
            ]}
          />
          <Button variant="subtle" size="compact-xs" onClick={hide}>
            {t('record.hide')}
          </Button>
        </>
      )}
    </>
  )
}
