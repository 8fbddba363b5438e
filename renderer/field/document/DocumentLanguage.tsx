import { Select } from '@mantine/core'
import type { ReactNode } from 'react'
import { languages, languagesOfTexts } from '#shared/text/locales.ts'
import { t } from '#renderer/text/text.ts'
import { chooseDocumentLanguage, useDocumentLanguage } from './document-language.ts'

/** Asks what a document is written in; preselected, so that nobody has to answer. */
export function DocumentLanguage(): ReactNode {
  const language = useDocumentLanguage()
  return (
    <Select
      label={t('documents.language')}
      data={languagesOfTexts.map((value) => ({ value, label: languages[value].name }))}
      value={language}
      onChange={choose}
      allowDeselect={false}
      maw={220}
    />
  )
}

function choose(value: string | null): void {
  const next = languagesOfTexts.find((each) => each === value)
  if (next) chooseDocumentLanguage(next)
}
