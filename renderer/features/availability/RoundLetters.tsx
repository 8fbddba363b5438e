import { Button, CopyButton, Group, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { RoundLetter, RoundLetterKind, RoundRow } from '#shared/contract/availability-calls.ts'
import { fitsMailLink, mailLink } from '#shared/correspondence/mail-link.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Letter } from '#shared/domain/letter.ts'
import { listOf } from '#shared/text/index.ts'
import { call, useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { HistoryOf } from '#renderer/field/change/HistoryOf.tsx'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { DocumentLanguage } from '#renderer/field/document/DocumentLanguage.tsx'
import { useDocumentLanguage } from '#renderer/field/document/document-language.ts'
import { LetterWords } from '#renderer/field/letter/LetterWords.tsx'
import { TemplateForm } from '#renderer/field/letter/TemplateForm.tsx'
import { fileName, useExport } from '#renderer/field/use-export.ts'
import { compareNames } from '#renderer/text/compare-names.ts'
import { showDate } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import {
  Answer,
  CancelButton,
  FailureLine,
  FormDialog,
  showFailure,
  useFocusBack,
} from '#renderer/ui/index.ts'
import classes from './RoundScreen.module.css'

type Asked = RoundRow['people'][number]

/** Those through one provider who have not answered. */
interface Awaited {
  readonly provider: Id | null
  readonly name: string
  readonly people: readonly Asked[]
  /** They were asked before: what goes out now reminds. */
  readonly kind: RoundLetterKind
}

/** Whoever has not answered, by provider: who was asked and reminded when, and what goes out next. */
export function RoundLetters({ round }: { readonly round: RoundRow }): ReactNode {
  const [writing, setWriting] = useState<Awaited | null>(null)
  const open = round.people.filter(({ answer }) => answer === 'open')
  const groups = [...Map.groupBy(open, ({ provider }) => provider)]
    .map(([provider, people]): Awaited => ({
      ...{ provider, people },
      name: people[0]?.providerName ?? t('common.notOffered'),
      kind: people.some(({ writtenOn }) => writtenOn.length > 0) ? 'roundReminder' : 'roundAsk',
    }))
    .toSorted(
      (a, b) =>
        Number(a.provider === null) - Number(b.provider === null) || compareNames(a.name, b.name),
    )
  return (
    <aside className={classes.providers} aria-label={t('availability.awaited')}>
      <h2>{t('availability.awaited')}</h2>
      {groups.length === 0 && <p>{t('availability.allAnswered')}</p>}
      {groups.some(({ provider }) => provider !== null) && <ForAll round={round} groups={groups} />}
      {groups.map((of) => (
        <section key={of.provider ?? ''} className={classes.provider}>
          <h3>{of.name}</h3>
          <p>
            {t('availability.awaitedOf', { people: of.people.length })} · {writtenWords(of.people)}
          </p>
          <Button variant="default" size="compact-xs" onClick={() => setWriting(of)}>
            {t(of.kind === 'roundAsk' ? 'availability.askThem' : 'availability.remindThem')}
          </Button>
        </section>
      ))}
      <HistoryOf entity="availabilityRound" id={round.id} />
      {writing && <RoundLetterDialog round={round} to={writing} onClose={() => setWriting(null)} />}
    </aside>
  )
}

/** When some people were asked, and reminded last. */
export function writtenWords(people: readonly Pick<Asked, 'writtenOn'>[]): string {
  const days = [...new Set(people.flatMap(({ writtenOn }) => writtenOn))].toSorted()
  const [first] = days
  return first === undefined
    ? t('availability.writtenNot')
    : t('availability.writtenOn', {
        ...{ date: showDate(first), reminders: days.length - 1 },
        last: showDate(days.at(-1) ?? first),
      })
}

/** The sheets and messages of every provider at once, and that they went out. */
function ForAll({
  round,
  groups,
}: {
  readonly round: RoundRow
  readonly groups: readonly Awaited[]
}): ReactNode {
  const language = useDocumentLanguage()
  const { busy, run } = useExport()
  const keep = useMutationCall('round.written')
  const kind = groups.every((each) => each.kind === 'roundReminder') ? 'roundReminder' : 'roundAsk'
  const providers = groups.flatMap(({ provider }) => provider ?? [])
  return (
    <Stack gap={4} mb="sm">
      <Button
        variant="default"
        size="compact-sm"
        loading={busy}
        onClick={() =>
          run(fileName(t('availability.fileAll', { round: round.name }), 'zip'), (to) =>
            call('round.write', { id: round.id, language, to, of: { what: 'all', kind } }),
          )
        }
      >
        {t('availability.allFiles')}
      </Button>
      <Button
        variant="subtle"
        size="compact-sm"
        title={t('availability.allWrittenNote')}
        loading={keep.isPending}
        onClick={() =>
          keep.mutate(
            {
              ...{ id: round.id, version: round.version, kind, language, way: 'file' },
              providers,
            },
            {
              onSuccess: (kept) => showDone(t('availability.writtenKept', { kind }), kept),
              onError: showFailure,
            },
          )
        }
      >
        {t('availability.allWritten', { kind })}
      </Button>
    </Stack>
  )
}

/** What goes out to one provider, or to those whom nobody offers: read through, sent by the mail program, kept. */
function RoundLetterDialog({
  round,
  to,
  onClose,
}: {
  readonly round: RoundRow
  readonly to: Awaited
  readonly onClose: () => void
}): ReactNode {
  useFocusBack()
  const language = useDocumentLanguage()
  const [words, setWords] = useState(false)
  const { kind } = to
  const letters = useQueryCall('round.letters', { id: round.id, kind, language })
  return (
    <FormDialog
      opened
      onClose={onClose}
      size="lg"
      title={t('availability.letterTitle', { kind, addressee: to.name })}
    >
      <Stack gap="sm">
        <DocumentLanguage />
        {words ? (
          <TemplateForm kind={kind} language={language} onClose={() => setWords(false)} />
        ) : (
          <Answer to={letters} loading={8}>
            {(known) => {
              const letter = known.find(({ provider }) => provider === to.provider)
              return letter === undefined ? (
                <p>{t('availability.allAnswered')}</p>
              ) : (
                <Message
                  key={`${letter.subject}\n${letter.body}`}
                  round={round}
                  to={to}
                  letter={letter}
                  onWords={() => setWords(true)}
                  onClose={onClose}
                />
              )
            }}
          </Answer>
        )}
      </Stack>
    </FormDialog>
  )
}

function Message({
  round,
  to: { provider, name, kind },
  letter,
  onWords,
  onClose,
}: {
  readonly round: RoundRow
  readonly to: Awaited
  readonly letter: RoundLetter
  readonly onWords: () => void
  readonly onClose: () => void
}): ReactNode {
  const language = useDocumentLanguage()
  const [words, setWords] = useState({ subject: letter.subject, body: letter.body })
  const { subject, body } = words
  const [way, setWay] = useState<Letter['way']>(provider === null ? 'mail' : 'file')
  const { busy, run } = useExport()
  const keep = useMutationCall('round.written')
  const mail = { to: letter.to, bcc: letter.bcc, subject, body }
  const title = t('availability.fileSheet', { provider: name })
  const { id } = round
  return (
    <>
      {letter.to.length + letter.bcc.length === 0 && (
        <p className={classes.dim}>{t('letters.noAddress', { addressee: name })}</p>
      )}
      {letter.unfilled.length > 0 && (
        <p className={classes.doubt}>
          {t('letters.unfilled', {
            fields: listOf(
              letter.unfilled.map((field) => `{${field}}`),
              'comma',
            ),
          })}
        </p>
      )}
      {/* Small windows show the acts below it too, with a notice over their foot. */}
      <LetterWords
        rows={[6, 8]}
        {...words}
        onChange={(change) => setWords({ ...words, ...change })}
      />
      <Group gap="xs">
        {provider !== null && (
          <>
            <Button
              loading={busy}
              onClick={() => {
                setWay('file')
                run(fileName(title, 'eml'), (to) =>
                  call('round.write', {
                    ...{ id, language, to, of: { what: 'message', provider, subject, body } },
                  }),
                )
              }}
            >
              {t('availability.messageSave')}
            </Button>
            <Button
              variant="default"
              loading={busy}
              onClick={() =>
                run(fileName(title, 'xlsx'), (to) =>
                  call('round.write', { id, language, to, of: { what: 'sheet', provider } }),
                )
              }
            >
              {t('availability.sheetSave')}
            </Button>
          </>
        )}
        {fitsMailLink(mail) && (
          <Button
            variant="default"
            onClick={() => {
              setWay('mail')
              call('host.openLink', { url: mailLink(mail) }).catch(showFailure)
            }}
          >
            {t('letters.mail')}
          </Button>
        )}
        <CopyButton value={`${subject}\n\n${body}`}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={() => {
                setWay('copy')
                copy()
              }}
            >
              {t(copied ? 'letters.copied' : 'letters.copy')}
            </Button>
          )}
        </CopyButton>
        <Button variant="subtle" onClick={onWords}>
          {t('letters.editTemplate')}
        </Button>
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
              { id, version: round.version, kind, language, way, providers: [provider] },
              {
                onSuccess: (kept) => {
                  showDone(t('availability.writtenKept', { kind }), kept)
                  onClose()
                },
              },
            )
          }
        >
          {t('availability.allWritten', { kind })}
        </Button>
      </Group>
    </>
  )
}
