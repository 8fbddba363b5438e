import { blankPerson, type Person } from './person.ts'

/** What a record is called of which nobody knows any more whose it was; "N. N." is written in every language. */
function anonymousName(code: string): string {
  return `N. N. ${code}`
}

/**
 * A record that says nothing any more of who somebody is, and all that reports count: sex, nationalities, where
 * they live, categories, languages, skills, experience by country and kind, offers and availability. Of the
 * birth date the year stays. What is not named here goes, so that a field that comes later goes too.
 */
export function anonymous(person: Person, code: string): Person {
  const { birthDate } = person
  return {
    ...blankPerson(person.id),
    familyName: anonymousName(code),
    sex: person.sex,
    birthDate: birthDate === null ? null : `${birthDate.slice(0, 4)}-01-01`,
    birthDatePrecision: birthDate === null ? person.birthDatePrecision : 'year',
    residence: person.residence,
    nationalities: person.nationalities,
    categories: person.categories,
    languages: person.languages,
    skills: person.skills.map((skill) => ({ ...skill, verifiedBy: null })),
    qualifiedFor: person.qualifiedFor,
    experience: person.experience.map((each) => ({
      ...each,
      ...{ mission: null, function: null, body: null },
    })),
    availability: person.availability.map((each) => ({ ...each, source: null })),
    offers: person.offers.map((each) => ({ ...each, conditions: null })),
    confirmedOn: person.confirmedOn,
  }
}
