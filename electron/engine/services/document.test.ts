import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { connect } from '#electron/engine/store/connect.ts'
import { type DocumentOwnerKind, MOST_DOCUMENT_BYTES } from '#shared/domain/document.ts'
import { aPerson } from '#tests/builders/people.ts'
import { aRequest } from '#tests/builders/requests.ts'
import { openTestEngine, type TestEngine } from '#tests/builders/test-engine.ts'
import { testKey } from '#tests/builders/test-store.ts'
import { aFile, aSealedFile, aTarget } from '#tests/fixtures/files.ts'

const request = aRequest({ title: 'Benin' })
const person = aPerson({ familyName: 'Zinsou' })
const facts = { kind: 'letter', language: 'fr', datedOn: '2027-01-04', note: null } as const
const png = Buffer.from('89504e470d0a1a0a0000', 'hex')

async function opened(): Promise<TestEngine> {
  const test = await openTestEngine()
  await test.call('request.save', { request, version: null })
  return test
}

/** What a document of the request is added with. */
function given(
  test: TestEngine,
  name: string,
  bytes: Uint8Array | string,
  more: { replaces?: string } = {},
  file = aFile(name, bytes),
) {
  test.engine.grant(file)
  return {
    ...{
      id: uuid(),
      ownerKind: 'request' as DocumentOwnerKind,
      owner: request.id,
      name,
      file: file.token,
    },
    ...{ replaces: null, ...facts, ...more },
  } as const
}

describe('a document', () => {
  it('is kept as it came, told what it is by its bytes, and leaves as it came', async () => {
    const test = await opened()
    const letter = await test.call(
      'document.add',
      given(test, 'lettre.txt', 'Monsieur,\nnous demandons'),
    )
    expect(letter).toMatchObject({
      ...{ ...facts, name: 'lettre.txt', mediaType: 'text/plain', size: 24, person: null },
      ...{ addedBy: 'Tester', removedAt: null, version: 1 },
    })
    expect(await test.call('document.preview', { id: letter.id })).toEqual({
      ...{ as: 'text', text: 'Monsieur,\nnous demandons', cut: false },
    })
    const to = aTarget('out.txt')
    test.engine.grant(to)
    await test.call('document.save', { id: letter.id, to: to.token })
    expect(readFileSync(to.path, 'utf8')).toBe('Monsieur,\nnous demandons')
    expect(await test.call('exchange.list', {})).toMatchObject([
      { direction: 'out', kind: 'document', file: 'out.txt', purpose: 'lettre.txt' },
    ])

    // What a host sealed on its way is kept as it was before.
    const sealed = aSealedFile('photo.png', png)
    const photo = await test.call('document.add', given(test, 'photo.png', png, {}, sealed))
    expect(photo).toMatchObject({ size: png.length, mediaType: 'image/png' })
    const preview = await test.call('document.preview', { id: photo.id })
    expect(preview).toMatchObject({ as: 'picture', bytes: png })

    // Shown where that is safe, whatever its name says.
    const shown = async (name: string, bytes: Uint8Array | string) => {
      const { id, mediaType } = await test.call('document.add', given(test, name, bytes))
      return { mediaType, as: (await test.call('document.preview', { id })).as }
    }
    expect(await shown('photo.txt', png)).toEqual({ mediaType: 'image/png', as: 'picture' })
    expect(await shown('letter.png', '%PDF-1.7 ...')).toEqual({
      ...{ mediaType: 'application/pdf', as: 'nothing' },
    })
    expect(await shown('letter.png', Buffer.from('4d5a90000300', 'hex'))).toEqual({
      ...{ mediaType: 'application/octet-stream', as: 'nothing' },
    })
    // A page is shown as the text it is.
    expect(await shown('page.html', '<script>alert(1)</script>')).toEqual({
      ...{ mediaType: 'text/plain', as: 'text' },
    })
  })

  it('has versions, is put away, and comes back by undoing', async () => {
    const test = await opened()
    const first = await test.call('document.add', given(test, 'terms.txt', 'one'))
    const second = await test.call(
      'document.add',
      given(test, 'terms.txt', 'two', { replaces: first.id }),
    )
    expect(second.replaces).toBe(first.id)
    const of = { ownerKind: 'request', owner: request.id } as const
    const away = await test.call('document.putAway', { id: second.id, version: 1, away: true })
    expect(away.removedAt).not.toBeNull()
    const [last] = await test.call('history.list', { entity: 'document', id: second.id, limit: 1 })
    await test.call('change.undo', { id: last?.changeSet ?? '', task: uuid() })
    const listed = await test.call('document.list', of)
    expect(listed.find(({ id }) => id === second.id)?.removedAt).toBeNull()
    expect(
      await test.fails('document.change', { ...facts, id: second.id, version: 1, name: 'x' }),
    ).toMatchObject({ code: 'conflict' })

    expect(await test.fails('document.add', given(test, 'empty.txt', ''))).toMatchObject({
      code: 'unreadable',
    })
    const large = given(test, 'large.bin', Buffer.alloc(MOST_DOCUMENT_BYTES + 1))
    expect(await test.fails('document.add', large)).toMatchObject({ code: 'tooLarge' })
    const nobody = { ...given(test, 'letter.txt', 'x'), owner: uuid() }
    expect(await test.fails('document.add', nobody)).toMatchObject({ code: 'notFound' })
  })

  it('of a person goes when they are erased, and nothing of it stays in the file', async () => {
    const test = await opened()
    await test.call('person.save', { person, version: null })
    await test.call('document.add', {
      ...given(test, 'cv.txt', 'Kept of Zinsou: the reference number is 4711-0815'),
      ...{ ownerKind: 'person', owner: person.id },
    })
    await test.call('person.erase', {
      ...{ id: person.id, version: 1, reason: 'asked', task: uuid() },
      ...{ copies: 'keep', fileNames: 'keep' },
    })
    const of = { ownerKind: 'person', owner: person.id } as const
    expect(await test.call('document.list', of)).toEqual([])
    const path = join(test.folder, 'roster.db')
    const sqlite = connect({ path, keyHex: testKey, readonly: true })
    const left = sqlite.prepare('SELECT count(*) FROM document_chunk WHERE content LIKE ?').pluck()
    expect(left.get('%4711-0815%')).toBe(0)
    const told = sqlite.prepare("SELECT count(*) FROM history WHERE after LIKE '%cv.txt%'").pluck()
    expect(told.get()).toBe(0)
    sqlite.close()
  })
})
