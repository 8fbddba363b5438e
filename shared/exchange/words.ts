import { cefrName, countryName, languageName, seededSkillName } from '../catalogue/index.ts'
import type { Category } from '../domain/category.ts'
import type { Experience } from '../domain/experience.ts'
import type { Person, Sex } from '../domain/person.ts'
import { phrase, say, sayValue } from '../text/index.ts'

const sexes: Record<Sex, string> = { female: 'Female', male: 'Male', other: 'Other' }

export const sexWords = (sex: Sex | null): string | null => (sex === null ? null : sexes[sex])

const orNull = (text: string): string | null => (text === '' ? null : text)

export const countriesWords = (codes: readonly string[]): string | null =>
  orNull(codes.map((code) => countryName(code, 'en')).join('; '))

/** "LTO": a category as tables abbreviate it. */
export const categoryWords = (category: Category): string =>
  say('en', phrase(`catalogue.categoryShort.${category}`))

export const categoriesWords = (categories: readonly Category[]): string | null =>
  orNull(categories.map(categoryWords).join('; '))

/** "French C1; English": a level only where one was stated. */
export const languagesWords = (
  languages: readonly {
    readonly language: string
    readonly spoken: Person['languages'][number]['spoken']
  }[],
): string | null =>
  orNull(
    languages
      .map(({ language, spoken }) =>
        spoken === null
          ? languageName(language, 'en')
          : `${languageName(language, 'en')} ${cefrName(spoken)}`,
      )
      .join('; '),
  )

/** "Electoral law (Expert, 8 years)": as the reader of lists understands it again. */
export const skillsWords = (
  skills: readonly {
    readonly skill: string
    readonly level: Person['skills'][number]['level']
    readonly years?: number | null
  }[],
  nameOf: (skill: string) => string = (skill) => seededSkillName(skill) ?? skill,
): string | null =>
  orNull(
    skills
      .map(({ skill, level, years }) => {
        const facts = [
          ...(level === null ? [] : [sayValue('en', { skillLevel: level })]),
          ...(years === null || years === undefined ? [] : [`${years} years`]),
        ]
        return facts.length > 0 ? `${nameOf(skill)} (${facts.join(', ')})` : nameOf(skill)
      })
      .join('; '),
  )

const yearsWords = ({ from, to }: Pick<Experience, 'from' | 'to'>): string => {
  const [first, last] = [from?.slice(0, 4) ?? '', to?.slice(0, 4) ?? '']
  return first === last || last === '' ? first : first === '' ? last : `${first}–${last}`
}

/** Past missions of some kinds, one a line: country, mission, function and year. */
export const experienceWords = (
  experience: readonly Experience[],
  kinds: readonly Experience['kind'][],
): string | null =>
  orNull(
    experience
      .filter(({ kind }) => kinds.includes(kind))
      .map((each) =>
        [
          each.country === null ? '' : countryName(each.country, 'en'),
          each.mission,
          each.function,
          each.body,
          yearsWords(each),
        ]
          .filter(Boolean)
          .join(', '),
      )
      .join('\n'),
  )
