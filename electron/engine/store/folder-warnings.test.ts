import { say } from '#shared/text/index.ts'
import { describe, expect, it } from 'vitest'
import { folderWarnings } from './folder-warnings.ts'

describe('folderWarnings', () => {
  it.each([
    ['\\\\server\\share\\Scrutin', 'network'],
    ['//server/share/Scrutin', 'network'],
    ['C:\\Users\\ana\\OneDrive\\Scrutin', 'OneDrive'],
    ['C:\\Users\\ana\\OneDrive - Election Office\\Scrutin', 'OneDrive'],
    ['/Users/ana/Dropbox/Scrutin', 'Dropbox'],
    ['/Users/ana/Dropbox (Office)/Scrutin', 'Dropbox'],
    ['/Users/ana/Library/Mobile Documents/com~apple~CloudDocs/Scrutin', 'iCloud'],
    ['/Users/ana/Library/CloudStorage/GoogleDrive-ana@example.org/Scrutin', 'Google Drive'],
    ['/home/ana/Nextcloud/Scrutin', 'Nextcloud'],
  ])('warns of %s', (path, word) => {
    expect(folderWarnings(path).map((warning) => say('en', warning))).toEqual([
      expect.stringMatching(new RegExp(`lies (in|on a) ${word}\\b`)),
    ])
  })

  it.each([
    '/home/ana/.local/share/Scrutin',
    'C:\\Users\\ana\\AppData\\Local\\Scrutin',
    '\\\\?\\C:\\Scrutin',
    '/home/ana/my-dropbox-notes/Scrutin',
  ])('has nothing against %s', (path) => {
    expect(folderWarnings(path).map((warning) => say('en', warning))).toEqual([])
  })
})
