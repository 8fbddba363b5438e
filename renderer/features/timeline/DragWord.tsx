import { useThrottledValue } from '@mantine/hooks'
import { type ReactNode, useSyncExternalStore } from 'react'
import { lengthInDays } from '#shared/calendar/index.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { showPeriod } from '#renderer/text/format.ts'
import { t, words } from '#renderer/text/text.ts'
import type { Dragged, Dragging } from './dragging.ts'
import classes from './TimelineChart.module.css'

/** The rules are asked at the most so often while a bar moves. */
const ASKED_EVERY_MS = 150

/** What the rules say to the bar on its way, beside it; read out as it changes. */
export function DragWord({ dragging }: { readonly dragging: Dragging }): ReactNode {
  const now = useSyncExternalStore(dragging.subscribe, dragging.get)
  return now && <Word of={now} />
}

function Word({ of }: { readonly of: Dragged }): ReactNode {
  const { item, from, to } = of
  const asked = useThrottledValue(`${from} ${to}`, ASKED_EVERY_MS)
  const [first = from, last = to] = asked.split(' ')
  const { data: said, isPlaceholderData } = useQueryCall(
    'deployment.try',
    {
      ...{ id: item.key, position: item.position, person: item.person, provider: item.provider },
      ...{ from: first, to: last },
    },
    { keepPrevious: true },
  )
  const more = lengthInDays(of) - lengthInDays(item)
  const fits = said && said.stops.length + said.asks.length + said.warns.length === 0
  return (
    <div
      role="status"
      className={classes.word}
      style={{ insetBlockStart: of.y + 18, left: of.x + 14 }}
      data-old={isPlaceholderData}
    >
      <b>{showPeriod(of)}</b>{' '}
      {t('timeline.dragDays', {
        days: lengthInDays(of),
        change: more > 0 ? 'longer' : more < 0 ? 'shorter' : 'same',
        more: Math.abs(more),
      })}
      {said?.stops.map((each) => (
        <div key={words(each)} data-tone="not">
          ✕ {words(each)}
        </div>
      ))}
      {[...(said?.asks ?? []), ...(said?.warns ?? [])].map((each) => (
        <div key={words(each)} data-tone="look">
          ⚠ {words(each)}
        </div>
      ))}
      {fits && <div data-tone="fits">✓ {t('timeline.dragFits')}</div>}
      {of.byKeys && <div>{t('timeline.dragKeys')}</div>}
    </div>
  )
}
