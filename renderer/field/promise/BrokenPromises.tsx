import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useId, useState } from 'react'
import { type BrokenPromise, isInTheWay } from '#shared/domain/broken-promise.ts'
import { showPeriod } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/index.ts'
import classes from './BrokenPromises.module.css'
import { PromiseWays } from './PromiseWays.tsx'

export interface BrokenPromisesProps {
  readonly rows: readonly BrokenPromise[]
  /** Names the request of each: off where there is one only. */
  readonly withRequest: boolean
  /** So many lines stand open at once; the rest is one click away. */
  readonly shown?: number
}

/** How many a rule stands against or, where none is stopped, warns of. */
function promisesTitle(rows: readonly BrokenPromise[]): string {
  const stops = rows.filter(isInTheWay).length
  return stops > 0
    ? t('promises.title', { people: stops })
    : t('promises.titleWarn', { people: rows.length })
}

/** Whom a rule no longer lets serve, why, and every way on; nothing where every promise holds. */
export function BrokenPromises({
  rows,
  withRequest,
  shown: most = 4,
}: BrokenPromisesProps): ReactNode {
  const heading = useId()
  const [all, setAll] = useState(false)
  if (rows.length === 0) return null
  const shown = all ? rows : rows.slice(0, most)
  return (
    <section className={classes.promises} aria-labelledby={heading}>
      <h2 id={heading} className={classes.title}>
        {promisesTitle(rows)}
      </h2>
      <ul className={classes.list}>
        {shown.map((row) => (
          <Line
            key={`${row.position} ${row.person} ${row.deployment?.id ?? ''}`}
            row={row}
            withRequest={withRequest}
          />
        ))}
      </ul>
      {rows.length > most && (
        <Button variant="subtle" size="compact-sm" onClick={() => setAll(!all)}>
          {all ? t('promises.less') : t('promises.more', { count: rows.length - most })}
        </Button>
      )}
    </section>
  )
}

function Line({
  row,
  withRequest,
}: {
  readonly row: BrokenPromise
  readonly withRequest: boolean
}): ReactNode {
  return (
    <li className={classes.line}>
      <div className={classes.what}>
        <div className={classes.who}>
          <Link to="/roster" search={{ person: row.person }} className={classes.name ?? ''}>
            <bdi>{row.personName}</bdi>
          </Link>
          <Badge tone="plain">{t('promises.promise', { promise: row.promise })}</Badge>
          <span className={classes.dim}>
            {withRequest
              ? t('promises.place', { title: row.positionTitle, request: row.requestTitle })
              : row.positionTitle}
            {' · '}
            {showPeriod(row)}
          </span>
        </div>
        {row.problems.map((problem) => (
          <div key={problem.criterion} className={classes.why} data-strength={problem.strength}>
            {t('promises.because', { asked: problem.asked, evidence: problem.evidence })}
            {problem.earlierReason !== null && (
              <small className={classes.dim}>
                {' '}
                {t('promises.earlier', { reason: problem.earlierReason })}
              </small>
            )}
          </div>
        ))}
      </div>
      <PromiseWays row={row} />
    </li>
  )
}

/** Why a row of a table is marked, in one line of words. */
export const markWords = ({ personName, problems }: BrokenPromise): string =>
  t('promises.markOf', {
    name: personName,
    evidence: problems.map(({ evidence }) => words(evidence)).join(' · '),
  })
