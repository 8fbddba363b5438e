import { expect, it } from 'vitest'
import { engineContract } from '#shared/contract/contract.ts'
import { checkRegistry } from './handlers.ts'

const all = Object.fromEntries(Object.keys(engineContract).map((name) => [name, () => null]))

it('the engine starts with a handler for every call and no other', () => {
  expect(() => checkRegistry(all)).not.toThrow()
})

it('the engine does not start while a call has no handler', () => {
  const { 'person.save': _missing, ...others } = all
  expect(() => checkRegistry(others)).toThrow('missing [person.save]')
})

it('the engine does not start with a handler that no call declares', () => {
  const more = { ...all, 'person.format': () => null }
  expect(() => checkRegistry(more)).toThrow('not in the contract [person.format]')
})
