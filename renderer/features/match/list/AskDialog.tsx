import { Button, CopyButton, Group, Modal, Stack } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { MatchSummary } from '#shared/contract/match-calls.ts'
import { personName } from '#shared/domain/person.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { LettersDialog } from '#renderer/field/letter/LettersDialog.tsx'
import { NativeNames } from '#renderer/field/person/NativeNames.tsx'
import { t, words } from '#renderer/text/text.ts'
import { FailureLine, Loading, useFocusBack } from '#renderer/ui/index.ts'
import classes from './AskDialog.module.css'
import type { Asked } from '../use-match.ts'

/** People named in the dialog; the rest are counted. */
const NAMED = 500

export interface AskDialogProps {
  readonly asked: Asked
  readonly question: MatchSummary['questions'][number]
  readonly onClose: () => void
}

/** Whom to ask what, ready to be copied or mailed. */
export function AskDialog({ asked, question, onClose }: AskDialogProps): ReactNode {
  useFocusBack()
  const [writing, setWriting] = useState(false)
  const page = useQueryCall('match.page', {
    ...asked,
    group: 'unknown',
    against: null,
    offset: 0,
    limit: NAMED,
  })
  const whom = new Set(question.people)
  const people = page.data?.rows.filter((row) => whom.has(row.person.id)) ?? []
  const lines = people.map(({ person }) => {
    const provider = person.providers.find(({ valid }) => valid) ?? person.providers[0]
    return provider ? `${personName(person)} (${provider.name})` : personName(person)
  })
  const more = question.count - people.length
  const subject = words(question.question)
  const text = [subject, '', ...lines, ...(more > 0 ? [t('match.teamMore', { more })] : [])].join(
    '\n',
  )
  const place = useQueryCall('position.get', { id: asked.position }).data
  if (writing && place)
    return (
      <LettersDialog
        of={{
          ...{ kind: 'askAvailability', request: place.request, question: question.question },
          about: question.people.map((person) => ({ position: asked.position, person })),
        }}
        onClose={onClose}
      />
    )
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('match.askTitle', { people: question.count })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <Stack gap="sm">
        <p className={classes.question}>{subject}</p>
        <FailureLine error={page.error} />
        {!page.data && !page.error && <Loading lines={4} />}
        <ul className={classes.people} aria-label={t('match.askPeople')} tabIndex={0}>
          {people.map(({ person }, place) => (
            <li key={person.id}>
              <bdi>{lines[place]}</bdi>
              <NativeNames of={person} className={classes.native} />
            </li>
          ))}
          {page.data && more > 0 && <li>{t('match.teamMore', { more })}</li>}
        </ul>
        <Group justify="flex-end" gap="xs">
          <Button disabled={!place} onClick={() => setWriting(true)}>
            {t('letters.write')}
          </Button>
          <CopyButton value={text}>
            {({ copied, copy }) => (
              <Button variant="default" onClick={copy} disabled={!page.data}>
                {copied ? t('match.askCopied') : t('match.askCopy')}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Stack>
    </Modal>
  )
}
