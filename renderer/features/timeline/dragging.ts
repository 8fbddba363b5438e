import { useSyncExternalStore } from 'react'
import { addDays, type ClosedInterval } from '#shared/calendar/index.ts'
import type { MissionItem } from './timeline-item.ts'

/** What is taken hold of: the whole bar, or one of its ends. */
export type Grip = 'whole' | 'start' | 'end'

/** A bar on its way: nothing of it is written. Dates include both ends. */
export interface Dragged extends ClosedInterval {
  readonly item: MissionItem
  /** Where on the page the words about it stand, in pixels. */
  readonly x: number
  readonly y: number
  /** Moved by keys, which Enter and Escape end. */
  readonly byKeys: boolean
}

/** The bar on its way, beside React: a move draws one bar anew, and not the chart. */
export interface Dragging {
  readonly get: () => Dragged | null
  readonly set: (next: Dragged | null) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function createDragging(): Dragging {
  let now: Dragged | null = null
  const listeners = new Set<() => void>()
  return {
    get: () => now,
    set(next) {
      now = next
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The bar on its way where it is this one; null for all others. */
export function useDragged(dragging: Dragging, key: string): Dragged | null {
  return useSyncExternalStore(dragging.subscribe, () => {
    const now = dragging.get()
    return now?.item.key === key ? now : null
  })
}

/** Days after a move by so many, one at least: an end stops at the other one. */
export function movedBy({ from, to }: ClosedInterval, grip: Grip, days: number): ClosedInterval {
  if (grip === 'whole') return { from: addDays(from, days), to: addDays(to, days) }
  if (grip === 'start') {
    const first = addDays(from, days)
    return { from: first < to ? first : to, to }
  }
  const last = addDays(to, days)
  return { from, to: last > from ? last : from }
}

/** What can be taken hold of: who is in the field has begun, and can only stay longer or shorter. */
export function gripsOf(item: MissionItem): readonly Grip[] {
  if (item.status === 'deployed') return ['end']
  return item.status === 'planned' ? ['whole', 'start', 'end'] : []
}
