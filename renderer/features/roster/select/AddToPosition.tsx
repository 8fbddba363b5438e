import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useMemo, useState } from 'react'
import { MOST_MOVED } from '#shared/contract/candidacy-calls.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { Id } from '#shared/domain/common.ts'
import type { RequestStatus } from '#shared/domain/request.ts'
import { call, failureOf, isFailure, useQueryCall, useTask } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { refusedPlaces } from '#renderer/field/deployment/refused-places.ts'
import { useManyQuestion } from '#renderer/field/many/use-many-question.tsx'
import { t, words } from '#renderer/text/text.ts'
import { ChoiceBox } from '#renderer/ui/fields/index.ts'
import { FailureLine, ProgressBar, useFocusBack } from '#renderer/ui/index.ts'

/** People that a rule stands against who are named; of more the rest are counted. */
const NAMED = 8

const ended: readonly RequestStatus[] = ['closed', 'declined', 'withdrawn', 'stoodDown']

export interface AddToPositionProps {
  readonly people: readonly Id[]
  readonly onClose: () => void
  readonly onAdded: () => void
}

/** Makes the selected people candidates of a position; who already is one is left as they are, and counted before. */
export function AddToPosition({ people, onClose, onAdded }: AddToPositionProps): ReactNode {
  useFocusBack()
  const [request, setRequest] = useState<Id | null>(null)
  const [position, setPosition] = useState<Id | null>(null)
  const task = useTask()
  const [status, setStatus] = useState<'considered' | 'shortlisted'>('shortlisted')
  const requests = useQueryCall('request.list', {})
  const positions = useQueryCall(
    'request.get',
    { id: request ?? '' },
    { enabled: request !== null },
  )
  const open = (requests.data ?? []).filter((each) => !ended.includes(each.status))

  const there = useQueryCall(
    'candidacy.list',
    { position, request: null },
    { enabled: position !== null },
  )
  const chosen = positions.data?.positions.find(({ id }) => id === position)
  const known = useMemo(() => new Set(there.data?.map(({ person }) => person)), [there.data])
  const others = people.filter((person) => !known.has(person))
  const isTooMany = people.length > MOST_MOVED
  const question = useManyQuestion()

  const add = useMutation({
    networkMode: 'always',
    mutationFn: (to: Id) =>
      task.run(async (id) => {
        const problems: string[] = []
        const put = async (some: readonly Id[]): Promise<ResultOf<'candidacy.move'> | null> => {
          const moves = some.map((person) => ({ position: to, person }))
          try {
            return await call('candidacy.move', { moves, status, reason: null, task: id })
          } catch (error) {
            // Whom a rule stands against stays out; the others come in as one change, with one way back.
            const out = new Set(refusedPlaces(error, 'choices'))
            if (out.size === 0) throw error
            problems.push(...failureOf(error).problems.map(({ message }) => words(message)))
            const rest = some.filter((_each, place) => !out.has(place))
            return rest.length > 0 ? put(rest) : null
          }
        }
        return { done: await put(others), problems }
      }),
    onSuccess: ({ done, problems }) => {
      if (done !== null) showDone(t('roster.addDone', { count: done.moved }), done)
      if (problems.length === 0) onAdded()
    },
  })
  const isReady = chosen !== undefined && there.isSuccess && !isTooMany && others.length > 0

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
        <div role="status">
          {isTooMany ? (
            <Text c="var(--not)">
              {t('roster.addTooMany', { most: MOST_MOVED, count: people.length })}
            </Text>
          ) : (
            chosen !== undefined &&
            there.isSuccess &&
            add.isIdle && (
              <Text>
                {t('roster.addWould', {
                  ...{ added: others.length, already: people.length - others.length },
                })}
              </Text>
            )
          )}
        </div>
        {add.data && add.data.problems.length > 0 && (
          <div role="alert">
            {add.data.problems.slice(0, NAMED).map((problem) => (
              <Text key={problem} c="var(--not)">
                {problem}
              </Text>
            ))}
            {add.data.problems.length > NAMED && (
              <Text c="var(--not)">
                {t('roster.more', { count: add.data.problems.length - NAMED })}
              </Text>
            )}
          </div>
        )}
        {task.running && <ProgressBar task={task} label={t('many.adding')} />}
        {!isFailure(add.error, 'cancelled') && <FailureLine error={add.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {add.data ? t('common.close') : t('common.cancel')}
          </Button>
          <Button
            disabled={!isReady}
            loading={add.isPending}
            onClick={() =>
              chosen !== undefined &&
              question.ask({
                people: others.length,
                title: t('roster.addMany', {
                  ...{ count: others.length, title: chosen.title, posts: chosen.posts },
                }),
                confirm: t('roster.addGo', { count: others.length }),
                run: () => add.mutate(chosen.id),
              })
            }
          >
            {t('roster.addGo', { count: others.length })}
          </Button>
        </Group>
        {question.dialog}
      </Stack>
    </Modal>
  )
}
