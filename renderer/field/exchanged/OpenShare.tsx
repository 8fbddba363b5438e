import { Alert, Button, Group, PasswordInput, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { ShareDecision, ShareRow } from '#shared/contract/hand-over-calls.ts'
import { shareStates, type ShareState } from '#shared/exchange/share-file.ts'
import {
  call,
  isFailure,
  newId,
  useMutationCall,
  useQueryCall,
  useTask,
} from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { showInstant } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, Chip, Chips, FailureLine, ProgressBar, Screen } from '#renderer/ui/index.ts'
import { IncomingRecord } from './IncomingRecord.tsx'

const PAGE = 100

type Header = ResultOf<'share.unlock'>

/** A hand-over on its way in: its passphrase, what would become of each record, and the taking in. */
export function OpenShare({ file }: { readonly file: string }): ReactNode {
  const [header, setHeader] = useState<Header | null>(null)
  // One that is left alone does not stay in the engine's memory.
  useEffect(() => () => void call('share.close', { file }), [file])
  return (
    <Screen
      crumb={<Link to="/exchange">{t('exchange.title')}</Link>}
      title={t('exchanged.shareTitle')}
    >
      <Stack p="md" maw={1080}>
        {header === null ? (
          <Unlock file={file} onOpen={setHeader} />
        ) : (
          <Judged file={file} header={header} />
        )}
      </Stack>
    </Screen>
  )
}

function Unlock({
  file,
  onOpen,
}: {
  readonly file: string
  readonly onOpen: (header: Header) => void
}): ReactNode {
  const [passphrase, setPassphrase] = useState('')
  const task = useTask()
  const unlock = useMutation({
    networkMode: 'always',
    mutationFn: () => task.run((id) => call('share.unlock', { file, passphrase, task: id })),
    onSuccess: onOpen,
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (passphrase !== '') unlock.mutate()
      }}
    >
      <Stack maw={520}>
        <Text>{t('exchanged.shareSealed')}</Text>
        <PasswordInput
          label={t('settings.passphrase')}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          autoComplete="off"
          autoFocus
          required
        />
        {task.running && <ProgressBar task={task} label={t('exchanged.shareOpening')} />}
        {!isFailure(unlock.error, 'cancelled') && <FailureLine error={unlock.error} />}
        <Group>
          <Button type="submit" disabled={passphrase === ''} loading={unlock.isPending}>
            {t('exchanged.shareOpen')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

function Judged({ file, header }: { readonly file: string; readonly header: Header }): ReactNode {
  const navigate = useNavigate()
  const [only, setOnly] = useState<ShareState | null>(null)
  const [limit, setLimit] = useState(PAGE)
  const [task] = useState(newId)
  const [decisions, setDecisions] = useState<ReadonlyMap<string, ShareDecision>>(new Map())
  const preview = useQueryCall(
    'share.preview',
    { file, task, only, offset: 0, limit: Math.min(limit, MOST_SHOWN) },
    { keepPrevious: true },
  )
  const apply = useMutationCall('share.apply')
  const running = useTask()
  const take = (): void =>
    void running
      .run((id) => apply.mutateAsync({ file, task: id, decisions: [...decisions.values()] }))
      .then((done) => {
        showDone(
          t('exchanged.shareTaken', {
            added: t('exchanged.contents', { ...done.added }),
            changed: t('exchanged.contents', { ...done.changed }),
          }),
          done,
        )
        void navigate({ to: '/exchange', search: {} })
      })
      // Shown below, from the mutation itself.
      .catch(() => undefined)
  return (
    <>
      <Text>
        {t('exchanged.shareFrom', {
          by: header.by,
          when: showInstant(header.at),
          to: header.counterpart,
          purpose: header.purpose,
          held: t('exchanged.contents', { ...header.contents }),
        })}
      </Text>
      <Text c="dimmed">
        {t(header.restricted ? 'exchanged.shareRestricted' : 'exchanged.shareUnrestricted')}
      </Text>
      {header.again && <Alert color="gray">{t('exchanged.shareAgain')}</Alert>}
      <Answer to={preview} loading={8}>
        {({ counts, rows, found }) => (
          <>
            <Chips label={t('exchanged.shareStates')}>
              <Chip pressed={only === null} onClick={() => setOnly(null)}>
                {t('exchanged.shareAll')}
              </Chip>
              {shareStates
                .filter((state) => counts[state] > 0)
                .map((state) => (
                  <Chip key={state} pressed={only === state} onClick={() => setOnly(state)}>
                    {t('exchanged.shareState', { state, count: counts[state] })}
                  </Chip>
                ))}
            </Chips>
            <Stack gap={6} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
              {rows.map((row) => (
                <IncomingRecord
                  key={keyOf(row)}
                  row={row}
                  decision={decisions.get(keyOf(row)) ?? null}
                  onDecide={(decision) =>
                    setDecisions(new Map(decisions).set(keyOf(row), decision))
                  }
                />
              ))}
            </Stack>
            {found > rows.length && limit < MOST_SHOWN && (
              <Group>
                <Button variant="default" onClick={() => setLimit(limit + PAGE)}>
                  {t('exchanged.shareMore', { count: found - rows.length })}
                </Button>
              </Group>
            )}
          </>
        )}
      </Answer>
      {running.running && <ProgressBar task={running} label={t('exchanged.shareTaking')} />}
      <FailureLine error={apply.error} />
      <Group>
        <Button loading={apply.isPending} disabled={!preview.data} onClick={take}>
          {t('exchanged.shareTake')}
        </Button>
        <Button
          variant="default"
          renderRoot={(props: object) => <Link to="/exchange" {...props} />}
        >
          {t('common.cancel')}
        </Button>
      </Group>
    </>
  )
}

/** As many records as the engine gives at once. */
const MOST_SHOWN = 500

const keyOf = ({ entity, id }: Pick<ShareRow, 'entity' | 'id'>): string => `${entity} ${id}`
