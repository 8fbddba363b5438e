import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Person, StoredPerson } from '#shared/domain/person.ts'
import type { ShownPerson } from '#shared/domain/restricted.ts'
import { listOf } from '#shared/text/index.ts'
import { AskReason } from '#renderer/field/restricted/AskReason.tsx'
import { useRestricted } from '#renderer/field/restricted/use-restricted.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { showDate, showKnownDate } from '#renderer/text/format.ts'
import { countryName, positionTitle } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/index.ts'
import { type Pair, Pairs } from './Pairs.tsx'
import classes from './PersonPanel.module.css'
import { SourceOf } from './SourceOf.tsx'

const dateOrNull = (date: string | null): string | null => (date === null ? null : showDate(date))

type Field = Exclude<keyof Person, 'id' | 'birthDatePrecision'>

/** A field with its value and a way to where it came from. */
function pairOf(person: StoredPerson, field: Field, value: ReactNode): Pair {
  const name = t(`person.${field}`)
  return { name, value, beside: <SourceOf person={person.id} field={field} name={name} /> }
}

/** What stands at the head of a panel, where the whole record names it field by field. */
function identityPairs(person: StoredPerson): Pair[] {
  const { birthDate, birthDatePrecision, sex } = person
  return [
    pairOf(person, 'familyName', person.familyName),
    pairOf(person, 'givenName', person.givenName),
    pairOf(person, 'nativeName', person.nativeName),
    pairOf(person, 'secondNativeName', person.secondNativeName),
    pairOf(person, 'sex', sex && t(`common.${sex}`)),
    pairOf(
      person,
      'birthDate',
      birthDate && showKnownDate({ date: birthDate, precision: birthDatePrecision }),
    ),
  ]
}

export function ProfileTab({
  person,
  whole = false,
}: {
  readonly person: ShownPerson
  /** With the fields that a panel shows at its head. */
  readonly whole?: boolean
}): ReactNode {
  return (
    <>
      <Pairs
        pairs={[
          ...(whole ? identityPairs(person) : []),
          pairOf(person, 'formerName', person.formerName),
          pairOf(person, 'title', person.title),
          pairOf(person, 'nationalities', person.nationalities.map(countryName).join(', ')),
          pairOf(person, 'residence', person.residence && countryName(person.residence)),
          pairOf(person, 'email', person.email),
          pairOf(person, 'phone', person.phone),
          pairOf(person, 'address', person.address),
          pairOf(person, 'occupation', person.occupation),
          pairOf(person, 'organization', person.organization),
          pairOf(person, 'confirmedOn', dateOrNull(person.confirmedOn)),
          pairOf(person, 'consentOn', dateOrNull(person.consentOn)),
          pairOf(person, 'retainUntil', dateOrNull(person.retainUntil)),
          pairOf(person, 'notes', person.notes),
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
  const today = useToday()
  if (person.clearances.length === 0) return null
  return (
    <>
      <h3 className={classes.heading}>{t('roster.clearances')}</h3>
      <ul className={classes.list}>
        {person.clearances.map((clearance) => (
          <li key={clearance.id}>
            {clearance.name}{' '}
            <span className={classes.faint}>
              {clearance.expiresOn
                ? t('roster.clearanceUntil', { date: showDate(clearance.expiresOn) })
                : t('roster.clearanceNoExpiry')}
            </span>{' '}
            {clearance.expiresOn !== null && clearance.expiresOn < today && (
              <Badge tone="not">{t('record.clearanceOver')}</Badge>
            )}
            <SourceOf
              person={person.id}
              field="clearances"
              row={clearance.id}
              name={clearance.name}
            />
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
              pairOf(person, 'passportName', values.passportName),
              pairOf(person, 'passportNumber', values.passportNumber),
              pairOf(
                person,
                'passportIssuer',
                values.passportIssuer && countryName(values.passportIssuer),
              ),
              pairOf(person, 'passportExpiresOn', dateOrNull(values.passportExpiresOn)),
              pairOf(person, 'emergencyContact', values.emergencyContact),
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
