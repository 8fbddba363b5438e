import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { LetterKind } from '#shared/domain/letter.ts'
import { letterFields, letterKindPhrase } from '#shared/correspondence/letter-fields.ts'
import { listOf, type Locale } from '#shared/text/index.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { Answer, FailureLine } from '#renderer/ui/index.ts'

export interface TemplateFormProps {
  readonly kind: LetterKind
  readonly language: Locale
  readonly onClose: () => void
}

/** The words of a kind of letter in a language, for everybody who writes one. */
export function TemplateForm(props: TemplateFormProps): ReactNode {
  const { kind, language } = props
  const template = useQueryCall('letter.template', { kind, language })
  return (
    <Answer to={template} loading={8}>
      {(words) => <TemplateBoxes {...props} {...words} />}
    </Answer>
  )
}

function TemplateBoxes({
  kind,
  language,
  own,
  onClose,
  ...stored
}: TemplateFormProps & {
  readonly subject: string
  readonly body: string
  readonly own: boolean
}): ReactNode {
  const save = useMutationCall('letter.saveTemplate')
  const [subject, setSubject] = useState(stored.subject)
  const [body, setBody] = useState(stored.body)
  const put = (template: { subject: string; body: string } | null): void =>
    save.mutate(
      { kind, language, template },
      {
        onSuccess: (saved) => {
          showDone(t('letters.templateSaved', { kind: letterKindPhrase(kind) }), saved)
          onClose()
        },
      },
    )
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (subject.trim() !== '' && body.trim() !== '' && !save.isPending) put({ subject, body })
      }}
    >
      <Stack gap="xs">
        <b>{t('letters.templateTitle', { kind: letterKindPhrase(kind) })}</b>
        <Text size="sm" c="var(--ink2)">
          {t('letters.templateNote', {
            fields: listOf(
              letterFields.map((field) => `{${field}}`),
              'comma',
            ),
          })}
        </Text>
        <TextInput
          label={t('letters.subject')}
          required
          maxLength={300}
          dir="auto"
          value={subject}
          onChange={({ currentTarget }) => setSubject(currentTarget.value)}
          data-autofocus
        />
        <Textarea
          label={t('letters.body')}
          required
          maxLength={10_000}
          dir="auto"
          autosize
          minRows={8}
          maxRows={18}
          value={body}
          onChange={({ currentTarget }) => setBody(currentTarget.value)}
        />
        <FailureLine error={save.error} />
        <Group justify="flex-end" gap="xs">
          {own && (
            <Button variant="subtle" mie="auto" onClick={() => put(null)}>
              {t('letters.templateUsual')}
            </Button>
          )}
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={save.isPending}>
            {t('common.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
