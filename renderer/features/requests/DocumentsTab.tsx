import type { ReactNode } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { AttachedDocuments } from '#renderer/field/attached/AttachedDocuments.tsx'
import { ExchangedList } from '#renderer/field/exchanged/ExchangedList.tsx'
import { HandOver } from '#renderer/field/exchanged/HandOver.tsx'
import { t } from '#renderer/text/text.ts'
import classes from './RequestScreen.module.css'

/** The documents of a request, and what left and came in with it: to whom, when, what. */
export function DocumentsTab({ request }: { readonly request: RequestRow }): ReactNode {
  return (
    <>
      <AttachedDocuments owner={{ ownerKind: 'request', owner: request.id }} />
      <section aria-label={t('requests.exchanged')}>
        <div className={classes.headed}>
          <h2 className={classes.heading}>{t('requests.exchanged')}</h2>
          <HandOver scope={{ kind: 'request', id: request.id }} />
        </div>
        <ExchangedList of={request.id} />
      </section>
    </>
  )
}
