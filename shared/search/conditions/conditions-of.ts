import type { NarrowingList, RosterQuery } from '../roster-query.ts'
import type { Condition, ConditionOf } from './condition.ts'

const anyMission: ConditionOf<'experience'> = {
  ...{ by: 'experience', kind: null, country: null },
  ...{ category: null, missions: null, years: null },
}

/** The values of a list of a query as conditions, so that a choice beside the table asks what a condition does. */
const lists: { readonly [L in NarrowingList]: (query: RosterQuery) => readonly Condition[] } = {
  categories: ({ categories }) => categories.map((category) => ({ by: 'category', category })),
  providerKinds: (query) => query.providerKinds.map((kind) => ({ by: 'providerKind', kind })),
  providers: ({ providers }) => providers.map((provider) => ({ by: 'provider', provider })),
  nationalities: (query) => query.nationalities.map((country) => ({ by: 'nationality', country })),
  languages: ({ languages }) => languages.map((each) => ({ by: 'language', ...each })),
  skills: ({ skills }) => skills.map((each) => ({ by: 'skill', ...each })),
  record: ({ record }) => record.map((fact) => ({ by: 'record', fact })),
  regionalGroups: (query) => query.regionalGroups.map((group) => ({ by: 'regionalGroup', group })),
  sexes: ({ sexes }) => sexes.map((sex) => ({ by: 'sex', sex })),
  residences: ({ residences }) => residences.map((country) => ({ by: 'residence', country })),
  experience: ({ experience }) => experience.map((kind) => ({ ...anyMission, kind })),
  served: (query) => query.served.map((country) => ({ ...anyMission, country })),
  positions: ({ positions }) => positions.map((position) => ({ by: 'position', position })),
  clearances: ({ clearances }) => clearances.map((name) => ({ by: 'clearance', name })),
  tags: ({ tags }) => tags.map((tag) => ({ by: 'tag', tag })),
  imports: ({ imports }) => imports.map((each) => ({ by: 'import', import: each })),
}

/** The conditions that a list of a query asks. */
export function conditionsOf(list: NarrowingList, query: RosterQuery): readonly Condition[] {
  return lists[list](query)
}
