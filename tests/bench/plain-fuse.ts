import Fuse from 'fuse.js'
import { countryName } from '#shared/catalogue/countries.ts'
import { languageName } from '#shared/catalogue/languages.ts'
import { seededSkillName } from '#shared/catalogue/skills.ts'
import type { Id } from '#shared/domain/common.ts'
import type { Person } from '#shared/domain/person.ts'

/** A person as somebody would hand the roster to Fuse.js: every word that the search box promises. */
interface Searched {
  readonly name: string
  readonly nativeName: string
  readonly skills: readonly string[]
  readonly languages: readonly string[]
  readonly providers: readonly string[]
  readonly countries: readonly string[]
}

/**
 * Plain Fuse.js over everybody: the peer of the search as you type. It is set up as its own README
 * does it, keys and nothing else (threshold 0.6, location 0, distance 100 and so on are Fuse's own
 * defaults), over the fields that the search box of the roster looks at. Its index is built before
 * it is timed, and it is asked for as many hits as a page of the roster has.
 */
export function plainFuse(
  people: readonly Person[],
  providerNames: ReadonlyMap<Id, string>,
): (text: string, limit: number) => number {
  const searched = people.map((person): Searched => ({
    name: [person.givenName, person.familyName].filter((part) => part !== null).join(' '),
    nativeName: person.nativeName ?? '',
    skills: person.skills.map(({ skill }) => seededSkillName(skill) ?? skill),
    languages: person.languages.map(({ language }) => languageName(language, 'en')),
    providers: person.offers.map(({ provider }) => providerNames.get(provider) ?? ''),
    countries: person.nationalities.map((code) => countryName(code, 'en')),
  }))
  const fuse = new Fuse(searched, {
    keys: ['name', 'nativeName', 'skills', 'languages', 'providers', 'countries'],
  })
  return (text, limit) => fuse.search(text, { limit }).length
}
