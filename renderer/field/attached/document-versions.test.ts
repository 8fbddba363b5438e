import { expect, it } from 'vitest'
import type { StoredDocument } from '#shared/domain/document.ts'
import { inVersions } from './document-versions.ts'

const version = (id: string, replaces: string | null) => ({ id, replaces }) as StoredDocument

it('a document stands once, with the versions it replaced, whatever they lead to', () => {
  const listed = [version('c', 'b'), version('x', 'gone'), version('b', 'a'), version('a', null)]
  expect(
    inVersions(listed).map(({ current, earlier }) => [current.id, earlier.map(({ id }) => id)]),
  ).toEqual([
    ['c', ['b', 'a']],
    ['x', []],
  ])
})
