import { cefrNames, countries, languages, phases, positionKinds } from '#shared/catalogue/index.ts'
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
import { byName } from '#renderer/text/compare-names.ts'
import { t } from '#renderer/text/text.ts'
import type { Choice } from '#renderer/ui/fields/index.ts'

/** Countries by their names in the present language; found by those in others, too. */
export function countryChoices(): readonly Choice<string>[] {
  return inOrder(
    countries.map(({ alpha2, alpha3, name, otherNames, demonym }) => ({
      value: alpha2,
      label: countryName(alpha2),
      also: [...Object.values(name), ...otherNames, alpha3, demonym].join(' '),
    })),
  )
}

/** Languages by their names in the present language; found by those in others, too. */
export function languageChoices(): readonly Choice<string>[] {
  return inOrder(
    languages.map(({ code, name, endonym, otherNames }) => ({
      value: code,
      label: languageName(code),
      also: [...Object.values(name), endonym ?? '', ...otherNames].join(' '),
    })),
  )
}

const inOrder = (choices: readonly Choice<string>[]): readonly Choice<string>[] =>
  byName(choices, ({ label }) => label)

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
