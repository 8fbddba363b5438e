import { MantineProvider } from '@mantine/core'
import { cleanNotifications, Notifications } from '@mantine/notifications'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { failing } from '#shared/contract/failure.ts'
import { phrase } from '#shared/text/index.ts'
import { ClientFailure } from '#renderer/client/index.ts'
import { giveTheWindowASize } from '#tests/hosts/window-size.ts'
import { showFailure } from './show-failure.ts'

afterEach(() => {
  cleanNotifications()
  cleanup()
})

describe('a failure told in a notice', () => {
  it('says what happened, every problem, and the way out', async () => {
    giveTheWindowASize()
    render(<Notifications />, { wrapper: MantineProvider })
    showFailure(
      new ClientFailure(
        failing('refused', 'doesNotMeet', undefined, [
          { field: 'deployment.to', message: phrase('problems.endsBeforeStart') },
          { field: 'deployment.provider', message: phrase('problems.goneFromRoster') },
        ]),
      ),
    )
    expect(
      await screen.findByText('This person does not meet what the position asks.'),
    ).toBeDefined()
    expect(
      screen.getByText(
        'It ends before it starts. It is not on the roster any more. Choose somebody else, or set the criteria named here aside with a reason.',
      ),
    ).toBeDefined()
  })
})
