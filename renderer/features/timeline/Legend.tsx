import type { ReactNode } from 'react'
import { t } from '#renderer/text/text.ts'
import classes from './TimelineChart.module.css'

const bars = [
  ['planned', 'deployments.statusPlanned'],
  ['deployed', 'deployments.statusDeployed'],
  ['completed', 'timeline.legendOver'],
  ['open', 'timeline.legendOpen'],
  ['contingent', 'timeline.legendContingent'],
  ['clash', 'timeline.legendClash'],
] as const

const lines = [
  ['available', 'timeline.legendAvailable'],
  ['tentative', 'timeline.legendTentative'],
  ['unavailable', 'timeline.legendUnavailable'],
  ['deployed', 'timeline.legendServing'],
  ['promised', 'timeline.legendPromised'],
  ['rest', 'timeline.legendRest'],
] as const

/** What the looks of bars, and the colours of the line below them, stand for. */
export function Legend(): ReactNode {
  return (
    <ul className={classes.legend} aria-label={t('timeline.legend')}>
      {bars.map(([tone, text]) => (
        <li key={tone}>
          <svg width={22} height={12} aria-hidden="true">
            <rect
              x={1}
              y={1}
              width={20}
              height={10}
              rx={3}
              className={classes.bar}
              data-tone={tone}
            />
          </svg>
          {t(text)}
        </li>
      ))}
      {lines.map(([state, text]) => (
        <li key={state}>
          <svg width={18} height={12} aria-hidden="true">
            <rect y={4.5} width={18} height={3} className={classes.hair} data-state={state} />
          </svg>
          {t(text)}
        </li>
      ))}
    </ul>
  )
}
