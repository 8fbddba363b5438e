import type { ReactNode } from 'react'
import { positionKinds, regionalGroups } from '#shared/catalogue/index.ts'
import { experienceKinds } from '#shared/domain/experience.ts'
import { askedSex } from '#shared/search/conditions/condition.ts'
import type { FacetCounts } from '#shared/search/facets/facet-counts.ts'
import type { NarrowingList } from '#shared/search/roster-query.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { positionTitle } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import type { RosterSearch } from '../roster-search.ts'
import { toggled } from '../search-to-query.ts'
import { countryItems } from './country-items.ts'
import { FacetGroup, type FacetItem, type Joined } from './FacetGroup.tsx'

/** The lists that stand here: who has chosen one of them finds it open. */
export const moreLists = [
  ...(['regionalGroups', 'sexes', 'residences', 'experience', 'served'] as const),
  ...(['positions', 'clearances', 'imports'] as const),
] as const satisfies readonly NarrowingList[]

export interface MoreFacetsProps {
  readonly search: RosterSearch
  /** Null until they are counted. */
  readonly counts: FacetCounts['more']
  readonly joined: (list: NarrowingList) => Joined
  readonly onChange: (part: Partial<RosterSearch>) => void
}

/** What the list is narrowed to less often. */
export function MoreFacets({ search, counts, joined, onChange }: MoreFacetsProps): ReactNode {
  const imports = useQueryCall('import.batches', {}).data ?? []
  /** Choices of a list whose values are few and always shown. */
  function items<V extends string>(
    values: readonly V[],
    label: (value: V) => string,
    counted: readonly { readonly value: V; readonly count: number }[] | undefined,
    chosen: readonly V[] | undefined,
    choose: (chosen: V[] | undefined) => void,
  ): FacetItem[] {
    const byValue = new Map(counted?.map(({ value, count }) => [value, count]))
    return values.map((value) => ({
      key: value,
      label: label(value),
      count: counted === undefined ? null : (byValue.get(value) ?? 0),
      on: chosen?.includes(value) ?? false,
      toggle: () => choose(toggled(chosen, value)),
    }))
  }
  /** The same where the values are those that somebody has, and those chosen. */
  function known(
    counted: readonly { readonly value: string }[] | undefined,
    chosen: readonly string[] = [],
  ): string[] {
    return [...new Set([...(counted ?? []).map(({ value }) => value), ...chosen])]
  }
  return (
    <>
      <FacetGroup
        {...joined('regionalGroups')}
        title={t('find.regionalGroup')}
        items={items(
          regionalGroups,
          (group) => t('documents.regionalGroup', { group }),
          counts?.regionalGroups,
          search.regionalGroups,
          (chosen) => onChange({ regionalGroups: chosen }),
        )}
      />
      <FacetGroup
        {...joined('sexes')}
        title={t('find.sexes')}
        items={items(
          askedSex.options,
          (sex) => t('find.sex', { sex }),
          counts?.sexes,
          search.sexes,
          (chosen) => onChange({ sexes: chosen }),
        )}
      />
      <FacetGroup
        {...joined('residences')}
        title={t('find.residences')}
        find={t('find.residenceSearch')}
        items={countryItems(counts?.residences ?? [], search.residences, (value) =>
          onChange({ residences: toggled(search.residences, value) }),
        )}
      />
      <FacetGroup
        {...joined('experience')}
        title={t('find.experienceKinds')}
        items={items(
          experienceKinds,
          (kind) => t('find.kindOfExperience', { kind }),
          counts?.experience,
          search.experience,
          (chosen) => onChange({ experience: chosen }),
        )}
      />
      <FacetGroup
        {...joined('served')}
        title={t('find.served')}
        find={t('find.servedSearch')}
        items={countryItems(counts?.served ?? [], search.served, (value) =>
          onChange({ served: toggled(search.served, value) }),
        )}
      />
      <FacetGroup
        {...joined('positions')}
        title={t('find.positions')}
        find={t('find.positionSearch')}
        items={items(
          known(counts?.positions, search.positions),
          positionTitle,
          counts?.positions,
          search.positions,
          (chosen) => onChange({ positions: chosen }),
        ).map((item) => ({
          ...item,
          also: [positionKinds.find(({ id }) => id === item.key)?.abbreviation ?? ''],
        }))}
      />
      <FacetGroup
        {...joined('clearances')}
        title={t('find.clearances')}
        find={t('find.clearanceSearch')}
        items={items(
          known(counts?.clearances, search.clearances),
          (name) => name,
          counts?.clearances,
          search.clearances,
          (chosen) => onChange({ clearances: chosen }),
        )}
      />
      {imports.length > 0 && (
        <FacetGroup
          {...joined('imports')}
          title={t('find.imports')}
          find={t('find.importSearch')}
          items={imports
            .filter(({ takenBackAt, id }) => takenBackAt === null || search.imports?.includes(id))
            .map(({ id, file }) => ({
              key: id,
              label: file,
              count: null,
              on: search.imports?.includes(id) ?? false,
              toggle: () => onChange({ imports: toggled(search.imports, id) }),
            }))}
        />
      )}
    </>
  )
}
