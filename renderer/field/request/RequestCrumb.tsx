import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { t } from '#renderer/text/text.ts'

/** "Requests › Madagascar": the way back. */
export function RequestCrumb({
  request,
  here,
}: {
  readonly request?: Pick<RequestRow, 'id' | 'title'>
  readonly here?: string
}): ReactNode {
  return (
    <>
      <Link to="/requests">{t('requests.back')}</Link>
      {request && (
        <>
          {' › '}
          <Link to="/requests/$requestId" params={{ requestId: request.id }}>
            {request.title}
          </Link>
        </>
      )}
      {here !== undefined && ` › ${here}`}
    </>
  )
}
