import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import type { ResultOf } from '#shared/contract/contract.ts'
import { giveTheWindowASize } from '#tests/hosts/window-size.ts'
import { WhatWouldChange } from './WhatWouldChange.tsx'

afterEach(cleanup)

const none = { count: 0, names: [] }
const nothing = { added: none, changed: none, removed: none }
const gone = (count: number) => ({ ...nothing, removed: { count, names: [] } })

const held: ResultOf<'backup.look'> = {
  ...{ people: 200, requests: 17, lastChange: '2026-03-02T09:00:00.000Z' },
  ...{ erasedHere: 0, anonymousHere: 0 },
  since: { people: gone(200), providers: gone(101), requests: gone(17) },
}

function show(of: ResultOf<'backup.look'>): void {
  giveTheWindowASize()
  render(<WhatWouldChange held={of} />, { wrapper: MantineProvider })
}

it('says on a new computer that all comes in, and not that it was removed since', () => {
  show(held)
  expect(screen.getByText('The roster here is empty: all of it comes in.')).toBeDefined()
  expect(screen.queryByRole('table')).toBe(null)
})

it('says by kind what goes where somebody stands here', () => {
  const people = { ...gone(200), added: { count: 1, names: ['Ama Adjei'] } }
  show({ ...held, since: { ...held.since, people } })
  expect(screen.getByRole('table').textContent).toContain('Ama Adjei')
  expect(screen.queryByText('The roster here is empty: all of it comes in.')).toBe(null)
})
