import { Button, Group, TagsInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { ProviderRow } from '#shared/contract/provider-calls.ts'
import { type Provider, provider as providerSchema } from '#shared/domain/provider.ts'
import { problemsOfTypedProvider } from '#shared/domain/typed-values.ts'
import { call, isFailure, newId, useMutationCall } from '#renderer/client/index.ts'
import { CountryBox } from '#renderer/field/boxes/catalogue-boxes.tsx'
import { providerKindChoices } from '#renderer/field/boxes/catalogue-choices.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useConflict } from '#renderer/field/change/use-conflict.tsx'
import { useFormDraft } from '#renderer/field/draft/use-form-draft.tsx'
import { t } from '#renderer/text/text.ts'
import {
  ChoiceBox,
  Field,
  formResolver,
  markProblems,
  NoteBox,
  TextBox,
  WordsBox,
} from '#renderer/ui/fields/index.ts'
import { CancelButton, FailureLine, FormDialog, useFocusBack } from '#renderer/ui/index.ts'
import classes from './ProviderDialog.module.css'

const blank = (name: string): Provider => ({
  id: newId(),
  name,
  shortName: null,
  otherNames: [],
  kind: 'state',
  country: null,
  contactName: null,
  contactEmail: null,
  contactPhone: null,
  notes: null,
})

/** Writes or changes one provider; `named` is what a new one is called, where somebody typed it already. */
export function ProviderDialog({
  provider,
  named = '',
  onClose,
  onSaved,
}: {
  readonly provider: ProviderRow | null
  readonly named?: string
  readonly onClose: () => void
  /** Told of the provider once it is written. */
  readonly onSaved?: (provider: Provider) => void
}): ReactNode {
  useFocusBack()
  const save = useMutationCall('provider.save')
  const [start] = useState(() => (provider ? providerSchema.parse(provider) : blank(named)))
  const form = useForm<Provider>({
    defaultValues: start,
    resolver: formResolver(providerSchema, (typed) => problemsOfTypedProvider(typed, provider)),
  })
  const { control } = form
  const draft = useFormDraft({
    ...{ form, start, subject: provider?.id ?? null },
    name: provider === null ? 'provider' : `provider-${provider.id}`,
  })
  // As it was when the dialog opened: a change made elsewhere since then must be a conflict.
  const [opened] = useState(provider)
  const write = (values: Provider, version: number | null): void =>
    save.mutate(
      { provider: values, version },
      {
        onSuccess: (saved) => {
          draft.drop()
          showDone(t('providers.saved', { name: values.name }), saved)
          onSaved?.(values)
          onClose()
        },
        onError: (error) => {
          const base = opened && providerSchema.parse(opened)
          if (base === null || !conflict.ask(error, { base, mine: values }))
            markProblems(form, error, { under: 'provider' })
        },
      },
    )
  const conflict = useConflict<Provider>({
    entity: 'provider',
    read: async () => {
      const now = (await call('provider.get', { id: opened?.id ?? '' })).provider
      return { value: providerSchema.parse(now), version: now.version }
    },
    onSave: write,
  })
  const submit = form.handleSubmit((values) => write(values, opened?.version ?? null))
  return (
    <FormDialog
      opened
      onClose={onClose}
      size="lg"
      title={provider ? t('providers.editTitle', { name: provider.name }) : t('providers.addTitle')}
    >
      {draft.offer}
      {/* A form of its own also where a form asked for the provider: what is sent here is not sent there. */}
      <form
        noValidate
        onSubmit={(event) => {
          event.stopPropagation()
          void submit(event)
        }}
        onKeyDown={(event) => {
          if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
          event.preventDefault()
          event.stopPropagation()
          void submit()
        }}
      >
        <div className={classes.grid}>
          <Field control={control} name="name">
            {(field) => <WordsBox {...field} label={t('providers.name')} required />}
          </Field>
          <Field control={control} name="shortName">
            {(field) => <TextBox {...field} label={t('providers.shortName')} />}
          </Field>
          <Field control={control} name="kind">
            {(field) => (
              <ChoiceBox
                {...field}
                onChange={(value) => value && field.onChange(value)}
                label={t('providers.kind')}
                choices={providerKindChoices()}
                required
              />
            )}
          </Field>
          <Field control={control} name="country">
            {(field) => (
              <CountryBox
                {...field}
                label={t('providers.country')}
                description={t('providers.countryNote')}
              />
            )}
          </Field>
          <Field control={control} name="contactName">
            {(field) => <TextBox {...field} label={t('providers.contactName')} />}
          </Field>
          <Field control={control} name="contactEmail">
            {(field) => <TextBox {...field} type="email" label={t('providers.contactEmail')} />}
          </Field>
          <Field control={control} name="contactPhone">
            {(field) => <TextBox {...field} type="tel" label={t('providers.contactPhone')} />}
          </Field>
          <Field control={control} name="otherNames">
            {(field) => (
              <TagsInput
                className={classes.wide ?? ''}
                label={t('providers.otherNames')}
                description={t('providers.otherNamesNote')}
                value={[...field.value]}
                onChange={field.onChange}
                onBlur={field.onBlur}
                maxTags={50}
              />
            )}
          </Field>
          <Field control={control} name="notes">
            {(field) => (
              <NoteBox {...field} label={t('providers.notes')} className={classes.wide} />
            )}
          </Field>
        </div>
        {(opened === null || !isFailure(save.error, 'conflict')) && (
          <FailureLine error={save.error} />
        )}
        <Group justify="flex-end" mt="md">
          <CancelButton />
          <Button type="submit" loading={save.isPending}>
            {t('common.save')}
          </Button>
        </Group>
      </form>
      {conflict.dialog}
    </FormDialog>
  )
}
