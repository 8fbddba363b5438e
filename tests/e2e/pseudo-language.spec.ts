import { expect, type Page } from '@playwright/test'
import type { CallName, ParamsOf, ResultOf } from '#shared/contract/contract.ts'
import { phrase, PSEUDO, say } from '#shared/text/index.ts'
import { test } from '#tests/hosts/app-test.ts'
import { aPerson, saidOnNoDay, anOffer, aProvider } from '#tests/builders/people.ts'
import { aMust, aPosition, aRequest } from '#tests/builders/requests.ts'

/** Makes a call as a screen does. */
function call<N extends CallName>(page: Page, name: N, params: ParamsOf<N>): Promise<ResultOf<N>> {
  return page.evaluate(
    async ([of, given]) => {
      const reply = await window.app.call(of, given)
      if (!reply.ok) throw new Error(`${of}: ${reply.failure.message.key}`)
      return reply.result as never
    },
    [name, params] as const,
  )
}

/**
 * Three letters in a row that the pseudo-language would have changed: a word that is not taken from
 * the catalogue. Records hold no Latin word, so that whatever is found is ours.
 */
const PLAIN = '[a-pr-vx-z]{3,}'

/** Data: months as the platform writes them, and languages, each by its own name. */
const DATA = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|UTC|GMT|English|Français)$/u

/** What grey lines are called while their content is on its way. */
const LOADING = say(PSEUDO, phrase('common.loading'))

/** Opens a screen by its address, and waits until all it asked for is there. */
async function openAt(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => void (window.location.hash = to), address)
  await page.reload()
  await expect(page.locator('html[data-ready=true]')).toBeAttached()
}

/** Every word in view, or said by a name or a tooltip, that stands outside the catalogue. */
function plainWords(page: Page): Promise<string[]> {
  return page.evaluate((plain) => {
    const word = new RegExp(`[\\p{L}\\d./~:-]*${plain}[\\p{L}\\d./~:-]*`, 'gu')
    const texts: string[] = []
    const walker = document.createTreeWalker(
      document.body,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        // The kit measures the height of a text box in one that nobody sees or hears.
        if (node.matches('script, style, [aria-hidden=true]')) continue
        for (const name of ['aria-label', 'aria-description', 'title', 'placeholder', 'alt'])
          texts.push(node.getAttribute(name) ?? '')
      } else if (!node.parentElement?.matches('script, style, code, option, kbd'))
        texts.push(node.textContent ?? '')
    }
    const found = texts.flatMap((text) =>
      (text.match(word) ?? []).map((each) => `${each} (${text.slice(0, 60)})`),
    )
    return [...new Set(found)]
  }, PLAIN)
}

async function expectNoPlainWords(page: Page, where: string): Promise<void> {
  await expect(page.getByRole('status', { name: LOADING })).toHaveCount(0)
  const found = (await plainWords(page)).filter((each) => !DATA.test(each.split(' (')[0] ?? ''))
  expect.soft(found, where).toEqual([])
}

test('the pseudo-language shows no plain word on any screen', async ({ app }) => {
  const { page } = app
  await call(page, 'host.saveSettings', { settings: { language: 'en-XA', userName: 'Ана' } })
  const provider = aProvider({ name: 'Страна', shortName: null })
  const person = aPerson({
    familyName: 'Иванова',
    givenName: 'Анна',
    nativeName: null,
    ...saidOnNoDay,
    offers: [anOffer(provider.id)],
  })
  const request = aRequest({ title: 'Выборы', organ: null, preconditions: [] })
  const musts = [
    aMust('language', { language: 'fr', mode: 'spoken', level: 6 }),
    aMust('skill', { skill: 'voter-registration', level: 3, years: 5 }),
    aMust('experience', { kind: 'observation', missions: 2, countries: 2, years: null }),
    aMust('nationality', { mode: 'exclude', countries: ['FR'], neighboursOfHost: true }),
    aMust('rest', { days: 30 }),
    aMust('progression', { missions: 2 }),
    aMust('clearance', { name: 'Безопасность' }),
    aMust('offer', {}),
    aMust('freshness', { months: 12 }),
    aMust('qualification', { position: 'legal-analyst' }),
    aMust('phase', { phase: 'campaign' }),
    aMust('conflict', {}),
  ]
  const position = aPosition(request.id, { title: 'Юрист', location: null, requirements: musts })
  await call(page, 'provider.save', { provider, version: null })
  await call(page, 'person.save', { person, version: null })
  await call(page, 'request.save', { request, version: null })
  await call(page, 'position.save', { position, version: null })
  await call(page, 'candidacy.set', {
    position: position.id,
    person: person.id,
    status: 'shortlisted',
    reason: null,
  })
  await page.reload()
  const addresses = [
    '/',
    '/roster',
    `/roster?person=${person.id}`,
    '/roster/new',
    `/roster/${person.id}/edit`,
    '/providers',
    '/requests',
    '/requests/new',
    `/requests/${request.id}`,
    `/requests/${request.id}/edit`,
    '/match',
    `/match/${position.id}`,
    '/deployments',
    '/timeline',
    '/reports',
    '/exchange',
    '/changes',
    '/settings',
  ]
  for (const address of addresses) {
    await openAt(page, address)
    await expectNoPlainWords(page, address)
    for (const tab of await page.getByRole('main').getByRole('tab').all()) {
      await tab.click()
      await expect(tab).toHaveAttribute('aria-selected', 'true')
      await expectNoPlainWords(page, `${address} ${await tab.innerText()}`)
    }
  }
})
