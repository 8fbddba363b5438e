import { lazyRouteComponent } from '@tanstack/react-router'

/** The program of a screen did not come: whoever serves it is gone, or does not know this page any more. */
export class ScreenNotLoaded extends Error {
  constructor(cause: unknown) {
    super('The program of a screen did not come.', { cause })
    this.name = 'ScreenNotLoaded'
  }
}

/**
 * A screen whose program is loaded when it is first opened; fails with {@link ScreenNotLoaded}. The router
 * would load the whole page anew, which nobody serves any more: what stands on it would be lost, too.
 */
export const lazyScreen: typeof lazyRouteComponent = (load, name) =>
  lazyRouteComponent(
    () =>
      load().catch((cause: unknown) => {
        throw new ScreenNotLoaded(cause)
      }),
    name,
  )
