/**
 * Prints a page of HTML by the browser's own dialog, in which it can be saved as PDF too. The page lies in
 * a frame that is not seen and in which nothing runs; it goes when the dialog is closed.
 */
export async function printPage(html: string): Promise<void> {
  const frame = document.createElement('iframe')
  // Of our own origin, so that it can be printed from here; without scripts.
  frame.sandbox.add('allow-same-origin', 'allow-modals')
  frame.setAttribute('aria-hidden', 'true')
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden'
  const loaded = new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true })
  })
  frame.srcdoc = html
  document.body.append(frame)
  await loaded
  const page = frame.contentWindow
  if (page === null) throw new Error('the page to be printed has no window')
  page.addEventListener('afterprint', () => frame.remove(), { once: true })
  page.focus()
  page.print()
}
