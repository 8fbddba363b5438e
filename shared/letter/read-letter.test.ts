import { describe, expect, it } from 'vitest'
import { letters, saidByDraft, saidByFacts } from '#tests/fixtures/letters.ts'
import { cleanLetter, foldLetter, LONGEST_LETTER } from './letter-text.ts'
import { type LetterDraft, letterDraft, readLetter } from './index.ts'

const sorted = (fields: Record<string, readonly string[]>): Record<string, readonly string[]> =>
  Object.fromEntries(Object.entries(fields).map(([field, words]) => [field, words.toSorted()]))

const passagesOf = (value: unknown): { from: number; to: number }[] => {
  if (typeof value !== 'object' || value === null) return []
  const own = 'passage' in value ? [value.passage as { from: number; to: number }] : []
  return [...own, ...Object.values(value).flatMap(passagesOf)]
}

const written = (draft: LetterDraft, of: { passage: { from: number; to: number } } | null) =>
  of && draft.text.slice(of.passage.from, of.passage.to)

describe.each(letters())('$name', ({ text, facts }) => {
  const draft = readLetter(text)
  it('is read as somebody who wrote down what it says', () => {
    expect(sorted(saidByDraft(draft))).toEqual(sorted(saidByFacts(facts)))
  })
  it('has a passage for everything', () => {
    expect(letterDraft.parse(draft)).toEqual(draft)
    for (const { from, to } of passagesOf(draft)) {
      expect(from).toBeLessThan(to)
      expect(draft.text.slice(from, to).trim()).not.toBe('')
    }
  })
})

