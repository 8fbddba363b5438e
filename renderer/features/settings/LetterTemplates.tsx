import { Button, Group } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { type LetterKind, letterKinds } from '#shared/domain/letter.ts'
import { languages, languagesOfTexts } from '#shared/text/locales.ts'
import { HistoryOfKind } from '#renderer/field/change/HistoryOfKind.tsx'
import { letterKindWords } from '#renderer/field/letter/letter-words.ts'
import { TemplateForm } from '#renderer/field/letter/TemplateForm.tsx'
import { t } from '#renderer/text/text.ts'
import { FormDialog } from '#renderer/ui/index.ts'
import classes from './SettingsScreen.module.css'

interface Words {
  readonly kind: LetterKind
  readonly language: (typeof languagesOfTexts)[number]
}

/** The office's words of its letters, by kind and language: changed here as well as where they are written. */
export function LetterTemplates(): ReactNode {
  const [open, setOpen] = useState<Words | null>(null)
  return (
    <section className={classes.card} aria-labelledby="letters">
      <h2 id="letters">{t('letters.settings')}</h2>
      <p className={classes.note}>{t('letters.settingsText')}</p>
      {letterKinds.map((kind) => (
        <Group key={kind} gap="xs" justify="space-between">
          <span>{letterKindWords(kind)}</span>
          <Group gap={4}>
            {languagesOfTexts.map((language) => (
              <Button
                key={language}
                variant="subtle"
                size="compact-sm"
                aria-label={t('letters.settingsChange', {
                  language: languages[language].name,
                  kind: letterKindWords(kind),
                })}
                onClick={() => setOpen({ kind, language })}
              >
                {languages[language].name}
              </Button>
            ))}
          </Group>
        </Group>
      ))}
      <HistoryOfKind entity="letterTemplate" />
      {open && (
        <FormDialog
          opened
          onClose={() => setOpen(null)}
          title={`${letterKindWords(open.kind)} · ${languages[open.language].name}`}
          size="xl"
        >
          <TemplateForm {...open} onClose={() => setOpen(null)} />
        </FormDialog>
      )}
    </section>
  )
}
