import { randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * Who may come in: an address with a one-time token, exchanged for a session of two halves. One is a cookie that
 * scripts cannot read and other sites cannot make the browser send, but which browsers send to every
 * port of 127.0.0.1; the other is known to the page alone. Whoever has only one has nothing.
 */
export interface Entrance {
  /** A token for the next address to print; the one before it is void. */
  readonly nextToken: () => string
  /** The session for a token; 'used' for the one that was exchanged last, null for any other. */
  readonly exchange: (token: string) => Session | 'used' | null
  /** Does the request's Cookie header hold the session's? */
  readonly isInside: (cookieHeader: string | undefined) => boolean
  /** Is it the half that only the page knows? */
  readonly isPage: (pageHalf: string) => boolean
  /** Nobody is inside from here on. */
  readonly end: () => void
}

export interface Session {
  /** Value of the Set-Cookie header. */
  readonly cookie: string
  readonly pageHalf: string
}

/** @param port part of the cookie's name: a browser sends cookies of 127.0.0.1 to every port. */
export function createEntrance(port: number): Entrance {
  const cookieName = `scrutin-${port}`
  let session = { inCookie: secret(), inPage: secret() }
  let token: string | null = null
  let used: string | null = null
  return {
    nextToken: () => (token = secret()),
    exchange(offered) {
      if (used !== null && isSame(offered, used)) return 'used'
      if (token === null || !isSame(offered, token)) return null
      used = token
      token = null
      return {
        cookie: `${cookieName}=${session.inCookie}; Path=/; HttpOnly; SameSite=Strict`,
        pageHalf: session.inPage,
      }
    },
    isInside: (header) =>
      (header ?? '').split(';').some((cookie) => {
        const [name = '', value = ''] = cookie.trim().split('=')
        return name === cookieName && isSame(value, session.inCookie)
      }),
    isPage: (pageHalf) => isSame(pageHalf, session.inPage),
    end: () => void (session = { inCookie: secret(), inPage: secret() }),
  }
}

function secret(): string {
  return randomBytes(32).toString('base64url')
}

function isSame(offered: string, expected: string): boolean {
  const [left, right] = [Buffer.from(offered), Buffer.from(expected)]
  return left.byteLength === right.byteLength && timingSafeEqual(left, right)
}
