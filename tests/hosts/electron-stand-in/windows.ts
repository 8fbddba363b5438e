import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import type {
  BrowserWindowConstructorOptions,
  PrintToPDFOptions,
  Rectangle,
  WindowOpenHandlerResponse,
} from 'electron'
import { decode, encode } from '#electron/wire/codec.ts'
import { report } from './control.ts'
import { type Chromium, type Talk, unlessGone } from './devtools.ts'
import { isPrevented } from './emitter.ts'
import type { FromPreload, ToPreload } from './in-page.ts'
import {
  pageWorldScript,
  preloadBinding,
  preloadWorld,
  preloadWorldScript,
} from './page-scripts.ts'
import { fromPageUrl, toPageUrl } from './page-urls.ts'
import type { PausedRequest } from './protocols.ts'

/** What a window needs of the rest of the runtime. */
export interface Surroundings {
  readonly chromium: () => Chromium
  /** Answers a request for one of the app's own schemes; null for all others. */
  readonly answer: (request: PausedRequest, talk: Talk) => Promise<boolean>
  readonly receive: (contents: StandInContents, message: FromPreload) => Promise<ToPreload | null>
  readonly onContents: (contents: StandInContents) => void
  readonly onClosed: (window: StandInWindow) => void
  /** Somebody chose to stay: "It is possible that a window cancels the quitting". */
  readonly onStay: () => void
}

interface Frame {
  readonly id: string
  readonly parentId?: string
  readonly url: string
}

let nextContentsId = 1

/** `WebContents`, over one page of Chromium. */
export class StandInContents extends EventEmitter {
  readonly id = nextContentsId++
  readonly mainFrame = { url: '' }
  readonly #surroundings: Surroundings
  readonly #preload: string | undefined
  readonly #javascript: boolean
  #talk: Talk | null = null
  #world: number | null = null
  #ownNavigation: string | null = null
  #crashed = false
  #isCrashing = false
  #zoomLevel = 0
  #size: () => { readonly width: number; readonly height: number } = () => ({ width: 0, height: 0 })
  #opener: (details: { url: string }) => WindowOpenHandlerResponse = () => ({ action: 'allow' })

  constructor(surroundings: Surroundings, preload: string | undefined, javascript = true) {
    super()
    this.#surroundings = surroundings
    this.#preload = preload
    this.#javascript = javascript
  }

  /** "Called before creating a window a new window is requested by the renderer". */
  setWindowOpenHandler(handler: (details: { url: string }) => WindowOpenHandlerResponse): void {
    this.#opener = handler
  }

  /** "Send an asynchronous message to the renderer process via `channel`, along with arguments". */
  send(channel: string, ...args: readonly unknown[]): void {
    this.#tell({ type: 'message', channel, args: toText(args) })
  }

