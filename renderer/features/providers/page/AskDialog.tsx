import { Button, Modal, Stack } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { compareDates } from '#shared/calendar/index.ts'
import type { ProviderPage } from '#shared/contract/provider-calls.ts'
import { isRequestOver } from '#shared/domain/request-steps.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { LettersDialog, type LettersOf } from '#renderer/field/letter/LettersDialog.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, bothAnswers, EmptyState, useFocusBack } from '#renderer/ui/index.ts'
import { peopleNow } from './now.ts'
import classes from './ProviderScreen.module.css'

/** Which open position a provider is asked about; then the letter. Who is free is asked about by name. */
export function AskDialog({
  of,
  kind,
  onClose,
}: {
  readonly of: ProviderPage
  readonly kind: 'nominationRequest' | 'askAvailability'
  readonly onClose: () => void
}): ReactNode {
  useFocusBack()
  const [letters, setLetters] = useState<LettersOf | null>(null)
  const requests = useQueryCall('request.list', {})
  const positions = useQueryCall('position.list', {})
  const now = peopleNow(of, useToday())
  if (letters) return <LettersDialog of={letters} onClose={onClose} />
  const asksNames = kind === 'nominationRequest'
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t(asksNames ? 'providers.askForPeople' : 'providers.askAvailability')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="sm">
        <p className={classes.dim}>
          {asksNames
            ? t('providers.askForPeopleText')
            : t('providers.askAvailabilityText', { count: now.offered.length })}
        </p>
        <Answer to={bothAnswers(requests, positions)} loading={6}>
          {([allRequests, allPositions]) => {
            const open = allRequests
              .filter(({ status }) => !isRequestOver(status))
              .toSorted((a, b) => compareDates(a.from, b.from))
            const listed = open.flatMap((request) =>
              allPositions
                .filter(
                  (position) => position.request === request.id && position.filled < position.posts,
                )
                .map((position) => ({ request, position })),
            )
            if (listed.length === 0)
              return (
                <EmptyState title={t('providers.noOpenPosts')}>
                  <Button renderRoot={(props: object) => <Link to="/requests" {...props} />}>
                    {t('providers.toRequests')}
                  </Button>
                </EmptyState>
              )
            return (
              <ul className={classes.lines}>
                {listed.map(({ request, position }) => (
                  <li key={position.id} className={classes.alias}>
                    <span>
                      <b dir="auto">{position.title}</b>
                      <div className={classes.dim} dir="auto">
                        {t('providers.askOf', {
                          ...{ request: request.title, country: countryName(request.state) },
                          open: position.posts - position.filled,
                        })}
                      </div>
                    </span>
                    <Button
                      size="compact-sm"
                      aria-label={t('providers.askForNamed', { position: position.title })}
                      onClick={() =>
                        setLetters({
                          ...{ kind, request: { id: request.id, title: request.title } },
                          position: position.id,
                          providers: [of.provider.id],
                          about: asksNames
                            ? []
                            : now.offered
                                .filter(({ categories }) => categories.includes(position.category))
                                .map(({ person }) => ({ position: position.id, person })),
                        })
                      }
                    >
                      {t('providers.askFor')}
                    </Button>
                  </li>
                ))}
              </ul>
            )
          }}
        </Answer>
      </Stack>
    </Modal>
  )
}
