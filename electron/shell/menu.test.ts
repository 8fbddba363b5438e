import { describe, expect, it } from 'vitest'
import { menuTemplate } from './menu.ts'

const text = (platform: NodeJS.Platform, isPackaged: boolean): string =>
  JSON.stringify(menuTemplate(platform, isPackaged, 'en', { verifyHistory: () => undefined }))

describe('the menu', () => {
  it('offers the tools of developers only where the source is', () => {
    expect(text('linux', false)).toContain('toggleDevTools')
    expect(text('linux', true)).not.toContain('toggleDevTools')
    expect(text('linux', true)).not.toContain('reload')
  })

  it('verifies the history', () => {
    let asked = 0
    const verifyHistory = (): void => void (asked += 1)
    const [file] = menuTemplate('linux', true, 'fr', { verifyHistory })
    const items = file?.submenu as { readonly label?: string; readonly click?: () => void }[]
    items.find(({ label }) => label === 'Vérifier l’historique')?.click?.()
    expect(asked).toBe(1)
  })

  it('has the application menu where the system expects one', () => {
    expect(text('darwin', true)).toContain('appMenu')
    expect(text('win32', true)).not.toContain('appMenu')
  })
})
