import type { EventEmitter } from 'node:events'

/** The event object of the main process: "Calling `event.preventDefault()` will prevent the default". */
class PreventableEvent {
  defaultPrevented = false
  preventDefault(): void {
    this.defaultPrevented = true
  }
}

/** Emits an event that listeners can prevent. Returns whether one of them did. */
export function isPrevented(
  emitter: EventEmitter,
  name: string,
  fields: object = {},
  ...rest: readonly unknown[]
): boolean {
  const event = Object.assign(new PreventableEvent(), fields)
  emitter.emit(name, event, ...rest)
  return event.defaultPrevented
}
