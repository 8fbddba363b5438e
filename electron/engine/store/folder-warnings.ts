import { isFolder, whatIsAt } from '#electron/system/on-disk.ts'
import { type Phrase, phrase } from '#shared/text/index.ts'
import { isOpenToOthers } from '#electron/system/owner-only.ts'
import type { StoreFiles } from './store-files.ts'

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

/** What is wrong with a folder as it stands, where the roster opens all the same. */
export function stateWarnings({ folder, copies }: Pick<StoreFiles, 'folder' | 'copies'>): Phrase[] {
  const warnings: Phrase[] = []
  if (whatIsAt(copies) !== 'nothing' && !isFolder(copies))
    warnings.push(phrase('host.copiesNoFolder', { path: copies }))
  if (isOpenToOthers(folder)) warnings.push(phrase('host.folderOpenToOthers', { folder }))
  return warnings
}
