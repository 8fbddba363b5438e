import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { TeamBalance } from '#shared/team/balance.ts'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'

/** Share of women among the posts filled, whole per cent; null where nobody is chosen. */
export const womenPercent = ({
  women,
  filled,
}: Pick<TeamBalance, 'women' | 'filled'>): number | null =>
  filled === 0 ? null : Math.round((women / filled) * 100)

/** "women 50 % (goal 40) · 2 providers · 3 nationalities": the balance beside its goals. */
export const balanceWords = (
  balance: TeamBalance,
  goals: Pick<RequestRow, 'womenPercent' | 'maxPerNationality'>,
): string => {
  const percent = womenPercent(balance)
  if (percent === null) return t('match.teamNobody')
  const { largestNationality: largest, nationalities, providers } = balance
  const limit = goals.maxPerNationality
  return [
    goals.womenPercent === null
      ? t('match.teamWomen', { percent })
      : t('match.teamWomenGoal', { percent, goal: goals.womenPercent }),
    t('match.teamProviders', { providers }),
    t('match.teamNationalities', { nationalities }),
    largest === null
      ? ''
      : limit === null
        ? t('match.teamLargest', { country: countryName(largest.country), people: largest.people })
        : t('match.teamLargestGoal', {
            country: countryName(largest.country),
            people: largest.people,
            limit,
          }),
  ]
    .filter(Boolean)
    .join(' · ')
}
