import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link, useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ResultOf } from '#shared/contract/contract.ts'
import type { ShownPair } from '#shared/contract/duplicate-calls.ts'
import { call, isFailure, useTask } from '#renderer/client/index.ts'
import { queryKeyOf } from '#renderer/client/use-query-call.ts'
import { t } from '#renderer/text/text.ts'
import {
  Answer,
  EmptyState,
  ProgressBar,
  Screen,
  showFailure,
  useScreenKeys,
} from '#renderer/ui/index.ts'
import classes from './Duplicates.module.css'
import { MergeCertain } from './MergeCertain.tsx'
import { PairDetails } from './PairDetails.tsx'
import { usePairActs } from './use-pair-acts.ts'

/** More than anybody decides in a sitting; the next come as these are decided. */
const SHOWN = 500

const keyOf = ({ one, other }: ShownPair): string => `${one} ${other}`

/** Where a key leads in the queue; null for a key that leads nowhere. */
function placeAfter(key: string, place: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return place + 1
    case 'ArrowUp':
      return place - 1
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** The queue of records that may be one person, the surest first. */
export function DuplicatesScreen(): ReactNode {
  const { person } = useSearch({ from: '/duplicates' })
  const comparing = useTask()
  const asked = { person: person ?? null, certainty: null, offset: 0, limit: SHOWN }
  const page = useQuery<ResultOf<'duplicates.page'>>({
    queryKey: queryKeyOf('duplicates.page', asked),
    queryFn: () => comparing.run((task) => call('duplicates.page', { ...asked, task })),
    placeholderData: keepPreviousData,
    // Who stops a comparison says when it is to begin again.
    retry: false,
  })
  const acts = usePairActs()
  const stop = (): void => {
    call('duplicates.stop', {}).catch(showFailure)
  }
  const [at, setAt] = useState(0)
  const pairs = page.data?.pairs ?? []
  // A pair that was decided leaves the list: the next one takes its place.
  const place = Math.min(at, Math.max(0, pairs.length - 1))
  const pair = pairs[place]
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [place])
  const goTo = (to: number): void => {
    const next = Math.max(0, Math.min(pairs.length - 1, to))
    setAt(next)
    // The queue is one stop of the Tab key: within it the focus goes along with the pair.
    if (list.current?.contains(document.activeElement) === true)
      list.current.querySelectorAll('button')[next]?.focus()
  }
  useScreenKeys({
    j: () => {
      goTo(place + 1)
    },
    k: () => {
      goTo(place - 1)
    },
    u: acts.undo,
  })
  const counts = page.data?.counts
  return (
    <Screen
      fill
      title={t('duplicates.title')}
      note={counts && t('duplicates.note', counts)}
      actions={
        <>
          {(counts?.certain ?? 0) > 0 && person === undefined && <MergeCertain acts={acts} />}
          {person !== undefined && (
            <Button component={Link} to="/duplicates" variant="default">
              {t('duplicates.everybody')}
            </Button>
          )}
        </>
      }
    >
      {isFailure(page.error, 'cancelled') ? (
        <EmptyState title={t('duplicates.stopped')} text={t('duplicates.stoppedText')}>
          <Button
            onClick={() => {
              void page.refetch()
            }}
          >
            {t('duplicates.compareNow')}
          </Button>
        </EmptyState>
      ) : (
        <Answer
          to={page}
          loading={
            <div className={classes.comparing}>
              <ProgressBar
                task={{ ...comparing, cancel: stop }}
                label={t('duplicates.comparing')}
              />
            </div>
          }
          empty={({ found }) =>
            found === 0 ? (
              <EmptyState title={t('duplicates.empty')} text={t('duplicates.emptyText')} />
            ) : null
          }
        >
          {() => (
            <div className={classes.desk}>
              <ol
                ref={list}
                className={classes.queue}
                aria-label={t('duplicates.queue')}
                onKeyDown={(event) => {
                  const to = placeAfter(event.key, place, pairs.length)
                  if (to === null) return
                  event.preventDefault()
                  goTo(to)
                }}
              >
                {pairs.map((each, index) => (
                  <li key={keyOf(each)}>
                    <button
                      type="button"
                      tabIndex={index === place ? 0 : -1}
                      aria-current={index === place}
                      onClick={() => {
                        setAt(index)
                      }}
                    >
                      <span className={classes.certainty} data-certainty={each.certainty}>
                        {t('duplicates.certainty', { certainty: each.certainty })}
                      </span>
                      <bdi>{each.oneName}</bdi>
                      <bdi>{each.otherName}</bdi>
                    </button>
                  </li>
                ))}
              </ol>
              {pair && <PairDetails key={keyOf(pair)} pair={pair} acts={acts} />}
            </div>
          )}
        </Answer>
      )}
    </Screen>
  )
}
