import type { ReactNode } from 'react'
import {
  type DateOnly,
  daysOfKnown,
  type KnownDate,
  monthsBetween,
} from '#shared/calendar/index.ts'
import type { Offer } from '#shared/domain/offer.ts'
import { personName, type StoredPerson } from '#shared/domain/person.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { confirmedWords } from '#renderer/field/availability/confirmed-words.ts'
import { NativeNames } from '#renderer/field/person/NativeNames.tsx'
import { showDate, showKnownDate } from '#renderer/text/format.ts'
import { categoryName, countryName, nationalityName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/index.ts'
import classes from './PersonPanel.module.css'
import { PersonTags } from './PersonTags.tsx'

const MONTHS_PER_YEAR = 12

/** True while an offer can be relied on. */
export const isValidOffer = (offer: Offer, today: DateOnly | null): boolean =>
  offer.withdrawnOn === null &&
  (offer.validUntil === null || today === null || offer.validUntil >= today)

/** "born 17 May 1984, 42 years"; of a birth date known by its year, "born 1984, 41 or 42 years". */
function bornWords(born: KnownDate, today: DateOnly): string {
  const { from, to } = daysOfKnown(born)
  const age = (on: DateOnly): number => Math.floor(monthsBetween(on, today) / MONTHS_PER_YEAR)
  const [least, years] = [Math.max(0, age(to)), age(from)]
  return born.precision === 'day'
    ? t('roster.identityAge', { date: showDate(born.date), years })
    : least === years
      ? t('roster.identityAgeKnown', { date: showKnownDate(born), years })
      : t('roster.identityAgeBetween', { date: showKnownDate(born), least, years })
}

/** Who it is, in a few lines: name in both scripts, sex, nationality, age, who offers them. */
export function Identity({
  person,
  today,
}: {
  readonly person: StoredPerson
  readonly today: DateOnly | null
}): ReactNode {
  const providers = useQueryCall('provider.list', {}).data ?? []
  const born: KnownDate | null =
    person.birthDate === null
      ? null
      : { date: person.birthDate, precision: person.birthDatePrecision }
  const facts = [
    person.sex && t(`common.${person.sex}`),
    person.nationalities.map(nationalityName).join(', '),
    person.residence && countryName(person.residence),
    born && today && bornWords(born, today),
    today && confirmedWords(person.confirmedOn, today),
  ].filter(Boolean)
  return (
    <div className={classes.identity}>
      <h2>
        <bdi>{personName(person)}</bdi>
        <NativeNames of={person} className={classes.native} />
      </h2>
      <p className={classes.facts}>{facts.join(' · ')}</p>
      <div className={classes.badges}>
        {person.categories.map((category) => (
          <Badge key={category} tone="accent">
            {categoryName(category)}
          </Badge>
        ))}
        {person.offers.map((offer) => {
          const valid = isValidOffer(offer, today)
          const name = providers.find((each) => each.id === offer.provider)?.name ?? '…'
          return (
            <Badge key={offer.id} tone={valid ? 'plain' : 'faint'}>
              {valid ? name : `${name}, ${t('roster.offerEnded')}`}
            </Badge>
          )
        })}
      </div>
      <PersonTags tags={person.tags} />
    </div>
  )
}
