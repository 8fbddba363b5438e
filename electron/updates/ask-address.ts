import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { getCACertificates } from 'node:tls'
import { expectedFailure } from '#shared/contract/failure.ts'
import { errorCode } from '../system/error-code.ts'

/** Sends one GET and gives the answer when its head is there; rejects with the system's error. */
export type Ask = (url: URL, signal: AbortSignal) => Promise<IncomingMessage>

/** How long an address may be silent, in milliseconds. */
export const patienceMs = 20_000

const mostRedirects = 3

/**
 * {@link Ask} over https. Trusted are the authorities that Node brings and those of the computer, among which
 * an office has its own. It tells the other side nothing of us: no name, no version, no cookie.
 */
export const askOverHttps: Ask = (url, signal) =>
  new Promise((answered, failed) => {
    const ca = [...getCACertificates('default'), ...getCACertificates('system')]
    request(url, { signal, ca, agent: false }, answered).on('error', failed).end()
  })

/**
 * The body of an address. Follows what it is sent on to on the same host only, and never leaves https.
 * Fails with `refused`, `notFound` and, where nothing comes for `silenceMs`, `busy`.
 */
export async function openAddress(
  address: URL,
  {
    ask,
    signal,
    silenceMs,
  }: { readonly ask: Ask; readonly signal: AbortSignal; readonly silenceMs: number },
): Promise<IncomingMessage> {
  let url = address
  for (let hops = 0; hops <= mostRedirects; hops++) {
    if (url.protocol !== 'https:') throw expectedFailure('refused', 'updatePlainHttp')
    const answer = await answerOf(url, ask, signal, silenceMs)
    const status = answer.statusCode ?? 0
    if (status === 200) return answer
    answer.destroy()
    const to = answer.headers.location
    if (status < 300 || status >= 400 || to === undefined || !URL.canParse(to, url.href))
      throw expectedFailure('notFound', 'updateNotThere', {
        place: url.href,
        status: String(status),
      })
    const next = new URL(to, url)
    if (next.origin !== address.origin && next.protocol === 'https:')
      throw expectedFailure('refused', 'updateRedirected', { from: url.host, to: next.host })
    url = next
  }
  throw expectedFailure('notFound', 'updateNotThere', { place: address.href, status: '3xx' })
}

async function answerOf(
  url: URL,
  ask: Ask,
  signal: AbortSignal,
  silenceMs: number,
): Promise<IncomingMessage> {
  const silence = new AbortController()
  // For the head alone: a signal that outlives it would cut off a long body.
  const timer = setTimeout(() => silence.abort(), silenceMs)
  try {
    return await ask(url, AbortSignal.any([signal, silence.signal]))
  } catch (error) {
    signal.throwIfAborted()
    if (silence.signal.aborted) throw expectedFailure('busy', 'updateSilent', { host: url.host })
    throw expectedFailure('notFound', 'updateUnreachable', {
      host: url.host,
      reason: errorCode(error) || 'TLS',
    })
  } finally {
    clearTimeout(timer)
  }
}
