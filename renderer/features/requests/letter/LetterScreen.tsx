import { Button, FileButton, Group, Textarea } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useHotkeys } from '@mantine/hooks'
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { LONGEST_LETTER, type LetterDraft, readLetter } from '#shared/letter/index.ts'
import {
  call,
  isFailure,
  newId,
  useMutationCall,
  useQueryCall,
  useTask,
} from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { DraftOffer } from '#renderer/field/draft/DraftOffer.tsx'
import { useKeptDraft } from '#renderer/field/draft/use-kept-draft.ts'
import { RequestCrumb } from '#renderer/field/request/RequestCrumb.tsx'
import { useToday } from '#renderer/field/use-today.ts'
import { t } from '#renderer/text/text.ts'
import { WordsBox } from '#renderer/ui/fields/index.ts'
import {
  Badge,
  FailureLine,
  ProgressBar,
  Screen,
  showFailure,
  useLeaveGuard,
} from '#renderer/ui/index.ts'
import { readRequest } from '../form/request-draft.ts'
import { FoundRow } from './FoundRow.tsx'
import {
  counterpartOf,
  formOf,
  letterFields,
  type LetterForm,
  sourcesOfPosition,
  unsureOf,
  withDays,
} from './letter-form.ts'
import { dropped, fieldKeys, LetterFieldBox } from './LetterFields.tsx'
import { LetterPosition } from './LetterPosition.tsx'
import classes from './LetterScreen.module.css'
import { LetterText, type Mark } from './LetterText.tsx'

interface Opened {
  readonly name: string | null
  /** The file it came in, kept as it is; null where it was pasted. */
  readonly file: string | null
  readonly draft: LetterDraft
  readonly form: LetterForm
}

/** A letter or call is pasted on the one side; on the other stands the request it asks for. */
export function LetterScreen(): ReactNode {
  const navigate = useNavigate()
  const today = useToday()
  const templates = useQueryCall('positionTemplate.list', {})
  const [typed, setTyped] = useState('')
  const [opened, setOpened] = useState<Opened | null>(null)
  const created = useRef(false)
  const kept = useKeptDraft('letter', null)
  const guard = useLeaveGuard(() => typed.trim() !== '' && !created.current)
  const type = (text: string): void => {
    setTyped(text)
    if (text.trim() !== '') kept.keep({ text })
  }
  const open = (text: string, name: string | null = null, file: string | null = null): void => {
    const offered = (templates.data ?? []).filter(({ retired }) => !retired)
    const draft = readLetter(text, offered)
    type(text)
    setOpened({ name, file, draft, form: formOf(draft, { today, newId, templates: offered }) })
  }
  return (
    <Screen crumb={<RequestCrumb />} title={t('requests.letterTitle')} fill>
      {guard}
      {opened === null ? (
        <>
          {kept.offered !== null && (
            <DraftOffer
              at={kept.offered.at}
              onContinue={() => {
                const { text } = JSON.parse(kept.offered?.typed ?? '{}') as { text?: string }
                kept.settle()
                setTyped(text ?? '')
              }}
              onDiscard={kept.drop}
            />
          )}
          <PasteLetter value={typed} onChange={type} onRead={open} />
        </>
      ) : (
        <ReadLetter
          opened={opened}
          onForm={(form) => setOpened({ ...opened, form })}
          onBack={() => setOpened(null)}
          onCreated={(request) => {
            created.current = true
            kept.drop()
            void navigate({ to: '/requests/$requestId', params: { requestId: request } })
          }}
        />
      )}
    </Screen>
  )
}

