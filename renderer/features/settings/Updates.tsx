import { Button, Checkbox, FileButton, SegmentedControl, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { Settings } from '#shared/contract/host-calls.ts'
import { readPublicKey, readReleaseAddress } from '#shared/release/public-key.ts'
import { call, useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showInstant } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import { FoundUpdate } from './FoundUpdate.tsx'
import classes from './SettingsScreen.module.css'

type UpdateSettings = Settings['updates']

/** Files of keys are a hundred bytes; whoever chooses another file by mistake shall not wait for it. */
const largestKeyFile = 10_000

/** Where newer versions are looked for, whose they must be, and what was found. */
export function Updates({
  saved,
  version,
}: {
  readonly saved: UpdateSettings
  readonly version: string
}): ReactNode {
  const state = useQueryCall('host.updates', {}).data
  const features = useQueryCall('host.features', {}).data
  const [draft, setDraft] = useState(saved)
  const save = useMutationCall('host.saveSettings')
  const look = useMutationCall('host.lookForUpdate')
  const choose = useMutation({
    networkMode: 'always',
    mutationFn: () => call('host.chooseFolder', {}),
    onSuccess: (chosen) => chosen && setDraft((now) => ({ ...now, folder: chosen.folder })),
  })
  const change = (changes: Partial<UpdateSettings>): void => setDraft({ ...draft, ...changes })

  const key = draft.key.trim() === '' ? '' : readPublicKey(draft.key)
  const address = draft.address.trim() === '' ? '' : readReleaseAddress(draft.address)
  const ready = key === null || address === null ? null : { ...draft, key, address }
  const isChanged = JSON.stringify(ready ?? draft) !== JSON.stringify(saved)
  const place = saved.from === 'folder' ? saved.folder : saved.address
  return (
    <section className={classes.card} aria-labelledby="updates">
      <h2 id="updates">{t('settings.updates')}</h2>
      <p className={classes.note}>{t('settings.updatesNote')}</p>
      <form
        className={classes.checks}
        onSubmit={(event) => {
          event.preventDefault()
          if (ready === null) return
          setDraft(ready)
          save.mutate(
            { settings: { updates: ready } },
            { onSuccess: () => notifications.show({ message: t('settings.updatesSaved') }) },
          )
        }}
      >
        <SegmentedControl
          aria-label={t('settings.updatesFrom')}
          value={draft.from}
          onChange={(from) =>
            change({ from: from === 'folder' || from === 'address' ? from : 'off' })
          }
          data={[
            { value: 'off', label: t('settings.updatesOff') },
            { value: 'folder', label: t('settings.updatesFolder') },
            { value: 'address', label: t('settings.updatesAddress') },
          ]}
        />
        {draft.from === 'folder' && (
          <div className={classes.line}>
            <TextInput
              w={520}
              maxLength={1000}
              label={t('settings.updatesFolderPath')}
              value={draft.folder}
              onChange={(event) => change({ folder: event.currentTarget.value })}
            />
            {features?.folders && (
              <Button variant="default" onClick={() => choose.mutate()}>
                {t('settings.updatesChooseFolder')}
              </Button>
            )}
          </div>
        )}
        {draft.from === 'address' && (
          <TextInput
            w={520}
            maxLength={1000}
            label={t('settings.updatesUrl')}
            error={address === null && t('problems.notHttps')}
            value={draft.address}
            onChange={(event) => change({ address: event.currentTarget.value })}
          />
        )}
        {draft.from !== 'off' && (
          <>
            <div className={classes.line}>
              <TextInput
                w={520}
                maxLength={1000}
                label={t('settings.updatesKey')}
                description={t('settings.updatesKeyNote')}
                error={key === null && t('problems.notAPublicKey')}
                value={draft.key}
                onChange={(event) => change({ key: event.currentTarget.value })}
              />
              <FileButton
                accept=".pem,.pub,.txt"
                onChange={(file) => {
                  if (file === null) return
                  void file
                    .slice(0, largestKeyFile)
                    .text()
                    .then((text) => change({ key: readPublicKey(text) ?? file.name }))
                }}
              >
                {(props) => (
                  <Button {...props} variant="default">
                    {t('settings.updatesKeyFile')}
                  </Button>
                )}
              </FileButton>
            </div>
            <Checkbox
              label={t('settings.updatesAtStart')}
              checked={draft.atStart}
              onChange={(event) => change({ atStart: event.currentTarget.checked })}
            />
          </>
        )}
        {(isChanged || draft.from !== 'off') && (
          <Button
            type="submit"
            variant="default"
            loading={save.isPending}
            disabled={!isChanged || ready === null}
          >
            {t('common.save')}
          </Button>
        )}
      </form>
      <FailureLine error={save.error ?? choose.error} />
      {saved.from !== 'off' && state && (
        <>
          {state.fingerprint !== null && (
            <p className={classes.note}>
              {t('settings.updatesFingerprint', { fingerprint: state.fingerprint })}
            </p>
          )}
          <div className={classes.line}>
            <Button
              loading={look.isPending}
              disabled={isChanged}
              onClick={() => look.mutate({ atStart: false })}
            >
              {t('settings.updatesLook')}
            </Button>
            {look.isPending && (
              <>
                <span role="status">{t('settings.updatesLooking', { place })}</span>
                <Button variant="default" onClick={() => void call('host.stopUpdate', {})}>
                  {t('common.cancel')}
                </Button>
              </>
            )}
          </div>
          <FailureLine error={look.error} />
          {state.looked && (
            <p className={classes.note}>
              {t('settings.updatesLooked', {
                place: state.looked.place,
                when: showInstant(state.looked.at),
              })}
            </p>
          )}
          {state.looked?.newest && state.found === null && !look.isError && (
            <p>{t('settings.updatesLatest', { version })}</p>
          )}
          {state.found && <FoundUpdate found={state.found} canFetch={state.canFetch} />}
        </>
      )}
    </section>
  )
}
