import type { IncomingHttpHeaders } from 'node:http'

/**
 * Is this request made by the app's own page, under the app's own address? A name that was rebound
 * to 127.0.0.1 shows in Host, another site in Origin and Sec-Fetch-Site.
 *
 * @param authorities accepted `host:port` pairs
 * @param mustNameOrigin true for requests that change something or open the wire
 */
export function isOwnRequest(
  headers: IncomingHttpHeaders,
  authorities: readonly string[],
  mustNameOrigin: boolean,
): boolean {
  const { host, origin } = headers
  if (host === undefined || !authorities.includes(host)) return false
  if (origin === undefined) return !mustNameOrigin
  return authorities.some((authority) => origin === `http://${authority}`)
}

/** Was a subresource or a call asked for by a page of another site? */
export function isFromOtherSite(headers: IncomingHttpHeaders): boolean {
  const site = headers['sec-fetch-site']
  return site === 'cross-site' || site === 'same-site'
}
