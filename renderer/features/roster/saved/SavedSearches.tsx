import { Button, Popover } from '@mantine/core'
import { IconStar, IconStarFilled, IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { savedSearch, type StoredSearch } from '#shared/search/saved-search.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { HistoryOfKind } from '#renderer/field/change/HistoryOfKind.tsx'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { t } from '#renderer/text/text.ts'
import { FailureLine } from '#renderer/ui/index.ts'
import type { RosterSearch } from '../roster-search.ts'
import { isNarrowed, nothingNarrowed, searchOf } from '../search-to-query.ts'
import { KeepSearch } from './KeepSearch.tsx'
import classes from './SavedSearches.module.css'
import { useRecentSearches } from './use-recent-searches.ts'

export interface SavedSearchesProps {
  readonly search: RosterSearch
  readonly onChange: (part: Partial<RosterSearch>) => void
}

/** Searches that the office keeps, those of a moment ago, and keeping the present one. */
export function SavedSearches({ search, onChange }: SavedSearchesProps): ReactNode {
  const [opened, setOpened] = useState(false)
  const [keeping, setKeeping] = useState(false)
  const searches = useQueryCall('search.list', {}).data ?? []
  const recent = useRecentSearches(search)
  const use = (next: RosterSearch): void => {
    setOpened(false)
    onChange({ ...nothingNarrowed, sort: undefined, descending: undefined, ...next })
  }
  return (
    <>
      <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus>
        <Popover.Target>
          <Button
            variant="default"
            size="compact-sm"
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          >
            {t('find.searches')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown className={classes.dropdown ?? ''} aria-label={t('find.searches')}>
          {searches.length === 0 ? (
            <p className={classes.none}>{t('find.keptNone')}</p>
          ) : (
            <ul className={classes.list} aria-label={t('find.keptList')}>
              {searches.map((kept) => (
                <Kept
                  key={kept.id}
                  kept={kept}
                  onUse={() => use(searchOf(kept.query, kept.sort))}
                />
              ))}
            </ul>
          )}
          {recent.length > 0 && (
            <>
              <p className={classes.heading}>{t('find.recent')}</p>
              <ul className={classes.list} aria-label={t('find.recent')}>
                {recent.map(({ key, label, search: before }) => (
                  <li key={key}>
                    <button type="button" className={classes.use} onClick={() => use(before)}>
                      {label}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <div className={classes.foot}>
            <Button
              size="compact-sm"
              disabled={!isNarrowed(search)}
              onClick={() => {
                setOpened(false)
                setKeeping(true)
              }}
            >
              {t('find.keepSearch')}
            </Button>
            <HistoryOfKind entity="savedSearch" />
          </div>
        </Popover.Dropdown>
      </Popover>
      {keeping && (
        <KeepSearch search={search} searches={searches} onClose={() => setKeeping(false)} />
      )}
    </>
  )
}

function Kept({
  kept,
  onUse,
}: {
  readonly kept: StoredSearch
  readonly onUse: () => void
}): ReactNode {
  const save = useMutationCall('search.save')
  const remove = useMutationCall('search.remove')
  const { name, opens, id, version } = kept
  return (
    <li>
      <div className={classes.kept}>
        <button type="button" className={classes.use} onClick={onUse}>
          <bdi>{name}</bdi>
          {opens && <span className={classes.opens}> · {t('find.opensWith')}</span>}
        </button>
        <button
          type="button"
          className={classes.act}
          aria-label={t(opens ? 'find.openWithNo' : 'find.openWith', { name })}
          title={t(opens ? 'find.openWithNo' : 'find.openWith', { name })}
          onClick={() =>
            save.mutate({ search: { ...savedSearch.parse(kept), opens: !opens }, version })
          }
        >
          {opens ? <IconStarFilled size={14} /> : <IconStar size={14} />}
        </button>
        <button
          type="button"
          className={classes.act}
          aria-label={t('find.keptRemove', { name })}
          title={t('find.keptRemove', { name })}
          onClick={() =>
            remove.mutate(
              { id, version },
              { onSuccess: (removed) => showDone(t('find.keptRemoved'), removed) },
            )
          }
        >
          <IconX size={14} />
        </button>
      </div>
      <FailureLine error={save.error ?? remove.error} />
    </li>
  )
}
