import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { DateOnly } from '#shared/calendar/index.ts'
import type { Offer } from '#shared/domain/offer.ts'
import type { StoredPerson } from '#shared/domain/person.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { PersonCandidacies } from '#renderer/field/candidacy/PersonCandidacies.tsx'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { categoryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/index.ts'
import { isValidOffer } from './Identity.tsx'
import { SourceOf } from './SourceOf.tsx'
import classes from './PersonPanel.module.css'

interface OffersProps {
  readonly person: StoredPerson
  readonly today: DateOnly | null
}

/** Who offers the person and until when; and the missions that came of it. */
export function OffersTab(of: OffersProps): ReactNode {
  const { person } = of
  const deployments =
    useQueryCall('deployment.list', { request: null, person: person.id }).data ?? []
  return (
    <>
      <Offers {...of} />
      {deployments.length > 0 && (
        <>
          <h3 className={classes.heading}>{t('app.deployments')}</h3>
          <ul className={classes.list}>
            {deployments.map((deployment) => (
              <li key={deployment.id}>
                <Link to="/requests/$requestId" params={{ requestId: deployment.request }}>
                  {deployment.requestTitle}
                </Link>
                , {deployment.positionTitle}
                <div className={classes.faint}>{showPeriod(deployment)}</div>
              </li>
            ))}
          </ul>
        </>
      )}
      <PersonCandidacies person={person.id} />
    </>
  )
}

/** Who offers the person, for what and until when. */
export function Offers({ person, today }: OffersProps): ReactNode {
  const providers = useQueryCall('provider.list', {}).data ?? []
  return (
    <>
      {person.offers.length === 0 ? (
        <p className={classes.none}>{t('roster.noOffers')}</p>
      ) : (
        <ul className={classes.list}>
          {person.offers.map((offer) => (
            <li key={offer.id}>
              <b>{providers.find((each) => each.id === offer.provider)?.name ?? '…'}</b>{' '}
              <Badge tone={isValidOffer(offer, today) ? 'met' : 'not'}>
                {validity(offer, today)}
              </Badge>
              <SourceOf
                person={person.id}
                field="offers"
                row={offer.id}
                name={t('person.offers')}
              />
              <div className={classes.faint}>
                {[
                  offer.categories.length > 0 &&
                    t('roster.offerFor', {
                      categories: offer.categories.map(categoryName).join(', '),
                    }),
                  offer.offeredOn && t('roster.offeredOn', { date: showDate(offer.offeredOn) }),
                ]
                  .filter(Boolean)
                  .join(', ')}
              </div>
              {offer.conditions !== null && <div dir="auto">{offer.conditions}</div>}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function validity(offer: Offer, today: DateOnly | null): string {
  if (offer.withdrawnOn) return t('roster.offerWithdrawn', { date: showDate(offer.withdrawnOn) })
  if (!offer.validUntil) return t('roster.offerOpen')
  return isValidOffer(offer, today)
    ? t('roster.offerUntil', { date: showDate(offer.validUntil) })
    : t('roster.offerEndedOn', { date: showDate(offer.validUntil) })
}
