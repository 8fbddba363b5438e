import { MantineProvider } from '@mantine/core'
import { cleanNotifications, Notifications } from '@mantine/notifications'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
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
      new ClientFailure({
        code: 'refused',
        message: 'The person cannot be chosen.',
        next: 'Choose somebody else.',
        problems: [
          { field: 'deployment.from', message: 'Deployed elsewhere until 3 May.' },
          { field: 'deployment.provider', message: 'The offer has ended.' },
        ],
      }),
    )
    expect(await screen.findByText('The person cannot be chosen.')).toBeDefined()
    expect(
      screen.getByText(
        'Deployed elsewhere until 3 May. The offer has ended. Choose somebody else.',
      ),
    ).toBeDefined()
  })
})
