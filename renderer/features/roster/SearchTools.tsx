import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { t } from '#renderer/text/text.ts'
import { ActiveFilters } from './ActiveFilters.tsx'
import { AddCondition } from './conditions/AddCondition.tsx'
import { type Begun, ConditionGroups } from './conditions/ConditionGroups.tsx'
import type { RosterAddress } from './use-roster-search.ts'
import { SavedSearches } from './saved/SavedSearches.tsx'
import { useStartSearch } from './saved/use-start-search.ts'
import { SearchBox } from './SearchBox.tsx'
import classes from './SearchTools.module.css'

/** The column of facets in a narrow window: out of the way until it is asked for. */
export interface FacetsSwitch {
  readonly shown: boolean
  readonly onShow: (shown: boolean) => void
}

/** Over the table: what is searched, every filter that is on, and groups of conditions. */
export function SearchTools({
  search,
  change,
  facets,
}: RosterAddress & {
  /** Null where there is no column to be shown. */
  readonly facets: FacetsSwitch | null
}): ReactNode {
  const [begun, setBegun] = useState<Begun | null>(null)
  const groups = search.conditions ?? []
  useStartSearch(search, change)
  return (
    <div className={classes.tools}>
      <div className={classes.first}>
        <SearchBox
          text={search.text ?? ''}
          onSearch={(next) =>
            change({ text: next || undefined, sort: undefined, descending: undefined }, true)
          }
        />
        {facets !== null && (
          <span className={classes.narrow}>
            <Button
              variant="default"
              size="compact-sm"
              aria-expanded={facets.shown}
              onClick={() => facets.onShow(!facets.shown)}
            >
              {t('roster.facets')}
            </Button>
          </span>
        )}
        <SavedSearches search={search} onChange={change} />
        <AddCondition
          label={groups.length === 0 ? t('find.addCondition') : t('find.addGroup')}
          onAdd={(kind) => setBegun({ group: groups.length, at: 0, kind, how: 'any' })}
        />
      </div>
      <ActiveFilters search={search} onChange={change} />
      <ConditionGroups groups={groups} begun={begun} onBegin={setBegun} onChange={change} />
    </div>
  )
}
