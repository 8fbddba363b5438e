import { Button, Fieldset, Group, SimpleGrid } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import { type Control, useForm } from 'react-hook-form'
import { type Request, request as requestSchema } from '#shared/domain/request.ts'
import { call, isFailure, useMutationCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useConflict } from '#renderer/field/change/use-conflict.tsx'
import { useFormDraft } from '#renderer/field/draft/use-form-draft.tsx'
import { useTellBroken } from '#renderer/field/promise/use-tell-broken.tsx'
import { t } from '#renderer/text/text.ts'
import { countErrors, Field, markProblems, NoteBox, TextBox } from '#renderer/ui/fields/index.ts'
import { FailureLine, useLeaveGuard } from '#renderer/ui/index.ts'
import { PartiesFields } from './PartiesFields.tsx'
import { PreconditionsFields } from './PreconditionsFields.tsx'
import classes from './RequestForm.module.css'
import {
  readRequest,
  type RequestDraft,
  requestFieldNames,
  requestResolver,
} from './request-draft.ts'
import { TeamFields } from './TeamFields.tsx'
import { WhenFields } from './WhenFields.tsx'
import { WhoFields } from './WhoFields.tsx'

/** What each part of the form gets. */
export interface PartProps {
  readonly control: Control<RequestDraft>
}

export interface RequestFormProps {
  readonly start: RequestDraft
  /** Version that is being changed; null for a new request. */
  readonly version: number | null
  readonly onSaved: (request: Request) => void
  readonly onCancel: () => void
}

/** Everything about a request but its positions. Problems stand beside their fields. */
export function RequestForm({ start, version, onSaved, onCancel }: RequestFormProps): ReactNode {
  const save = useMutationCall('request.save')
  const saved = useRef(false)
  const tellBroken = useTellBroken()
  const form = useForm<RequestDraft>({ defaultValues: start, resolver: requestResolver })
  const { control, formState } = form
  const { isDirty, isSubmitted, errors } = formState
  const draft = useFormDraft({
    ...{ form, start },
    name: version === null ? 'request' : `request-${start.id}`,
    subject: version === null ? null : start.id,
  })
  const guard = useLeaveGuard(() => isDirty && !saved.current)
  const count = isSubmitted ? countErrors(errors) : 0
  const write = (request: Request, over: number | null): void =>
    save.mutate(
      { request, version: over },
      {
        onSuccess: (stored) => {
          saved.current = true
          draft.drop()
          showDone(t('requests.formSaved'), stored)
          onSaved(request)
          if (over !== null) tellBroken({ request: request.id })
        },
        onError: (error) => {
          const base = readRequest(start)
          if (!('request' in base) || !conflict.ask(error, { base: base.request, mine: request }))
            markProblems(form, error, { under: 'request', named: requestFieldNames })
        },
      },
    )
  const conflict = useConflict<Request>({
    entity: 'request',
    read: async () => {
      const now = (await call('request.get', { id: start.id })).request
      return { value: requestSchema.parse(now), version: now.version }
    },
    onSave: write,
  })
  const submit = form.handleSubmit((typed) => {
    const read = readRequest(typed)
    if ('request' in read) write(read.request, version)
  })
  return (
    <>
      {guard}
      {conflict.dialog}
      {draft.offer}
      <form
        onSubmit={(event) => void submit(event)}
        noValidate
        className={classes.form}
        onKeyDown={(event) => {
          if ((event.ctrlKey || event.metaKey) && event.key === 's') {
            event.preventDefault()
            event.currentTarget.requestSubmit()
          }
        }}
      >
        <div className={classes.parts}>
          <Fieldset legend={t('requests.partWho')}>
            <WhoFields control={control} />
          </Fieldset>
          <Fieldset legend={t('requests.partWhen')}>
            <WhenFields control={control} />
          </Fieldset>
          <Fieldset legend={t('requests.preconditions')}>
            <Field control={control} name="preconditions">
              {(field) => <PreconditionsFields value={field.value} onChange={field.onChange} />}
            </Field>
          </Fieldset>
          <Fieldset legend={t('requests.partParties')}>
            <Field control={control} name="parties">
              {(field) => <PartiesFields value={field.value} onChange={field.onChange} />}
            </Field>
          </Fieldset>
          <Fieldset legend={t('requests.partTeam')}>
            <TeamFields control={control} />
          </Fieldset>
          <Fieldset legend={t('requests.partRest')}>
            <SimpleGrid cols={1} spacing="sm">
              <Field control={control} name="funding">
                {(field) => (
                  <TextBox
                    {...field}
                    label={t('requests.fieldFunding')}
                    placeholder={t('requests.fieldFundingHint')}
                  />
                )}
              </Field>
              <Field control={control} name="notes">
                {(field) => <NoteBox {...field} label={t('requests.fieldNotes')} />}
              </Field>
            </SimpleGrid>
          </Fieldset>
        </div>
        <div className={classes.foot}>
          {!isFailure(save.error, 'conflict') && <FailureLine error={save.error} />}
          <Group justify="flex-end" gap="xs">
            <span role="status" className={classes.mend}>
              {count > 0 && t('requests.mendFields', { fields: count })}
            </span>
            <Button variant="default" onClick={onCancel}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('requests.formSave')}
            </Button>
          </Group>
        </div>
      </form>
    </>
  )
}
