import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin, Rolldown } from 'vite'
import { type Notice, noticesLink } from '#shared/contract/notices.ts'
import { noticesBesidePackages } from './beside-packages.ts'
import { packageNotice } from './package-notice.ts'
import { isPermitted } from './permitted-licences.ts'

export interface NoticesOptions {
  /** Of the project. */
  readonly root: string
  /** Packages that lie whole beside the bundles, by name. */
  readonly keptWhole: readonly string[]
  /** Names of the builds that must have been seen before the file is written. */
  readonly builds: readonly string[]
  /** Plain text of all notices, for those who open the package and not the program. */
  readonly textFile: string
}

/**
 * Notices of everything the bundles really hold, read from the graphs of their modules. `of(build)` is the
 * plugin that watches one of the builds; `into(build)` watches the last one, puts the file of all notices
 * beside the screens and lets the page name it. A licence that is not permitted fails the build.
 */
export function bundledNotices({ root, keptWhole, builds, textFile }: NoticesOptions): {
  readonly of: (build: string) => Plugin
  readonly into: (build: string) => Plugin
} {
  const seen = new Set<string>()
  const folders = new Set(keptWhole.map((name) => join(root, 'node_modules', name)))
  const watch = (build: string, ids: Iterable<string>): void => {
    seen.add(build)
    for (const id of ids) {
      const folder = packageFolderOf(id, root)
      if (folder !== null) folders.add(folder)
    }
  }
  return {
    of: (build) => ({
      name: 'bundled-notices',
      generateBundle(_options, bundle) {
        watch(build, bundledModules(bundle, this.getModuleIds()))
      },
    }),
    into(build) {
      let address = ''
      return {
        name: 'bundled-notices',
        // Before Vite writes the page, which names the file.
        enforce: 'pre',
        generateBundle(_options, bundle) {
          watch(build, bundledModules(bundle, this.getModuleIds()))
          const unseen = builds.filter((each) => !seen.has(each))
          if (unseen.length > 0)
            throw new Error(`Notices are asked for before these were built: ${unseen.join(', ')}`)
          const notices = noticesOf(folders, root)
          mkdirSync(dirname(textFile), { recursive: true })
          writeFileSync(textFile, asText(notices))
          const source = JSON.stringify(notices)
          const file = this.emitFile({ type: 'asset', name: 'notices.json', source })
          address = `/${this.getFileName(file)}`
        },
        transformIndexHtml: {
          order: 'post',
          // A development server makes no bundle and so no notices.
          handler: () =>
            address === ''
              ? []
              : [{ tag: 'link', attrs: { rel: noticesLink, href: address }, injectTo: 'head' }],
        },
      }
    },
  }
}

/** Modules of which something is left in the bundle, and the styles, which become one file. */
function* bundledModules(
  bundle: Rolldown.OutputBundle,
  all: IterableIterator<string>,
): Generator<string> {
  for (const output of Object.values(bundle))
    if (output.type === 'chunk')
      for (const [id, { renderedLength }] of Object.entries(output.modules))
        if (renderedLength > 0) yield id
  for (const id of all) if (/\.css(?:\?|$)/u.test(id)) yield id
}

/** Folder of the package that a module belongs to; null for our own. Helpers of the builder are its own. */
export function packageFolderOf(id: string, root: string): string | null {
  const helper = /^\0(rolldown|vite)\//u.exec(id)?.[1]
  if (helper !== undefined) return join(root, 'node_modules', helper)
  const path = id.replaceAll('\\', '/').replace(/^\0/u, '')
  const inside = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/?]+)\//u.exec(path)?.[1]
  return inside ?? null
}

function noticesOf(folders: Iterable<string>, root: string): readonly Notice[] {
  const packages = [...folders].map((folder) => packageNotice(folder))
  const unique = new Map(packages.map((each) => [`${each.name} ${each.version ?? ''}`, each]))
  const notices = [...unique.values(), ...noticesBesidePackages(root)].sort((a, b) =>
    // By bytes, so that two machines write the same file.
    a.name < b.name ? -1 : 1,
  )
  const refused = notices.filter(({ licence }) => !isPermitted(licence))
  if (refused.length > 0)
    throw new Error(
      `Bundled under a licence that nobody permitted (scripts/notices/permitted-licences.ts): ${refused
        .map(({ name, licence }) => `${name} (${licence})`)
        .join(', ')}`,
    )
  return notices
}

function asText(notices: readonly Notice[]): string {
  const line = '='.repeat(78)
  return notices
    .map(({ name, version, licence, source, text }) =>
      [
        line,
        [name, version].filter((each) => each !== null).join(' '),
        [licence, source].filter((each) => each !== null).join(' · '),
        line,
        '',
        text,
        '\n',
      ].join('\n'),
    )
    .join('\n')
}
