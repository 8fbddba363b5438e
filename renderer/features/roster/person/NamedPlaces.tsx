import { Anchor, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { NamedElsewhere, NamedPlace } from '#shared/domain/named-place.ts'
import { t } from '#renderer/text/text.ts'
import classes from './NamedPlaces.module.css'

/** Where a person is named in what is kept of others: each place is a way there. */
export function NamedPlaces({
  named: { places, count, history },
  onOpen,
}: {
  readonly named: NamedElsewhere
  readonly onOpen: (place: NamedPlace) => void
}): ReactNode {
  return (
    <>
      {places.length > 0 && (
        <ul className={classes.places}>
          {places.map((place, at) => (
            <li key={at}>
              <Anchor component="button" type="button" size="sm" onClick={() => onOpen(place)}>
                {t('roster.namedPlace', { text: place.text, label: place.label })}
              </Anchor>
            </li>
          ))}
          {count > places.length && (
            <li>{t('roster.namedMore', { count: count - places.length })}</li>
          )}
        </ul>
      )}
      {history > 0 && (
        <Text size="sm" c="dimmed">
          {t('roster.namedHistory', { entries: history })}
        </Text>
      )}
    </>
  )
}

/** Opens the screen on which the text of a place can be mended. */
export function useOpenPlace(): (place: NamedPlace) => void {
  const navigate = useNavigate()
  return ({ text, person, request }) => {
    if (request !== null)
      void navigate({
        to: '/requests/$requestId',
        params: { requestId: request },
        search: { tab: tabs[text] },
      })
    else if (person !== null) void navigate({ to: '/roster', search: { person } })
    else void navigate({ to: text === 'provider' ? '/providers' : '/exchange' })
  }
}

const tabs = {
  person: undefined,
  request: undefined,
  requestReason: 'events',
  precondition: undefined,
  assessment: undefined,
  recommendation: 'recommendations',
  budget: 'deployments',
  document: undefined,
  position: 'positions',
  candidacyReason: 'candidates',
  setAside: 'candidates',
  nomination: 'candidates',
  providerAsk: 'candidates',
  candidateNote: 'candidates',
  letterTemplate: undefined,
  deployment: 'deployments',
  decision: 'candidates',
  provider: undefined,
  fileName: undefined,
  exchange: undefined,
} as const

/**
 * Tells, after an erasure, where the name still stands: it stays until it is closed, because nobody can
 * look for the name any more.
 */
export function tellNamed(named: NamedElsewhere, onOpen: (place: NamedPlace) => void): void {
  if (named.count === 0 && named.history === 0) return
  notifications.show({
    title: t('roster.namedStill', { count: named.count }),
    color: 'yellow',
    autoClose: false,
    message: <NamedPlaces named={named} onOpen={onOpen} />,
  })
}
