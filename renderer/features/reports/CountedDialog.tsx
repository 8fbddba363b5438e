import { Modal } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ParamsOf } from '#shared/contract/contract.ts'
import type { CountedThing } from '#shared/contract/report-calls.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { t, words } from '#renderer/text/text.ts'
import { Answer, Loading, useFocusBack } from '#renderer/ui/index.ts'
import type { AskedReport } from './ReportView.tsx'
import classes from './ReportsScreen.module.css'

/** A count of a report that was opened, and what it is called. */
export interface OpenedCount {
  readonly of: ParamsOf<'report.open'>['of']
  readonly what: string
}

/** Exactly what a count counts, each with a way to it. */
export function CountedDialog({
  asked,
  opened: { of, what },
  onClose,
}: {
  readonly asked: AskedReport
  readonly opened: OpenedCount
  readonly onClose: () => void
}): ReactNode {
  useFocusBack()
  const counted = useQueryCall('report.open', { report: asked, of })
  return (
    <Modal opened onClose={onClose} title={what} size="lg">
      <Answer to={counted} loading={<Loading lines={6} height={22} />}>
        {({ found, things }) => (
          <>
            {found > things.length && (
              <p className={classes.dim}>
                {t('reports.countedMore', { shown: things.length, found })}
              </p>
            )}
            <ul className={classes.things}>
              {things.map((thing) => (
                <li key={thing.id}>
                  <Thing of={thing} />
                </li>
              ))}
            </ul>
          </>
        )}
      </Answer>
    </Modal>
  )
}

function Thing({ of }: { readonly of: CountedThing }): ReactNode {
  const name = of.name === '' ? t('reports.countedGone') : of.name
  const detail = of.detail && <span className={classes.dim}>{words(of.detail)}</span>
  if (of.person !== null)
    return (
      <>
        <Link to="/roster" search={{ person: of.person }}>
          <bdi>{name}</bdi>
        </Link>{' '}
        {detail}
      </>
    )
  if (of.request !== null)
    return (
      <>
        <Link to="/requests/$requestId" params={{ requestId: of.request }}>
          <bdi>{name}</bdi>
        </Link>{' '}
        {detail}
      </>
    )
  return (
    <>
      <bdi>{name}</bdi> {detail}
    </>
  )
}
