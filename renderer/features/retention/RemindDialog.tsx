import { Button, CopyButton, Group, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { addDays, type DateOnly } from '#shared/calendar/index.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import { fitsMailLink, mailLink } from '#shared/correspondence/mail-link.ts'
import { mergeLetter } from '#shared/correspondence/merge-letter.ts'
import { say, phrase, sayValue } from '#shared/text/index.ts'
import { call, useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { DocumentLanguage } from '#renderer/field/document/DocumentLanguage.tsx'
import { useDocumentLanguage } from '#renderer/field/document/document-language.ts'
import { LetterWords } from '#renderer/field/letter/LetterWords.tsx'
import { fileName, useExport } from '#renderer/field/use-export.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import {
  Answer,
  bothAnswers,
  CancelButton,
  FailureLine,
  FormDialog,
  showFailure,
  useFocusBack,
} from '#renderer/ui/index.ts'
import type { ActProps } from './act-props.ts'
import classes from './RetentionScreen.module.css'

/** Days given for an answer. */
const DAYS_TO_ANSWER = 30

/** Asks people whether their records may stay: one message to all, none of whom sees the others. */
export function RemindDialog(of: ActProps): ReactNode {
  useFocusBack()
  const language = useDocumentLanguage()
  const today = useToday()
  const template = useQueryCall('letter.template', { kind: 'renewal', language })
  const status = useQueryCall('app.status', {})
  return (
    <FormDialog
      opened
      onClose={of.onClose}
      size="lg"
      title={t('retention.remindTitle', { count: of.people.length })}
    >
      <Stack gap="sm">
        <DocumentLanguage />
        <Answer to={bothAnswers(template, status)} loading={6}>
          {([words, { user }]) => (
            <Message
              key={language}
              {...of}
              words={words}
              deadline={addDays(today, DAYS_TO_ANSWER)}
              sender={user}
            />
          )}
        </Answer>
      </Stack>
    </FormDialog>
  )
}

function Message({
  people,
  onDone,
  words,
  deadline,
  sender,
}: Omit<ActProps, 'onClose'> & {
  readonly words: ResultOf<'letter.template'>
  readonly deadline: DateOnly
  readonly sender: string
}): ReactNode {
  const language = useDocumentLanguage()
  const values = {
    deadline: sayValue(language, { date: deadline }).replace(/[\u2066-\u2069]/gu, ''),
    sender,
  }
  const [filled, setFilled] = useState(() => ({
    subject: mergeLetter(words.subject, values).text,
    body: mergeLetter(words.body, values).text,
  }))
  const [way, setWay] = useState<'mail' | 'file' | 'copy'>('mail')
  const { busy, run } = useExport()
  const keep = useMutationCall('letter.keep')
  const addresses = [...new Set(people.flatMap(({ email }) => email ?? []))]
  const without = people.filter(({ email }) => email === null)
  const letter = { to: [], bcc: addresses, ...filled }
  const fits = fitsMailLink(letter)
  return (
    <>
      {without.length > 0 && (
        <div>
          <p className={classes.dim}>{t('retention.noAddress', { count: without.length })}</p>
          <ul className={classes.names}>
            {without.map(({ id, personName, providers }) => (
              <li key={id}>
                <bdi>{personName}</bdi> <span className={classes.dim}>{providers.join(', ')}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <LetterWords
        rows={[8, 14]}
        {...filled}
        onChange={(change) => setFilled({ ...filled, ...change })}
      />
      <Group gap="xs">
        {fits && (
          <Button
            disabled={addresses.length === 0}
            onClick={() => {
              setWay('mail')
              call('host.openLink', { url: mailLink(letter) }).catch(showFailure)
            }}
          >
            {t('letters.mail')}
          </Button>
        )}
        <Button
          variant={fits ? 'default' : 'filled'}
          loading={busy}
          disabled={addresses.length === 0}
          onClick={() => {
            setWay('file')
            const name = say(language, phrase('letters.kind', { kind: 'renewal' }))
            run(fileName(name, 'eml'), (to) =>
              call('letter.write', {
                letters: [{ ...letter, addressee: '' }],
                ...{ language, format: 'eml', to },
              }),
            )
          }}
        >
          {t('letters.saveMessage')}
        </Button>
        <CopyButton value={addresses.join('; ')}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={() => {
                setWay('copy')
                copy()
              }}
            >
              {copied ? t('letters.copied') : t('retention.copyAddresses')}
            </Button>
          )}
        </CopyButton>
      </Group>
      <p className={classes.dim}>{t('letters.keepNote')}</p>
      <FailureLine error={keep.error} />
      <Group justify="flex-end">
        <CancelButton />
        <Button
          variant="light"
          loading={keep.isPending}
          onClick={() =>
            keep.mutate(
              {
                letters: [
                  {
                    ...{ kind: 'renewal', language, way, request: null, position: null },
                    ...{ provider: null, people: people.map(({ id }) => id) },
                  },
                ],
                move: false,
              },
              {
                onSuccess: (kept) => {
                  showDone(t('letters.kept', { letters: kept.kept }), kept)
                  onDone()
                },
              },
            )
          }
        >
          {t('letters.keep')}
        </Button>
      </Group>
    </>
  )
}
