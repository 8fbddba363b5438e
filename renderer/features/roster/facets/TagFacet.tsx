import type { ReactNode } from 'react'
import { tagKey } from '#shared/domain/tag.ts'
import type { FacetCounts } from '#shared/search/facets/facet-counts.ts'
import { t } from '#renderer/text/text.ts'
import { toggled } from '../search-to-query.ts'
import { FacetGroup, type Joined } from './FacetGroup.tsx'

export interface TagFacetProps extends Joined {
  readonly chosen: readonly string[]
  /** Undefined until they are counted. */
  readonly counts: FacetCounts['tags'] | undefined
  readonly onChange: (chosen: string[] | undefined) => void
}

/** Tags of the office's own; nothing where nobody has one. */
export function TagFacet({ chosen, counts, onChange, ...joined }: TagFacetProps): ReactNode {
  if ((counts ?? []).length + chosen.length === 0) return null
  const chosenBy = new Map(chosen.map((each) => [tagKey(each), each]))
  // Whom nothing else leaves with a chosen tag is not counted; the tag can be taken away all the same.
  const counted = new Map((counts ?? []).map((each) => [tagKey(each.value), each]))
  const keys = new Set([...counted.keys(), ...chosenBy.keys()])
  return (
    <FacetGroup
      {...joined}
      title={t('find.tags')}
      find={t('find.tagSearch')}
      items={[...keys].map((key) => {
        const value = chosenBy.get(key) ?? counted.get(key)?.value ?? key
        return {
          key,
          label: value,
          count: counts === undefined ? null : (counted.get(key)?.count ?? 0),
          on: chosenBy.has(key),
          toggle: () => onChange(toggled(chosen, value)),
        }
      })}
    />
  )
}
