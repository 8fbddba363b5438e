import { EventEmitter } from 'node:events'
import type {
  MenuItemConstructorOptions,
  MessageBoxOptions,
  NotificationConstructorOptions,
  OpenDialogOptions,
  SaveDialogOptions,
} from 'electron'
import { report } from './control.ts'

/** What native dialogs were asked with: a window first or not, then the options. */
type Given<O> = readonly [O] | readonly [unknown, O]

const optionsOf = <O>(given: Given<O>): O => given.at(-1) as O

/**
 * `dialog`: nobody can click what belongs to the operating system. Each answers at once as if it was
 * closed, and is told; a test that wants another answer puts a function in its place.
 */
export const dialogs = {
  async showOpenDialog(...given: Given<OpenDialogOptions>) {
    report({ type: 'seen', what: 'open dialog', detail: plain(optionsOf(given)) })
    return { canceled: true, filePaths: [] as string[] }
  },
  async showSaveDialog(...given: Given<SaveDialogOptions>) {
    report({ type: 'seen', what: 'save dialog', detail: plain(optionsOf(given)) })
    return { canceled: true, filePath: '' }
  },
  async showMessageBox(...given: Given<MessageBoxOptions>) {
    const options = optionsOf(given)
    report({ type: 'seen', what: 'message box', detail: plain(options) })
    return { response: options.cancelId ?? 0, checkboxChecked: false }
  },
  /** "It returns the index of the clicked button", here of the one that closing it stands for. */
  showMessageBoxSync(...given: Given<MessageBoxOptions>): number {
    const options = optionsOf(given)
    report({ type: 'seen', what: 'message box', detail: plain(options) })
    return options.cancelId ?? 0
  },
}

/**
 * `dialog.showErrorBox`: "If called before the app `ready` event on Linux, the message will be emitted to
 * stderr, and no GUI dialog will appear."
 */
export function errorBox(isReady: () => boolean): (title: string, content: string) => void {
  return (title, content) => {
    if (isReady()) report({ type: 'seen', what: 'error box', detail: { title, content } })
    else console.error(`${title}\n${content}`)
  }
}

/** `shell`: nothing is opened outside; the test is told what would be. */
export const shell = {
  async openExternal(url: string): Promise<void> {
    report({ type: 'seen', what: 'opened outside', detail: url })
  },
  /** "Resolves with a string containing the error message ... if a failure occurred, otherwise \"\"." */
  async openPath(path: string): Promise<string> {
    report({ type: 'seen', what: 'opened with the system', detail: path })
    return ''
  },
  showItemInFolder(path: string): void {
    report({ type: 'seen', what: 'shown in folder', detail: path })
  },
}

export interface MenuItem {
  readonly label: string
  readonly role: string
  readonly click: () => void
  readonly submenu: { readonly items: readonly MenuItem[] } | null
}

let applicationMenu: { readonly items: readonly MenuItem[] } | null = null

/** `Menu`: the template as it was given. "The label ... would default to appropriate for role" and stays empty here. */
export const Menu = {
  buildFromTemplate: (template: readonly MenuItemConstructorOptions[]) => ({
    items: template.map(menuItem),
  }),
  setApplicationMenu(menu: typeof applicationMenu): void {
    applicationMenu = menu
  },
  getApplicationMenu: () => applicationMenu,
}

function menuItem(options: MenuItemConstructorOptions): MenuItem {
  const { label = '', role = '', click, submenu } = options
  return {
    label,
    role,
    click: () => (click as (() => void) | undefined)?.(),
    submenu: Array.isArray(submenu) ? { items: submenu.map(menuItem) } : null,
  }
}

/** `screen`: one display. */
export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
}

/** `Notification`: what the system would show is told; the test clicks. */
export class StandInNotification extends EventEmitter {
  static readonly shown: StandInNotification[] = []
  readonly #options: NotificationConstructorOptions

  /** "Returns `boolean` - Whether or not desktop notifications are supported on the current system". */
  static isSupported(): boolean {
    return true
  }

  constructor(options: NotificationConstructorOptions = {}) {
    super()
    this.#options = options
  }

  /** "Immediately shows the notification to the user." */
  show(): void {
    StandInNotification.shown.push(this)
    report({ type: 'seen', what: 'notification', detail: plain(this.#options) })
  }
}

/** `powerMonitor`: the test makes it emit. */
export const powerMonitor = new EventEmitter()

/** Options without what cannot be told over: signals, functions. */
function plain(options: object): unknown {
  return JSON.parse(JSON.stringify(options))
}
