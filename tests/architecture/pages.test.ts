import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { exists, isPath, namedIn, namedInPages, type Named, pages } from './pages.ts'

/** Made when the program runs or is built, so not there in a fresh copy. */
const madeLater = ['copies/', 'out/', 'screenshots/']

const shown = ({ page, line, text }: Named): string => `${page}:${line} ${text}`
const lost = (named: readonly Named[]): string[] =>
  named
    .filter(({ text }) => isPath(text) && !madeLater.includes(text))
    .filter((each) => !exists(each))
    .map(shown)

describe('the pages', () => {
  it('name only files and folders that exist', () => {
    expect(namedInPages().filter(({ text }) => isPath(text)).length).toBeGreaterThan(80)
    expect(lost(namedInPages())).toEqual([])
  })

  it('name only scripts that can be run', () => {
    const scripts = Object.keys(packageJson.scripts)
    const wrong = namedInPages().filter(({ text }) => {
      const [, name] = /^npm run ([\w:-]+)/u.exec(text) ?? []
      return name !== undefined && !scripts.includes(name)
    })
    expect(wrong.map(shown)).toEqual([])
  })

  it('hold a recipe in every room where something is added', () => {
    const recipes = pages().filter((page) => {
      const text = readFileSync(resolve(import.meta.dirname, '../..', page), 'utf8')
      return page.endsWith('/README.md') && /^## Adding /mu.test(text)
    })
    const architecture = readFileSync(resolve(import.meta.dirname, '../../ARCHITECTURE.md'), 'utf8')
    expect(recipes.length).toBeGreaterThan(7)
    expect(recipes.filter((page) => !architecture.includes(page))).toEqual([])
  })

  it('are caught when they name what is gone', () => {
    const text = [
      'See `shared/gone.ts`, [this](docs/gone.md#there) and `renderer/features/<area>/Gone.tsx`.',
      '`shared/contract/` and `renderer/features/<area>/` are there; `roster.page` is no path.',
      '```',
      '`shared/gone.ts` in a block of code is an example.',
      '```',
    ].join('\n')
    expect(lost(namedIn('README.md', text))).toEqual([
      'README.md:1 shared/gone.ts',
      'README.md:1 docs/gone.md#there',
      'README.md:1 renderer/features/<area>/Gone.tsx',
    ])
    expect(lost(namedIn('shared/domain/README.md', 'beside this page: `person.ts`'))).toEqual([])
  })
})
