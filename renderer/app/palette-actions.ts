import { useMantineColorScheme, useComputedColorScheme } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { SpotlightActionGroupData } from '@mantine/spotlight'
import { useNavigate } from '@tanstack/react-router'
import type { Id } from '#shared/domain/common.ts'
import { languages, languagesOfTexts } from '#shared/text/locales.ts'
import { call, newId, useQueryCall } from '#renderer/client/index.ts'
import { downloadTemplate } from '#renderer/field/start/download-template.ts'
import { showBytes } from '#renderer/text/format.ts'
import { countryName } from '#renderer/text/names.ts'
import { byName } from '#renderer/text/compare-names.ts'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import { verifiedWords } from '#renderer/field/change/verified-words.ts'
import { redoLast, undoLast } from './UndoKeys.tsx'
import { screens } from './screens.ts'
import { openShortcuts } from './shortcuts-store.ts'

export interface PaletteActions {
  readonly screens: SpotlightActionGroupData
  readonly requests: SpotlightActionGroupData
  readonly actions: SpotlightActionGroupData
  readonly openPerson: (person: Id) => void
}

async function backUp(): Promise<void> {
  const { bytes } = await call('backup.create', { to: null })
  notifications.show({ message: t('app.backupMade', { size: showBytes(bytes) }) })
}

async function verify(): Promise<void> {
  const found = await call('history.verify', { task: newId() })
  notifications.show({
    message: verifiedWords(found),
    ...(found.firstBreak === null ? {} : { color: 'red', autoClose: false }),
  })
}

function orTell(work: () => Promise<unknown>): () => void {
  return () => {
    work().catch(showFailure)
  }
}

/** What the palette offers besides people. Requests are only asked for once something is typed. */
export function usePaletteActions(typing: boolean): PaletteActions {
  const navigate = useNavigate()
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  const features = useQueryCall('host.features', {}).data
  const requests = useQueryCall('request.list', {}, { enabled: typing })
  return {
    screens: {
      group: t('app.paletteScreens'),
      actions: screens.map(({ to, text }) => ({
        id: to,
        label: t(text),
        onClick: () => void navigate({ to }),
      })),
    },
    requests: {
      group: t('app.paletteRequests'),
      actions: byName(requests.data ?? [], ({ title }) => title).map((request) => ({
        id: request.id,
        label: request.title,
        description: countryName(request.state),
        onClick: () =>
          void navigate({ to: '/requests/$requestId', params: { requestId: request.id } }),
      })),
    },
    actions: {
      group: t('app.paletteActions'),
      actions: [
        {
          id: 'add-person',
          label: t('app.actionAddPerson'),
          onClick: () => void navigate({ to: '/roster/new' }),
        },
        {
          id: 'letter',
          label: t('requests.letterTitle'),
          onClick: () => void navigate({ to: '/requests/letter' }),
        },
        {
          id: 'import',
          label: t('app.actionImport'),
          onClick: () => void navigate({ to: '/exchange' }),
        },
        ...languagesOfTexts.map((language) => ({
          id: `template-${language}`,
          label: t('app.actionTemplate', { language: languages[language].name }),
          onClick: orTell(() => downloadTemplate(language)),
        })),
        {
          id: 'rosters',
          label: t('care.rosterSwitch'),
          onClick: () => void navigate({ to: '/rosters' }),
        },
        { id: 'undo', label: t('changes.undo'), onClick: undoLast },
        { id: 'redo', label: t('changes.redo'), onClick: redoLast },
        { id: 'verify', label: t('changes.verify'), onClick: orTell(verify) },
        { id: 'backup', label: t('app.actionBackup'), onClick: orTell(backUp) },
        {
          id: 'theme',
          label: dark ? t('app.themeLight') : t('app.themeDark'),
          onClick: () => {
            const theme = dark ? 'light' : 'dark'
            setColorScheme(theme)
            orTell(() => call('host.saveSettings', { settings: { theme } }))()
          },
        },
        { id: 'keys', label: t('app.shortcuts'), onClick: openShortcuts },
        ...(features?.sessions === true
          ? [
              {
                id: 'end-session',
                label: t('care.sessionEnd'),
                onClick: orTell(() => call('host.endSession', {})),
              },
            ]
          : []),
      ],
    },
    openPerson: (person) => void navigate({ to: '/roster', search: { person } }),
  }
}
