import type { JudgedAgain } from '#shared/contract/decision-calls.ts'
import type { Decision } from '#shared/domain/decision.ts'
import { listOf } from '#shared/text/index.ts'
import { showDate } from '#renderer/text/format.ts'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'

/** What the record said of the person then, in one line; empty once they were erased. */
export function recordWords({ facts }: Decision): string {
  if (facts === null) return ''
  const { sex, nationalities, confirmedOn } = facts.person
  return [
    sex === 'female' || sex === 'male' || sex === 'other' ? t(`common.${sex}Short`) : '',
    nationalities.map(countryName).join(', '),
    facts.providers.length === 0
      ? t('match.panelNotOffered')
      : t('match.panelOffered', { providers: facts.providers.map(({ name }) => name).join(', ') }),
    confirmedOn === null
      ? t('match.panelNeverConfirmed')
      : t('match.panelConfirmed', { date: showDate(confirmedOn) }),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Which verdicts would be others today, or why that cannot be said. */
export function differsWords({ outcome, facts }: Decision, again: JudgedAgain | null): string {
  if (facts === null) return t('decisions.erased')
  if (again === null) return t('decisions.notAgain')
  if (again.differs.length === 0)
    return t('decisions.same', { verdicts: outcome.results.length, day: { date: again.on } })
  const asked = new Map([...again.results, ...outcome.results].map((each) => [each.key, each]))
  return t('decisions.differ', {
    verdicts: again.differs.length,
    criteria: listOf(again.differs.flatMap((key) => asked.get(key)?.asked ?? [])),
  })
}
