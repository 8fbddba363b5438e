import { Button, Group, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { LetterKind } from '#shared/domain/letter.ts'
import { letterFields, letterKindPhrase } from '#shared/correspondence/letter-fields.ts'
import { listOf, type Locale } from '#shared/text/index.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { useTypedDraft } from '#renderer/field/draft/use-typed-draft.tsx'
import { t } from '#renderer/text/text.ts'
import { Answer, FailureLine } from '#renderer/ui/index.ts'
import { LetterWords } from './LetterWords.tsx'

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
  const [words, setWords] = useState({ subject: stored.subject, body: stored.body })
  const { subject, body } = words
  const kept = useTypedDraft({
    name: `letter-words-${kind}-${language}`,
    ...{ subject: null, start: { subject: stored.subject, body: stored.body }, typed: words },
    onContinue: setWords,
  })
  const put = (template: { subject: string; body: string } | null): void =>
    save.mutate(
      { kind, language, template },
      {
        onSuccess: (saved) => {
          kept.drop()
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
        {kept.offer}
        <b>{t('letters.templateTitle', { kind: letterKindPhrase(kind) })}</b>
        <Text size="sm" c="var(--ink2)">
          {t('letters.templateNote', {
            fields: listOf(
              letterFields.map((field) => `{${field}}`),
              'comma',
            ),
          })}
        </Text>
        <LetterWords
          template
          rows={[8, 18]}
          {...words}
          onChange={(change) => setWords({ ...words, ...change })}
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