  /** "Reloads the current web page." */
  reload(): void {
    this.#ownNavigation = toPageUrl(this.mainFrame.url)
    // "Calling `reload()` immediately after" a forced crash "will force the reload to occur in a new process".
    if (this.#isCrashing) this.once('render-process-gone', () => this.#reload())
    else this.#reload()
  }

  /** "Forcefully terminates the renderer process that is currently hosting this `webContents`." */
  forcefullyCrashRenderer(): void {
    this.#isCrashing = true
    this.#talk?.send('Page.crash').catch(() => {
      // Nobody is left to answer.
    })
  }

  /**
   * "The original size is 0 and each increment above or below represents zooming 20% larger or smaller. The
   * formula for this is `scale := 1.2 ^ level`": as in Chromium the page has fewer pixels then, each larger.
   */
  setZoomLevel(level: number): void {
    if (level === this.#zoomLevel) return
    this.#zoomLevel = level
    const scale = 1.2 ** level
    const { width, height } = this.#size()
    this.#talk?.tell('Emulation.setDeviceMetricsOverride', {
      width: Math.round(width / scale),
      height: Math.round(height / scale),
      deviceScaleFactor: scale,
      mobile: false,
    })
  }

  /**
   * "Prints the window's web page as PDF." "See Page.printToPdf for more information": its options are
   * that command's, but that margins and paper stand in the page's own style where `preferCSSPageSize`.
   */
  async printToPDF(options: PrintToPDFOptions): Promise<Buffer> {
    if (this.#talk === null) throw new Error('The window has no page.')
    const { landscape, printBackground, preferCSSPageSize, scale } = options
    const { data } = await this.#talk.send('Page.printToPDF', {
      ...{ landscape, printBackground, preferCSSPageSize, scale },
      // "Whether or not to generate a tagged (accessible) PDF", "a PDF document outline from content headers".
      generateTaggedPDF: options.generateTaggedPDF ?? false,
      generateDocumentOutline: options.generateDocumentOutline ?? false,
    })
    return Buffer.from(String(data), 'base64')
  }

  getURL(): string {
    return this.mainFrame.url
  }

  isCrashed(): boolean {
    return this.#crashed
  }

  async attach(talk: Talk, window: StandInWindow): Promise<void> {
    this.#talk = talk
    this.#size = () => window.getNormalBounds()
    const token = randomUUID()
    talk.on<PausedRequest>('Fetch.requestPaused', (request) => void this.#request(request, talk))
    talk.on<{ frame: Frame }>('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined) return
      this.mainFrame.url = fromPageUrl(frame.url)
      this.#world = null
      // "Emitted when a main frame navigation is done", not "for in-page navigations".
      if (frame.url !== 'about:blank') this.emit('did-navigate', {}, this.mainFrame.url)
    })
    talk.on<{ frameId: string; url: string }>('Page.navigatedWithinDocument', ({ url }) => {
      this.mainFrame.url = fromPageUrl(url)
    })
    talk.on<{ context: { id: number; name: string } }>(
      'Runtime.executionContextCreated',
      ({ context }) => {
        if (context.name === preloadWorld) this.#world = context.id
      },
    )
    talk.on<{ name: string; payload: string; executionContextId: number }>(
      'Runtime.bindingCalled',
      ({ name, payload, executionContextId }) => {
        if (name !== preloadBinding) return
        this.#world = executionContextId
        void this.#surroundings.receive(this, JSON.parse(payload) as FromPreload).then((answer) => {
          if (answer !== null) this.#tell(answer)
        })
      },
    )
    talk.on<{ name: string }>('Page.lifecycleEvent', ({ name }) => {
      // "when the web page has been rendered (while not being shown)"
      if (name === 'firstPaint') window.emit('ready-to-show')
      if (name === 'load' && this.mainFrame.url !== 'about:blank') this.emit('did-finish-load')
    })
    talk.on('Inspector.targetCrashed', () => {
      this.#crashed = true
      this.#isCrashing = false
      // "Emitted when the renderer process unexpectedly disappears", "because it was crashed or killed".
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 133 })
    })
    talk.on<{ type: string }>('Page.javascriptDialogOpening', ({ type }) => {
      // "Emitted when a `beforeunload` event handler is attempting to cancel a page unload."
      const leaves = type === 'beforeunload' && isPrevented(this, 'will-prevent-unload')
      talk.tell('Page.handleJavaScriptDialog', { accept: leaves })
      if (type === 'beforeunload' && !leaves) this.#surroundings.onStay()
    })
    await Promise.all([
      talk.send('Page.enable'),
      talk.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      talk.send('Inspector.enable'),
      talk.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      talk.send('Page.addScriptToEvaluateOnNewDocument', { source: pageWorldScript(token) }),
      talk.send('Runtime.addBinding', {
        name: preloadBinding,
        executionContextName: preloadWorld,
      }),
      talk.send('Page.addScriptToEvaluateOnNewDocument', {
        source: this.#preload === undefined ? '' : preloadWorldScript(token, this.#preload),
        worldName: preloadWorld,
      }),
      talk.send('Runtime.enable'),
      // "Enables JavaScript support. Default is `true`."
      talk.send('Emulation.setScriptExecutionDisabled', { value: !this.#javascript }),
    ])
  }

  /**
   * "The promise will resolve when the page has finished loading (see `did-finish-load`), and rejects if
   * the page fails to load (see `did-fail-load`)."
   */
  async load(url: string): Promise<void> {
    if (this.#talk === null) throw new Error('The window has no page.')
    this.#ownNavigation = toPageUrl(url)
    const loaded = new Promise<void>((resolve) => this.once('did-finish-load', () => resolve()))
    const { errorText } = await this.#talk.send('Page.navigate', { url: toPageUrl(url) })
    if (typeof errorText !== 'string' || errorText === '') return loaded
    const code = errorCodes[errorText] ?? -2
    this.emit('did-fail-load', {}, code, errorText.replace('net::', ''), url, true)
    throw Object.assign(new Error(`${errorText} (${code}) loading '${url}'`), { code: errorText })
  }

  #reload(): void {
    this.#crashed = false
    this.#isCrashing = false
    this.#talk?.tell('Page.reload')
  }

  /** Asks the opener's handler about a window that a page opens. */
  mayOpen(url: string): boolean {
    return this.#opener({ url: fromPageUrl(url) }).action === 'allow'
  }

  /** "Tries to close the page, running its beforeunload hooks", as the protocol has it. */
  close(): void {
    this.#talk?.tell('Page.close')
  }

  async #request(request: PausedRequest, talk: Talk): Promise<void> {
    const { requestId } = request
    if (request.resourceType === 'Document' && this.#isKeptInside(request))
      talk.tell('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
    else if (!(await this.#surroundings.answer(request, talk)))
      talk.tell('Fetch.continueRequest', { requestId })
  }

  /**
   * "Emitted when a user or the page wants to start navigation on the main frame. ... This event will not
   * emit when the navigation is started programmatically with APIs like `webContents.loadURL`".
   */
  #isKeptInside(request: PausedRequest): boolean {
    const url = fromPageUrl(request.request.url)
    if (request.request.url === this.#ownNavigation) {
      this.#ownNavigation = null
      return false
    }
    if (request.redirectedRequestId !== undefined)
      return isPrevented(this, 'will-redirect', { url })
    const inFrame = isPrevented(this, 'will-frame-navigate', { url })
    return isPrevented(this, 'will-navigate', { url }) || inFrame
  }

  #tell(message: ToPreload): void {
    // A page that is just loading, or gone, hears nothing.
    if (this.#world === null || this.#talk === null) return
    this.#talk
      .send('Runtime.callFunctionOn', {
        functionDeclaration: '(text) => receiveFromMain(text)',
        executionContextId: this.#world,
        arguments: [{ value: JSON.stringify(message) }],
      })
      .catch(() => {
        // The page went on to another document in between.
      })
  }
}

const errorCodes: Readonly<Record<string, number>> = {
  'net::ERR_FAILED': -2,
  'net::ERR_ABORTED': -3,
  'net::ERR_NAME_NOT_RESOLVED': -105,
}

/** `BrowserWindow`. What it looks like is Chromium's; whether it is shown is only remembered. */
export class StandInWindow extends EventEmitter {
  static readonly all: StandInWindow[] = []
  static surroundings: Surroundings | null = null

  readonly options: BrowserWindowConstructorOptions
  readonly #contents: StandInContents
  readonly #surroundings: Surroundings
  readonly #open: Promise<string>
  #bounds: Rectangle
  #isVisible: boolean
  #isMaximized = false
  #isMinimized = false
  #isDestroyed = false

  static getAllWindows(): StandInWindow[] {
    return [...StandInWindow.all]
  }

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super()
    if (StandInWindow.surroundings === null)
      throw new Error('Cannot create BrowserWindow before app is ready')
    this.#surroundings = StandInWindow.surroundings
    this.options = options
    const { x = 0, y = 0, width = 800, height = 600 } = options
    this.#bounds = { x, y, width, height }
    this.#isVisible = options.show !== false
    const { preload, javascript } = options.webPreferences ?? {}
    this.#contents = new StandInContents(this.#surroundings, preload, javascript)
    StandInWindow.all.push(this)
    this.#surroundings.onContents(this.#contents)
    this.#open = this.#start()
  }

  /** "A `WebContents` object this window owns." */
  get webContents(): StandInContents {
    return this.#contents
  }

  async loadURL(url: string): Promise<void> {
    await this.#open
    await this.#contents.load(url)
  }

  /** "Shows and gives focus to the window." */
  show(): void {
    this.#isVisible = true
    report({ type: 'seen', what: 'show', detail: null })
  }

  focus(): void {
    report({ type: 'seen', what: 'focus', detail: null })
  }

  isVisible(): boolean {
    return this.#isVisible
  }

  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  /** "Maximizes the window. This will also show (but not focus) the window if it isn't being displayed already." */
  maximize(): void {
    this.#isMaximized = true
    this.#isVisible = true
  }

  isMaximized(): boolean {
    return this.#isMaximized
  }

  minimize(): void {
    this.#isMinimized = true
  }

  isMinimized(): boolean {
    return this.#isMinimized
  }

  restore(): void {
    this.#isMinimized = false
  }

  setBounds(bounds: Rectangle): void {
    this.#bounds = bounds
  }

  /** "Contains the window bounds of the normal state". */
  getNormalBounds(): Rectangle {
    return this.#bounds
  }

  /**
   * "Try to close the window. This has the same effect as a user manually clicking the close button of
   * the window. The web page may cancel the close though."
   */
  close(): void {
    // "It's emitted before the `beforeunload` and `unload` event of the DOM."
    if (isPrevented(this, 'close')) return this.#surroundings.onStay()
    if (this.#contents.isCrashed()) return this.destroy()
    this.#contents.close()
  }

  /** "Force closing the window, the `unload` and `beforeunload` event won't be emitted ... and `close` ... also not". */
  destroy(): void {
    void this.#open.then((targetId) =>
      this.#surroundings.chromium().tell('Target.closeTarget', { targetId }),
    )
  }

  async #start(): Promise<string> {
    const chromium = this.#surroundings.chromium()
    const { width, height } = this.#bounds
    const created = await chromium.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width,
      height,
    })
    const targetId = String(created['targetId'])
    chromium.on<{ targetId: string }>('Target.targetDestroyed', (gone) => {
      if (gone.targetId === targetId) this.#closed()
    })
    chromium.on<{ targetInfo: { targetId: string; openerId?: string; url: string } }>(
      'Target.targetCreated',
      ({ targetInfo }) => {
        if (targetInfo.openerId !== targetId || this.#contents.mayOpen(targetInfo.url)) return
        closeOnceStarted(chromium, targetInfo.targetId).catch(unlessGone)
      },
    )
    await this.#contents.attach(await chromium.attach(targetId), this)
    return targetId
  }

  #closed(): void {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    StandInWindow.all.splice(StandInWindow.all.indexOf(this), 1)
    this.emit('closed')
    this.#surroundings.onClosed(this)
  }
}

/**
 * Closes a window that a page opened against our word. Another debugger may hold it at its start: closed then, it
 * would hold the page that opened it for ever.
 */
async function closeOnceStarted(chromium: Chromium, targetId: string): Promise<void> {
  const talk = await chromium.attach(targetId)
  await talk.send('Runtime.runIfWaitingForDebugger')
  chromium.tell('Target.closeTarget', { targetId })
}

function toText(value: unknown): string {
  return Buffer.from(encode(value)).toString('base64')
}

export function fromText(text: string): unknown {
  return decode(Buffer.from(text, 'base64'))
}
