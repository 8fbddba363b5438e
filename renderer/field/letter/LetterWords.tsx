import { Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'

interface Words {
  readonly subject: string
  readonly body: string
}

export interface LetterWordsProps extends Words {
  readonly onChange: (change: Partial<Words>) => void
  /** Lines that the body shows at the least, and before it scrolls. */
  readonly rows: readonly [least: number, most: number]
  /** The words of a template, which are there in every letter: neither may be empty. */
  readonly template?: boolean
}

/** Subject and body of a letter, to be changed by hand. */
export function LetterWords(props: LetterWordsProps): ReactNode {
  const { subject, body, onChange, rows, template = false } = props
  const [minRows, maxRows] = rows
  return (
    <>
      <TextInput
        label={t('letters.subject')}
        required={template}
        maxLength={300}
        dir="auto"
        value={subject}
        onChange={({ currentTarget }) => onChange({ subject: currentTarget.value })}
        {...(template ? { 'data-autofocus': true } : {})}
      />
      <Textarea
        label={t('letters.body')}
        required={template}
        {...(template ? { maxLength: 10_000 } : {})}
        dir="auto"
        autosize
        {...{ minRows, maxRows }}
        value={body}
        onChange={({ currentTarget }) => onChange({ body: currentTarget.value })}
      />
    </>
  )
}
