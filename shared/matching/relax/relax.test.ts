import { expect, it } from 'vitest'
import { seededSkills } from '../../catalogue/skills.ts'
import type { Requirement } from '../../domain/requirement.ts'
import { say } from '../../text/index.ts'
import { aContext, aLanguage } from '#tests/builders/matching.ts'
import { aPerson } from '#tests/builders/people.ts'
import { aMust } from '#tests/builders/requests.ts'
import { buildColumns } from '../columns/build-columns.ts'
import type { MatchPerson } from '../columns/records.ts'
import { match } from '../match.ts'
import { relax } from './relax.ts'

const waysOf = (requirements: Requirement[], person: Partial<MatchPerson>): string[] => {
  const context = aContext({ position: { requirements } })
  return relax(match(buildColumns([{ ...aPerson(), ...person }]), context)).map(({ words }) =>
    say('en', words),
  )
}

const [seeded] = seededSkills
const skill = seeded?.id ?? ''
const known = (level: 1 | 4, years: number) => ({
  skills: [{ skill, level, years, verifiedBy: null, verifiedOn: null }],
})

it('names every alternative that becomes a wish', () => {
  const either = (language: string): Requirement => ({
    ...aMust('language', { language, mode: 'spoken', level: 5 }),
    group: 'either',
  })
  const ways = waysOf([either('pt'), either('ar')], { languages: [aLanguage()] })
  expect(ways).toEqual(['Portuguese or Arabic as a wish only'])
})

it('names level and years where both are given up', () => {
  const both = aMust('skill', { skill, level: 4, years: 9 })
  expect(waysOf([both], known(1, 1)).join('; ')).toMatch(/ at any level and however many years/)
  const level = aMust('skill', { skill, level: 4, years: null })
  expect(waysOf([level], known(1, 1)).join('; ')).toMatch(/ at any level$/)
  const years = aMust('skill', { skill, level: null, years: 9 })
  expect(waysOf([years], known(4, 1)).join('; ')).toMatch(/, however many years$/)
})

it('names excluded neighbours beside excluded nationalities', () => {
  const must = aMust('nationality', {
    ...{ mode: 'exclude', countries: ['BE'], neighboursOfHost: true },
  })
  const context = aContext({ request: { state: 'FR' }, position: { requirements: [must] } })
  const ways = relax(match(buildColumns([aPerson()]), context)).map(({ words }) => say('en', words))
  expect(ways).toEqual(['excluded nationalities and neighbours of France as a wish only'])
})
