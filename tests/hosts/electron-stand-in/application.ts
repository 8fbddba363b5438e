import { EventEmitter } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { report } from './control.ts'
import { isPrevented } from './emitter.ts'
import { instanceLock, type InstanceLock } from './instance-lock.ts'
import { StandInWindow } from './windows.ts'

const root = resolve(import.meta.dirname, '../../..')

/** `app`: paths, the one instance, and the documented order of an end. */
export class StandInApp extends EventEmitter {
  readonly isPackaged = false
  readonly commandLine = {
    /** "Whether the command-line switch is present." */
    hasSwitch: (name: string): boolean => process.argv.includes(`--${name}`),
  }
  readonly #ready = Promise.withResolvers<undefined>()
  readonly #paths = new Map<string, string>()
  readonly #endBrowser: () => Promise<void>
  #lock: InstanceLock | null = null
  #isReady = false
  #isQuitting = false
  #isExiting = false

  constructor(endBrowser: () => Promise<void>) {
    super()
    this.#endBrowser = endBrowser
  }

  getVersion(): string {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      version: string
    }
    return version
  }

  getPath(name: string): string {
    return this.#paths.get(name) ?? join(tmpdir(), 'electron-stand-in', name)
  }

  /** "If the path specifies a directory that does not exist, an `Error` is thrown." */
  setPath(name: string, path: string): void {
    if (!existsSync(path)) throw new Error(`Failed to set path: ${path} does not exist`)
    this.#paths.set(name, path)
  }

  /** "This method can only be called before app is ready." Chromium's pages run as it was started. */
  enableSandbox(): void {
    if (this.#isReady) throw new Error('app.enableSandbox() can only be called before app is ready')
  }

  /** "Changes the Application User Model ID to `id`": of Windows alone. */
  setAppUserModelId(_id: string): void {
    return
  }

  isReady(): boolean {
    return this.#isReady
  }

  whenReady(): Promise<void> {
    return this.#ready.promise
  }

  isEnding(): boolean {
    return this.#isExiting
  }

  becomeReady(): void {
    if (this.#isExiting) return
    this.#isReady = true
    this.emit('ready', {}, {})
    this.#ready.resolve(undefined)
  }

  /** "This method returns `true` if your process is the primary instance of your application". */
  requestSingleInstanceLock(additionalData?: unknown): boolean {
    this.#lock ??= instanceLock(this.getPath('userData'), (argv, folder, data) => {
      // "This event is guaranteed to be emitted after the `ready` event of `app` gets emitted.";
      // "`additionalData` ... A JSON object of additional data passed from the second instance".
      void this.#ready.promise.then(() => this.emit('second-instance', {}, argv, folder, data))
    })
    return this.#lock.request(additionalData)
  }

  /**
   * "Try to close all windows. The `before-quit` event will be emitted first. If all windows are
   * successfully closed, the `will-quit` event will be emitted and by default the application will
   * terminate." A `will-quit` that was prevented leaves an app that can be asked again.
   */
  quit(): void {
    if (this.#isQuitting || this.#isExiting) return
    if (isPrevented(this, 'before-quit')) return
    this.#isQuitting = true
    if (StandInWindow.all.length === 0) return this.#quitForGood()
    for (const window of StandInWindow.getAllWindows()) window.close()
  }

  /**
   * "Exits immediately with `exitCode`. ... All windows will be closed immediately without asking the
   * user, and the `before-quit` and `will-quit` events will not be emitted."
   */
  exit(code = 0): void {
    if (this.#isExiting) return
    this.#isExiting = true
    this.emit('quit', {}, code)
    void this.#end(code)
  }

  /** "Relaunches the app when the current instance exits": the test does it, which is told. */
  relaunch(options: { readonly execPath?: string; readonly args?: readonly string[] } = {}): void {
    report({ type: 'seen', what: 'relaunch', detail: options })
  }

  onWindowClosed(): void {
    if (StandInWindow.all.length > 0 || this.#isExiting) return
    if (this.#isQuitting) return this.#quitForGood()
    // "If you do not subscribe to this event and all windows are closed, the default behavior is to quit".
    if (!this.emit('window-all-closed')) this.quit()
  }

  onStay(): void {
    this.#isQuitting = false
  }

  #quitForGood(): void {
    // "Calling `event.preventDefault()` will prevent the default behavior, which is terminating".
    if (isPrevented(this, 'will-quit')) {
      this.#isQuitting = false
      return
    }
    this.exit(0)
  }

  async #end(code: number): Promise<void> {
    await this.#lock?.handedOver()
    await this.#endBrowser()
    this.#lock?.release()
    process.exit(code)
  }
}
