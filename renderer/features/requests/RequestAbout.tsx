import { Button } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { BrokenPromise } from '#shared/domain/broken-promise.ts'
import { BrokenPromises } from '#renderer/field/promise/BrokenPromises.tsx'
import { PreconditionLights } from '#renderer/field/request/PreconditionLights.tsx'
import { showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { deadlineWords } from './deadline-words.ts'
import { EarlierRequests } from './EarlierRequests.tsx'
import { Preconditions } from './preconditions/Preconditions.tsx'
import { RequestFacts } from './RequestFacts.tsx'
import classes from './RequestScreen.module.css'

export interface RequestAboutProps {
  readonly request: RequestRow
  readonly broken: readonly BrokenPromise[]
  /** One line at first: below it stands a board or a table that needs the room. */
  readonly folded: boolean
}

/** What a request says besides its positions and people: in full, or folded to one line. */
export function RequestAbout({ request, broken, folded }: RequestAboutProps): ReactNode {
  const [unfolded, setUnfolded] = useState(false)
  const { deadline } = request
  return (
    <>
      {/* What asks for something to be done is never folded away. */}
      <BrokenPromises rows={broken} withRequest={false} />
      {folded && (
        <div className={classes.folded}>
          <PreconditionLights preconditions={request.preconditions} />
          <span>{showPeriod(request)}</span>
          {deadline && <span>{t('requests.aboutDue', { deadline: deadlineWords(deadline) })}</span>}
          <Button
            variant="subtle"
            size="compact-sm"
            aria-expanded={unfolded}
            onClick={() => setUnfolded(!unfolded)}
          >
            {t(unfolded ? 'requests.aboutFold' : 'requests.aboutUnfold')}
          </Button>
        </div>
      )}
      {(!folded || unfolded) && (
        <>
          <Preconditions request={request} />
          <RequestFacts request={request} />
          <EarlierRequests request={request} />
        </>
      )}
    </>
  )
}
