import type { BrowserWindow, Dialog, Shell } from 'electron'
import type { HostAbilities } from '../carrier/abilities.ts'
import type { SettingsKeeper } from '../settings/settings.ts'
import type { Printing } from './print-pdf.ts'
import { desktopAbilities } from './desktop-abilities.ts'

/** The desktop's abilities with dialogs attached to one window, or free when it is just closing. */
export function abilitiesOf(
  window: BrowserWindow | undefined,
  dialog: Dialog,
  shell: Shell,
  settings: SettingsKeeper,
  print: Printing['print'],
): HostAbilities {
  const dialogs = window
    ? {
        open: (options: Electron.OpenDialogOptions) => dialog.showOpenDialog(window, options),
        save: (options: Electron.SaveDialogOptions) => dialog.showSaveDialog(window, options),
        ask: (options: Electron.MessageBoxOptions) => dialog.showMessageBox(window, options),
      }
    : {
        open: (options: Electron.OpenDialogOptions) => dialog.showOpenDialog(options),
        save: (options: Electron.SaveDialogOptions) => dialog.showSaveDialog(options),
        ask: (options: Electron.MessageBoxOptions) => dialog.showMessageBox(options),
      }
  return desktopAbilities(dialogs, shell, settings, print)
}
