import { cutText } from '#shared/text/clean-text.ts'
import { phrase, say, type Phrase } from '#shared/text/index.ts'
import { hostLocale } from './system/host-locale.ts'
import { existsSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { release, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { areas } from '#shared/contract/define.ts'
import { expectedFailure, ExpectedFailure } from '#shared/contract/failure.ts'
import type { EventMessage, Recovery } from '#shared/contract/message.ts'
import { createCarrier, type Carrier } from './carrier/carrier.ts'
import { startEngine, type EngineLink, type EngineState } from './carrier/engine-link.ts'
import { openExchangeFolder, type ExchangeFolder } from './carrier/exchange-folder.ts'
import type { Log } from './carrier/failures.ts'
import { hostHandlers } from './carrier/host-handlers.ts'
import { createLentFiles } from './carrier/lent-files.ts'
import type { OpenedLists } from './carrier/opened-lists.ts'
import { isKeyOfStore } from './engine/store/key-check.ts'
import { type BackupElsewhere, listElsewhere } from './engine/store/elsewhere/backups.ts'
import { readPlan } from './engine/store/elsewhere/plan.ts'
import { type StoreFiles, storeFiles } from './engine/store/store-files.ts'
import { recoverKey } from './key/recover-key.ts'
import { readRecoveryFile } from './key/recovery-file.ts'
import { recoveryStateOf } from './key/recovery-state.ts'
import { openRosters } from './settings/rosters.ts'
import type { SettingsKeeper } from './settings/settings.ts'
import { writeAtomicallyBy } from './system/atomic-write.ts'
import { prepareDataFolder, unusable } from './system/data-folder.ts'
import { openLogFile } from './system/log-file.ts'
import { newRunKey } from './system/run-seal.ts'
import { tellLauncher } from './system/tell-launcher.ts'
import { askOverHttps } from './updates/ask-address.ts'
import { thisComputer } from './updates/this-computer.ts'
import { createUpdates, type Installer } from './updates/updates.ts'

/** The half both hosts share: an engine, its files, and the carrier in front of it. */
export interface Host {
  readonly carrier: Carrier
  readonly engine: EngineLink
  readonly exchange: ExchangeFolder
  /** Closes the store, then removes what was kept for exchange. */
  readonly close: () => Promise<void>
}

export interface HostNeeds {
  readonly version: string
  /** Absolute path of the prepared data folder that the program was started with. */
  readonly folder: string
  readonly settings: SettingsKeeper
  /** The key of the store in a folder; may throw an expected failure, which the window then shows. */
  readonly openKey: (folder: string) => Promise<string>
  /** Keeps a key that was recovered in this computer's way; what stood in its place is set aside. */
  readonly keepKey: (folder: string, keyHex: string) => Promise<void>
  readonly engineWorker: URL
  /** Fixed instant in place of the clock, ISO 8601. */
  readonly now: string | null
  /** Tells every window. */
  readonly tell: (message: EventMessage) => void
  readonly log: Log
  /** Shows everybody out and closes the roster; left out where a window is closed for that. */
  readonly endSession?: () => void
  /** Hears of every change of the settings. */
  readonly onSettings?: () => void
  /** What the operating system opens with the program. */
  readonly opened?: OpenedLists
  /** Whether the operating system shows notices of the program. */
  readonly notifications?: boolean
  /** Whether it writes PDF files. */
  readonly pdf?: boolean
  /** What a desktop does with a newer version and with folders; a browser does neither. */
  readonly installer?: Installer
  /** What the host has to tell beside what the engine and the settings have. */
  readonly warnings?: readonly Phrase[]
}

/** What the history takes for who did something. */
const LONGEST_USER = 300

/** So many lines of the log go into a report for support. */
const SUPPORT_LINES = 300

/** What the program runs on, by name and version. */
const runtimeWords = (): string =>
  (['electron', 'chrome', 'node'] as const)
    .flatMap((name) => {
      // Types of Electron say that all are there; under plain Node they are not.
      const found: string | undefined = (process.versions as Partial<NodeJS.ProcessVersions>)[name]
      return found === undefined ? [] : [`${name} ${found}`]
    })
    .join(', ')

export function startHost(needs: HostNeeds): Host {
  const { version, folder: home, settings, openKey, now, tell } = needs
  const rosters = openRosters(home)
  const logFile = openLogFile(home, () => new Date())
  const log: Log = (line) => {
    needs.log(line)
    logFile.write(line)
  }
  const user = (): string => {
    const { userName, office } = settings.read()
    const name = userName || accountName()
    return cutText(office === '' ? name : `${name}, ${office}`, LONGEST_USER)
  }
  const exchange = openExchangeFolder(home, newRunKey())

  const engine = startEngine({
    worker: needs.engineWorker,
    prepare: async (recover) => {
      const folder = prepareDataFolder(rosters.current())
      const keyHex = await openKey(folder).catch((error: unknown) => {
        throw unusable(error, folder)
      })
      return {
        ...{ folder, home, mayHoldSample: rosters.isSample(), keyHex, user: user() },
        ...(now === null ? {} : { now }),
        ...(recover ? { recover } : {}),
      }
    },
    onEvent: tell,
    onState: (state) => {
      // Only the holder of the store's lock may tidy up: another instance may be at work.
      if (state.state === 'open') {
        void exchange.removeLeftovers()
        const openedAt = (now === null ? new Date() : new Date(now)).toISOString()
        if (!rosters.markOpened(openedAt)) log('the list of rosters could not be written')
      }
      if (state.state === 'open' || state.state === 'failed')
        tell({ event: 'changed', payload: { areas } })
    },
    log,
  })
  const lent = createLentFiles((grant) => engine.grant(grant), exchange.sealKey)

  const updates = createUpdates({
    version,
    computer: thisComputer(process, existsSync),
    folder: join(home, 'updates'),
    settings: () => settings.read().updates,
    now: () => (now === null ? new Date() : new Date(now)),
    ask: askOverHttps,
    installer: needs.installer ?? null,
    async copyRoster() {
      const copied = await engine.call('backup.create', { to: null })
      if (!copied.ok) throw new ExpectedFailure(copied.failure)
    },
    onProgress: (task, done, total) =>
      tell({
        event: 'progress',
        payload: { task, stage: phrase('host.stageFetching'), done, total },
      }),
  })

  const handlers = hostHandlers({
    exchange,
    lent,
    settings,
    ...(needs.opened ? { opened: needs.opened } : {}),
    support: () => ({
      version,
      system: `${process.platform} ${release()} ${process.arch}`,
      runtime: runtimeWords(),
      lines: [...logFile.newest(SUPPORT_LINES)],
    }),
    ...(needs.endSession ? { endSession: needs.endSession } : {}),
    notifications: needs.notifications ?? false,
    pdf: needs.pdf ?? false,
    folders: needs.installer !== undefined,
    updates,
    async recover(way) {
      if (way === 'restored' && !existsSync(storeFiles(rosters.current()).restored))
        throw expectedFailure('refused', 'nothingStaged')
      refuseIdleRecovery(engine.state(), way)
      const state = await engine.restart(way === 'retry' ? undefined : way)
      for (const grant of lent.all()) engine.grant(grant)
      return state.state === 'open'
    },
    async openElsewhere() {
      const state = engine.state()
      if (state.state !== 'failed' || state.failure.code !== 'damaged')
        throw expectedFailure('refused', 'nothingToRecover')
      const files = storeFiles(rosters.current())
      const newest = await newestElsewhere(files)
      if (newest === null) throw expectedFailure('notFound', 'elsewhereNone')
      await writeAtomicallyBy(files.restored, (unfinished) =>
        copyFile(storeFiles(newest.path).database, unfinished),
      )
      return (await engine.restart('restored')).state === 'open'
    },
    rosters,
    async reopen() {
      const state = await engine.restart()
      for (const grant of lent.all()) engine.grant(grant)
      return state.state === 'open'
    },
    async openWithRecoveryKey(typed) {
      if (engine.state().state !== 'failed') throw expectedFailure('refused', 'nothingToRecover')
      const { recovery, keyCheck } = storeFiles(rosters.current())
      const keyHex = recoverKey(typed, {
        recovery,
        isKeyOfStore: (key) => isKeyOfStore(keyCheck, key),
      })
      await needs.keepKey(rosters.current(), keyHex)
      const state = await engine.restart()
      return state.state === 'open'
    },
    onUserName: () => engine.rename(user()),
    onSettings: () => needs.onSettings?.(),
  })

  const carrier = createCarrier({
    engine,
    handlers,
    facts: {
      version,
      folder: rosters.current,
      roster: () => {
        const { rosters: known, current, sample } = rosters.list()
        return { name: known.find(({ folder }) => folder === current)?.name ?? '', sample }
      },
      user,
      now: () => (now === null ? new Date() : new Date(now)),
      warnings: () => [
        ...(settings.notice === null ? [] : [settings.notice]),
        ...(needs.warnings ?? []),
      ],
      async elsewhere() {
        const files = storeFiles(rosters.current())
        const newest = await newestElsewhere(files)
        return newest && { folder: dirname(newest.path), newest: newest.at }
      },
      recovery: () => recoveryStateOf(readRecoveryFile(storeFiles(rosters.current()).recovery)),
    },
    log,
    onChanged: (changed) => tell({ event: 'changed', payload: { areas: changed } }),
    onUsedUp: (token) => void lent.release(token, exchange),
  })

  return {
    carrier: {
      call: (...question) => {
        // A page that asks is a window that works.
        tellLauncher()
        return carrier.call(...question)
      },
    },
    engine,
    exchange,
    async close() {
      updates.stop()
      await engine.close()
      await exchange.clear()
    },
  }
}

/** The newest backup of a roster in the folder chosen for them; null where none can be had. */
async function newestElsewhere(files: StoreFiles): Promise<BackupElsewhere | null> {
  const plan = readPlan(files)
  if (plan === null) return null
  try {
    const all = await listElsewhere(files, plan.folder)
    return all.find(({ ours, name }) => ours && name !== '') ?? null
  } catch (error) {
    // The stick is not there: the other ways on are offered alone.
    if (error instanceof ExpectedFailure) return null
    throw error
  }
}

/** A roster that is open, or does not open for another reason than damage, is not replaced by a copy. */
function refuseIdleRecovery(state: EngineState, way: Recovery | 'retry'): void {
  const isDamaged = state.state === 'failed' && state.failure.code === 'damaged'
  const hasReason = way === 'restored' || (way === 'retry' ? state.state === 'failed' : isDamaged)
  if (!hasReason) throw expectedFailure('refused', 'nothingToRecover')
}

function accountName(): string {
  try {
    return userInfo().username
  } catch {
    // Accounts without an entry in the system's list exist in containers.
    return say(hostLocale(), phrase('host.unknownUser'))
  }
}
