import type { PointerEvent as ReactPointerEvent } from 'react'
import type { Axis } from './axis.ts'
import { type Dragging, type Grip, movedBy } from './dragging.ts'
import type { MissionItem } from './timeline-item.ts'

/** Pixels before a press is a drag: a hand is never quite still. */
const SLACK = 4

/** Takes hold of a bar: it follows the pointer day by day, and is dropped or, by Escape, put back. */
export function dragBar(
  event: ReactPointerEvent<HTMLElement>,
  of: {
    readonly item: MissionItem
    readonly grip: Grip
    readonly axis: Axis
    readonly rtl: boolean
    readonly dragging: Dragging
    readonly onDrop: () => void
  },
): void {
  if (event.button !== 0) return
  event.stopPropagation()
  const { item, grip, axis, rtl, dragging, onDrop } = of
  const origin = event.clientX
  const element = event.currentTarget
  element.setPointerCapture(event.pointerId)
  let started = false

  const onMove = ({ clientX, clientY }: PointerEvent): void => {
    if (!started && Math.abs(clientX - origin) < SLACK) return
    started = true
    const days = Math.round((clientX - origin) / axis.perDay) * (rtl ? -1 : 1)
    const next = movedBy(item, grip, days)
    dragging.set({ ...next, item, x: clientX, y: clientY, byKeys: false })
  }
  const end = (): void => {
    element.removeEventListener('pointermove', onMove)
    element.removeEventListener('pointerup', onUp)
    element.removeEventListener('pointercancel', onCancel)
    window.removeEventListener('keydown', onKey, true)
  }
  const onUp = (): void => {
    end()
    if (!started) return
    swallowClick()
    onDrop()
  }
  const onCancel = (): void => {
    end()
    dragging.set(null)
  }
  const onKey = (pressed: KeyboardEvent): void => {
    if (pressed.key !== 'Escape') return
    pressed.preventDefault()
    pressed.stopPropagation()
    onCancel()
    // The button is still held: its release ends in a click, and opens nothing either.
    window.addEventListener('pointerup', swallowClick, { once: true })
  }
  element.addEventListener('pointermove', onMove)
  element.addEventListener('pointerup', onUp)
  element.addEventListener('pointercancel', onCancel)
  window.addEventListener('keydown', onKey, true)
}

/** The click that ends a drag opens nothing. */
function swallowClick(): void {
  const swallow = (event: MouseEvent): void => {
    event.stopPropagation()
    event.preventDefault()
  }
  window.addEventListener('click', swallow, { capture: true, once: true })
  // It comes with the release, or not at all.
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }), 0)
}
