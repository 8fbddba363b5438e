import { z } from 'zod'
import { dateOnly } from '../calendar/index.ts'
import { id, instant, shortText } from '../domain/common.ts'
import { problemKey } from '../domain/problem-of-issue.ts'
import { isPublicKey, readReleaseAddress } from '../release/public-key.ts'
import { locale } from '../text/index.ts'
import { fileToken } from './exchange-calls.ts'
import { action, carriesFile, long, mutation, query } from './define.ts'

const chosen = z.object({ token: fileToken, name: shortText, size: z.int() })

/** Where newer versions are looked for, and whose; nothing is looked for until somebody says so. */
const updateSettings = z.object({
  from: z.enum(['off', 'folder', 'address']),
  /** A folder that this computer sees; empty where none was chosen. */
  folder: z.string().trim().max(1000),
  /** An https address that ends with a slash: `readReleaseAddress`; or empty. */
  address: z
    .string()
    .refine(
      (text) => text === '' || readReleaseAddress(text) === text,
      problemKey('problems.notHttps'),
    ),
  /** The office's public key, one line of base64: `readPublicKey`; or empty. */
  key: z
    .string()
    .refine((text) => text === '' || isPublicKey(text), problemKey('problems.notAPublicKey')),
  /** Looks once at each start. */
  atStart: z.boolean(),
})

/** What is known of newer versions. */
const updateState = z.object({
  /** Whether this host brings a package; else it only says where one lies. */
  canFetch: z.boolean(),
  /** Of the key, to be compared with what the office tells; null where there is none. */
  fingerprint: z.string().nullable(),
  /** The last look of this run, where, and the newest version there; `newest` is null where it failed. */
  looked: z.object({ at: instant, place: z.string(), newest: z.string().nullable() }).nullable(),
  /** A version newer than the one that runs, found and verified with the present settings. */
  found: z
    .object({
      version: z.string(),
      date: dateOnly,
      notes: z.string(),
      name: z.string(),
      bytes: z.int(),
      /** Where the package lies at the office. */
      place: z.string(),
      /** Where it lies on this computer once it was fetched. */
      fetched: z.string().nullable(),
      /** Whether the operating system can open it; an AppImage is put where the old one is by hand. */
      opens: z.boolean(),
    })
    .nullable(),
})

/** Preferences of this computer; never records. */
export const settings = z.object({
  theme: z.enum(['light', 'dark', 'system']),
  /** Language of the screens; `system` takes the computer's where the texts have it. */
  language: z.enum(['system', ...locale.options]),
  /** Name for the history and stamps; empty takes the account's name. */
  userName: shortText,
  /** Name of the office, beside the user's in the history and on what leaves; may be empty. */
  office: shortText,
  /** Whether the system tells once a day of deadlines; only where `host.features` says that it can. */
  remindDeadlines: z.boolean(),
  updates: updateSettings,
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
    z.object({ kind: z.enum(['list', 'backup', 'package', 'document']) }),
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
   * What whoever helps needs to know: versions, and the newest lines of the log, the oldest first. Codes and
   * numbers only; nothing of the roster is ever logged.
   */
  'host.support': query(
    'app',
    z.object({}),
    z.object({
      version: shortText,
      /** The operating system, its release and the kind of processor. */
      system: shortText,
      /** What the program runs on, by name and version. */
      runtime: shortText,
      lines: z.array(z.string().max(400)).max(300),
    }),
  ),
  /** Writes a text that was shown to the file of a token. Fails with `inUse` where another program holds it. */
  'host.saveText': action(
    z.object({ text: z.string().min(1).max(1_000_000), to: fileToken }),
    z.object({}),
  ),
  /**
   * What the host can do beyond the window: `notifications` of the operating system, its dialog for `folders`,
   * and `pdf` files; none of it in a browser, which prints to PDF itself. `sessions` that can be ended are there only.
   */
  'host.features': query(
    'app',
    z.object({}),
    z.object({
      notifications: z.boolean(),
      folders: z.boolean(),
      pdf: z.boolean(),
      sessions: z.boolean(),
    }),
  ),
  /**
   * Ends the session of the browser and closes the roster: no page shows anything more, and who comes back needs
   * the newest address that was printed. Fails with `refused` where `host.features` says that there is none.
   */
  'host.endSession': action(z.object({}), z.object({})),
  /** What is known of newer versions; looks for nothing. */
  'host.updates': query('app', z.object({}), updateState),
  /**
   * Looks for a newer version where the settings say: the only call that opens a connection beside
   * `host.fetchUpdate`. With `atStart` only where that is wished, and once a run; null where it was not looked.
   * Fails with `refused` (off, no key, another's signature, an older version, sent on to another host),
   * `notFound` (nothing there, none for this system), `busy` (no answer), `tooLarge`, `unreadable` and `cancelled`.
   */
  'host.lookForUpdate': mutation(
    ['app'],
    z.object({ atStart: z.boolean() }),
    updateState.nullable(),
  ),
  /** Brings the found package onto this computer and verifies it. Fails as `host.lookForUpdate`, and with `diskFull`. */
  'host.fetchUpdate': long(mutation(['app'], z.object({ task: id }), updateState)),
  /** Stops what is being looked for or fetched; nothing of it is kept. */
  'host.stopUpdate': action(z.object({}), z.object({})),
  /**
   * Verifies the fetched package once more and shows it in its folder, or copies the roster, has the operating
   * system open it and ends Scrutin. Fails with `unreadable` where it is not what was signed any more.
   */
  'host.handOverUpdate': action(z.object({ way: z.enum(['show', 'open']) }), z.object({})),
  /** Lets the user choose a folder by the system's dialog; null when they change their mind, always in a browser. */
  'host.chooseFolder': action(z.object({}), z.object({ folder: z.string() }).nullable()),
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
