import type { ReactNode } from 'react'
import { t, type TextKey } from '#renderer/text/text.ts'
import classes from './Exchange.module.css'

const steps = [
  ['columns', 'exchange.stepColumns'],
  ['preview', 'exchange.stepPreview'],
  ['result', 'exchange.stepResult'],
] as const satisfies readonly (readonly [string, TextKey])[]

/** Where in the import we are. */
export function WizardSteps({ at }: { readonly at: (typeof steps)[number][0] }): ReactNode {
  return (
    <ol className={classes.steps} aria-label={t('exchange.steps')}>
      {steps.map(([step, words], place) => (
        <li key={step} aria-current={step === at ? 'step' : undefined}>
          {place + 1}. {t(words)}
        </li>
      ))}
    </ol>
  )
}
