import { NativeSelect } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Settings } from '#shared/contract/host-calls.ts'
import { languages, languagesOfTexts } from '#shared/text/index.ts'
import { useMutationCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'

type Language = Settings['language']

/** The language of the screens: the computer's, or one of those there are, each by its own name. */
export function LanguageChoice({ language }: { readonly language: Language }): ReactNode {
  const save = useMutationCall('host.saveSettings')
  const choices: readonly { readonly value: Language; readonly label: string }[] = [
    { value: 'system', label: t('settings.languageSystem') },
    ...languagesOfTexts.map((each) => ({ value: each, label: languages[each].name })),
  ]
  return (
    <>
      <NativeSelect
        w={320}
        label={t('settings.language')}
        value={language}
        data={choices.map(({ value, label }) => ({ value, label }))}
        onChange={(event) => {
          const chosen = choices.find(({ value }) => value === event.currentTarget.value)
          if (chosen) save.mutate({ settings: { language: chosen.value } })
        }}
      />
      <FailureLine error={save.error} />
    </>
  )
}
