import type { ReactNode } from 'react'
import { country, namesOfCountry } from '#shared/catalogue/index.ts'
import { recordFacts } from '#shared/search/roster-query.ts'
import { categories } from '#shared/domain/category.ts'
import { providerKinds } from '#shared/domain/provider.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { compareNames } from '#renderer/text/compare-names.ts'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { FailureState } from '#renderer/ui/index.ts'
import { factWords } from '../fact-words.ts'
import type { RosterSearch } from '../roster-search.ts'
import { queryOf, toggled } from '../search-to-query.ts'
import { FacetGroup } from './FacetGroup.tsx'
import classes from './Facets.module.css'
import { FreeFacet } from './FreeFacet.tsx'
import { LanguageFacet } from './LanguageFacet.tsx'
import { SkillFacet } from './SkillFacet.tsx'

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

function namesFor(code: string): readonly string[] {
  const found = country(code)
  return found ? namesOfCountry(found) : []
}

export interface FacetsProps {
  readonly search: RosterSearch
  readonly onChange: (part: Partial<RosterSearch>) => void
}

/** The column beside the table: each choice with how many people it would leave. */
export function Facets({ search, onChange }: FacetsProps): ReactNode {
  const facets = useQueryCall('roster.facets', { query: queryOf(search) }, { keepPrevious: true })
  const counts = facets.data
  const countOf = <V extends string>(
    list: readonly { readonly value: V; readonly count: number | null }[] | undefined,
    value: V,
  ): number | null => {
    const counted = list?.find((each) => each.value === value)
    return list && !counted ? 0 : (counted?.count ?? null)
  }

  if (facets.isError) {
    return (
      <aside className={classes.facets} aria-label={t('roster.facets')}>
        <FailureState error={facets.error} onRetry={() => void facets.refetch()} />
      </aside>
    )
  }
  return (
    <aside className={classes.facets} aria-label={t('roster.facets')} aria-busy={facets.isPending}>
      <FacetGroup
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
            on: search.providers?.includes(value) ?? false,
            toggle: () => onChange({ providers: toggled(search.providers, value) }),
          })),
        ]}
      />
      <LanguageFacet
        chosen={search.languages ?? []}
        counts={counts?.languages ?? []}
        onChange={(languages) => onChange({ languages })}
      />
      <SkillFacet
        chosen={search.skills ?? []}
        counts={counts?.skills}
        onChange={(skills) => onChange({ skills })}
      />
      <FreeFacet
        free={search.free ?? null}
        count={counts?.free ?? null}
        onChange={(free) => onChange({ free: free ?? undefined })}
      />
      <FacetGroup
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
        title={t('roster.facetNationality')}
        find={t('roster.facetNationalitySearch')}
        items={(counts?.nationalities ?? [])
          .map(({ value, count }) => ({
            key: value,
            label: countryName(value),
            also: namesFor(value),
            count,
            on: search.nationalities?.includes(value) ?? false,
            toggle: () => onChange({ nationalities: toggled(search.nationalities, value) }),
          }))
          .toSorted((a, b) => b.count - a.count || compareNames(a.label, b.label))}
      />
    </aside>
  )
}
