import { Button, Group } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { useForm } from 'react-hook-form'
import type { ResultOf } from '#shared/contract/contract.ts'
import { type Provider, provider as providerSchema } from '#shared/domain/provider.ts'
import { problemsOfTypedProvider } from '#shared/domain/typed-values.ts'
import { call, isFailure, newId, useMutationCall } from '#renderer/client/index.ts'
import { CountryBox, providerKindChoices } from '#renderer/field/boxes/index.ts'
import { HistoryOf } from '#renderer/field/change/HistoryOf.tsx'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useConflict } from '#renderer/field/change/use-conflict.tsx'
import { useFormDraft } from '#renderer/field/draft/use-form-draft.tsx'
import { ProviderAsks } from '#renderer/field/letter/ProviderAsks.tsx'
import { WrittenLetters } from '#renderer/field/letter/WrittenLetters.tsx'
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
import {
  CancelButton,
  ConfirmDialog,
  FailureLine,
  FormDialog,
  useFocusBack,
} from '#renderer/ui/index.ts'
import classes from './ProviderDialog.module.css'

export type ProviderRow = ResultOf<'provider.list'>[number]

const blank = (): Provider => ({
  id: newId(),
  name: '',
  shortName: null,
  otherNames: [],
  kind: 'state',
  country: null,
  contactName: null,
  contactEmail: null,
  contactPhone: null,
  notes: null,
})

/** Writes or changes one provider. */
export function ProviderDialog({
  provider,
  onClose,
  onSaved,
}: {
  readonly provider: ProviderRow | null
  readonly onClose: () => void
  /** Told of the provider once it is written. */
  readonly onSaved?: (provider: Provider) => void
}): ReactNode {
  useFocusBack()
  const save = useMutationCall('provider.save')
  const [removing, setRemoving] = useState(false)
  const [start] = useState(() => (provider ? providerSchema.parse(provider) : blank()))
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
  useHotkeys([['mod+S', () => void submit()]], [])
  return (
    <FormDialog
      opened
      onClose={onClose}
      size="lg"
      title={provider ? t('providers.editTitle', { name: provider.name }) : t('providers.addTitle')}
    >
      {draft.offer}
      <form noValidate onSubmit={(event) => void submit(event)}>
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
          {provider && (
            <Group mie="auto">
              <Button
                variant="subtle"
                renderRoot={(props: object) => (
                  <Link to="/roster" search={{ providers: [provider.id] }} {...props} />
                )}
              >
                {t('providers.people')}
              </Button>
              <Button variant="subtle" color="var(--not)" onClick={() => setRemoving(true)}>
                {t('providers.remove')}
              </Button>
            </Group>
          )}
          <CancelButton />
          <Button type="submit" loading={save.isPending}>
            {t('common.save')}
          </Button>
        </Group>
      </form>
      {conflict.dialog}
      {provider && (
        <>
          <h3 className={classes.part}>{t('letters.asked')}</h3>
          <ProviderAsks provider={provider.id} />
          <WrittenLetters provider={provider.id} />
          <HistoryOf entity="provider" id={provider.id} />
        </>
      )}
      {provider && removing && (
        <RemoveProvider
          provider={provider}
          onCancel={() => setRemoving(false)}
          onRemoved={onClose}
        />
      )}
    </FormDialog>
  )
}

function RemoveProvider({
  provider,
  onCancel,
  onRemoved,
}: {
  readonly provider: ProviderRow
  readonly onCancel: () => void
  readonly onRemoved: () => void
}): ReactNode {
  const remove = useMutationCall('provider.remove')
  return (
    <ConfirmDialog
      opened
      title={t('providers.removeTitle', { name: provider.name })}
      confirm={t('providers.remove')}
      danger
      busy={remove.isPending}
      error={remove.error}
      onCancel={onCancel}
      onConfirm={() =>
        remove.mutate(
          { id: provider.id, version: provider.version },
          {
            onSuccess: (removed) => {
              showDone(t('providers.removed', { name: provider.name }), removed)
              onRemoved()
            },
          },
        )
      }
    >
      {t('providers.removeText')}
    </ConfirmDialog>
  )
}