describe('reading a letter', () => {
  it('shows the words each value came from', () => {
    const draft = readLetter(
      'The Government of Benin requests 12 long-term observers from 3 February to 20 April 2027 for the election on 7 March 2027.',
    )
    expect(written(draft, draft.state)).toBe('Benin')
    expect(written(draft, draft.electionOn)).toBe('7 March 2027')
    const [position] = draft.positions
    expect(written(draft, position?.title ?? null)).toBe('long-term observers')
    expect(written(draft, position?.posts ?? null)).toBe('12')
    expect(written(draft, position?.windows[0] ?? null)).toBe('3 February to 20 April 2027')
  })

  it('is less sure of a year that is not written, and of days that do not add up', () => {
    const read = (words: string): LetterDraft =>
      readLetter(`Date: 1 October 2026\n\nWe need 4 long-term observers ${words}.`)
    const sure = (words: string): unknown => read(words).positions[0]?.windows[0]?.certainty
    expect(sure('from 3 to 20 April 2027')).toBe('sure')
    expect(sure('from 3 to 20 April')).toBe('likely')
    expect(sure('from 3 to 20 April 2027 (18 days)')).toBe('sure')
    expect(sure('from 3 to 20 April 2027 (17 days)')).toBe('likely')
    expect(read('from 3 to 20 April').positions[0]?.windows[0]?.value).toMatchObject({
      from: '2027-04-03',
      to: '2027-04-20',
    })
  })

  it.each([
    ['3 Feb - 20 Apr 2027', '2027-02-03', '2027-04-20'],
    ['from 3 February to 20 April 2027', '2027-02-03', '2027-04-20'],
    ['du 3 février au 20 avril 2027', '2027-02-03', '2027-04-20'],
    ['du 1er au 20 avril 2027', '2027-04-01', '2027-04-20'],
    ['between 3 and 20 April 2027', '2027-04-03', '2027-04-20'],
    ['03/02/2027 - 20/04/2027', '2027-02-03', '2027-04-20'],
    ['2027-02-03 to 2027-04-20', '2027-02-03', '2027-04-20'],
    ['April 3-20, 2027', '2027-04-03', '2027-04-20'],
    ['December 3 to January 20, 2027', '2026-12-03', '2027-01-20'],
    ['from 3 February 2027 for eleven weeks', '2027-02-03', '2027-04-20'],
    ['for a period of six months starting 1 July 2026', '2026-07-01', '2026-12-31'],
    ['del 3 de febrero al 20 de abril de 2027', '2027-02-03', '2027-04-20'],
    ['arrival 3 February, departure 20 April 2027', '2027-02-03', '2027-04-20'],
  ])('reads "%s" with both ends', (words, from, to) => {
    const [window] = readLetter(`We need 4 LTOs ${words}.`).positions[0]?.windows ?? []
    expect(window?.value).toMatchObject({ from, to })
  })

  it.each([
    ['four', 4],
    ['twenty-four', 24],
    ['one hundred and twenty', 120],
    ['vingt et un', 21],
    ['soixante-dix-sept', 77],
    ['quatre-vingt-dix', 90],
    ['cent vingt', 120],
    ['12 (twelve)', 12],
    ['l2', 12],
  ])('counts "%s" posts', (words, posts) => {
    const [position] = readLetter(`Request for ${words} long-term observers.`).positions
    expect(position?.posts?.value).toBe(posts)
  })

  it('finds a title of the office before one of the library', () => {
    const id = '019a0000-0000-7000-8000-000000000001'
    const own = [
      { id, title: 'Election Day Duty Officer', kind: null, category: 'expert' as const },
    ]
    const draft = readLetter('We need 3 election day duty officers and one legal analyst.', own)
    expect(
      draft.positions.map(({ template, kind, posts }) => [template, kind, posts?.value]),
    ).toEqual([
      [id, null, 3],
      [null, 'legal-analyst', 1],
    ])
  })

  it('asks a part of the observers of those who observe, and reads limits in the words letters use', () => {
    const draft = readLetter(
      'We need one legal analyst, 12 long-term observers and 20 short-term observers. Half of the observers should have French at level C1. No more than 10 % of the observers may come from one State. Nobody should be a national of a neighbouring State.',
    )
    expect(
      draft.positions.map(({ kind, languages }) => [
        kind,
        languages.map(({ value }) => value.share),
      ]),
    ).toEqual([
      ['legal-analyst', []],
      ['long-term-observer', [{ percent: 50 }]],
      ['short-term-observer', [{ percent: 50 }]],
    ])
    expect(draft).toMatchObject({
      languages: [],
      providerCap: { value: { percentOfPosts: 10 } },
      noNeighbours: { value: true },
      unplaced: [],
    })
  })

  it('keeps neighbours out in whichever words', () => {
    for (const words of [
      'Observers from neighbouring countries cannot be accepted.',
      'Les ressortissants des pays voisins ne seront pas admis.',
      'Nationals of bordering States are excluded.',
    ])
      expect(readLetter(words).noNeighbours).toMatchObject({ value: true })
    expect(readLetter('Observers of neighbouring countries are welcome.').noNeighbours).toBeNull()
  })

  it('lists what it could not place', () => {
    const draft = readLetter(
      'We need 4 LTOs. The museum is closed from 3 to 5 May 2027 and opened on 4 June 2020; 30 per cent came.',
    )
    expect(draft.unplaced.map(({ kind }) => kind)).toEqual(['date', 'share'])
    expect(draft.unplaced.map((each) => written(draft, each))).toEqual([
      '4 June 2020',
      '30 per cent',
    ])
  })

  it('keeps every sign at its place while it folds', () => {
    const clean = cleanLetter('Élection \u2013 ﬁ\r\nl2 LTOs d\u2019ici 2O26\u00a0!')
    expect(clean).toBe('Élection \u2013 fi\nl2 LTOs d\u2019ici 2O26 !')
    expect(foldLetter(clean)).toBe("election - fi\n12 ltos d'ici 2026 !")
  })

  it('reads a letter up to its bound, and tells that there was more', () => {
    const draft = readLetter(`Benin\n${'a'.repeat(LONGEST_LETTER)}`)
    expect(draft.text.length).toBe(LONGEST_LETTER)
    expect(draft.cut).toBe(true)
  })

  // Each would take long if any pattern tried its stretches again and again.
  const LONG = 30_000
  it.each([
    ['figures', '1 '.repeat(LONG)],
    ['dates', '1.1.2027-'.repeat(LONG)],
    ['dashes', '-'.repeat(LONG)],
    ['spaces', ' '.repeat(LONG)],
    ['lines', 'a:\n'.repeat(LONG)],
    ['titles', '12 LTOs from 3 to 4 May 2027 '.repeat(LONG)],
    ['cells', 'a  b\t'.repeat(LONG)],
    ['words', 'half of the French C1 '.repeat(LONG)],
    ['one word', 'a'.repeat(LONG)],
  ])('reads a letter of nothing but %s within its bound', (_of, text) => {
    const start = performance.now()
    readLetter(text.slice(0, LONG))
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
