import type { Page } from '@playwright/test'

/** How the page moved between two moments: gaps between one frame and the next. */
export interface Frames {
  readonly count: number
  readonly longestMs: number
  /** Nineteen of twenty gaps are no longer. */
  readonly p95Ms: number
  /** Labels of the progress bars that were shown with a button to cancel beside them. */
  readonly cancellable: readonly string[]
}

/**
 * Once the page has nothing left to do at once: a dialog gives the focus to its first box twice, the second
 * time a moment later, and a key that a machine presses in between would be taken back.
 */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        requestIdleCallback(() => setTimeout(resolve))
      }),
  )

type Watched = Window & { stopWatchingFrames?: () => Frames }

/** Counts the frames of the page from now on, and notes long work that says how far it is. */
export const watchFrames = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const gaps: number[] = []
    const cancellable = new Set<string>()
    let last = performance.now()
    let watching = true
    const frame = (now: number): void => {
      if (!watching) return
      gaps.push(now - last)
      last = now
      for (const bar of document.querySelectorAll('[role="progressbar"]')) {
        const beside = bar.closest('main, footer, section')?.querySelectorAll('button') ?? []
        if ([...beside].some((button) => button.innerText === 'Cancel')) {
          cancellable.add(bar.getAttribute('aria-label') ?? '')
        }
      }
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    ;(window as Watched).stopWatchingFrames = () => {
      watching = false
      const sorted = gaps.toSorted((a, b) => a - b)
      return {
        count: sorted.length,
        longestMs: Math.round(sorted.at(-1) ?? Infinity),
        p95Ms: Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? Infinity),
        cancellable: [...cancellable],
      }
    }
  })

/** Ends the count that `watchFrames` began. */
export const stopWatchingFrames = (page: Page): Promise<Frames> =>
  page.evaluate(() => {
    const stop = (window as Watched).stopWatchingFrames
    if (!stop) throw new Error('Nobody watches the frames of this page.')
    return stop()
  })
