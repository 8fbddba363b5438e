/** A file on this computer that one of the host's windows may lend to the engine. */
export interface HostFile {
  /** Absolute path. */
  readonly path: string
  /** Name to show, without any folder. */
  readonly name: string
  /** True for a file of the host's own, removed once it is no longer needed. */
  readonly temporary: boolean
}

/**
 * What differs between a desktop window and a browser page, one implementation per host
 * (`electron/shell/desktop-abilities.ts`, `electron/browser-host/page-abilities.ts`). An instance
 * speaks for one window: dialogs open there.
 */
export interface HostAbilities {
  /** Lets the user choose a file to read; null when they change their mind. */
  readonly chooseFile: (kind: keyof typeof extensionsOf) => Promise<HostFile | null>
  /** Lets the user choose where a new file goes; null when they change their mind. */
  readonly chooseTarget: (suggestedName: string) => Promise<HostFile | null>
  /** Lets the user choose a folder; null when they change their mind, and where there is no such dialog. */
  readonly chooseFolder: () => Promise<string | null>
  /** Hands a finished file over to the user. Returns where it went, in words. */
  readonly deliver: (token: string, file: HostFile) => Promise<string>
  /** Opens an address already found harmless outside, after confirmation; false when refused. */
  readonly openLink: (url: string) => Promise<boolean>
  /** A page of HTML as the bytes of a PDF; null where only the browser itself prints. */
  readonly printPdf: ((html: string) => Promise<Uint8Array>) | null
}

/** File kinds by what they are chosen for, as extensions without the dot. */
export const extensionsOf = {
  // Only what is offered to choose and to open: what a file really is, the engine tells by its bytes.
  list: ['xlsx', 'xls', 'ods', 'csv', 'tsv', 'txt', 'vcf', 'json', 'xml', 'scrutin-share'],
  backup: ['scrutin'],
  package: ['zip'],
  document: [
    ...(['pdf', 'docx', 'doc', 'odt', 'rtf', 'txt', 'xlsx', 'xls', 'ods', 'csv', 'pptx'] as const),
    ...(['png', 'jpg', 'jpeg', 'tif', 'eml', 'msg', 'zip'] as const),
  ],
} as const satisfies Record<string, readonly string[]>
