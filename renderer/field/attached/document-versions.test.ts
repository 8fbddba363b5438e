import { expect, it } from 'vitest'
import type { StoredDocument } from '#shared/domain/document.ts'
import { inVersions } from './document-versions.ts'

const version = (id: string, replaces: string | null, removedAt: string | null = null) =>
  ({ id, replaces, removedAt }) as StoredDocument

it('a document stands once, with the versions it replaced, whatever they lead to', () => {
  const listed = [version('c', 'b'), version('x', 'gone'), version('b', 'a'), version('a', null)]
  expect(
    inVersions(listed).map(({ current, earlier }) => [current.id, earlier.map(({ id }) => id)]),
  ).toEqual([
    ['c', ['b', 'a']],
    ['x', []],
  ])
})

it('the version before one that was put away stands again, and each version stands once', () => {
  const away = '2027-02-01T09:00:00Z'
  const listed = [version('c', 'b', away), version('b', 'a'), version('a', null)]
  expect(
    inVersions(listed).map(({ current, earlier }) => [current.id, earlier.map(({ id }) => id)]),
  ).toEqual([
    ['c', []],
    ['b', ['a']],
  ])
})
