import { randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * Who may come in: an address with a one-time token, exchanged for a cookie that scripts cannot read
 * and other sites cannot make the browser send.
 */
export interface Entrance {
  /** A token for the next address to print; the one before it is void. */
  readonly nextToken: () => string
  /** The cookie to set for a token, or null when the token is wrong or used. */
  readonly exchange: (token: string) => string | null
  /** Does the request's Cookie header hold the session? */
  readonly isInside: (cookieHeader: string | undefined) => boolean
}

/** @param port part of the cookie's name: a browser sends cookies of 127.0.0.1 to every port. */
export function createEntrance(port: number): Entrance {
  const cookieName = `scrutin-${port}`
  const session = secret()
  let token: string | null = null
  return {
    nextToken: () => (token = secret()),
    exchange(offered) {
      if (token === null || !isSame(offered, token)) return null
      token = null
      return `${cookieName}=${session}; Path=/; HttpOnly; SameSite=Strict`
    },
    isInside: (header) =>
      (header ?? '').split(';').some((cookie) => {
        const [name = '', value = ''] = cookie.trim().split('=')
        return name === cookieName && isSame(value, session)
      }),
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

function isSame(offered: string, expected: string): boolean {
  const [left, right] = [Buffer.from(offered), Buffer.from(expected)]
  return left.byteLength === right.byteLength && timingSafeEqual(left, right)
}
