import { MantineProvider } from '@mantine/core'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isDateOnly, type KnownDate } from '#shared/calendar/index.ts'
import { chooseLocale } from '#renderer/text/text.ts'
import { giveTheWindowASize } from '#tests/hosts/window-size.ts'
import { DateBox, KnownDateBox } from './DateBox.tsx'

/** What the boxes last passed on. */
const passedOn: { held: string | null; known: KnownDate | null } = { held: null, known: null }

function Born({ start = null }: { readonly start?: string | null }): ReactNode {
  const [value, setValue] = useState(start)
  const pass = (next: string | null): void => {
    passedOn.held = next
    setValue(next)
  }
  return (
    <>
      <DateBox label="Born" value={value} onChange={pass} around="2027-06-01" />
      <button type="button">Next</button>
    </>
  )
}

function Served(): ReactNode {
  const [value, setValue] = useState<KnownDate | null>({ date: '2017-12-31', precision: 'year' })
  const pass = (next: KnownDate | null): void => {
    passedOn.known = next
    setValue(next)
  }
  return <KnownDateBox label="Served to" value={value} onChange={pass} end="last" />
}

const show = (what: ReactNode): UserEvent => {
  render(what, { wrapper: MantineProvider })
  return userEvent.setup()
}
const box = (): HTMLInputElement => screen.getByRole('textbox')
const type = async (user: UserEvent, text: string): Promise<void> => {
  await user.clear(box())
  await user.click(box())
  await user.paste(text)
}
const described = (): string =>
  (box().getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent ?? '')
    .join('')
const expectWords = (words: string): void => {
  expect(box().getAttribute('aria-invalid')).toBe('true')
  expect(described()).toBe(words)
}

beforeEach(() => {
  giveTheWindowASize()
  passedOn.held = null
})
afterEach(() => {
  cleanup()
  chooseLocale('en')
})

/** A calendar is many buttons for a page that is not a browser's. */
const drawing = { timeout: 20_000 }

