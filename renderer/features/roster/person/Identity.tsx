import type { ReactNode } from 'react'
import { type DateOnly, monthsBetween } from '#shared/calendar/index.ts'
import type { Offer } from '#shared/domain/offer.ts'
import { personName, type StoredPerson } from '#shared/domain/person.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { NativeNames } from '#renderer/field/person/NativeNames.tsx'
import { showDate } from '#renderer/text/format.ts'
import { categoryName, countryName, nationalityName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/index.ts'
import classes from './PersonPanel.module.css'

const MONTHS_PER_YEAR = 12

/** True while an offer can be relied on. */
export const isValidOffer = (offer: Offer, today: DateOnly | null): boolean =>
  offer.withdrawnOn === null &&
  (offer.validUntil === null || today === null || offer.validUntil >= today)

/** Who it is, in a few lines: name in both scripts, sex, nationality, age, who offers them. */
export function Identity({
  person,
  today,
}: {
  readonly person: StoredPerson
  readonly today: DateOnly | null
}): ReactNode {
  const providers = useQueryCall('provider.list', {}).data ?? []
  const years =
    person.birthDate && today
      ? Math.floor(monthsBetween(person.birthDate, today) / MONTHS_PER_YEAR)
      : null
  const facts = [
    person.sex && t(`common.${person.sex}`),
    person.nationalities.map(nationalityName).join(', '),
    person.residence && countryName(person.residence),
    person.birthDate &&
      years !== null &&
      t('roster.identityAge', { date: showDate(person.birthDate), years }),
    person.confirmedOn
      ? t('roster.confirmedOn', { date: showDate(person.confirmedOn) })
      : t('roster.neverConfirmed'),
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
    </div>
  )
}
