import { describe, expect, it } from 'vitest'
import type { MenuItemConstructorOptions } from 'electron'
import { menuTemplate } from './menu.ts'

const nothing = (): void => undefined
const zoom = { larger: nothing, smaller: nothing, actualSize: nothing }

const text = (platform: NodeJS.Platform, isPackaged: boolean): string =>
  JSON.stringify(menuTemplate(platform, isPackaged, 'en', { verifyHistory: nothing, zoom }))

describe('the menu', () => {
  it('offers the tools of developers only where the source is', () => {
    expect(text('linux', false)).toContain('toggleDevTools')
    expect(text('linux', true)).not.toContain('toggleDevTools')
  })

  it('can load a page that hangs anew, in a package as well', () => {
    expect(text('linux', true)).toContain('reload')
  })

  it.each(['linux', 'win32', 'darwin'] as const)(
    'says every item in the language it is given, on %s',
    (platform) => {
      const labels = (locale: 'en' | 'fr'): readonly string[] =>
        menuTemplate(platform, false, locale, { verifyHistory: nothing, zoom }).flatMap(
          ({ label, submenu }) => [
            label ?? '',
            ...(submenu as MenuItemConstructorOptions[])
              .filter(({ type }) => type !== 'separator')
              .map((item) => item.label ?? ''),
          ],
        )
      expect(labels('fr')).not.toContain('')
      expect(labels('fr')).toContain('Tout sélectionner')
      expect(labels('en')).toContain('Select all')
    },
  )

  it('verifies the history', () => {
    let asked = 0
    const verifyHistory = (): void => void (asked += 1)
    const [file] = menuTemplate('linux', true, 'fr', { verifyHistory, zoom })
    const items = file?.submenu as { readonly label?: string; readonly click?: () => void }[]
    items.find(({ label }) => label === 'Vérifier l’historique')?.click?.()
    expect(asked).toBe(1)
  })

  it('draws the page larger and smaller by every key that says so', () => {
    const done: string[] = []
    const counted = {
      larger: () => done.push('larger'),
      smaller: () => done.push('smaller'),
      actualSize: () => done.push('actual size'),
    }
    const items = menuTemplate('linux', true, 'en', { verifyHistory: nothing, zoom: counted })
      .flatMap(({ submenu }) => submenu as MenuItemConstructorOptions[])
      .filter(({ accelerator }) => accelerator !== undefined)
    const keys = items.map(({ accelerator, visible, click }) => {
      ;(click as unknown as () => void)()
      return [accelerator, visible, done.at(-1)]
    })
    expect(keys).toEqual([
      ['CommandOrControl+0', true, 'actual size'],
      ['CommandOrControl+num0', false, 'actual size'],
      ['CommandOrControl+Plus', true, 'larger'],
      ['CommandOrControl+=', false, 'larger'],
      ['CommandOrControl+numadd', false, 'larger'],
      ['CommandOrControl+-', true, 'smaller'],
      ['CommandOrControl+numsub', false, 'smaller'],
    ])
  })

  it('has the application menu where the system expects one', () => {
    expect(text('darwin', true)).toContain('hideOthers')
    expect(text('win32', true)).not.toContain('hideOthers')
  })
})
