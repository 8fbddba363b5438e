import { passes } from './group-rows.ts'
import type { TimelineItem } from './timeline-item.ts'

export interface TimelineCounts {
  readonly missions: number
  readonly people: number
  /** Clashing pairs of missions, each counted once. */
  readonly conflicts: number
  /** Posts that nobody fills; contingent windows are not counted again. */
  readonly open: number
  /** Missions that end within the next days. */
  readonly returning: number
}

/** The numbers of the heading, counted from what is drawn. */
export const timelineCounts = (items: readonly TimelineItem[], today: string): TimelineCounts => {
  const missions = new Set<string>()
  const people = new Set<string>()
  let clashing = 0
  let returning = 0
  const openByPosition = new Map<string, number>()
  const firstWindow = new Map<string, string>()
  for (const item of items) {
    missions.add(item.request)
    if (item.kind === 'mission') {
      people.add(item.person)
      clashing += item.clashes.length
      if (passes(item, 'returning', today)) returning += 1
      continue
    }
    // Every window of a position shows the same open posts: they are counted in its first.
    const window = item.key.split(':')[0] ?? ''
    if ((firstWindow.get(item.position) ?? window) !== window) continue
    firstWindow.set(item.position, window)
    openByPosition.set(item.position, (openByPosition.get(item.position) ?? 0) + item.posts)
  }
  const open = [...openByPosition.values()].reduce((sum, posts) => sum + posts, 0)
  return { missions: missions.size, people: people.size, conflicts: clashing / 2, open, returning }
}
