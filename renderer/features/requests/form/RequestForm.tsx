import { Button, Fieldset, Group, SimpleGrid, Stack } from '@mantine/core'
import { type ReactNode, type SyntheticEvent, useState } from 'react'
import type { Request } from '#shared/domain/request.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import { NoteBox, TextBox } from '#renderer/ui/fields/index.ts'
import { PreconditionsFields } from './PreconditionsFields.tsx'
import classes from './RequestForm.module.css'
import { readRequest, type RequestDraft, type RequestProblems } from './request-draft.ts'
import { TeamFields } from './TeamFields.tsx'
import { WhenFields } from './WhenFields.tsx'
import { WhoFields } from './WhoFields.tsx'

/** What each part of the form gets. */
export interface PartProps {
  readonly draft: RequestDraft
  readonly problems: RequestProblems
  readonly set: (change: Partial<RequestDraft>) => void
}

export interface RequestFormProps {
  readonly start: RequestDraft
  readonly busy: boolean
  readonly error: unknown
  readonly onSave: (request: Request) => void
  readonly onCancel: () => void
  /** Told once something was changed, so that leaving can be asked about. */
  readonly onDirty: () => void
}

/** Everything about a request but its positions. Problems stand beside their fields. */
export function RequestForm(props: RequestFormProps): ReactNode {
  const { start, busy, error, onSave, onCancel, onDirty } = props
  const [draft, setDraft] = useState(start)
  const [asked, setAsked] = useState(false)
  const read = readRequest(draft)
  const problems = asked && 'problems' in read ? read.problems : {}
  const count = Object.keys(problems).length
  const set = (change: Partial<RequestDraft>): void => {
    onDirty()
    setDraft((old) => ({ ...old, ...change }))
  }
  const submit = (event: SyntheticEvent<HTMLFormElement>): void => {
    event.preventDefault()
    setAsked(true)
    if ('request' in read) onSave(read.request)
    else focusFirstProblem(event.currentTarget)
  }
  const part = { draft, problems, set }
  return (
    <form
      onSubmit={submit}
      noValidate
      className={classes.form}
      onKeyDown={(event) => {
        if ((event.ctrlKey || event.metaKey) && event.key === 's') {
          event.preventDefault()
          event.currentTarget.requestSubmit()
        }
      }}
    >
      <Stack gap="md">
        <Fieldset legend={t('requests.partWho')}>
          <WhoFields {...part} />
        </Fieldset>
        <Fieldset legend={t('requests.partWhen')}>
          <WhenFields {...part} />
        </Fieldset>
        <Fieldset legend={t('requests.preconditions')}>
          <PreconditionsFields
            value={draft.preconditions}
            onChange={(preconditions) => set({ preconditions })}
          />
        </Fieldset>
        <Fieldset legend={t('requests.partTeam')}>
          <TeamFields {...part} />
        </Fieldset>
        <Fieldset legend={t('requests.partRest')}>
          <SimpleGrid cols={1} spacing="sm">
            <TextBox
              label={t('requests.fieldFunding')}
              placeholder={t('requests.fieldFundingHint')}
              value={draft.funding}
              onChange={(funding) => set({ funding })}
            />
            <NoteBox
              label={t('requests.fieldNotes')}
              value={draft.notes}
              onChange={(notes) => set({ notes })}
            />
          </SimpleGrid>
        </Fieldset>
      </Stack>
      <div className={classes.foot}>
        <FailureLine error={error} />
        <Group justify="flex-end" gap="xs">
          <span role="status" className={classes.mend}>
            {count > 0 && t('requests.mendFields', { fields: count })}
          </span>
          <Button variant="default" onClick={onCancel}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {t('requests.formSave')}
          </Button>
        </Group>
      </div>
    </form>
  )
}

/** The fields carry `aria-invalid` only after the next paint. */
const focusFirstProblem = (form: HTMLFormElement): void => {
  requestAnimationFrame(() => form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
}
