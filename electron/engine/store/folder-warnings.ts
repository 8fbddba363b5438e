import { type Phrase, phrase } from '#shared/text/index.ts'

/** Folders of programs that copy files elsewhere while they are in use. */
const synced: readonly (readonly [string, RegExp])[] = [
  ['OneDrive', /^onedrive( - .*)?$/i],
  ['Dropbox', /^dropbox( \(.*\))?$/i],
  ['iCloud Drive', /^(com~apple~clouddocs|icloud ?drive|mobile documents)$/i],
  ['Google Drive', /^(google ?drive|googledrive-.*|my drive)$/i],
  ['Nextcloud', /^(nextcloud|owncloud)$/i],
  ['Box', /^box( sync)?$/i],
]

/**
 * What speaks against keeping a roster in a folder, in words; empty when nothing does.
 * `path` is absolute; both kinds of slashes are understood, whatever this computer is.
 */
export function folderWarnings(path: string): Phrase[] {
  const warnings: Phrase[] = []
  if (/^(\\\\|\/\/)[^\\/.?]/.test(path)) warnings.push(phrase('host.folderShared'))
  const parts = path.split(/[\\/]/)
  const [service] = synced.find(([, name]) => parts.some((part) => name.test(part))) ?? []
  if (service !== undefined) warnings.push(phrase('host.folderSynced', { service }))
  return warnings
}
