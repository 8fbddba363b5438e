import type { WindowBounds } from '../settings/settings.ts'

export interface Area {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Part of a window, in pixels, that must be on a screen for the user to get hold of it. */
const graspable = 80

/**
 * The remembered place of a window, without its position when no screen shows enough of it (a
 * monitor was unplugged), and no larger than the screen it is on.
 */
export function visibleBounds(remembered: WindowBounds, areas: readonly Area[]): WindowBounds {
  const { x, y } = remembered
  const area =
    x === null || y === null
      ? undefined
      : areas.find(
          (screen) =>
            x + remembered.width - graspable >= screen.x &&
            x + graspable <= screen.x + screen.width &&
            y >= screen.y &&
            y + graspable <= screen.y + screen.height,
        )
  const fit = area ?? areas[0]
  const width = Math.min(remembered.width, fit?.width ?? remembered.width)
  const height = Math.min(remembered.height, fit?.height ?? remembered.height)
  return area
    ? { ...remembered, width, height }
    : { ...remembered, x: null, y: null, width, height }
}
