import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { giveTheWindowASize } from '#tests/hosts/window-size.ts'
import { chooseLocale } from '#renderer/text/text.ts'
import { CountryBox } from './catalogue-boxes.tsx'

beforeEach(giveTheWindowASize)
afterEach(() => {
  cleanup()
  chooseLocale('en')
})

async function offered(typed: string): Promise<(string | null)[]> {
  render(<CountryBox label="State" value={null} onChange={() => undefined} />, {
    wrapper: MantineProvider,
  })
  const user = userEvent.setup()
  await user.click(screen.getByRole('combobox', { name: 'State' }))
  await user.paste(typed)
  const options = await screen.findAllByRole('option', { hidden: true })
  return options.map(({ textContent }) => textContent)
}

describe('a box of countries', () => {
  it.each(['cote', 'Côte d’I', 'ivory', 'IVORIAN'])('finds Côte d’Ivoire by %j', async (typed) => {
    expect(await offered(typed)).toContain('Côte d’Ivoire')
  })

  it.each(['germany', 'allemagne'])('finds Allemagne by %j in French', async (typed) => {
    chooseLocale('fr')
    expect(await offered(typed)).toEqual(['Allemagne'])
  })
})
