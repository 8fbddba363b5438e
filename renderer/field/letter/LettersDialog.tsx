import {
  ActionIcon,
  Button,
  Checkbox,
  CopyButton,
  Group,
  Stack,
  Text,
  TextInput,
} from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { addDays, isDateOnly } from '#shared/calendar/index.ts'
import type { MergedLetter } from '#shared/contract/correspondence-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import {
  type LetterGrouping,
  letterGrouping,
  type LetterKind,
  requestLetterKinds,
} from '#shared/domain/letter.ts'
import { letterKindPhrase } from '#shared/correspondence/letter-fields.ts'
import { fitsMailLink, LONGEST_MAIL_LINK, mailLink } from '#shared/correspondence/mail-link.ts'
import {
  languages,
  type Locale,
  languagesOfTexts,
  listOf,
  phrase,
  type Phrase,
  say,
} from '#shared/text/index.ts'
import { call, useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useDocumentLanguage } from '#renderer/field/document/document-language.ts'
import { fileName, useExport } from '#renderer/field/use-export.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import { ChoiceBox, ChoicesBox, DateBox, NumberBox } from '#renderer/ui/fields/index.ts'
import { Answer, FailureLine, FormDialog, showFailure, useFocusBack } from '#renderer/ui/index.ts'
import { letterKindWords, USUAL_DAYS_TO_ANSWER, usualGrouping } from './letter-words.ts'
import classes from './LettersDialog.module.css'
import { LetterWords } from './LetterWords.tsx'
import { TemplateForm } from './TemplateForm.tsx'

/** What letters are about; who writes them may choose another kind. */
export interface LettersOf {
  readonly kind: LetterKind
  readonly request: { readonly id: Id; readonly title: string }
  readonly about: readonly { readonly position: Id; readonly person: Id }[]
  /** The position nobody is named for yet. */
  readonly position?: Id | null
  /** Among which that position may be chosen. */
  readonly positions?: readonly { readonly id: Id; readonly title: string }[]
  /** Providers that are written to although nobody is named. */
  readonly providers?: readonly Id[]
  /** What is asked, where a match asked it. */
  readonly question?: Phrase
}

/** A letter as it was changed by hand, by the place of the letter. */
type Edited = Pick<MergedLetter, 'to' | 'bcc' | 'subject' | 'body'>

const withDeadline: readonly LetterKind[] = [
  'askAvailability',
  'nominationRequest',
  'reminder',
  'invitation',
]

/**
 * Letters filled in, read through one by one, and taken to the mail program or a file. Scrutin sends
 * nothing: that they were written is kept when the user says so, with what follows of it.
 */
