import { Button } from '@mantine/core'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { type ReactNode, useMemo } from 'react'
import { queryCallOptions } from '#renderer/client/use-query-call.ts'
import { t, words } from '#renderer/text/text.ts'
import { Answer, EmptyState, Screen, usePagedRows, VirtualTable } from '#renderer/ui/index.ts'
import { changeColumns } from './change-columns.tsx'
import { ChangeFilters } from './ChangeFilters.tsx'
import { ChangePanel } from './ChangePanel.tsx'
import { type ChangesSearch, narrowingParts } from './changes-search.ts'
import classes from './changes.module.css'

const route = getRouteApi('/changes')

/** Everything that was ever changed: found by words, read field by field, taken back. */
export function ChangesScreen(): ReactNode {
  const search = route.useSearch()
  const navigate = useNavigate()
  const change = (part: Partial<ChangesSearch>): void =>
    void navigate({ to: '/changes', search: { ...search, ...part }, replace: true })
  const { change: open, removed, ...narrowed } = search
  const asked = { ...narrowed, missing: removed ?? false }
  const rows = usePagedRows((offset, limit) =>
    queryCallOptions('change.page', { ...asked, offset, limit }),
  )
  const columns = useMemo(() => changeColumns(), [])
  const isNarrowed = narrowingParts.some((part) => search[part] !== undefined)
  const everything = (): void =>
    change(Object.fromEntries(narrowingParts.map((part) => [part, undefined])))
  return (
    <Screen
      fill
      title={t('happened.title')}
      note={rows.first && <span role="status">{t('happened.note', { found: rows.count })}</span>}
      below={
        // What is open may not be among what is found then.
        <ChangeFilters
          search={search}
          onChange={(part) => change({ ...part, change: undefined })}
        />
      }
      aside={
        open !== undefined && (
          <ChangePanel key={open} id={open} onClose={() => change({ change: undefined })} />
        )
      }
    >
      <div className={classes.list} aria-busy={rows.stale}>
        <Answer
          to={{ data: rows.first, error: rows.error, refetch: rows.retry }}
          loading={14}
          empty={() =>
            rows.count > 0 ? null : removed === true ? (
              <EmptyState
                title={t('happened.nothingRemovedTitle')}
                text={t('happened.nothingRemovedText')}
              >
                <Button variant="default" onClick={everything}>
                  {t('happened.clearFilters')}
                </Button>
              </EmptyState>
            ) : isNarrowed ? (
              <EmptyState title={t('happened.nothingTitle')} text={t('happened.nothingText')}>
                <Button variant="default" onClick={everything}>
                  {t('happened.clearFilters')}
                </Button>
              </EmptyState>
            ) : (
              <EmptyState title={t('happened.emptyTitle')} text={t('happened.emptyText')} />
            )
          }
        >
          {() => (
            <VirtualTable
              name="changes"
              label={t('happened.table')}
              columns={columns}
              source={rows}
              rowId={(row) => row.id}
              rowLabel={(row) => words(row.what)}
              openId={open ?? null}
              onOpen={(row) => change({ change: row.id })}
              resetKey={JSON.stringify(asked)}
            />
          )}
        </Answer>
      </div>
    </Screen>
  )
}
