import { describe, expect, it } from 'vitest'
import { addDays, lengthInDays } from '#shared/calendar/index.ts'
import { aContext, aLanguage, explained, resultOf } from '#tests/builders/matching.ts'
import { aMust, aWindow } from '#tests/builders/requests.ts'
import { publishedCalls } from '#tests/fixtures/published-calls.ts'
import { capOf } from './criteria/provider-cap.ts'

/** Calls that give only the last day say "about seven" and "about five weeks" in words. */
const SEVEN_WEEKS = 49

const posts = publishedCalls.flatMap((call) =>
  call.positions.map((position) => ({ call, position, name: `${call.id} ${position.title}` })),
)

const contextFor = ({ call, position }: (typeof posts)[number]) => {
  const windows = position.windows.map(({ from, to, minimumDays, contingentOn }) =>
    aWindow({ from: from ?? addDays(to, 1 - SEVEN_WEEKS), to, minimumDays, contingentOn }),
  )
  return aContext({
    today: '2018-01-01',
    request: { state: call.host, providerCap: call.providerCap },
    requestPosts: call.positions.reduce((sum, each) => sum + (each.posts ?? 0), 0),
    position: {
      category: position.category,
      ...(windows.length > 0 ? { windows } : {}),
      requirements: position.languages.map((language) =>
        aMust('language', { language, mode: 'spoken', level: 5 }),
      ),
    },
  })
}

const observer = (post: (typeof posts)[number], free: { from: string | null; to: string | null }) =>
  explained(
    {
      nationalities: ['BE'],
      categories: [post.position.category],
      languages: post.position.languages.map((language) => aLanguage({ language, spoken: 6 })),
      availability: [
        { ...free, state: 'available', noticeDays: null, statedOn: null, source: null },
      ],
    },
    contextFor(post),
  )

const always = { from: null, to: null }

describe.each(posts)('$name', (post) => {
  const { call, position } = post

  it('counts days as the call does, both ends included', () => {
    for (const { from, to, days } of position.windows) {
      if (from !== null && days !== null) expect(lengthInDays({ from, to })).toBe(days)
    }
    expect(resultOf(observer(post, always), 'availability').verdict).toBe('met')
  })

  it('takes an observer who is free, but no national of the host', () => {
    expect(observer(post, always).group).toBe('fit')
    const national = explained(
      { nationalities: ['BE', call.host], categories: [position.category] },
      contextFor(post),
    )
    expect(resultOf(national, 'hostCountry').verdict).toBe('notMet')
    expect(national.group).toBe('notFit')
  })

  it('needs the last day of every certain window, unless a minimum is stated', () => {
    const [first] = position.windows
    if (!first) return
    const short = observer(post, { from: null, to: addDays(first.to, -1) })
    expect(short.group).toBe(first.minimumDays === null ? 'unknown' : 'fit')
  })
})

describe('windows that hang on a second round', () => {
  const mozambique = posts.find(({ call }) => call.id === 'eu-mozambique-2024')!

  it('do not exclude who is free for the first alone, but say so', () => {
    const firstOnly = observer(mozambique, { from: '2024-09-09', to: '2024-10-18' })
    expect(firstOnly.group).toBe('fit')
    expect(resultOf(firstOnly, 'contingency')).toMatchObject({ verdict: 'unknown' })
    expect(resultOf(observer(mozambique, always), 'contingency').verdict).toBe('met')
  })
})

describe('a minimum of 13 of 16 days', () => {
  const malawi = posts.find(({ name }) => name === 'eu-malawi-2019 STO')!
  it.each([
    ['2019-05-17', '2019-05-29', 'met'],
    ['2019-05-18', '2019-05-29', 'unknown'],
  ])('from %s to %s', (from, to, verdict) => {
    expect(resultOf(observer(malawi, { from, to }), 'availability').verdict).toBe(verdict)
  })
})

describe('caps', () => {
  it('are the numbers the calls name', () => {
    expect(publishedCalls.map(({ providerCap }) => providerCap && capOf(providerCap, 490))).toEqual(
      [3, 3, 2, 3, null, 49, null, null],
    )
  })
})
