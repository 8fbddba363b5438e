import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Id } from '#shared/domain/common.ts'
import type { RequestStatus } from '#shared/domain/request.ts'
import { call, failureOf, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { refusedPlaces } from '#renderer/field/deployment/refused-places.ts'
import { t, words } from '#renderer/text/text.ts'
import { ChoiceBox } from '#renderer/ui/fields/index.ts'
import { FailureLine, useFocusBack } from '#renderer/ui/index.ts'

/** More are moved in several changes. */
const MOST_AT_ONCE = 2000

const ended: readonly RequestStatus[] = ['closed', 'declined', 'withdrawn', 'stoodDown']

export interface AddToPositionProps {
  readonly people: readonly Id[]
  readonly onClose: () => void
  readonly onAdded: () => void
}

/** Makes the selected people candidates of a position; who already is one is left as they are. */
export function AddToPosition({ people, onClose, onAdded }: AddToPositionProps): ReactNode {
  useFocusBack()
  const [request, setRequest] = useState<Id | null>(null)
  const [position, setPosition] = useState<Id | null>(null)
  const [status, setStatus] = useState<'considered' | 'shortlisted'>('shortlisted')
  const requests = useQueryCall('request.list', {})
  const positions = useQueryCall(
    'request.get',
    { id: request ?? '' },
    { enabled: request !== null },
  )
  const open = (requests.data ?? []).filter((each) => !ended.includes(each.status))

  const add = useMutation({
    networkMode: 'always',
    mutationFn: async (to: Id) => {
      const present = await call('candidacy.list', { position: to, request: null })
      const nameOf = new Map(present.map((each) => [each.person, each.personName]))
      const problems = people.flatMap((person) => {
        const name = nameOf.get(person)
        return name === undefined
          ? []
          : [t('roster.addFailed', { name, message: t('roster.addAlready') })]
      })
      const set: object[] = []
      let count = 0
      // Whom a rule stands against stays out; the others come in as one change, with one way back.
      const put = async (some: readonly Id[]): Promise<void> => {
        const moves = some.map((person) => ({ position: to, person }))
        try {
          const done = await call('candidacy.move', { moves, status, reason: null })
          set.push(done)
          count += done.moved
        } catch (error) {
          const out = new Set(refusedPlaces(error, 'choices'))
          if (out.size === 0) throw error
          problems.push(...failureOf(error).problems.map(({ message }) => words(message)))
          const others = some.filter((_each, place) => !out.has(place))
          if (others.length > 0) await put(others)
        }
      }
      const others = people.filter((person) => !nameOf.has(person))
      for (let at = 0; at < others.length; at += MOST_AT_ONCE)
        await put(others.slice(at, at + MOST_AT_ONCE))
      return { set, count, problems }
    },
    onSuccess: ({ set, count, problems }) => {
      showDone(t('roster.addDone', { count }), ...set)
      if (problems.length === 0) onAdded()
    },
  })

  return (
    <Modal
      opened
      onClose={onClose}
      title={t('roster.addToPositionTitle', { count: people.length })}
    >
      <Stack>
        {requests.isSuccess && open.length === 0 && <Text>{t('roster.addNoRequests')}</Text>}
        <ChoiceBox
          label={t('roster.addRequest')}
          value={request}
          required
          data-autofocus
          onChange={(value) => {
            setRequest(value)
            setPosition(null)
          }}
          choices={open.map((each) => ({ value: each.id, label: each.title, also: each.state }))}
          searchable
        />
        <ChoiceBox
          label={t('roster.addPosition')}
          value={position}
          required
          onChange={setPosition}
          disabled={request === null}
          choices={(positions.data?.positions ?? []).map((each) => ({
            value: each.id,
            label: t('roster.addPositionOption', {
              title: each.title,
              filled: each.filled,
              posts: each.posts,
            }),
          }))}
        />
        <ChoiceBox
          label={t('roster.addAs')}
          value={status}
          required
          onChange={(value) => value && setStatus(value)}
          choices={[
            { value: 'considered' as const, label: t('roster.addConsidered') },
            { value: 'shortlisted' as const, label: t('roster.addShortlisted') },
          ]}
        />
        {add.data?.problems.map((problem) => (
          <Text key={problem} c="var(--not)" role="alert">
            {problem}
          </Text>
        ))}
        <FailureLine error={add.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {add.data ? t('common.close') : t('common.cancel')}
          </Button>
          <Button
            disabled={position === null}
            loading={add.isPending}
            onClick={() => position !== null && add.mutate(position)}
          >
            {t('roster.addGo')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
