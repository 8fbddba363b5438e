import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { bundleFile, isScreen, mediaType } from '../../carrier/pages/bundle-path.ts'
import { pageHeaders } from '../../carrier/pages/content-policy.ts'
import { errorCode } from '../../system/error-code.ts'

/** Origin of the desktop window's pages; there is no other. */
export const appOrigin = 'app://scrutin'

/** What Chromium must know about the scheme before Electron is ready. */
export const appScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
} as const

/** Answers a request for `app://scrutin/...` from the bundle and nowhere else. */
export async function answerAppRequest(bundle: string, request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (request.method !== 'GET' || `${url.protocol}//${url.host}` !== appOrigin) return nothing(403)
  const { pathname } = url
  const file = isScreen(pathname) ? join(bundle, 'index.html') : bundleFile(bundle, pathname)
  if (file === null) return nothing(404)
  try {
    const content = await readFile(file)
    return new Response(content, { headers: { ...pageHeaders, 'content-type': mediaType(file) } })
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(errorCode(error))) return nothing(404)
    throw error
  }
}

/** Is this the address of one of our own pages? Decided on the parsed address. */
export function isAppUrl(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, host, username, password } = new URL(text)
  return `${protocol}//${host}` === appOrigin && username === '' && password === ''
}

function nothing(status: number): Response {
  return new Response(null, { status, headers: pageHeaders })
}
