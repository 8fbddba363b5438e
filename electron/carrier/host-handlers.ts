import type { HostCallName, ReadParamsOf, ResultOf } from '#shared/contract/contract.ts'
import type { Settings } from '#shared/contract/host-calls.ts'
import { stat } from 'node:fs/promises'
import { ExpectedFailure, expectedFailure } from '#shared/contract/failure.ts'
import type { Recovery } from '#shared/contract/message.ts'
import { largestFile } from '../wire/limits.ts'
import type { HostAbilities, HostFile } from './abilities.ts'
import type { ExchangeFolder } from './exchange-folder.ts'
import { basename } from 'node:path'
import { writeAtomically } from '#electron/system/atomic-write.ts'
import { errorCode, heldCodes } from '#electron/system/error-code.ts'
import { sealLength } from '../system/run-seal.ts'
import { fileNotAtHand, linkRefused, noPdfHere, targetHeld, tooLarge } from './failures.ts'
import type { LentFiles } from './lent-files.ts'
import type { OpenedLists } from './opened-lists.ts'
import { readLink } from './links.ts'
import type { Rosters } from '../settings/rosters.ts'
import type { Updates } from '../updates/updates.ts'

/** The host's own answers, one per entry of its contract. */
export type HostHandlers = {
  readonly [N in HostCallName]: (
    params: ReadParamsOf<N>,
    abilities: HostAbilities,
  ) => Promise<ResultOf<N>>
}

export interface HostHandlerNeeds {
  readonly exchange: ExchangeFolder
  readonly lent: LentFiles
  /** What the operating system opened with the program; never anything in a browser. */
  readonly opened?: Pick<OpenedLists, 'take'>
  /** What whoever helps needs to know. */
  readonly support: () => ResultOf<'host.support'>
  /** Whether the operating system shows notices of the program. */
  readonly notifications?: boolean
  /** Shows everybody out and closes the roster; only where there is a session to end. */
  readonly endSession?: () => void
  /** Whether it writes PDF files. */
  readonly pdf?: boolean
  /** Whether the operating system has a dialog for folders. */
  readonly folders?: boolean
  readonly updates: Updates
  readonly settings: {
    readonly read: () => Settings
    readonly save: (changes: SettingsChanges) => Settings
  }
  /** Starts the engine again; true when the store is open afterwards. */
  readonly recover: (way: Recovery | 'retry') => Promise<boolean>
  /** Opens a roster whose key cannot be had by its recovery key; true when it is open afterwards. */
  readonly openWithRecoveryKey: (typed: string) => Promise<boolean>
  /** Opens the newest backup of the chosen folder in place of a damaged roster; true when it is open afterwards. */
  readonly openElsewhere: () => Promise<boolean>
  /** Which rosters there are. */
  readonly rosters: Rosters
  /** Closes the roster in view and opens the one that is chosen now; true when it is open. */
  readonly reopen: () => Promise<boolean>
  /** Hears that the user's name was changed. */
  readonly onUserName: (name: string) => void
  /** Hears of preferences that the host itself follows: the language of its menus. */
  readonly onSettings?: (saved: Settings) => void
}

export type SettingsChanges = ReadParamsOf<'host.saveSettings'>['settings']

