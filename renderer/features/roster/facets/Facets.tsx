import { type ReactNode, useState } from 'react'
import { recordFacts } from '#shared/search/conditions/condition.ts'
import { type NarrowingList, usualHow } from '#shared/search/roster-query.ts'
import { categories } from '#shared/domain/category.ts'
import type { LanguageMode } from '#shared/domain/language.ts'
import { providerKinds } from '#shared/domain/provider.ts'
import type { SkillLevel } from '#shared/domain/skill.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { FailureState } from '#renderer/ui/index.ts'
import { factWords } from '../fact-words.ts'
import type { RosterSearch } from '../roster-search.ts'
import { queryOf, toggled, withHow } from '../search-to-query.ts'
import { countryItems } from './country-items.ts'
import { FacetGroup, type Joined } from './FacetGroup.tsx'
import classes from './Facets.module.css'
import { FreeFacet } from './FreeFacet.tsx'
import { LanguageFacet } from './LanguageFacet.tsx'
import { moreLists, MoreFacets } from './MoreFacets.tsx'
import { SkillFacet } from './SkillFacet.tsx'
import { TagFacet } from './TagFacet.tsx'

const categoryText = {
  expert: 'roster.experts',
  longTermObserver: 'roster.longTermObservers',
  shortTermObserver: 'roster.shortTermObservers',
} as const
const kindText = {
  state: 'common.states',
  regionalBody: 'common.regionalBodies',
  ngo: 'common.ngos',
} as const

export interface FacetsProps {
  readonly search: RosterSearch
  readonly onChange: (part: Partial<RosterSearch>) => void
}

/** The column beside the table: each choice with how many people it would leave. */
export function Facets({ search, onChange }: FacetsProps): ReactNode {
  const [mode, setMode] = useState<LanguageMode>('spoken')
  const [skillLevel, setSkillLevel] = useState<SkillLevel | null>(null)
  const isMoreUsed = moreLists.some((list) => search[list] !== undefined)
  const [isOpened, setOpened] = useState(isMoreUsed)
  const more = isOpened || isMoreUsed
  const facets = useQueryCall(
    'roster.facets',
    { query: queryOf(search), mode, skillLevel, more },
    { keepPrevious: true },
  )
  const counts = facets.data
  // The search that the counts are of: what it is narrowed to besides keeps the order of a group.
  const [counted, setCounted] = useState(search)
  if (!facets.isPlaceholderData && counted !== search) setCounted(search)
  const joined = (...lists: readonly NarrowingList[]): Joined => {
    const [list = 'categories'] = lists
    return {
      how: search.how?.[list] ?? usualHow(list),
      onHow: (how) =>
        onChange({ how: lists.reduce((before, each) => withHow(before, each, how), search.how) }),
      orderKey: JSON.stringify([
        { ...counted, how: undefined, person: undefined, [list]: undefined },
        lists.slice(1).map((each) => counted[each] === undefined),
      ]),
    }
  }
  const countOf = <V extends string>(
    list: readonly { readonly value: V; readonly count: number | null }[] | undefined,
    value: V,
  ): number | null => {
    const found = list?.find((each) => each.value === value)
    return list && !found ? 0 : (found?.count ?? null)
  }

  if (facets.isError) {
    return (
      <aside className={classes.facets} aria-label={t('roster.facets')}>
        <FailureState error={facets.error} onRetry={() => void facets.refetch()} />
      </aside>
    )
  }
  const chosenProviders = search.providers ?? []
  return (
    <aside className={classes.facets} aria-label={t('roster.facets')} aria-busy={facets.isPending}>
      <FacetGroup
        {...joined('categories')}
        title={t('roster.facetCategory')}
        items={categories.map((value) => ({
          key: value,
          label: t(categoryText[value]),
          count: countOf(counts?.categories, value),
          on: search.categories?.includes(value) ?? false,
          toggle: () => onChange({ categories: toggled(search.categories, value) }),
        }))}
      />
      <FacetGroup
        {...joined('providers', 'providerKinds')}
        title={t('roster.facetProvider')}
        find={t('roster.facetProviderSearch')}
        items={[
          ...providerKinds.map((value) => ({
            key: value,
            label: t(kindText[value]),
            count: countOf(counts?.providerKinds, value),
            on: search.providerKinds?.includes(value) ?? false,
            toggle: () => onChange({ providerKinds: toggled(search.providerKinds, value) }),
          })),
          ...(counts?.providers ?? []).map(({ value, name, count }) => ({
            key: value,
            label: name,
            count,
            on: chosenProviders.includes(value),
            toggle: () => onChange({ providers: toggled(search.providers, value) }),
          })),
        ]}
      />
      <LanguageFacet
        {...joined('languages')}
        chosen={search.languages ?? []}
        counts={counts?.languages ?? []}
        mode={mode}
        onMode={setMode}
        onChange={(languages) => onChange({ languages })}
      />
      <SkillFacet
        {...joined('skills')}
        chosen={search.skills ?? []}
        counts={counts?.skills}
        level={skillLevel}
        onLevel={setSkillLevel}
        onChange={(skills) => onChange({ skills })}
      />
      <FreeFacet
        free={search.free ?? null}
        count={counts?.free ?? null}
        onChange={(free) => onChange({ free: free ?? undefined })}
      />
      <TagFacet
        {...joined('tags')}
        chosen={search.tags ?? []}
        counts={counts?.tags}
        onChange={(tags) => onChange({ tags })}
      />
      <FacetGroup
        {...joined('record')}
        title={t('roster.facetRecord')}
        items={recordFacts.map((value) => ({
          key: value,
          label: factWords(value),
          count: countOf(counts?.record, value),
          on: search.record?.includes(value) ?? false,
          toggle: () => onChange({ record: toggled(search.record, value) }),
        }))}
      />
      <FacetGroup
        {...joined('nationalities')}
        title={t('roster.facetNationality')}
        find={t('roster.facetNationalitySearch')}
        items={countryItems(counts?.nationalities ?? [], search.nationalities, (value) =>
          onChange({ nationalities: toggled(search.nationalities, value) }),
        )}
      />
      {more && (
        <MoreFacets
          search={search}
          counts={counts?.more ?? null}
          joined={joined}
          onChange={onChange}
        />
      )}
      <div className={classes.further}>
        {!isMoreUsed && (
          <button type="button" className={classes.more} onClick={() => setOpened(!isOpened)}>
            {isOpened ? t('find.less') : t('find.more')}
          </button>
        )}
      </div>
    </aside>
  )
}
