import { basename, dirname, sep } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

const AREA = /[\\/]shared[\\/]text[\\/][a-z]{2,3}[\\/][a-z-]+\.ts$/u
const COMPILER = `shared${sep}text${sep}compile-message.ts`

/**
 * Reads every ICU message of the catalogue while the program is built, so that none is read while it
 * starts, and leaves the reader out of the program.
 */
export function compiledTexts(): Plugin {
  return {
    name: 'compiled-texts',
    async transform(_code, id) {
      const file = id.split('?')[0] ?? id
      if (file.endsWith(COMPILER)) return { code: refusal, map: null }
      if (!AREA.test(file) || basename(file) === 'index.ts') return null
      // A dev server asks again after each change of the file.
      const area: unknown = await import(`${pathToFileURL(file).href}?${Date.now()}`)
      return { code: compiledModule(area as Record<string, unknown>, file), map: null }
    },
  }
}

const refusal = `export function compileMessage(message) {
  throw new Error('Not read when the program was built: ' + message)
}
`

/** A module of the same exports, each text as the tokens it was read into. */
export function compiledModule(area: Record<string, unknown>, file: string): string {
  return Object.entries(area)
    .map(([name, texts]) => {
      if (typeof texts !== 'object' || texts === null)
        throw new Error(
          `${basename(dirname(file))}/${basename(file)} holds more than texts: ${name}`,
        )
      const compiled = Object.entries(texts as Record<string, string>).map(
        ([key, text]) => [key, compileMessageOrThrow(text)] as const,
      )
      return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(compiled)))})\n`
    })
    .join('')
}
