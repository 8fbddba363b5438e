import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { cameUpVariable } from '#electron/system/tell-launcher.ts'

/** How a desktop window ended, or why there was none, in words that begin a sentence. */
export type DesktopEnd =
  | { readonly cameUp: true; readonly code: number }
  | { readonly cameUp: false; readonly why: string }

export interface DesktopLimits {
  /** Until a window has asked its first question. */
  readonly comesUpMs: number
  /** Until what was asked to end is made to end. */
  readonly endsMs: number
}

/** Together under 20 s: nobody waits longer for a window that does not come. */
const usualLimits: DesktopLimits = { comesUpMs: 15_000, endsMs: 2_000 }
/** What a runtime says before its window; more is dropped from the front. */
const mostSaid = 20_000

/**
 * Runs the desktop host in the foreground, to its end: signals sent to us reach it. Where no window comes
 * up, everything it started is ended before this returns.
 *
 * @param program the runtime
 * @param env of the runtime
 */
export async function openDesktop(
  program: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
  limits: DesktopLimits = usualLimits,
): Promise<DesktopEnd> {
  const folder = mkdtempSync(join(tmpdir(), 'scrutin-start-'))
  const word = join(folder, 'came-up')
  const started: { child: ChildProcess | null; isEndOurWish: boolean } = {
    child: null,
    isEndOurWish: false,
  }
  const passOn = (signal: NodeJS.Signals): void => {
    started.isEndOurWish = true
    started.child?.kill(signal)
  }
  // Before it is started: a signal in between would end us and leave it behind.
  for (const signal of passedOn) process.on(signal, passOn)
  const child = spawn(program, args, {
    cwd,
    env: { ...env, [cameUpVariable]: word },
    stdio: ['inherit', 'inherit', 'pipe', 'ipc'],
    // A group of its own, so that its helpers can be ended with it.
    detached: process.platform !== 'win32',
  })
  started.child = child
  try {
    const found = await watch(child, () => existsSync(word), limits)
    // Whoever ended it before its window came does not want another.
    return started.isEndOurWish && !found.cameUp ? { cameUp: true, code: 0 } : found
  } finally {
    for (const signal of passedOn) process.off(signal, passOn)
    rmSync(folder, { recursive: true, force: true })
  }
}

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  /** Where it could not even be started. */
  readonly error: string | null
}

async function watch(
  child: ChildProcess,
  hasComeUp: () => boolean,
  { comesUpMs, endsMs }: DesktopLimits,
): Promise<DesktopEnd> {
  let said = ''
  let isUp = false
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => {
    if (isUp) process.stderr.write(piece)
    else said = (said + piece).slice(-mostSaid)
  })
  const allSaid = new Promise<void>((resolve) => child.on('close', () => resolve()))
  let exit: Exit | null = null
  const ended = new Promise<void>((resolve) => {
    const end = (how: Partial<Exit>): void => {
      exit ??= { code: null, signal: null, error: null, ...how }
      resolve()
    }
    child.on('error', (error) => end({ error: error.message }))
    child.on('exit', (code, signal) => end({ code, signal }))
  })
  const exitNow = (): Exit | null => exit

  const until = performance.now() + comesUpMs
  while (!hasComeUp() && exitNow() === null && performance.now() < until)
    await Promise.race([ended, pause(50, undefined, { ref: true })])

  if (hasComeUp()) {
    isUp = true
    process.stderr.write(said)
    await ended
    return { cameUp: true, code: exitNow()?.code ?? 1 }
  }
  const early = exitNow()
  if (early === null) {
    child.kill('SIGTERM')
    await Promise.race([ended, pause(endsMs)])
  }
  endGroup(child)
  // What was said last may still be on its way; a helper that got away must not hold us up.
  await Promise.race([allSaid, pause(500)])
  child.stderr?.destroy()
  if (child.connected) child.disconnect()
  // It handed over to a window that is open already, or was closed before it asked anything.
  if (early?.code === 0) return { cameUp: true, code: 0 }
  return { cameUp: false, why: whyNot(early, said) }
}

/** Ends the group of a runtime that did not come up; nothing of it may hold the store. */
function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  if (process.platform === 'win32') {
    spawnSync('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore' })
    return
  }
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    // There is nothing left of it.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** Why a runtime did not come up, in one line. @param exit null where it was ended by us */
function whyNot(exit: Exit | null, said: string): string {
  if (exit?.error) return `Electron's runtime cannot be run (${exit.error})`
  const library = /error while loading shared libraries: ([^:\s]+)/u.exec(said)?.[1]
  if (library !== undefined) return `Electron's runtime misses a library of the system (${library})`
  if (/sandbox/iu.test(said) && /FATAL|not configured correctly|No usable sandbox/u.test(said))
    return "The sandbox of Electron's runtime cannot be set up on this system"
  if (/Missing X server|cannot open display|Failed to connect to Wayland/iu.test(said))
    return "Electron's runtime cannot open the screen"
  if (exit === null) return 'No desktop window came up in time, and it was ended'
  const last = said.trim().split('\n').at(-1)?.trim().slice(0, 200) ?? ''
  const how = exit.signal === null ? `with code ${exit.code ?? '?'}` : `by ${exit.signal}`
  return `The desktop window ended before it came up, ${how}${last === '' ? '' : ` ("${last}")`}`
}
