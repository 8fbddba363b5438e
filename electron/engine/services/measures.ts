import { phrase } from '#shared/text/index.ts'
import type { Handlers } from '../call-context.ts'
import { measuresOf, saveMeasures } from '../store/repositories/measures.ts'

/** Measures of the office's own, which everybody is judged by. */
export const measuresHandlers = {
  'measures.get': (_params, call) => measuresOf(call),

  'measures.save': ({ measures }, call) => {
    const before = measuresOf(call)
    saveMeasures(call, measures)
    const { staleAfterMonths: months, restDays: days } = measures
    const isOfPeople = months !== before.staleAfterMonths || days !== before.restDays
    call.describe(
      isOfPeople
        ? phrase('changes.measuresChanged', { months, days })
        : phrase('changes.limitsChanged'),
    )
    call.touch('all')
    return measures
  },
} satisfies Handlers<'measures.get' | 'measures.save'>
