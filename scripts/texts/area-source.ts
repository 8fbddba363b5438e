import { format } from 'oxfmt'
import formatting from '../../oxfmt.config.ts'
import type { TextsByKey } from './portable-object.ts'

/** The texts of a language by key, from its areas. */
export function byKey(areas: Readonly<Record<string, TextsByKey>>): TextsByKey {
  return Object.fromEntries(
    Object.entries(areas).flatMap(([area, texts]) =>
      Object.entries(texts).map(([name, text]) => [`${area}.${name}`, text]),
    ),
  )
}

/** The source of one area of a translated language: `shared/text/<language>/<area>.ts`. */
export async function areaSource(area: string, texts: TextsByKey): Promise<string> {
  const own = Object.entries(texts)
    .filter(([key]) => key.startsWith(`${area}.`))
    .map(([key, text]) => `${JSON.stringify(key.slice(area.length + 1))}: ${JSON.stringify(text)}`)
  const source = `import type { ${area} as english } from '../en/${area}.ts'
    import type { TextsOf } from '../texts-of.ts'

    export const ${area}: TextsOf<typeof english> = { ${own.join(',')} }`
  const { code, errors } = await format(`${area}.ts`, source, formatting)
  const [error] = errors
  if (error !== undefined) throw new Error(`The texts of ${area} make no source: ${error.message}`)
  return code
}
