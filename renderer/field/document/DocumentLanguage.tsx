import { Menu, Select } from '@mantine/core'
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

/** The same at the end of a menu of exports, which stays open for the export itself. */
export function DocumentLanguageItems(): ReactNode {
  const language = useDocumentLanguage()
  return (
    <>
      <Menu.Divider />
      <Menu.Label>{t('documents.language')}</Menu.Label>
      <Menu.RadioGroup value={language} onChange={choose}>
        {languagesOfTexts.map((each) => (
          <Menu.RadioItem key={each} value={each}>
            {languages[each].name}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  )
}

function choose(value: string | null): void {
  const next = languagesOfTexts.find((each) => each === value)
  if (next) chooseDocumentLanguage(next)
}
