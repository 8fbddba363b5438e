import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { join } from 'node:path'
import { bundleFile, isScreen, mediaType } from '../carrier/pages/bundle-path.ts'
import { pageHeaders } from '../carrier/pages/content-policy.ts'
import { bridgePath } from '../wire/page-messages.ts'
import { errorCode } from '../system/error-code.ts'

/** Serves the built screens. Every screen's address gets the one page, with the bridge put in first. */
export async function serveBundle(
  bundle: string,
  path: string,
  response: ServerResponse,
): Promise<void> {
  const file = isScreen(path) ? join(bundle, 'index.html') : bundleFile(bundle, path)
  const content = file && (await readIfThere(file))
  if (!file || !content) {
    response.writeHead(404, pageHeaders).end()
    return
  }
  const isPage = file.endsWith('.html')
  response
    .writeHead(200, {
      ...pageHeaders,
      'content-type': mediaType(file),
      // Assets carry a hash of their content in their names.
      'cache-control': isPage ? 'no-store' : 'private, max-age=31536000, immutable',
    })
    .end(isPage ? withBridge(content.toString('utf8')) : content)
}

/** Puts the bridge before every other script of the page. */
export function withBridge(page: string): string {
  return page.replace(
    /<head[^>]*>/iu,
    (head) => `${head}\n    <script src="${bridgePath}"></script>`,
  )
}

async function readIfThere(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file)
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error))) return null
    throw error
  }
}
