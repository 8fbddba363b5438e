/** Folders of programs that copy files elsewhere while they are in use. */
const synced: readonly (readonly [string, RegExp])[] = [
  ['OneDrive', /^onedrive( - .*)?$/i],
  ['Dropbox', /^dropbox( \(.*\))?$/i],
  ['iCloud Drive', /^(com~apple~clouddocs|icloud ?drive|mobile documents)$/i],
  ['Google Drive', /^(google ?drive|googledrive-.*|my drive)$/i],
  ['Nextcloud', /^(nextcloud|owncloud)$/i],
  ['Box', /^box( sync)?$/i],
]

const tail =
  'SQLite files can be damaged there. Move the data folder to a disk of this computer and make backups instead.'

/**
 * What speaks against keeping a roster in a folder, in words; empty when nothing does.
 * `path` is absolute; both kinds of slashes are understood, whatever this computer is.
 */
export function folderWarnings(path: string): string[] {
  const warnings: string[] = []
  if (/^(\\\\|\/\/)[^\\/.?]/.test(path))
    warnings.push(`The data folder lies on a network share. ${tail}`)
  const parts = path.split(/[\\/]/)
  const [service] = synced.find(([, name]) => parts.some((part) => name.test(part))) ?? []
  if (service !== undefined)
    warnings.push(`The data folder lies in ${service}, which copies it while it is open. ${tail}`)
  return warnings
}
