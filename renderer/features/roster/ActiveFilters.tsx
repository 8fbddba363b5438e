import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { conditionGroupPhrase, conditionPhrase } from '#shared/search/conditions/condition-words.ts'
import type { ConditionNames } from '#shared/search/conditions/condition-words.ts'
import { conditionsOf } from '#shared/search/conditions/conditions-of.ts'
import { type NarrowingList, narrowingLists, usualHow } from '#shared/search/roster-query.ts'
import { showPeriod } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import { Chip, Chips } from '#renderer/ui/index.ts'
import { useConditionNames } from './condition-names.ts'
import type { RosterSearch } from './roster-search.ts'
import { isNarrowed, nothingNarrowed, queryOf, toggled } from './search-to-query.ts'

interface ActiveFilter {
  readonly label: string
  readonly without: Partial<RosterSearch>
}

/** Every filter that is on, as a chip that can be taken away. */
export function ActiveFilters({
  search,
  onChange,
}: {
  readonly search: RosterSearch
  readonly onChange: (part: Partial<RosterSearch>) => void
}): ReactNode {
  const names = useConditionNames()
  if (!isNarrowed(search)) return null
  return (
    <Chips label={t('roster.active')}>
      {filtersOf(search, names).map(({ label, without }) => (
        <Chip key={label} label={label} onRemove={() => onChange(without)}>
          <b>{label}</b>
        </Chip>
      ))}
      <Chip kind="add" onClick={() => onChange(nothingNarrowed)}>
        {t('roster.clearFilters')}
      </Chip>
      {search.record?.includes('possibleDuplicate') && (
        <Link to="/duplicates">{t('duplicates.decide')}</Link>
      )}
    </Chips>
  )
}

/** Every filter of an address in words, and the address without it; groups of conditions stand below. */
export function filtersOf(search: RosterSearch, names: ConditionNames): ActiveFilter[] {
  return [
    ...(search.text
      ? [
          {
            label: t('roster.chipText', { text: search.text }),
            without: { text: undefined, sort: undefined, descending: undefined },
          },
        ]
      : []),
    ...narrowingLists.flatMap((list) => filtersOfList(search, list, names)),
    ...(search.free
      ? [
          {
            label: t('roster.chipFree', { period: showPeriod(search.free) }),
            without: { free: undefined },
          },
        ]
      : []),
    ...(search.changes ?? []).map((value) => ({
      label: t('roster.chipChange'),
      without: { changes: toggled(search.changes, value) },
    })),
  ]
}

/** A chip for each value of a list; one for all of them where they are joined otherwise than is usual. */
function filtersOfList(
  search: RosterSearch,
  list: NarrowingList,
  names: ConditionNames,
): ActiveFilter[] {
  const conditions = conditionsOf(list, queryOf(search))
  const values: readonly unknown[] = search[list] ?? []
  const how = search.how?.[list] ?? usualHow(list)
  if (conditions.length > 1 && how !== usualHow(list) && how !== 'none') {
    const label = words(conditionGroupPhrase({ how, conditions: [...conditions] }, names))
    return [{ label, without: { [list]: undefined } }]
  }
  return conditions.map((condition, place) => {
    const label = words(conditionPhrase(condition, names))
    return {
      label: how === 'none' ? t('find.not', { label }) : label,
      without: { [list]: toggled(values, values[place]) },
    }
  })
}
