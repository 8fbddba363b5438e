import { Button } from '@mantine/core'
import { Link, useSearch } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { ShownPair } from '#shared/contract/duplicate-calls.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, EmptyState, Screen, useScreenKeys } from '#renderer/ui/index.ts'
import classes from './Duplicates.module.css'
import { MergeCertain } from './MergeCertain.tsx'
import { PairDetails } from './PairDetails.tsx'
import { usePairActs } from './use-pair-acts.ts'

/** More than anybody decides in a sitting; the next come as these are decided. */
const SHOWN = 500

const keyOf = ({ one, other }: ShownPair): string => `${one} ${other}`

/** The queue of records that may be one person, the surest first. */
export function DuplicatesScreen(): ReactNode {
  const { person } = useSearch({ from: '/duplicates' })
  const page = useQueryCall(
    'duplicates.page',
    { person: person ?? null, certainty: null, offset: 0, limit: SHOWN },
    { keepPrevious: true },
  )
  const acts = usePairActs()
  const [at, setAt] = useState(0)
  const pairs = page.data?.pairs ?? []
  // A pair that was decided leaves the list: the next one takes its place.
  const place = Math.min(at, Math.max(0, pairs.length - 1))
  const pair = pairs[place]
  const list = useRef<HTMLOListElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [place])
  const move = (by: number): void => {
    setAt(Math.max(0, Math.min(pairs.length - 1, place + by)))
  }
  useScreenKeys({
    j: () => {
      move(1)
    },
    k: () => {
      move(-1)
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
          <MergeCertain pairs={pairs} acts={acts} />
          {person !== undefined && (
            <Button component={Link} to="/duplicates" variant="default">
              {t('duplicates.everybody')}
            </Button>
          )}
        </>
      }
    >
      <Answer
        to={page}
        loading={12}
        empty={({ found }) =>
          found === 0 ? (
            <EmptyState title={t('duplicates.empty')} text={t('duplicates.emptyText')} />
          ) : null
        }
      >
        {() => (
          <div className={classes.desk}>
            <ol ref={list} className={classes.queue} aria-label={t('duplicates.queue')}>
              {pairs.map((each, index) => (
                <li key={keyOf(each)}>
                  <button
                    type="button"
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
    </Screen>
  )
}
