import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Notice } from '#shared/contract/notices.ts'
import { mitText } from './package-notice.ts'

/** What the program holds of others that no package of the graph names: a table, and libraries inside a binary. */
export function noticesBesidePackages(root: string): readonly Notice[] {
  return [
    {
      name: 'mledoze/countries (neighbours and demonyms in the table of countries)',
      version: null,
      licence: 'ODbL-1.0',
      source: 'https://github.com/mledoze/countries',
      text: [
        'Contains information from mledoze/countries, checked and corrected, which is made available',
        'here under the Open Database License (ODbL). The derived table is under the same licence and',
        'is in the folder shared/catalogue/countries of the sources of this program.',
        '',
        readFileSync(join(root, 'shared/catalogue/countries/LICENSE'), 'utf8').trim(),
      ].join('\n'),
    },
    {
      name: 'SQLite3 Multiple Ciphers (inside better-sqlite3-multiple-ciphers)',
      version: null,
      licence: 'MIT',
      source: 'https://github.com/utelle/SQLite3MultipleCiphers',
      text: mitText(
        [
          'Copyright (c) 2006-2026 Ulrich Telle',
          // Its reader of compressed data.
          'Copyright 2013-2014 RAD Game Tools and Valve Software',
          'Copyright 2010-2014 Rich Geldreich and Tenacious Software LLC',
          'Copyright 2016 Martin Raiber',
        ].join('\n'),
      ),
    },
    {
      name: 'SQLite (inside better-sqlite3-multiple-ciphers)',
      version: null,
      licence: 'blessing',
      source: 'https://sqlite.org/copyright.html',
      text: `The author disclaims copyright to this source code. In place of a legal notice, here is a blessing:

   May you do good and not evil.
   May you find forgiveness for yourself and forgive others.
   May you share freely, never taking more than you give.`,
    },
  ]
}
