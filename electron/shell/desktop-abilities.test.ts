import { describe, expect, it, vi } from 'vitest'
import { desktopAbilities, type DesktopDialogs } from './desktop-abilities.ts'

function desk(answers: { open?: string[]; save?: string; button?: number }) {
  const open = vi.fn(async () => ({
    canceled: answers.open === undefined,
    filePaths: answers.open ?? [],
  }))
  const save = vi.fn(async () => ({
    canceled: answers.save === undefined,
    filePath: answers.save ?? '',
  }))
  const ask = vi.fn(async () => ({ response: answers.button ?? 0, checkboxChecked: false }))
  const shell = { openExternal: vi.fn(async () => undefined), showItemInFolder: vi.fn() }
  const settings = {
    folder: vi.fn(() => '/home/me/lists'),
    saveFolder: vi.fn(),
    read: () =>
      ({
        theme: 'system',
        language: 'en',
        userName: '',
        office: '',
        remindDeadlines: false,
        updates: { from: 'off', folder: '', address: '', key: '', atStart: false },
        layouts: {},
      }) as const,
  }
  const dialogs: DesktopDialogs = { open, save, ask }
  const print = (html: string) => Promise.resolve(Buffer.from(html))
  const abilities = desktopAbilities(dialogs, shell, settings, print)
  return { abilities, open, save, ask, shell, settings }
}

describe('the desktop', () => {
  it('lends a chosen file as it lies and remembers its folder', async () => {
    const { abilities, settings } = desk({ open: ['/data/in/offer.xlsx'] })
    expect(await abilities.chooseFile('list')).toEqual({
      path: '/data/in/offer.xlsx',
      name: 'offer.xlsx',
      temporary: false,
    })
    expect(settings.saveFolder).toHaveBeenCalledWith('open', '/data/in')
  })

  it('suggests a name that cannot leave the folder', async () => {
    const { abilities, save } = desk({ save: '/home/me/lists/x.xlsx' })
    await abilities.chooseTarget('../../etc/x.xlsx')
    expect(save).toHaveBeenCalledWith(
      expect.objectContaining({ defaultPath: '/home/me/lists/x.xlsx' }),
    )
  })

  it('gives null when the user changes their mind', async () => {
    const { abilities } = desk({})
    expect(await abilities.chooseFile('list')).toBeNull()
    expect(await abilities.chooseTarget('x.xlsx')).toBeNull()
  })

  it('opens a link only after a yes, with the whole address shown', async () => {
    const no = desk({ button: 0 })
    expect(await no.abilities.openLink('https://example.org/')).toBe(false)
    expect(no.shell.openExternal).not.toHaveBeenCalled()
    const yes = desk({ button: 1 })
    expect(await yes.abilities.openLink('https://example.org/')).toBe(true)
    expect(yes.ask).toHaveBeenCalledWith(
      expect.objectContaining({ detail: 'https://example.org/', defaultId: 0 }),
    )
  })

  it('offers to show what it wrote', async () => {
    const { abilities, shell } = desk({ button: 1 })
    const file = { path: '/home/me/out.xlsx', name: 'out.xlsx', temporary: false }
    expect(await abilities.deliver('token', file)).toBe('/home/me/out.xlsx')
    expect(shell.showItemInFolder).toHaveBeenCalledWith('/home/me/out.xlsx')
  })
})
