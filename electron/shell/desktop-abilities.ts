import { phrase, say, type TextKey, type Values } from '#shared/text/index.ts'
import { hostLocale } from '#electron/system/host-locale.ts'
import { basename, dirname, join } from 'node:path'
import type {
  MessageBoxOptions,
  MessageBoxReturnValue,
  OpenDialogOptions,
  OpenDialogReturnValue,
  SaveDialogOptions,
  SaveDialogReturnValue,
  Shell,
} from 'electron'
import { extensionsOf, type HostAbilities, type HostFile } from '../carrier/abilities.ts'
import { plainName } from '../carrier/exchange-folder.ts'
import type { SettingsKeeper } from '../settings/settings.ts'

/** What the abilities need of Electron, for one window. */
export interface DesktopDialogs {
  readonly open: (options: OpenDialogOptions) => Promise<OpenDialogReturnValue>
  readonly save: (options: SaveDialogOptions) => Promise<SaveDialogReturnValue>
  readonly ask: (options: MessageBoxOptions) => Promise<MessageBoxReturnValue>
}

const filterNames = {
  list: 'host.filterList',
  backup: 'host.filterBackup',
  package: 'host.filterPackage',
  document: 'host.filterDocument',
} as const

/** The abilities of the desktop host: native dialogs, the user's own files. */
export function desktopAbilities(
  dialogs: DesktopDialogs,
  shell: Pick<Shell, 'openExternal' | 'showItemInFolder'>,
  settings: Pick<SettingsKeeper, 'folder' | 'read' | 'saveFolder'>,
  printPdf: (html: string) => Promise<Uint8Array>,
): HostAbilities {
  const word = (key: TextKey, values?: Values): string =>
    say(hostLocale(settings.read().language), phrase(key, values))
  const ownFile = (path: string): HostFile => ({ path, name: basename(path), temporary: false })

  return {
    async chooseFile(kind) {
      const chosen = await dialogs.open({
        properties: ['openFile'],
        defaultPath: settings.folder('open'),
        filters: [{ name: word(filterNames[kind]), extensions: [...extensionsOf[kind]] }],
      })
      const path = chosen.filePaths[0]
      if (chosen.canceled || path === undefined) return null
      settings.saveFolder('open', dirname(path))
      return ownFile(path)
    },
    async chooseFolder() {
      const chosen = await dialogs.open({ properties: ['openDirectory'] })
      return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
    },
    async chooseTarget(suggestedName) {
      const chosen = await dialogs.save({
        defaultPath: join(settings.folder('save'), plainName(suggestedName)),
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      })
      if (chosen.canceled || chosen.filePath === '') return null
      settings.saveFolder('save', dirname(chosen.filePath))
      return ownFile(chosen.filePath)
    },
    async deliver(_token, file) {
      const { response } = await dialogs.ask({
        type: 'info',
        message: word('host.written', { name: file.name }),
        buttons: [word('host.done'), word('host.showInFolder')],
        defaultId: 0,
        cancelId: 0,
      })
      if (response === 1) shell.showItemInFolder(file.path)
      return file.path
    },
    async openLink(url) {
      const { response } = await dialogs.ask({
        type: 'question',
        message: word('host.openLink'),
        detail: url,
        buttons: [word('host.cancel'), word('host.open')],
        defaultId: 0,
        cancelId: 0,
      })
      if (response !== 1) return false
      await shell.openExternal(url)
      return true
    },
    printPdf,
  }
}
