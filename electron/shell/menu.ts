import { type Locale, phrase, say } from '#shared/text/index.ts'
import type { MenuItemConstructorOptions } from 'electron'

/** What the menu does beside the roles that Electron knows. */
export interface MenuActions {
  readonly verifyHistory: () => void
}

/**
 * The application menu: what every desktop program has (quit, edit, zoom, window), and what is asked of
 * the whole store. What is of the field has its place in the window itself.
 */
export function menuTemplate(
  platform: NodeJS.Platform,
  isPackaged: boolean,
  locale: Locale,
  { verifyHistory }: MenuActions,
): MenuItemConstructorOptions[] {
  const view: MenuItemConstructorOptions[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    { type: 'separator' },
    { role: 'togglefullscreen' },
  ]
  const forDevelopers: MenuItemConstructorOptions[] = [
    { type: 'separator' },
    { role: 'reload' },
    { role: 'toggleDevTools' },
  ]
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: say(locale, phrase('host.menuFile')),
      submenu: [
        { label: say(locale, phrase('changes.verify')), click: verifyHistory },
        { type: 'separator' },
        platform === 'darwin' ? { role: 'close' } : { role: 'quit' },
      ],
    },
    { role: 'editMenu' },
    {
      label: say(locale, phrase('host.menuView')),
      submenu: isPackaged ? view : [...view, ...forDevelopers],
    },
    { role: 'windowMenu' },
  ]
}