export function hostHandlers(needs: HostHandlerNeeds): HostHandlers {
  const { exchange, lent, settings, updates } = needs

  const lendToRead = async (file: HostFile): Promise<ResultOf<'host.receiveFile'>> => {
    const onDisk = (await statOfFile(file.path)).size
    const isSealed = file.temporary && exchange.sealKey !== null
    const size = isSealed ? Math.max(0, onDisk - sealLength) : onDisk
    if (size > largestFile) throw new ExpectedFailure(tooLarge(largestFile))
    return { token: lent.lend(file, 'read'), name: file.name, size }
  }

  return {
    async 'host.chooseFile'({ kind }, abilities) {
      const file = await abilities.chooseFile(kind)
      return file && lendToRead(file)
    },
    async 'host.receiveFile'({ name, bytes }) {
      if (bytes.byteLength > largestFile) throw new ExpectedFailure(tooLarge(largestFile))
      return lendToRead(await exchange.keep(name, bytes))
    },
    async 'host.takeOpened'() {
      const opened = needs.opened?.take() ?? null
      return opened && { ...(await lendToRead(opened.file)), others: opened.others }
    },
    async 'host.chooseTarget'({ suggestedName }, abilities) {
      const file = await abilities.chooseTarget(suggestedName)
      return file && { token: lent.lend(file, 'write') }
    },
    async 'host.deliver'({ token }, abilities) {
      const file = lent.findWritten(token)
      const savedAs = await abilities.deliver(token, file)
      lent.forget(token)
      return { savedAs }
    },
    async 'host.openLink'({ url }, abilities) {
      const link = readLink(url)
      if (!link) throw linkRefused()
      return { opened: await abilities.openLink(link.href) }
    },
    async 'host.printPdf'({ html, to }, { printPdf }) {
      const { path } = lent.findWritten(to)
      if (printPdf === null) throw noPdfHere()
      try {
        await writeAtomically(path, await printPdf(html))
      } catch (error) {
        throw heldCodes.has(errorCode(error)) ? targetHeld(basename(path)) : error
      }
      return {}
    },
    'host.support': async () => needs.support(),
    async 'host.saveText'({ text, to }) {
      const { path } = lent.findWritten(to)
      try {
        await writeAtomically(path, text)
      } catch (error) {
        throw heldCodes.has(errorCode(error)) ? targetHeld(basename(path)) : error
      }
      return {}
    },
    async 'host.chooseFolder'(_params, abilities) {
      const folder = await abilities.chooseFolder()
      return folder === null ? null : { folder }
    },
    'host.updates': async () => updates.state(),
    'host.lookForUpdate': ({ atStart }) => updates.look(atStart),
    'host.fetchUpdate': ({ task }) => updates.fetch(task),
    async 'host.stopUpdate'() {
      updates.stop()
      return {}
    },
    async 'host.handOverUpdate'({ way }) {
      await updates.handOver(way)
      return {}
    },
    'host.features': async () => ({
      notifications: needs.notifications ?? false,
      pdf: needs.pdf ?? false,
      folders: needs.folders ?? false,
      sessions: needs.endSession !== undefined,
    }),
    async 'host.endSession'() {
      if (needs.endSession === undefined) throw expectedFailure('refused', 'noSessionHere')
      needs.endSession()
      return {}
    },
    'host.settings': async () => settings.read(),
    async 'host.saveSettings'({ settings: changes }) {
      const saved = settings.save(changes)
      if (changes.userName !== undefined || changes.office !== undefined)
        needs.onUserName(saved.userName)
      needs.onSettings?.(saved)
      return saved
    },
    async 'host.recover'({ way }) {
      return { open: await needs.recover(way) }
    },
    'host.rosters': async () => needs.rosters.list(),
    async 'host.openRoster'({ folder }) {
      needs.rosters.choose(folder)
      return { open: await needs.reopen() }
    },
    async 'host.openSample'() {
      needs.rosters.chooseSample()
      return { open: await needs.reopen() }
    },
    async 'host.addRoster'({ name, where }, abilities) {
      if (where === 'new') return { folder: needs.rosters.create(name) }
      if (where !== 'choose') {
        if (!needs.rosters.list().found.includes(where.found))
          throw expectedFailure('notFound', 'rosterGone')
        return { folder: needs.rosters.add(where.found, name) }
      }
      const chosen = await abilities.chooseFolder()
      return chosen === null ? null : { folder: needs.rosters.add(chosen, name) }
    },
    async 'host.renameRoster'({ folder, name }) {
      needs.rosters.rename(folder, name)
      return {}
    },
    async 'host.forgetRoster'({ folder }) {
      needs.rosters.forget(folder)
      return {}
    },
    async 'host.openElsewhere'() {
      return { open: await needs.openElsewhere() }
    },
    async 'host.openWithRecoveryKey'({ key }) {
      return { open: await needs.openWithRecoveryKey(key) }
    },
  }
}

/** What is known of a file. A folder, and what is gone or closed to us, is `notFound`. */
async function statOfFile(path: string): Promise<{ readonly size: number }> {
  try {
    const found = await stat(path)
    if (found.isFile()) return found
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM'].includes(errorCode(error))) throw error
  }
  throw fileNotAtHand()
}
