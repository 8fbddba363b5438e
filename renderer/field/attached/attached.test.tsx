import { configure, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { newId } from '#renderer/client/index.ts'
import { aPerson } from '#tests/builders/people.ts'
import { aFile } from '#tests/fixtures/files.ts'
import { type RenderedApp, renderApp, wholeApp } from '#tests/hosts/render-app.tsx'

// The real engine answers on a busy machine too.
configure({ asyncUtilTimeout: 8000 })

let app: RenderedApp
afterEach(() => app.end())

const person = aPerson()

describe('documents of a person', wholeApp, () => {
  it('takes a newer version for what the version before it is', async () => {
    app = await renderApp(`/roster/${person.id}`, async ({ call, willChoose }) => {
      await call('person.save', { person, version: null })
      willChoose({ ...aFile('first aid.txt', 'Valid to 2027'), temporary: false })
      const file = await call('host.chooseFile', { kind: 'document' })
      await call('document.add', {
        ...{ id: newId(), ownerKind: 'person', owner: person.id, replaces: null },
        ...{ kind: 'certificate', name: 'first aid.txt', language: null },
        ...{ datedOn: null, note: null, file: file?.token ?? '' },
      })
    })
    const user = userEvent.setup()
    app.willChoose({ ...aFile('first aid 2.txt', 'Valid to 2029'), temporary: false })
    await user.click(await screen.findByRole('button', { name: 'Actions for first aid.txt' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Attach a newer version …' }))
    const dialog = await screen.findByRole('dialog', { name: /^New version: first aid 2.txt/ })
    const kind = within(dialog).getByRole<HTMLInputElement>('combobox', { name: 'Kind' })
    expect(kind.value).toBe('Certificate or clearance')
  })

  it('takes each of the files that are dropped together, one after the other', async () => {
    app = await renderApp(`/roster/${person.id}`, async ({ call }) => {
      await call('person.save', { person, version: null })
    })
    const user = userEvent.setup()
    const documents = await screen.findByRole('region', { name: 'Documents' })
    const none = await within(documents).findByText('No documents yet')
    const names = ['cv.txt', 'letter.txt']
    // Bytes of a page under jsdom are of another realm than the engine's: the host has the files already.
    const { call } = window.app
    vi.spyOn(window.app, 'call').mockImplementation((name, params) => {
      if (name !== 'host.receiveFile') return call(name, params)
      const dropped = names.find((each) => JSON.stringify(params).includes(each)) ?? ''
      app.willChoose({ ...aFile(dropped, 'Dear all'), temporary: false })
      return call('host.chooseFile', { kind: 'document' })
    })
    const files = names.map((name) => new File([name], name))
    fireEvent.drop(none, { dataTransfer: { files, types: ['Files'] } })
    for (const name of names) {
      const dialog = await screen.findByRole('dialog', { name: new RegExp(`^Attach ${name}`, 'u') })
      await user.click(within(dialog).getByRole('button', { name: 'Attach' }))
      expect(await within(documents).findByRole('button', { name })).toBeDefined()
    }
  })
})