function PasteLetter({
  value,
  onChange,
  onRead,
}: {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onRead: (text: string, name?: string, file?: string) => void
}): ReactNode {
  const task = useTask()
  const { running, run } = task
  const openFile = (file: File | null): void => {
    if (file === null) return
    run(async (id) => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      const { token } = await call('host.receiveFile', { name: file.name, bytes })
      const { name, text } = await call('letter.open', { file: token, task: id })
      onRead(text, name, token)
    }).catch((error: unknown) => {
      if (!isFailure(error, 'cancelled')) showFailure(error)
    })
  }
  return (
    <form
      className={classes.paste}
      // Files dropped elsewhere are lists of people.
      onDragOver={(event) => {
        event.preventDefault()
        event.stopPropagation()
      }}
      onDrop={(event) => {
        const [file] = event.dataTransfer.files
        if (file === undefined) return
        event.preventDefault()
        event.stopPropagation()
        openFile(file)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (value.trim() !== '') onRead(value)
      }}
    >
      <Textarea
        label={t('requests.letterPaste')}
        description={t('requests.letterPasteHint')}
        data-autofocus
        autoFocus
        dir="auto"
        maxLength={LONGEST_LETTER}
        value={value}
        classNames={{ root: classes.area, wrapper: classes.area, input: classes.area }}
        onChange={(event) => onChange(event.currentTarget.value)}
        // A letter that is pasted whole is read at once: nobody has anything to add to it.
        onPaste={(event) => {
          const pasted = event.clipboardData.getData('text/plain')
          if (value.trim() !== '' || pasted.trim().length < 80) return
          event.preventDefault()
          onRead(pasted)
        }}
        onKeyDown={(event) => {
          if ((event.ctrlKey || event.metaKey) && event.key === 'Enter' && value.trim() !== '')
            onRead(value)
        }}
      />
      {running && <ProgressBar task={task} label={t('requests.letterReading')} />}
      <Group justify="flex-end" gap="xs">
        <span className={classes.state}>{t('requests.letterFileHint')}</span>
        <FileButton onChange={openFile} accept=".docx,.pdf,.eml,.txt">
          {(props) => (
            <Button {...props} variant="default" loading={running}>
              {t('requests.letterFile')}
            </Button>
          )}
        </FileButton>
        <Button type="submit" disabled={value.trim() === ''}>
          {t('requests.letterRead')}
        </Button>
      </Group>
    </form>
  )
}

