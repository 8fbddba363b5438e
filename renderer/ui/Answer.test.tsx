import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { giveTheWindowASize } from '#tests/hosts/window-size.ts'
import { Answer, type Answered, bothAnswers } from './Answer.tsx'

beforeEach(giveTheWindowASize)
afterEach(cleanup)

const show = (to: Answered<readonly string[]>): void => {
  render(
    <Answer to={to} loading={3} empty={(rows) => (rows.length === 0 ? <p>nobody</p> : null)}>
      {(rows) => <p>{rows.join(', ')}</p>}
    </Answer>,
    { wrapper: MantineProvider },
  )
}

describe('an answer', () => {
  it('that has not come yet is waited for', () => {
    show({ data: undefined, error: null })
    expect(screen.getByRole('status', { name: 'Loading' })).toBeDefined()
  })

  it('that holds nothing says so', () => {
    show({ data: [], error: null })
    expect(screen.getByText('nobody')).toBeDefined()
  })

  it('that is here is shown', () => {
    show({ data: ['Ada', 'Grace'], error: null })
    expect(screen.getByText('Ada, Grace')).toBeDefined()
  })

  it('that failed says so even over an older one, and is asked again', async () => {
    const refetch = vi.fn()
    show({ data: ['Ada'], error: new Error('lost'), refetch })
    expect(screen.queryByText('Ada')).toBeNull()
    await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }))
    expect(refetch).toHaveBeenCalledOnce()
  })
})

describe('two answers as one', () => {
  it('are here when both are, and failed when either is', () => {
    const here = { data: 1, error: null }
    const away = { data: undefined, error: null }
    const failed = { data: undefined, error: 'lost' }
    expect(bothAnswers(here, away).data).toBeUndefined()
    expect(bothAnswers(here, here).data).toEqual([1, 1])
    expect(bothAnswers(here, failed).error).toBe('lost')
  })
})
