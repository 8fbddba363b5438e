import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Notice } from '#shared/contract/notices.ts'

const packageJson = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  author: z.union([z.string(), z.object({ name: z.string() })]).optional(),
  homepage: z.string().optional(),
  repository: z.union([z.string(), z.object({ url: z.string() })]).optional(),
})
type PackageJson = z.infer<typeof packageJson>

/**
 * The notice of an installed package: what it says of itself, and every file of it that holds its
 * licence. Throws where it names no licence, or brings no text that could be passed on.
 *
 * @param folder absolute path of the package
 */
export function packageNotice(folder: string): Notice {
  const own = packageJson.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  return {
    name: own.name,
    version: own.version,
    licence: own.license,
    source: own.homepage ?? addressOf(own.repository),
    text: licenceTextIn(folder) ?? textsLeftOut[own.name]?.() ?? usualText(own),
  }
}

function licenceTextIn(folder: string): string | null {
  if (!existsSync(folder)) return null
  const files = readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice|copyright)[\w.-]*$/iu.test(name))
    .sort()
  const texts = files.map((name) => readFileSync(join(folder, name), 'utf8').trim())
  return texts.length === 0 ? null : texts.join('\n\n')
}

/** What packages leave out that is in their sources. */
const textsLeftOut: Readonly<Record<string, () => string>> = {
  saxes: () =>
    [
      iscText('Copyright (c) Contributors'),
      'The licence of sax, from which saxes was forked:',
      iscText('Copyright (c) Isaac Z. Schlueter and Contributors'),
      '`String.fromCodePoint`:',
      mitText('Copyright Mathias Bynens <https://mathiasbynens.be/>'),
    ].join('\n\n'),
}

/** A few packages leave the text out; that of the MIT licence is always the same but for the holder. */
function usualText({ name, license, author }: PackageJson): string {
  const holder = typeof author === 'string' ? author : author?.name
  if (license !== 'MIT' || holder === undefined)
    throw new Error(
      `${name} (${license}) brings no text of its licence. Give it in scripts/notices, or leave the package.`,
    )
  return mitText(`Copyright (c) ${holder.replace(/\s*<[^>]*>/u, '')}`)
}

/** The MIT licence. @param copyright the lines that name its holders */
export function mitText(copyright: string): string {
  return `MIT License

${copyright}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`
}

/** The ISC licence. @param copyright the lines that name its holders */
function iscText(copyright: string): string {
  return `The ISC License

${copyright}

Permission to use, copy, modify, and/or distribute this software for any
purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES
WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF
MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR
ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES
WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR
IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`
}

function addressOf(repository: PackageJson['repository']): string | null {
  const url = typeof repository === 'string' ? repository : repository?.url
  const address = url?.replace(/^git\+/u, '').replace(/\.git$/u, '')
  return address?.startsWith('https://') ? address : null
}