describe('a box for a day', drawing, () => {
  it.each([
    ['3 Feb', '3 Feb 2027', '2027-02-03'],
    ['2027-02-03', '3 Feb 2027', '2027-02-03'],
    ['3.2.27', '3 Feb 2027', '2027-02-03'],
    ['3 févr.', '3 Feb 2027', '2027-02-03'],
    ['Feb 3', '3 Feb 2027', '2027-02-03'],
  ])('reads %s as %s', async (typed, shown, date) => {
    const user = show(<Born />)
    await type(user, typed)
    expect(passedOn.held).toBe(date)
    expect(box().value).toBe(typed)
    await user.tab()
    expect(box().value).toBe(shown)
    expect(box().getAttribute('aria-invalid')).not.toBe('true')
  })

  it('offers both days of figures in French too, the one with the day first before the other', async () => {
    chooseLocale('fr')
    const user = show(<Born />)
    await type(user, '03/04/1980')
    const offered = screen.getByRole('group').querySelectorAll('button')
    expect([...offered].map(({ textContent }) => textContent)).toEqual([
      '13 avr. 1980',
      '24 mars 1980',
    ])
    await user.keyboard('1')
    expect(passedOn.held).toBe('1980-04-03')
    expect(box().value).toBe('3 avr. 1980')
  })

  it('keeps what cannot be read, says so beside it, and gives no day', async () => {
    const user = show(<Born start="1980-02-01" />)
    await type(user, '31 Feb 1980')
    await user.tab()
    expect(box().value).toBe('31 Feb 1980')
    expect(passedOn.held === null || isDateOnly(passedOn.held)).toBe(false)
    expectWords('There is no such day: that month ends on 29 Feb 1980.')
    await type(user, 'next spring')
    expect(box().getAttribute('aria-invalid')).not.toBe('true')
    await user.tab()
    expectWords('“next spring” cannot be read as a day. Write it like “4 Mar 2027”.')
    await type(user, '1 Mar 1980')
    await user.tab()
    expect(passedOn.held).toBe('1980-03-01')
    expect(described()).toBe('')
  })

  it('chooses nothing between two days, and offers both', async () => {
    const user = show(<Born />)
    await type(user, '03/04/1980')
    await user.click(screen.getByRole('button', { name: 'Next' }))
    expect(box().value).toBe('03/04/1980')
    expect(passedOn.held === null || isDateOnly(passedOn.held)).toBe(false)
    expectWords('“03/04/1980” can be two days. Choose one.')
    await user.click(screen.getByRole('button', { name: /4 Mar 1980/ }))
    expect(passedOn.held).toBe('1980-03-04')
    expect(box().value).toBe('4 Mar 1980')
    expect(document.activeElement).toBe(box())
    expect(screen.queryByRole('group')).toBeNull()
  })

  it('says which day figures are taken for while they are typed, and stands as that day when left', async () => {
    chooseLocale('fr')
    const user = show(<Born />)
    await type(user, '25/04/1980')
    expect((await screen.findByRole('status')).textContent).toMatch(/: 25 avr\. 1980$/)
    await user.tab()
    expect([passedOn.held, box().value]).toEqual(['1980-04-25', '25 avr. 1980'])
    chooseLocale('en')
    await type(user, '25/12/1980')
    expect((await screen.findByRole('status')).textContent).toBe('Read as 25 Dec 1980')
    await type(user, '25 Dec 1980')
    expect(screen.queryByRole('status')).toBeNull()
  })

  it('takes 1 or 2 for the choice, and the arrows and Enter', async () => {
    const user = show(<Born />)
    await type(user, '03/04/1980')
    expect(screen.getByRole('group', { name: 'Which day is “03/04/1980”?' })).toBeDefined()
    await user.keyboard('1')
    expect(passedOn.held).toBe('1980-04-03')
    await type(user, '3/4')
    await user.keyboard('{Enter}')
    expect(document.activeElement?.textContent).toBe('13 Apr 2027')
    await user.keyboard('{ArrowDown}{Enter}')
    expect(passedOn.held).toBe('2027-03-04')
    await type(user, '5/6')
    await user.tab()
    await user.keyboard('2')
    expect(passedOn.held).toBe('2027-05-06')
    expect(box().value).toBe('6 May 2027')
  })

  it('lets a figure be typed on where the date is not written out', async () => {
    const user = show(<Born />)
    await type(user, '3/12')
    await user.keyboard('{Enter}1')
    expect(passedOn.held).toBe('2027-12-03')
  })

  it('is emptied', async () => {
    const user = show(<Born start="1980-02-01" />)
    await user.clear(box())
    expect(passedOn.held).toBeNull()
    await user.tab()
    expect(box().value).toBe('')
  })

  it('takes a day of the calendar', async () => {
    const user = show(<Born start="1980-02-01" />)
    await user.click(box())
    await user.click(await screen.findByRole('button', { name: '5 Feb 1980' }))
    expect(passedOn.held).toBe('1980-02-05')
    expect(box().value).toBe('5 Feb 1980')
  })

  it('needs the year where none is understood', async () => {
    const user = show(<DateBox label="Born" value={null} onChange={() => undefined} needsYear />)
    await type(user, '3 Feb')
    await user.tab()
    expectWords('Write the year, too.')
  })
})

describe('a box for a date as far as it is known', drawing, () => {
  it('shows and takes a year, a month or a day', async () => {
    const user = show(<Served />)
    expect(box().value).toBe('2017')
    await type(user, 'Feb 2018')
    expect(passedOn.known).toEqual({ date: '2018-02-28', precision: 'month' })
    await user.tab()
    expect(box().value).toBe('Feb 2018')
    await type(user, '3 Feb 2018')
    await user.tab()
    expect(passedOn.known).toEqual({ date: '2018-02-03', precision: 'day' })
  })
})