export function LettersDialog({
  of,
  onClose,
}: {
  readonly of: LettersOf
  readonly onClose: () => void
}): ReactNode {
  useFocusBack()
  const today = useToday()
  const usual = useDocumentLanguage()
  const [kind, setKind] = useState(of.kind)
  const [language, setLanguage] = useState<Locale>(usual)
  const [grouping, setGrouping] = useState<LetterGrouping>(usualGrouping(of.kind))
  const [dueOn, setDueOn] = useState<string | null>(addDays(today, USUAL_DAYS_TO_ANSWER))
  const [position, setPosition] = useState<Id | null>(of.position ?? null)
  const [wanted, setWanted] = useState<number | null>(null)
  const posts = wanted !== null && Number.isInteger(wanted) && wanted > 0 ? wanted : null
  const [providers, setProviders] = useState<readonly Id[]>(of.providers ?? [])
  const [words, setWords] = useState(false)
  const everyProvider = useQueryCall('provider.list', {}, { enabled: of.about.length === 0 })
  const due = withDeadline.includes(kind) && dueOn !== null && isDateOnly(dueOn) ? dueOn : null
  const params = {
    ...{ kind, language, grouping, dueOn: due, posts },
    request: of.request.id,
    about: [...of.about],
    position,
    providers: [...providers],
    question: of.question === undefined ? null : say(language, of.question),
  }
  const merged = useQueryCall('letter.merge', params, { keepPrevious: true })
  return (
    <FormDialog
      opened
      onClose={onClose}
      size="min(860px, 94vw)"
      title={t('letters.title', { kind: letterKindPhrase(kind), people: of.about.length })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="sm">
        <div className={classes.choices}>
          <ChoiceBox
            label={t('letters.noteKindLabel')}
            required
            choices={requestLetterKinds.map((value) => ({ value, label: letterKindWords(value) }))}
            value={kind}
            onChange={(value) => {
              if (value === null) return
              setKind(value)
              setGrouping(usualGrouping(value))
            }}
          />
          <ChoiceBox
            label={t('letters.language')}
            required
            choices={languagesOfTexts.map((value) => ({ value, label: languages[value].name }))}
            value={language === 'fr' ? 'fr' : 'en'}
            onChange={(value) => value && setLanguage(value)}
          />
          <ChoiceBox
            label={t('letters.grouping')}
            required
            choices={letterGrouping.options.map((value) => ({
              value,
              label: t('letters.grouped', { grouping: value }),
            }))}
            value={grouping}
            onChange={(value) => value && setGrouping(value)}
          />
          {withDeadline.includes(kind) && (
            <DateBox label={t('letters.dueOn')} value={dueOn} onChange={setDueOn} />
          )}
          {of.about.length === 0 && (
            <>
              {(of.positions ?? []).length > 1 && (
                <ChoiceBox
                  label={t('letters.offerPosition')}
                  required
                  choices={(of.positions ?? []).map(({ id, title }) => ({
                    value: id,
                    label: title,
                  }))}
                  value={position}
                  onChange={setPosition}
                />
              )}
              <NumberBox
                label={t('letters.postsAsked')}
                value={wanted}
                onChange={setWanted}
                min={1}
              />
              <ChoicesBox
                label={t('letters.providersAsked')}
                choices={(everyProvider.data ?? []).map(({ id, name }) => ({
                  value: id,
                  label: name,
                }))}
                value={[...providers]}
                onChange={setProviders}
              />
            </>
          )}
        </div>
        {words ? (
          <TemplateForm
            key={`${kind} ${language}`}
            kind={kind}
            language={language}
            onClose={() => setWords(false)}
          />
        ) : (
          <Answer to={merged} loading={8}>
            {(letters) =>
              letters.length === 0 ? (
                <Text>
                  {t(
                    kind === 'nominationRequest' && providers.length === 0
                      ? 'letters.noneAsked'
                      : 'letters.none',
                  )}
                </Text>
              ) : (
                <Letters
                  key={JSON.stringify([kind, language, grouping])}
                  of={{ ...of, position }}
                  kind={kind}
                  language={language}
                  dueOn={due}
                  posts={posts}
                  letters={letters}
                  onWords={() => setWords(true)}
                  onClose={onClose}
                />
              )
            }
          </Answer>
        )}
      </Stack>
    </FormDialog>
  )
}

interface LettersProps {
  readonly of: LettersOf
  readonly kind: LetterKind
  readonly language: Locale
  readonly dueOn: string | null
  readonly posts: number | null
  readonly letters: readonly MergedLetter[]
  readonly onWords: () => void
  readonly onClose: () => void
}

/** The letters one by one, and what is done with them. */
function Letters(props: LettersProps): ReactNode {
  const { of, kind, language, letters } = props
  const [place, setPlace] = useState(0)
  const [edits, setEdits] = useState<ReadonlyMap<number, Edited>>(new Map())
  const [way, setWay] = useState<'mail' | 'file' | 'copy'>('mail')
  const { busy, run } = useExport()
  const at = Math.min(place, letters.length - 1)
  const final = letters.map((letter, index) => ({ ...letter, ...edits.get(index) }))
  const letter = final[at]
  if (letter === undefined) return null
  const edit = (change: Partial<Edited>): void => {
    const { to, bcc, subject, body } = letter
    setEdits(new Map([...edits, [at, { to, bcc, subject, body, ...change }]]))
  }
  const link = mailLink(letter)
  const fits = fitsMailLink(letter)
  const write = (format: 'docx' | 'txt' | 'eml'): void => {
    setWay('file')
    const name = say(language, phrase('letters.fileLetters', { request: of.request.title }))
    const written = (format === 'eml' ? [letter] : final).map(
      ({ to, bcc, addressee, subject, body }) => ({ to, bcc, addressee, subject, body }),
    )
    run(fileName(name, format), (to) =>
      call('letter.write', { letters: written, language, format, to }),
    )
  }
  // What was filled in by hand is no longer missing.
  const missing = letter.unfilled.filter((field) =>
    `${letter.subject}\n${letter.body}`.includes(`{${field}}`),
  )
  const step = (by: number): void => setPlace(Math.max(0, Math.min(letters.length - 1, at + by)))
  return (
    <>
      <Group gap="xs">
        <ActionIcon
          variant="default"
          aria-label={t('letters.previous')}
          disabled={at === 0}
          onClick={() => step(-1)}
        >
          <IconChevronLeft size={15} className={classes.turns} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t('letters.next')}
          disabled={at === letters.length - 1}
          onClick={() => step(1)}
        >
          <IconChevronRight size={15} className={classes.turns} />
        </ActionIcon>
        <b role="status">
          {t('letters.letterOf', {
            ...{ place: at + 1, of: letters.length, addressee: letter.addressee },
          })}
        </b>
        {edits.has(at) && <span className={classes.faint}>{t('letters.edited')}</span>}
        <Button variant="subtle" size="compact-sm" ml="auto" onClick={props.onWords}>
          {t('letters.editTemplate')}
        </Button>
      </Group>
      <div className={classes.addresses}>
        <TextInput
          label={t('letters.to')}
          value={letter.to.join(', ')}
          onChange={({ currentTarget }) => edit({ to: addressesIn(currentTarget.value) })}
        />
        {(letter.bcc.length > 0 || letter.about.length > 1) && (
          <TextInput
            label={t('letters.bcc')}
            value={letter.bcc.join(', ')}
            onChange={({ currentTarget }) => edit({ bcc: addressesIn(currentTarget.value) })}
          />
        )}
      </div>
      {letter.to.length + letter.bcc.length === 0 && (
        <Text size="sm" c="var(--unk)" role="alert">
          {t('letters.noAddress', { addressee: letter.addressee })}
        </Text>
      )}
      {missing.length > 0 && (
        <Text size="sm" c="var(--not)" role="alert">
          {t('letters.unfilled', { fields: braced(missing) })}
        </Text>
      )}
      {letter.unknown.length > 0 && (
        <Text size="sm" c="var(--not)" role="alert">
          {t('letters.unknownFields', { fields: braced(letter.unknown) })}
        </Text>
      )}
      <LetterWords rows={[8, 16]} subject={letter.subject} body={letter.body} onChange={edit} />
      {!fits && (
        <Text size="sm" c="var(--unk)" role="alert">
          {t('letters.mailTooLong', { length: link.length, most: LONGEST_MAIL_LINK })}
        </Text>
      )}
      <Group gap="xs">
        {fits && (
          <Button
            onClick={() => {
              setWay('mail')
              call('host.openLink', { url: link }).catch(showFailure)
            }}
          >
            {t('letters.mail')}
          </Button>
        )}
        <Button variant={fits ? 'default' : 'filled'} loading={busy} onClick={() => write('eml')}>
          {t('letters.saveMessage')}
        </Button>
        <CopyButton value={`${letter.subject}\n\n${letter.body}`}>
          {({ copied, copy }) => (
            <Button
              variant="default"
              onClick={() => {
                setWay('copy')
                copy()
              }}
            >
              {copied ? t('letters.copied') : t('letters.copy')}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" loading={busy} onClick={() => write('docx')}>
          {t('letters.saveWord')}
        </Button>
        <Button variant="default" loading={busy} onClick={() => write('txt')}>
          {t('letters.saveText')}
        </Button>
      </Group>
      <Keep {...props} kind={kind} way={way} />
    </>
  )
}

/** Keeps that the letters were written, with what follows of it. */
function Keep({
  of,
  kind,
  language,
  dueOn,
  posts,
  letters,
  way,
  onClose,
}: LettersProps & { readonly way: 'mail' | 'file' | 'copy' }): ReactNode {
  const keep = useMutationCall('letter.keep')
  const [move, setMove] = useState(true)
  const asks = kind === 'askAvailability'
  const run = (): void => {
    if (keep.isPending) return
    keep.mutate(
      {
        letters: letters.map(({ provider, about }) => ({
          ...{ kind, language, provider, way, request: of.request.id },
          position: onlyPosition(about) ?? of.position ?? null,
          people: about.map(({ person }) => person),
        })),
        move: asks && move,
        ...{ dueOn, posts, about: [...of.about] },
      },
      {
        onSuccess: (kept) => {
          showDone(
            kept.moved > 0
              ? t('letters.keptMoved', { letters: kept.kept, people: kept.moved })
              : t('letters.kept', { letters: kept.kept }),
            kept,
          )
          onClose()
        },
      },
    )
  }
  return (
    <div className={classes.keep}>
      <Text size="sm" c="var(--ink2)">
        {t('letters.keepNote')}
      </Text>
      {asks && of.about.length > 0 && (
        <Checkbox
          label={t('letters.keepMove')}
          checked={move}
          onChange={({ currentTarget }) => setMove(currentTarget.checked)}
        />
      )}
      <FailureLine error={keep.error} />
      <Group justify="flex-end">
        <Button variant="light" loading={keep.isPending} onClick={run}>
          {t('letters.keep')}
        </Button>
      </Group>
    </div>
  )
}

function onlyPosition(about: MergedLetter['about']): Id | null {
  const positions = new Set(about.map(({ position }) => position))
  const [only] = positions
  return positions.size === 1 ? (only ?? null) : null
}

function addressesIn(typed: string): string[] {
  return typed
    .split(/[,;]/u)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

function braced(fields: readonly string[]): ReturnType<typeof listOf> {
  return listOf(
    fields.map((field) => `{${field}}`),
    'comma',
  )
}
