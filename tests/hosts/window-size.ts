/** Size of the pretended window: jsdom lays nothing out, and a table of no height has no rows. */
const width = 1280
const height = 720

/** Gives what jsdom lacks and the kit asks for; sizes are those of the pretended window. */
export function giveTheWindowASize(): void {
  class SizeObserver implements ResizeObserver {
    readonly #tell: ResizeObserverCallback
    constructor(tell: ResizeObserverCallback) {
      this.#tell = tell
    }
    observe(target: Element): void {
      const contentRect = new DOMRect(0, 0, width, height)
      const size = [{ inlineSize: width, blockSize: height }]
      const entry = {
        target,
        contentRect,
        borderBoxSize: size,
        contentBoxSize: size,
        devicePixelContentBoxSize: size,
      }
      this.#tell([entry], this)
    }
    unobserve(): void {
      return
    }
    disconnect(): void {
      return
    }
  }
  const define = (target: object, name: string, value: unknown): void => {
    Object.defineProperty(target, name, { configurable: true, writable: true, value })
  }
  define(window, 'ResizeObserver', SizeObserver)
  define(window, 'matchMedia', (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }))
  define(document, 'fonts', {
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  })
  define(HTMLElement.prototype, 'scrollIntoView', () => undefined)
  define(HTMLElement.prototype, 'offsetWidth', width)
  define(HTMLElement.prototype, 'offsetHeight', height)
  // What a virtual list measures its window by, and a dropdown the page.
  for (const measured of [HTMLDivElement.prototype, document.documentElement]) {
    define(measured, 'clientWidth', width)
    define(measured, 'clientHeight', height)
  }
  // A dropdown hides while what opened it is out of sight, and without a place everything is: its
  // items could be found only in the moment between their coming and the first measuring.
  define(Element.prototype, 'getBoundingClientRect', () => new DOMRect(0, 0, width, height))
}
