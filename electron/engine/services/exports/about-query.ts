import { type Condition, type ConditionGroup } from '#shared/search/conditions/condition.ts'
import {
  conditionGroupPhrase,
  type ConditionNames,
  conditionPhrase,
} from '#shared/search/conditions/condition-words.ts'
import { conditionsOf } from '#shared/search/conditions/conditions-of.ts'
import type { Id } from '#shared/domain/common.ts'
import type { SkillValue } from '#shared/matching/asked.ts'
import { type NarrowingList, type RosterQuery, usualHow } from '#shared/search/roster-query.ts'
import { listOf, phrase, type TextKey, type Value } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { providersOf } from '../../roster/store-words.ts'
import { selectValues } from '../../store/statement.ts'
import type { About } from './write-tables.ts'

const fileOf = selectValues<string, [batch: Id]>('SELECT file FROM import_batch WHERE id = ?')

/** What each list of a query is called. */
const listNames: readonly (readonly [list: NarrowingList, name: TextKey])[] = [
  ['categories', 'documents.aboutNarrowedCategory'],
  ['providerKinds', 'documents.aboutKind'],
  ['providers', 'documents.aboutNarrowedProvider'],
  ['nationalities', 'documents.aboutNationality'],
  ['languages', 'documents.aboutLanguage'],
  ['skills', 'documents.aboutSkill'],
  ['record', 'documents.aboutRecord'],
  ['regionalGroups', 'documents.aboutRegionalGroup'],
  ['sexes', 'documents.aboutSex'],
  ['residences', 'documents.aboutResidence'],
  ['experience', 'documents.aboutExperience'],
  ['served', 'documents.aboutServed'],
  ['positions', 'documents.aboutPosition'],
  ['clearances', 'documents.aboutClearance'],
  ['imports', 'documents.aboutImport'],
  ['tags', 'documents.aboutTag'],
]

/** What the list was narrowed to, so that the export can be understood without the screen. */
export function aboutQuery(call: CallContext, query: RosterQuery, skillValue: SkillValue): About {
  const providers = providersOf(call.sqlite)
  const names: ConditionNames = {
    skill: skillValue,
    provider: (id) => providers.get(id)?.name ?? id,
    import: (id) => fileOf.get(call.sqlite, id) ?? id,
  }
  const lines: About = [
    [
      'documents.aboutNarrowed',
      query.people.length > 0 ? phrase('documents.aboutPeopleChosen') : null,
    ],
    ['documents.aboutWords', query.text],
    ...listNames.flatMap(([list, name]): About => {
      const conditions = conditionsOf(list, query)
      if (conditions.length === 0) return []
      const how = query.how[list] ?? usualHow(list)
      return [[name, groupOfList({ how, conditions: [...conditions] }, names)]]
    }),
    ['documents.aboutFree', query.free && { period: [query.free.from, query.free.to] }],
    ...query.conditions.map((group): About[number] => [
      'documents.aboutConditions',
      conditionGroupPhrase(group, names),
    ]),
  ]
  const stated = lines.filter(([, value]) => value !== null && value !== '')
  return stated.length === 0
    ? [['documents.aboutNarrowed', phrase('documents.aboutEverybody')]]
    : stated
}

/** The values of a list, joined as they must hold; what the line names is not said again. */
function groupOfList({ how, conditions }: ConditionGroup, names: ConditionNames): Value {
  const each = conditions.map((condition) => valueOf(condition, names))
  if (how === 'none') return phrase('find.noneOf', { conditions: listOf(each, 'or') })
  return listOf(each, how === 'any' ? 'or' : 'and')
}

function valueOf(of: Condition, names: ConditionNames): Value {
  switch (of.by) {
    case 'nationality':
    case 'residence':
      return { country: of.country }
    case 'provider':
      return names.provider(of.provider)
    case 'clearance':
      return of.name
    case 'tag':
      return of.tag
    case 'position':
      return { positionKind: of.position }
    case 'import':
      return names.import(of.import)
    case 'language': {
      const { language, mode, level } = of
      return phrase('documents.aboutLanguageAsked', {
        language: { language },
        mode,
        level: { level },
      })
    }
    case 'skill':
      return of.level === null
        ? names.skill(of.skill)
        : phrase('documents.aboutSkillAsked', { skill: names.skill(of.skill), level: of.level })
    case 'experience':
      return of.country === null
        ? phrase('find.kindOfExperience', { kind: of.kind ?? 'any' })
        : { country: of.country }
    default:
      return conditionPhrase(of, names)
  }
}
