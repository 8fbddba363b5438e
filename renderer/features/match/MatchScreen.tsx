import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { RequestCrumb } from '#renderer/field/request/RequestCrumb.tsx'
import { t } from '#renderer/text/text.ts'
import { Answer, Screen } from '#renderer/ui/index.ts'
import { MatchDesk } from './MatchDesk.tsx'

/** The match of one position. */
export function MatchScreen(): ReactNode {
  const { positionId } = useParams({ from: '/match/$positionId' })
  const answer = useQueryCall('position.get', { id: positionId })
  if (!answer.data) {
    return (
      <Screen crumb={<RequestCrumb />} title={answer.error ? t('match.pickerTitle') : ' '}>
        <Answer to={answer} loading={12}>
          {() => null}
        </Answer>
      </Screen>
    )
  }
  // Another position is another desk: nothing tried or chosen here goes along.
  return (
    <MatchDesk key={positionId} position={answer.data.position} request={answer.data.request} />
  )
}
