import { extname, resolve, sep } from 'node:path'

/**
 * The file of the bundle an address stands for, or null when it stands for none: the decoded path is
 * resolved and must still lie inside the bundle, however it was written.
 *
 * @param bundle absolute path of the folder that may be served
 * @param path path of the address, as received (percent-encoded)
 */
export function bundleFile(bundle: string, path: string): string | null {
  const decoded = decodePath(path)
  if (decoded === null || decoded.includes('\0') || decoded.includes('\\')) return null
  const file = resolve(bundle, `.${decoded.startsWith('/') ? decoded : `/${decoded}`}`)
  return file.startsWith(bundle + sep) ? file : null
}

/** True when an address names a screen of the app rather than a file: those all get the one page. */
export function isScreen(path: string): boolean {
  return extname(path) === ''
}

/** Media types of what the bundle holds; anything else is served as bytes. */
const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

export function mediaType(file: string): string {
  return mediaTypes[extname(file)] ?? 'application/octet-stream'
}

function decodePath(path: string): string | null {
  try {
    return decodeURIComponent(path)
  } catch {
    // A broken escape sequence stands for no file.
    return null
  }
}
