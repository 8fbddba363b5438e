import { z } from 'zod'
import { shortText } from '../domain/common.ts'
import { locale } from '../text/index.ts'
import { fileToken } from './exchange-calls.ts'
import { action, carriesFile, mutation, query } from './define.ts'

const chosen = z.object({ token: fileToken, name: shortText, size: z.int() })

/** Preferences of this computer; never records. */
export const settings = z.object({
  theme: z.enum(['light', 'dark', 'system']),
  /** Language of the screens; `system` takes the computer's where the texts have it. */
  language: z.enum(['system', ...locale.options]),
  /** Name for the history and stamps; empty takes the account's name. */
  userName: shortText,
  /** Whether the system tells once a day of deadlines; only where `host.features` says that it can. */
  remindDeadlines: z.boolean(),
  /** Table layouts by table name: columns in order. */
  layouts: z.record(
    z.string(),
    z.object({ columns: z.array(z.string()), widths: z.record(z.string(), z.number()) }),
  ),
})
export type Settings = z.infer<typeof settings>

/** Answered by the host itself: what differs between a desktop window and a browser page. */
export const hostCalls = {
  /** Lets the user choose a file to read; null when they change their mind. Fails with `tooLarge`. */
  'host.chooseFile': action(
    z.object({ kind: z.enum(['list', 'backup', 'package']) }),
    chosen.nullable(),
  ),
  /** Takes a file dropped on the window; `size` is in bytes. Fails with `tooLarge` above 200 MB. */
  'host.receiveFile': carriesFile(
    action(z.object({ name: shortText.min(1), bytes: z.instanceof(Uint8Array) }), chosen),
  ),
  /**
   * Takes the list that the operating system opened with Scrutin (a double click, a drop onto its icon),
   * once; null when there is none, always in a browser. `others` counts those opened together with it,
   * which are left. Fails with `notFound` when it is gone and with `tooLarge`.
   */
  'host.takeOpened': action(z.object({}), chosen.extend({ others: z.int() }).nullable()),
  /** Lets the user choose where an export goes; null when they change their mind. */
  'host.chooseTarget': action(
    z.object({ suggestedName: shortText.min(1) }),
    z.object({ token: fileToken }).nullable(),
  ),
  /**
   * Hands a written file over: a download in the browser host, nothing more on the desktop. Fails with
   * `notFound` when the token was delivered before.
   */
  'host.deliver': action(z.object({ token: fileToken }), z.object({ savedAs: shortText })),
  /**
   * Opens an https or mailto link outside, after confirmation; `opened` is false when the user declined.
   * Fails with `refused` for any other link.
   */
  'host.openLink': action(
    z.object({ url: z.string().max(2000) }),
    z.object({ opened: z.boolean() }),
  ),
  /**
   * Writes a page of HTML (see `shared/documents`) as a PDF to the file of a token, on the paper its own
   * style names. Fails with `refused` where `host.features` says that there is no `pdf`, and with `inUse`
   * where another program holds the file.
   */
  'host.printPdf': carriesFile(
    action(z.object({ html: z.string().min(1).max(100_000_000), to: fileToken }), z.object({})),
  ),
  /**
   * What the host can do beyond the window: `notifications` of the operating system, and `pdf` files.
   * Neither in a browser, which prints to PDF itself.
   */
  'host.features': query(
    'app',
    z.object({}),
    z.object({ notifications: z.boolean(), pdf: z.boolean() }),
  ),
  /** What this computer remembers of its user: theme, name, layouts of tables. No part of the roster. */
  'host.settings': query('app', z.object({}), settings),
  /** Changes the named settings only and answers with all of them. */
  'host.saveSettings': mutation(['app'], z.object({ settings: settings.partial() }), settings),
  /**
   * Starts the engine again: from the last good copy (the damaged file is kept), with the backup that
   * `backup.restore` laid ready, or once more as it is.
   */
  'host.recover': mutation(
    ['app'],
    z.object({ way: z.enum(['lastGoodCopy', 'restored', 'retry']) }),
    z.object({ open: z.boolean() }),
  ),
}
