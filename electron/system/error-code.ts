/** The code an error carries, of the operating system ("ENOSPC") or of SQLite ("SQLITE_BUSY"), or an empty string. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : ''
}

/** What the operating system answers while another program holds a file or a name. */
export const heldCodes: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES', 'ENOTEMPTY'])
