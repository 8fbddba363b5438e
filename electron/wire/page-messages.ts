import type { EventMessage, Reply } from '#shared/contract/message.ts'

/** What only a page can do for the browser host, because a browser wants the user's own window for it. */
export type Ask =
  | { readonly kind: 'chooseFile'; readonly accept: string }
  | { readonly kind: 'download'; readonly address: string; readonly name: string }
  | { readonly kind: 'openLink'; readonly url: string; readonly question: string }

/** Page to browser host; the first message says who speaks. */
export type FromPage =
  | { readonly type: 'hello'; readonly pageHalf: string }
  | { readonly type: 'call'; readonly id: number; readonly name: string; readonly params: unknown }
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }

/** Browser host to page. */
export type ToPage =
  | { readonly type: 'reply'; readonly id: number; readonly reply: Reply }
  | ({ readonly type: 'event' } & EventMessage)
  | { readonly type: 'ask'; readonly id: number; readonly ask: Ask }

export const wirePath = '/host/wire'
export const bridgePath = '/host/bridge.js'
export const filesPath = '/host/files'
export const enterPath = '/host/enter'

/** Header of uploads that carries the half of the session which only the page knows. */
export const pageHalfHeader = 'x-scrutin-page'
/** Part of the address that brings it to the page: browsers send no fragment to anybody. */
export const pageHalfFragment = '#in='
/** The host closes a connection with this code when its session has ended, or was never there. */
export const sessionEnded = 4401
/** As {@link sessionEnded}, because the user wished so: pages show nothing more of the roster. */
export const sessionLocked = 4402
