import type { KeyboardEvent } from 'react'
import { type Dragging, gripsOf, movedBy } from './dragging.ts'
import type { TimelineRow } from './timeline-item.ts'

/** A week at once, for whoever holds Control. */
const WEEK = 7

/**
 * Moves a bar by keys as a pointer does: M takes hold of the bar of the current line, arrows move it by a
 * day (with Control by a week, with Shift its last day alone), Enter drops it and Escape puts it back.
 */
export function useDragKeys(of: {
  readonly rows: readonly TimelineRow[]
  readonly dragging: Dragging
  readonly rtl: boolean
  readonly drop: () => void
}): (event: KeyboardEvent<HTMLElement>) => void {
  const { rows, dragging, rtl, drop } = of
  return (event) => {
    const now = dragging.get()
    if (now === null) {
      if (event.key.toLowerCase() !== 'm' || event.ctrlKey || event.metaKey || event.altKey) return
      const line = currentLine(event.target)
      const row = line === null ? undefined : rows[Number(line.dataset['row'])]
      if (line === null || row?.kind !== 'item' || row.item.kind !== 'mission') return
      if (gripsOf(row.item).length === 0) return
      const { x, y } = line.getBoundingClientRect()
      const { from, to } = row.item
      dragging.set({ item: row.item, from, to, x: x + 230, y: y + 8, byKeys: true })
    } else if (!now.byKeys) {
      return
    } else if (event.key === 'Escape') {
      dragging.set(null)
    } else if (event.key === 'Enter') {
      drop()
    } else if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      const towards = (event.key === 'ArrowRight') === rtl ? -1 : 1
      const grip = event.shiftKey || !gripsOf(now.item).includes('whole') ? 'end' : 'whole'
      const days = towards * (event.ctrlKey ? WEEK : 1)
      dragging.set({ ...now, ...movedBy(now, grip, days) })
    } else if (event.key === 'Shift' || event.key === 'Control') {
      return
    }
    // While a bar is held, no other key moves the lines below it.
    event.preventDefault()
    event.stopPropagation()
  }
}

/** The current line of the grid that has the focus. */
function currentLine(target: EventTarget): HTMLElement | null {
  if (!(target instanceof HTMLElement) || target.getAttribute('role') !== 'grid') return null
  const id = target.getAttribute('aria-activedescendant')
  return id === null ? null : document.getElementById(id)
}
