import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import { addDays } from '#shared/calendar/index.ts'
import type { GivenRow, ProposedRow, ProviderPage } from '#shared/contract/provider-calls.ts'
import { PersonName } from '#renderer/field/person/PersonName.tsx'
import { candidacyTone, candidacyWords } from '#renderer/field/status/status-words.ts'
import { useToday } from '#renderer/field/use-today.ts'
import { showDate, showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/index.ts'
import { peopleNow } from './now.ts'
import classes from './ProviderScreen.module.css'

/** Rows of a list shown at first. */
const FIRST = 12
/** Whom a link to the roster finds: free on every one of so many days. */
const DAYS_FREE = 30

/** Who of its people is free today, proposed, promised and in the field. */
export function NowTab({ of }: { readonly of: ProviderPage }): ReactNode {
  const today = useToday()
  const now = peopleNow(of, today)
  return (
    <div className={classes.columns}>
      <People
        title={t('providers.figureFree')}
        none={t('providers.noneFree')}
        more={
          <Link
            to="/roster"
            search={{
              providers: [of.provider.id],
              free: { from: today, to: addDays(today, DAYS_FREE - 1) },
            }}
          >
            {t('providers.freeForDays', { days: DAYS_FREE })}
          </Link>
        }
        rows={now.free.map((offer) => ({
          id: offer.id,
          who: (
            <PersonName name={offer.personName} native={offer.nativeName} person={offer.person} />
          ),
          what: offer.now && t('providers.freeUntil', { date: showDate(offer.now.to) }),
        }))}
      />
      <People
        title={t('providers.figureProposed')}
        none={t('providers.noneProposed')}
        rows={now.proposed.map(proposedLine)}
      />
      <People
        title={t('providers.figurePromised')}
        none={t('providers.nonePromised')}
        rows={[...now.nominated.map(proposedLine), ...now.planned.map(placedLine)]}
      />
      <People
        title={t('providers.figureInField')}
        none={t('providers.noneInField')}
        rows={now.inField.map(placedLine)}
      />
    </div>
  )
}

interface Line {
  readonly id: string
  readonly who: ReactNode
  readonly what: ReactNode
}

const Name = ({ of }: { readonly of: ProposedRow | GivenRow }): ReactNode =>
  of.person === null ? (
    <i>{t('reports.countedGone')}</i>
  ) : (
    <PersonName name={of.personName} native={null} person={of.person} />
  )

const Post = ({
  of,
  tab,
}: {
  readonly of: ProposedRow | GivenRow
  readonly tab: 'candidates' | 'deployments'
}): ReactNode => (
  <Link to="/requests/$requestId" params={{ requestId: of.request }} search={{ tab }}>
    {t('providers.postOf', { position: of.positionTitle, request: of.requestTitle })}
  </Link>
)

function proposedLine(of: ProposedRow): Line {
  return {
    id: of.id,
    who: <Name of={of} />,
    what: (
      <>
        <Badge tone={candidacyTone(of.status)}>{candidacyWords(of.status)}</Badge>{' '}
        <Post of={of} tab="candidates" />
      </>
    ),
  }
}

function placedLine(of: GivenRow): Line {
  return {
    id: of.id,
    who: <Name of={of} />,
    what: (
      <>
        {showPeriod(of)} · <Post of={of} tab="deployments" />
      </>
    ),
  }
}

function People({
  title,
  none,
  rows,
  more,
}: {
  readonly title: string
  readonly none: string
  readonly rows: readonly Line[]
  readonly more?: ReactNode
}): ReactNode {
  const [all, setAll] = useState(false)
  const shown = all ? rows : rows.slice(0, FIRST)
  return (
    <section className={classes.card} aria-label={title}>
      <h2>
        {title} <span className={classes.dim}>{rows.length}</span>
      </h2>
      {rows.length === 0 && <p className={classes.dim}>{none}</p>}
      <ul className={classes.lines}>
        {shown.map(({ id, who, what }) => (
          <li key={id}>
            {who}
            <div className={classes.dim}>{what}</div>
          </li>
        ))}
      </ul>
      <p className={classes.cardFoot}>
        {rows.length > shown.length && (
          <button type="button" className={classes.count} onClick={() => setAll(true)}>
            {t('providers.showAll', { count: rows.length })}
          </button>
        )}
        {more}
      </p>
    </section>
  )
}
