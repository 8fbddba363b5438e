import {
  cefrNames,
  countries,
  languages,
  namesOfCountry,
  namesOfLanguage,
  phases,
  positionKinds,
} from '#shared/catalogue/index.ts'
import { categories, type Category } from '#shared/domain/category.ts'
import { providerKinds, type ProviderKind } from '#shared/domain/provider.ts'
import { sexes, type Sex } from '#shared/domain/person.ts'
import {
  categoryName,
  categoryShort,
  countryName,
  languageName,
  phaseName,
  positionTitle,
} from '#renderer/text/names.ts'
import type { Locale } from '#shared/text/index.ts'
import { remembered } from '#shared/text/remembered.ts'
import { byName } from '#renderer/text/compare-names.ts'
import { currentLocale, t } from '#renderer/text/text.ts'
import type { Choice } from '#renderer/ui/fields/index.ts'

// Made once for a language: every box of a form asks for them whenever it is drawn.
const countriesIn = remembered((_locale: Locale) =>
  inOrder(
    countries.map((country) => ({
      value: country.alpha2,
      label: countryName(country.alpha2),
      also: namesOfCountry(country).join(' '),
    })),
  ),
)

const languagesIn = remembered((_locale: Locale) =>
  inOrder(
    languages.map((language) => ({
      value: language.code,
      label: languageName(language.code),
      also: namesOfLanguage(language).join(' '),
    })),
  ),
)

function inOrder(choices: readonly Choice<string>[]): readonly Choice<string>[] {
  return byName(choices, ({ label }) => label)
}

/** Countries by their names in the present language; found by those in others, too. */
export function countryChoices(): readonly Choice<string>[] {
  return countriesIn(currentLocale())
}

/** Languages by their names in the present language; found by those in others, too. */
export function languageChoices(): readonly Choice<string>[] {
  return languagesIn(currentLocale())
}

/** "1" = A1 … "6" = C2. */
export const levelChoices = (): readonly Choice<string>[] =>
  cefrNames.map((label, place) => ({
    value: String(place + 1),
    label,
  }))

export const categoryChoices = (): readonly Choice<Category>[] =>
  categories.map((value) => ({
    value,
    label: categoryName(value),
    also: categoryShort(value),
  }))

export const providerKindChoices = (): readonly Choice<ProviderKind>[] =>
  providerKinds.map((value) => ({ value, label: t(`common.${value}`) }))

export const sexChoices = (): readonly Choice<Sex>[] =>
  sexes.map((value) => ({ value, label: t(`common.${value}`) }))

/** The phases of an electoral process. */
export const phaseChoices = (): readonly Choice<string>[] =>
  phases.map((phase) => ({ value: phase, label: phaseName(phase) }))

/** Kinds of post of the library, found by their abbreviation, too. */
export const positionKindChoices = (): readonly Choice<string>[] =>
  positionKinds.map(({ id, abbreviation }) => ({
    value: id,
    label: positionTitle(id),
    also: abbreviation ?? '',
  }))
