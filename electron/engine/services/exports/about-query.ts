import type { Category } from '#shared/domain/category.ts'
import type { ProviderKind } from '#shared/domain/provider.ts'
import type { LayoutCell } from '#shared/exchange/table.ts'
import type { SkillValue } from '#shared/matching/asked.ts'
import { recordFactPhrase } from '#shared/search/record-fact-phrase.ts'
import type { RosterQuery } from '#shared/search/roster-query.ts'
import { listOf, phrase, type Value } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { providersOf } from '../../roster/store-words.ts'
import type { About } from './write-tables.ts'

/** What the list was narrowed to, so that the export can be understood without the screen. */
export function aboutQuery(call: CallContext, query: RosterQuery, skillValue: SkillValue): About {
  const providers = providersOf(call.sqlite)
  const lines: About = [
    ['documents.aboutWords', query.text],
    ['documents.aboutNarrowedCategory', anyOf(query.categories.map(categoryName))],
    ['documents.aboutKind', anyOf(query.providerKinds.map(kindName))],
    [
      'documents.aboutNarrowedProvider',
      anyOf(query.providers.map((id) => providers.get(id)?.name ?? id)),
    ],
    ['documents.aboutNationality', anyOf(query.nationalities.map((country) => ({ country })))],
    ['documents.aboutLanguage', allOf(query.languages.map(languageAsked))],
    [
      'documents.aboutSkill',
      allOf(
        query.skills.map(({ skill, level }) =>
          level === null
            ? skillValue(skill)
            : phrase('documents.aboutSkillAsked', { skill: skillValue(skill), level }),
        ),
      ),
    ],
    ['documents.aboutFree', query.free && { period: [query.free.from, query.free.to] }],
    ['documents.aboutRecord', allOf(query.record.map(recordFactPhrase))],
  ]
  const stated = lines.filter(([, value]) => value !== null && value !== '')
  return stated.length === 0
    ? [['documents.aboutNarrowed', phrase('documents.aboutEverybody')]]
    : stated
}

const anyOf = (values: readonly Value[]): LayoutCell =>
  values.length === 0 ? null : listOf(values, 'or')
const allOf = (values: readonly Value[]): LayoutCell =>
  values.length === 0 ? null : listOf(values, 'and')

function categoryName(category: Category): Value {
  return phrase(`catalogue.category.${category}`)
}

function kindName(kind: ProviderKind): Value {
  return phrase('documents.templateKind', { kind })
}

function languageAsked({ language, mode, level }: RosterQuery['languages'][number]): Value {
  return phrase('documents.aboutLanguageAsked', {
    language: { language },
    mode,
    level: { level },
  })
}
