import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Notice } from '#shared/contract/notices.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

const notices: readonly Notice[] = [
  { name: 'react', version: '19.3.1', licence: 'MIT', source: null, text: 'Copyright (c) Meta' },
  {
    name: 'mledoze/countries',
    version: null,
    licence: 'ODbL-1.0',
    source: 'https://github.com/mledoze/countries',
    text: 'ODC Open Database License',
  },
]

let app: RenderedApp
let link: HTMLLinkElement
beforeEach(() => {
  link = document.createElement('link')
  link.rel = 'license'
  link.href = '/assets/notices-1.json'
})
afterEach(async () => {
  await app.end()
  link.remove()
  vi.unstubAllGlobals()
})

describe('the licences of what Scrutin is built from', { timeout: wholeApp.timeout }, () => {
  it('are one click from the settings, each with its text', async () => {
    document.head.append(link)
    vi.stubGlobal('fetch', (address: string) =>
      Promise.resolve(
        address.endsWith('/assets/notices-1.json')
          ? Response.json(notices)
          : new Response(null, { status: 404 }),
      ),
    )
    app = await renderApp('/settings')
    const about = await screen.findByRole('region', { name: 'About' })
    const user = userEvent.setup()
    await user.click(within(about).getByRole('link', { name: /^Licences/u }))
    expect(await screen.findByText('2 works')).toBeDefined()
    const [react, countries] = screen.getAllByRole('listitem').slice(-2)
    expect(react?.textContent).toContain('react 19.3.1 MIT')
    expect(react?.textContent).toContain('Copyright (c) Meta')
    expect(countries?.textContent).toContain('ODbL-1.0')
  })

  it('say what is wrong where they cannot be had', async () => {
    document.head.append(link)
    vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 404 })))
    app = await renderApp('/settings/notices')
    expect(await screen.findByRole('alert')).toBeDefined()
  })

  it('are said to be missing where nothing was built', async () => {
    app = await renderApp('/settings/notices')
    expect(await screen.findByText(/^The list is made when Scrutin is built/u)).toBeDefined()
  })
})
