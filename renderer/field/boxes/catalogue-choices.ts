import {
  cefrNames,
  countries,
  countryName,
  languageName,
  languages,
  phaseName,
  phases,
  positionKinds,
} from '#shared/catalogue/index.ts'
import { categories, type Category, categoryWords } from '#shared/domain/category.ts'
import { providerKinds, type ProviderKind } from '#shared/domain/provider.ts'
import { sexes, type Sex } from '#shared/domain/person.ts'
import { t } from '#renderer/text/text.ts'
import type { Choice } from '#renderer/ui/fields/index.ts'

export const countryChoices = (): readonly Choice<string>[] =>
  countries.map((country) => ({
    value: country.alpha2,
    label: countryName(country.alpha2),
    also: [
      ...Object.values(country.name),
      ...country.otherNames,
      country.alpha3,
      country.demonym,
    ].join(' '),
  }))

export const languageChoices = (): readonly Choice<string>[] =>
  languages.map((language) => ({
    value: language.code,
    label: languageName(language.code),
    also: [...Object.values(language.name), language.endonym ?? '', ...language.otherNames].join(
      ' ',
    ),
  }))

/** "1" = A1 … "6" = C2. */
export const levelChoices = (): readonly Choice<string>[] =>
  cefrNames.map((label, place) => ({
    value: String(place + 1),
    label,
  }))

export const categoryChoices = (): readonly Choice<Category>[] =>
  categories.map((value) => ({
    value,
    label: categoryWords[value].name,
    also: categoryWords[value].short,
  }))

export const providerKindChoices = (): readonly Choice<ProviderKind>[] =>
  providerKinds.map((value) => ({ value, label: t(`common.${value}`) }))

export const sexChoices = (): readonly Choice<Sex>[] =>
  sexes.map((value) => ({ value, label: t(`common.${value}`) }))

/** The phases of an electoral process. */
export const phaseChoices = (): readonly Choice<string>[] =>
  phases.map(({ id }) => ({ value: id, label: phaseName(id) }))

/** Kinds of post of the library, found by their abbreviation, too. */
export const positionKindChoices = (): readonly Choice<string>[] =>
  positionKinds.map(({ id, title, abbreviation }) => ({
    value: id,
    label: title,
    also: abbreviation ?? '',
  }))
