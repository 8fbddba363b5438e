/** Places where keys write or choose: boxes, dialogs, menus and small editors. */
const WRITES =
  'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="dialog"], [role="menu"], [data-position]'
/** Controls that are pressed: Enter, Space and the arrows mean something to them. */
const PRESSES = 'button, a[href], [role="separator"]'
const pressing = new Set([
  'Enter',
  ' ',
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
])
/** What lies over the screen and takes the keys, wherever the focus is. */
const OVER = '[role="dialog"][aria-modal="true"], [role="menu"]'

/**
 * True where a key belongs to something else than the screen: something is typed, a control under
 * the focus uses it, a dialog or menu is open, or a modifier is held.
 */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return true
  if (event.ctrlKey || event.metaKey || event.altKey) return true
  const { target, key } = event
  if (target instanceof Element) {
    if (target.closest(WRITES)) return true
    if (pressing.has(key) && target.closest(PRESSES)) return true
    if ((key === ' ' || key === 'Enter') && target.closest('input')) return true
  }
  return document.querySelector(OVER) !== null
}
