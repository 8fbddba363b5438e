import type { App, BrowserWindow, PowerMonitor } from 'electron'
import type { Log } from '../carrier/failures.ts'

/** How the program ends, whoever wants it to. */
export interface Ending {
  /** True once nothing but the store's closing is left to be done. */
  readonly isUnderway: () => boolean
  /** True when the system ends the program: nobody is there to be asked. */
  readonly isUnasked: () => boolean
  /** Opens the program anew after the end, with these arguments: somebody started it while it was ending. */
  readonly startAgain: (args: readonly string[]) => void
  /** Ends with a window's session: "there is no way to prevent the session from ending". */
  readonly watch: (window: Pick<BrowserWindow, 'on'>) => void
}

export interface EndingNeeds {
  readonly app: Pick<App, 'on' | 'quit' | 'exit' | 'relaunch'>
  readonly powerMonitor: Pick<PowerMonitor, 'on'>
  /** Hears the signals. */
  readonly process: Pick<NodeJS.Process, 'on'>
  /** Copies and closes the store. */
  readonly close: () => Promise<void>
  readonly log: Log
  /** The program's own file where it is an AppImage: what runs is then in a place that goes with it. */
  readonly appImage?: string | undefined
}

/**
 * Ends the program by closing the store first, however often and by whom it is told to: the last
 * window, the menu, a signal, the end of the user's session. The store is copied as it closes.
 */
export function arrangeEnd(needs: EndingNeeds): Ending {
  const { app, powerMonitor, close, log, appImage } = needs
  let isUnasked = false
  let ending: Promise<void> | null = null
  let again: readonly string[] | null = null

  const end = (): void => {
    ending ??= close()
      .catch((error: unknown) => log(`the end was not clean: ${nameOf(error)}`))
      .then(() => {
        if (again !== null)
          app.relaunch({
            args: [...again],
            ...(appImage === undefined ? {} : { execPath: appImage }),
          })
        app.exit(0)
      })
  }
  const quitUnasked = (): void => {
    isUnasked = true
    app.quit()
  }

  app.on('window-all-closed', () => app.quit())
  // Each time: a second signal must not end the program while the store is being closed.
  app.on('will-quit', (event) => {
    event.preventDefault()
    end()
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    needs.process.on(signal, quitUnasked)
  // Linux and macOS wait for a program that asks them to.
  powerMonitor.on('shutdown', (event?: { readonly preventDefault: () => void }) => {
    event?.preventDefault()
    quitUnasked()
  })

  return {
    isUnderway: () => ending !== null,
    isUnasked: () => isUnasked,
    startAgain(args) {
      again = args
    },
    watch(window) {
      // Windows sends neither before-quit nor will-quit then, and gives a program some seconds.
      window.on('session-end', () => {
        isUnasked = true
        end()
      })
    },
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