function ReadLetter({
  opened,
  onForm,
  onBack,
  onCreated,
}: {
  readonly opened: Opened
  readonly onForm: (form: LetterForm) => void
  readonly onBack: () => void
  readonly onCreated: (request: string) => void
}): ReactNode {
  const { draft, form, name } = opened
  const { request, positions, sources } = form
  const create = useMutationCall('request.create')
  const rows = useRef<HTMLDivElement>(null)
  const [active, setActive] = useState<string | null>(null)
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const [tried, setTried] = useState(false)
  const read = readRequest(request)
  const problems = tried && 'problems' in read ? read.problems : {}
  const marks = useMemo(
    (): Mark[] => [
      ...letterFields.flatMap((field) =>
        (sources[field] ?? []).map(({ passage }) => ({ key: field, passage })),
      ),
      ...positions.flatMap((each) =>
        sourcesOfPosition(each).map(({ passage }) => ({ key: each.position.id, passage })),
      ),
    ],
    [sources, positions],
  )
  const unplaced = useMemo(
    (): Mark[] => draft.unplaced.map(({ passage }) => ({ key: 'unplaced', passage })),
    [draft],
  )
  const setRequest = (change: Partial<LetterForm['request']>): void =>
    onForm({ ...form, request: { ...request, ...change } })
  const look = (row: string): void => setSeen(new Set([...seen, row]))
  // What is doubtful comes one after the other, and then the request: Enter goes through all of it.
  const go = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const next = rows.current?.querySelector<HTMLElement>('[data-look]') ?? go.current
    next?.focus()
  }, [seen])
  const unsure = unsureOf(form, seen)
  const submit = (): void => {
    setTried(true)
    if (!('request' in read)) return
    create.mutate(
      {
        request: { ...read.request, parties: counterpartOf(form, newId) },
        positions: positions.map(({ position }) => withDays(position, request)),
        letter: {
          name: name ?? t('requests.letterName'),
          text: draft.text,
          datedOn: draft.writtenOn?.value ?? null,
          file: opened.file,
        },
      },
      {
        onSuccess: (stored) => {
          showDone(t('requests.letterCreated', { positions: positions.length }), stored)
          onCreated(stored.id)
        },
      },
    )
  }
  useHotkeys([['mod+S', submit]], [])
  const pick = (key: string): void => {
    setActive(key)
    const row = rows.current?.querySelector<HTMLElement>(`[data-row="${key}"]`)
    row?.querySelector<HTMLElement>('input, button, textarea')?.focus()
  }
  const common = { text: draft.text, onActive: setActive, onSeen: look }
  return (
    <div className={classes.desk}>
      <section className={classes.side} aria-label={t('requests.letterText')}>
        {draft.cut && <p role="alert">{t('requests.letterCut')}</p>}
        <LetterText
          text={draft.text}
          marks={marks}
          unplaced={unplaced}
          active={active}
          onPick={pick}
        />
        {draft.unplaced.length > 0 && (
          <p className={classes.dim}>
            {t('requests.letterUnplaced', { count: draft.unplaced.length })}
          </p>
        )}
      </section>
      <form
        className={classes.side}
        noValidate
        aria-label={t('requests.letterDraft')}
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
        onKeyDown={(event) => {
          if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') submit()
        }}
      >
        <div ref={rows} className={classes.rows}>
          <FoundRow
            {...common}
            row="title"
            name={t('requests.fieldTitle')}
            sources={[]}
            active={active === 'title'}
            seen
          >
            <WordsBox
              label={t('requests.fieldTitle')}
              required
              value={request.title}
              error={problems.title}
              onChange={(title) => setRequest({ title })}
            />
          </FoundRow>
          {letterFields
            .filter((field) => isShown(field, form))
            .map((field) => (
              <FoundRow
                {...common}
                key={field}
                row={field}
                name={t(fieldKeys[field])}
                sources={sources[field] ?? []}
                active={active === field}
                seen={seen.has(field)}
                {...((sources[field] ?? []).length > 0
                  ? {
                      onDrop: () =>
                        onForm({
                          ...form,
                          request: { ...request, ...dropped[field] },
                          ...(field === 'contact' ? { contact: null } : {}),
                          sources: { ...sources, [field]: [] },
                        }),
                    }
                  : {})}
              >
                <LetterFieldBox
                  field={field}
                  value={request}
                  contact={form.contact}
                  problems={problems}
                  onChange={setRequest}
                  onContact={(contact) => onForm({ ...form, contact })}
                />
              </FoundRow>
            ))}
          <h2 className={classes.heading}>
            {t('requests.letterPositions', {
              positions: positions.length,
              posts: positions.reduce((sum, { position }) => sum + position.posts, 0),
            })}
          </h2>
          {positions.length === 0 && (
            <p className={classes.dim}>{t('requests.letterNoPosition')}</p>
          )}
          {positions.map((each) => (
            <FoundRow
              {...common}
              key={each.position.id}
              row={each.position.id}
              name={each.position.title}
              sources={sourcesOfPosition(each)}
              active={active === each.position.id}
              seen={seen.has(each.position.id)}
              onDrop={() =>
                onForm({ ...form, positions: positions.filter((other) => other !== each) })
              }
            >
              <LetterPosition
                value={withDays(each.position, request)}
                host={request.state}
                onChange={(position) =>
                  onForm({
                    ...form,
                    positions: positions.map((other) =>
                      other === each ? { ...each, position } : other,
                    ),
                  })
                }
              />
            </FoundRow>
          ))}
        </div>
        <div className={classes.foot}>
          <FailureLine error={create.error} />
          <Group justify="flex-end" gap="xs">
            <span className={classes.state} role="status">
              {tried && 'problems' in read ? (
                t('requests.mendFields', { fields: Object.keys(read.problems).length })
              ) : unsure > 0 ? (
                <Badge tone="unknown">{t('requests.letterUnsure', { count: unsure })}</Badge>
              ) : null}
            </span>
            <Button variant="default" onClick={onBack}>
              {t('requests.letterBack')}
            </Button>
            <Button ref={go} type="submit" loading={create.isPending}>
              {t('requests.letterCreate', { positions: positions.length })}
            </Button>
          </Group>
        </div>
      </form>
    </div>
  )
}

/** What every request needs is asked; the rest only where the letter says something. */
function isShown(field: (typeof letterFields)[number], { sources }: LetterForm): boolean {
  const needed = ['state', 'organ', 'assistance', 'electionOn', 'period', 'requirements']
  return needed.includes(field) || (sources[field] ?? []).length > 0
}
