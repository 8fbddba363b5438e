/**
 * Gives a cell whose text is cut off a tooltip with all of it, at the moment the pointer comes
 * over it: its text and the width of its column may have changed since the last time.
 */
export function nameWhatIsCut({ target }: { readonly target: EventTarget }): void {
  if (!(target instanceof Element)) return
  const cell = target.closest<HTMLElement>('[role="gridcell"]')
  if (!cell) return
  const isCut = [cell, ...cell.querySelectorAll('*')].some(
    (each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth,
  )
  if (isCut) cell.title = cell.textContent.trim()
  else cell.removeAttribute('title')
}
