import { Button, Modal, Stack, Text, Textarea } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { call, useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine, useFocusBack } from '#renderer/ui/index.ts'
import classes from './SettingsScreen.module.css'

/** A report for whoever helps: shown whole before it is saved. */
export function SupportReport(): ReactNode {
  const [shown, setShown] = useState(false)
  return (
    <section className={classes.card} aria-labelledby="support">
      <h2 id="support">{t('support.title')}</h2>
      <p className={classes.note}>{t('support.note')}</p>
      <div className={classes.line}>
        <Button variant="default" onClick={() => setShown(true)}>
          {t('support.show')}
        </Button>
      </div>
      {shown && <ReportDialog onClose={() => setShown(false)} />}
    </section>
  )
}

function ReportDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  useFocusBack()
  const facts = useQueryCall('host.support', {})
  const text = facts.data
    ? [
        t('support.version', { version: facts.data.version }),
        t('support.system', { system: facts.data.system }),
        t('support.runtime', { runtime: facts.data.runtime }),
        '',
        facts.data.lines.length === 0 ? t('support.noLines') : t('support.lines'),
        ...facts.data.lines,
      ].join('\n')
    : ''
  const save = useMutation({
    networkMode: 'always',
    mutationFn: async () => {
      const target = await call('host.chooseTarget', { suggestedName: t('support.fileName') })
      if (!target) return null
      await call('host.saveText', { text, to: target.token })
      return call('host.deliver', { token: target.token })
    },
    onSuccess: (saved) => {
      if (!saved) return
      notifications.show({ message: t('support.saved', { name: saved.savedAs }) })
      onClose()
    },
  })
  return (
    <Modal opened onClose={onClose} title={t('support.title')} size="xl">
      <Stack>
        <Text>{t('support.look')}</Text>
        <FailureLine error={facts.error ?? save.error} />
        <Textarea
          label={t('support.content')}
          value={text}
          readOnly
          autosize
          minRows={8}
          maxRows={20}
          data-autofocus
        />
        <div className={classes.line}>
          <Button disabled={text === ''} loading={save.isPending} onClick={() => save.mutate()}>
            {t('support.save')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
        </div>
      </Stack>
    </Modal>
  )
}
