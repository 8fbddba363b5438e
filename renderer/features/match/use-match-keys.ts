import { useEffect, useRef } from 'react'

/** Places that have keys of their own: boxes, dialogs, menus and small editors. */
const OWN_KEYS =
  'input, textarea, select, [contenteditable], [role="dialog"], [role="menu"], [data-position]'
/** Controls that Enter and the arrows already mean something to. */
const OWN_ENTER = `${OWN_KEYS}, button, a[href], [role="separator"]`

/** Keys that a control under the focus also uses. */
const shared = new Set(['Enter', 'ArrowDown', 'ArrowUp', 'Home', 'End'])

/**
 * Keys that work anywhere on the screen, by name ("j", "Enter"). They are left alone while
 * something is typed, a dialog is open, or a modifier is held.
 */
export function useMatchKeys(keys: Readonly<Record<string, () => void>>): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const name = event.key.length === 1 ? event.key.toLowerCase() : event.key
      const run = latest.current[name]
      if (!run) return
      const { target } = event
      const own = shared.has(name) ? OWN_ENTER : OWN_KEYS
      if (target instanceof Element && target.closest(own)) return
      if (document.querySelector('[role="dialog"][aria-modal="true"]')) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
