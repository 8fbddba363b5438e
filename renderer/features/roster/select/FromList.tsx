import { Button, Chip, Group, Stack, Text, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { type LookedUpLine, MOST_LINES } from '#shared/contract/many-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import { call, isFailure, useTask } from '#renderer/client/index.ts'
import { ExportTable } from '#renderer/field/export/ExportTable.tsx'
import { Nationalities } from '#renderer/field/person/Nationalities.tsx'
import { t } from '#renderer/text/text.ts'
import {
  CancelButton,
  FailureLine,
  FormDialog,
  ProgressBar,
  useFocusBack,
} from '#renderer/ui/index.ts'
import classes from './FromList.module.css'

export interface FromListProps {
  /** Chooses the people found. */
  readonly onFound: (people: readonly Id[]) => void
  readonly onClose: () => void
}

/** Lines shown of each kind; of more the rest are counted. */
const SHOWN = 300

/** Finds people by a pasted list of names, e-mail addresses or passport numbers, a line each. */
export function FromList({ onFound, onClose }: FromListProps): ReactNode {
  useFocusBack()
  const task = useTask()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<ReadonlyMap<number, Id>>(new Map())
  const lines = linesOf(text)
  const look = useMutation({
    networkMode: 'always',
    mutationFn: () => task.run((id) => call('people.lookUp', { lines, task: id })),
  })
  const read = look.data?.lines
  return (
    <FormDialog opened onClose={onClose} title={t('many.fromList')} size="xl">
      <Stack gap="sm">
        {read === undefined ? (
          <Textarea
            label={t('many.fromListLabel')}
            description={t('many.fromListNote')}
            error={
              lines.length > MOST_LINES
                ? t('many.fromListTooMany', { most: MOST_LINES })
                : undefined
            }
            dir="auto"
            rows={14}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            data-autofocus
          />
        ) : (
          <Read lines={read} chosen={chosen} onChoose={setChosen} />
        )}
        {task.running && <ProgressBar task={task} label={t('many.stageLookUp')} />}
        {!isFailure(look.error, 'cancelled') && <FailureLine error={look.error} />}
        <Group justify="flex-end">
          {read === undefined ? (
            <>
              <CancelButton />
              <Button
                disabled={lines.length === 0 || lines.length > MOST_LINES}
                loading={look.isPending}
                onClick={() => look.mutate()}
              >
                {t('many.lookUp', { count: lines.length })}
              </Button>
            </>
          ) : (
            <Found
              lines={read}
              people={peopleOf(read, chosen)}
              onBack={look.reset}
              onFound={onFound}
            />
          )}
        </Group>
      </Stack>
    </FormDialog>
  )
}

function Found({
  lines,
  people,
  onBack,
  onFound,
}: {
  readonly lines: readonly LookedUpLine[]
  readonly people: readonly Id[]
  readonly onBack: () => void
  readonly onFound: FromListProps['onFound']
}): ReactNode {
  const missing = lines.filter(({ outcome }) => outcome === 'missing')
  return (
    <>
      <Button variant="default" onClick={onBack}>
        {t('many.changeList')}
      </Button>
      {missing.length > 0 && (
        <ExportTable
          title={t('many.notFoundTitle')}
          columns={[
            {
              id: 'line',
              header: t('many.line'),
              width: 420,
              written: ({ line }: LookedUpLine) => line,
            },
          ]}
          shown={['line']}
          rows={missing}
          narrowed=""
          button={t('many.exportMissing', { count: missing.length })}
        />
      )}
      <Button disabled={people.length === 0} onClick={() => onFound(people)} data-autofocus>
        {t('many.selectFound', { count: people.length })}
      </Button>
    </>
  )
}

const outcomes = ['doubtful', 'missing', 'found'] as const

/** Each line as it was read; of the doubtful ones somebody says who is meant. */
function Read({
  lines,
  chosen,
  onChoose,
}: {
  readonly lines: readonly LookedUpLine[]
  readonly chosen: ReadonlyMap<number, Id>
  readonly onChoose: (chosen: ReadonlyMap<number, Id>) => void
}): ReactNode {
  const numbered = lines.map((line, number) => ({ ...line, number }))
  return (
    <div className={classes.read}>
      {outcomes.map((outcome) => {
        const of = numbered.filter((line) => line.outcome === outcome)
        if (of.length === 0) return null
        return (
          <section key={outcome} aria-label={t(`many.${outcome}`, { count: of.length })}>
            <h2 className={classes.title}>{t(`many.${outcome}`, { count: of.length })}</h2>
            <ul className={classes.lines}>
              {of.slice(0, SHOWN).map(({ number, line, by, people }) => (
                <li key={number} className={classes.line}>
                  <bdi className={classes.typed}>{line}</bdi>
                  {outcome === 'found' && people[0] && (
                    <span className={classes.person}>
                      <bdi>{people[0].name}</bdi> <Nationalities of={people[0].nationalities} />{' '}
                      <Text span c="dimmed">
                        {by !== null && t(`many.by`, { by })}
                      </Text>
                    </span>
                  )}
                  {outcome === 'doubtful' && (
                    <Chip.Group
                      value={chosen.get(number) ?? ''}
                      onChange={(id) => onChoose(withChoice(chosen, number, id))}
                    >
                      <Group gap={4} role="group" aria-label={t('many.whoIs', { line })}>
                        {people.map(({ id, name, nationalities }) => (
                          <Chip
                            key={id}
                            value={id}
                            size="xs"
                            onClick={(event) => {
                              // Chosen once more is chosen no more.
                              if (event.currentTarget.value === chosen.get(number))
                                onChoose(withChoice(chosen, number, ''))
                            }}
                          >
                            <bdi>{name}</bdi> {nationalities.join(', ')}
                          </Chip>
                        ))}
                      </Group>
                    </Chip.Group>
                  )}
                </li>
              ))}
              {of.length > SHOWN && <li>{t('roster.more', { count: of.length - SHOWN })}</li>}
            </ul>
          </section>
        )
      })}
    </div>
  )
}

function withChoice(
  chosen: ReadonlyMap<number, Id>,
  number: number,
  id: Id,
): ReadonlyMap<number, Id> {
  const next = new Map(chosen)
  if (id === '') next.delete(number)
  else next.set(number, id)
  return next
}

/** Everybody who was found or chosen, each once. */
function peopleOf(lines: readonly LookedUpLine[], chosen: ReadonlyMap<number, Id>): Id[] {
  const ids = lines.flatMap(({ outcome, people }, number) => {
    const id = outcome === 'found' ? people[0]?.id : chosen.get(number)
    return id === undefined ? [] : [id]
  })
  return [...new Set(ids)]
}

/** Lines with something in them, each as long as a line of a list can be. */
function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim().slice(0, 300).trim())
    .filter((line) => line !== '')
}
