import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { english } from '../../shared/text/en/index.ts'
import { languages } from '../../shared/text/locales.ts'
import { areaSource, byKey } from './area-source.ts'
import { compiledModule } from './compiled-texts.ts'
import { BadTranslation, readPo, writePo } from './portable-object.ts'

const source = byKey(english)
const french = byKey(languages.fr.texts)

describe('the texts as a gettext file', () => {
  it('come back as they went, every one of them', () => {
    expect(readPo(writePo('fr', source, french), source)).toEqual(french)
  })

  it('come back whatever signs they hold', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' }).filter((each) => each.trim() !== '')
    fc.assert(
      fc.property(text, text, (original, translated) => {
        const back = readPo(writePo('fr', { 'a.b': original }, { 'a.b': translated }), {
          'a.b': original,
        })
        expect(back['a.b']).toBe(translated)
      }),
    )
  })

  it('are refused while one is not translated, or is of another version', () => {
    const half = writePo('fr', { 'a.b': 'One', 'a.c': 'Two' }, { 'a.b': 'Un' })
    expect(() => readPo(half, { 'a.b': 'One', 'a.c': 'Two' })).toThrow(BadTranslation)
    const more = writePo('fr', { 'a.b': 'One', 'a.z': 'Old' }, { 'a.b': 'Un', 'a.z': 'Vieux' })
    expect(() => readPo(more, { 'a.b': 'One' })).toThrow('a.z')
  })

  it('become the very files that stand there', async () => {
    const folder = resolve(import.meta.dirname, '../../shared/text/fr')
    const written = await areaSource('settings', french)
    expect(written).toBe(readFileSync(resolve(folder, 'settings.ts'), 'utf8'))
  })
})

describe('the texts of the built program', () => {
  it('are read when it is built, and hold nothing else', () => {
    expect(
      compiledModule({ match: { posts: '{n, plural, one {# post} other {# posts}}' } }, 'x.ts'),
    ).toBe(
      `export const match = JSON.parse("{\\"posts\\":[[\\"n\\",\\"plural\\",{\\"one\\":[\\"#\\",\\" post\\"],\\"other\\":[\\"#\\",\\" posts\\"]}]]}")\n`,
    )
    expect(() => compiledModule({ match: 'text' }, 'en/x.ts')).toThrow('more than texts')
  })
})
