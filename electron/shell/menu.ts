import { type Locale, phrase, say, type TextKey } from '#shared/text/index.ts'
import type { MenuItemConstructorOptions } from 'electron'
import type { Zoom } from './zoom.ts'

/** What the menu does beside the roles that Electron knows. */
export interface MenuActions {
  readonly zoom: Zoom
  readonly verifyHistory: () => void
}

type Role = NonNullable<MenuItemConstructorOptions['role']>

/**
 * The application menu: what every desktop program has (quit, edit, zoom, window), and what is asked of
 * the whole store. What is of the field has its place in the window itself. Every item has a label of
 * ours: Electron's own for its roles are English only.
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  isPackaged: boolean,
  locale: Locale,
  { verifyHistory, zoom }: MenuActions,
): MenuItemConstructorOptions[] {
  const item = (role: Role, key: TextKey): MenuItemConstructorOptions => ({
    role,
    label: say(locale, phrase(key)),
  })
  const menu = (
    key: TextKey,
    submenu: MenuItemConstructorOptions[],
  ): MenuItemConstructorOptions => ({ label: say(locale, phrase(key)), submenu })
  const line: MenuItemConstructorOptions = { type: 'separator' }
  const isMac = platform === 'darwin'
  // An item has one key: the others have items of their own, which nobody sees.
  const zoomItem = (
    key: TextKey,
    click: () => void,
    keys: readonly string[],
  ): readonly MenuItemConstructorOptions[] =>
    keys.map((each, at) => ({
      label: say(locale, phrase(key)),
      accelerator: `CommandOrControl+${each}`,
      visible: at === 0,
      click,
    }))

  const program = menu('common.appName', [
    item('about', 'host.menuAbout'),
    line,
    item('services', 'host.menuServices'),
    line,
    item('hide', 'host.menuHide'),
    item('hideOthers', 'host.menuHideOthers'),
    item('unhide', 'host.menuShowAll'),
    line,
    item('quit', 'host.quit'),
  ])
  const file = menu('host.menuFile', [
    { label: say(locale, phrase('changes.verify')), click: verifyHistory },
    line,
    isMac ? item('close', 'host.menuClose') : item('quit', 'host.quit'),
  ])
  const edit = menu('host.menuEdit', [
    item('undo', 'host.menuUndo'),
    item('redo', 'host.menuRedo'),
    line,
    item('cut', 'host.menuCut'),
    item('copy', 'host.menuCopy'),
    item('paste', 'host.menuPaste'),
    item('delete', 'host.menuDelete'),
    line,
    item('selectAll', 'host.menuSelectAll'),
  ])
  const forDevelopers = [line, item('toggleDevTools', 'host.menuDeveloperTools')]
  const view = menu('host.menuView', [
    ...zoomItem('host.menuActualSize', zoom.actualSize, ['0', 'num0']),
    // Where plus is typed with the shift key, its key is that of the equals sign.
    ...zoomItem('host.menuZoomIn', zoom.larger, ['Plus', '=', 'numadd']),
    ...zoomItem('host.menuZoomOut', zoom.smaller, ['-', 'numsub']),
    line,
    item('togglefullscreen', 'host.menuFullScreen'),
    line,
    // A page that hangs can be loaded again; what is saved is with the engine.
    item('reload', 'host.menuReload'),
    ...(isPackaged ? [] : forDevelopers),
  ])
  const window = menu('host.menuWindow', [
    item('minimize', 'host.menuMinimise'),
    item('close', 'host.menuClose'),
  ])
  return [...(isMac ? [program] : []), file, edit, view, window]
}
