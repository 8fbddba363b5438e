import { daysBetween } from '#shared/calendar/index.ts'
import type { Request } from '#shared/domain/request.ts'

/** How far the election is, in days; both rounds where there are two. */
export type Countdown =
  | { readonly kind: 'none' }
  | { readonly kind: 'ahead' | 'secondRound'; readonly days: number }
  | { readonly kind: 'today' }
  | { readonly kind: 'past'; readonly days: number }

/** Counts to election day, then to the second round, then back from the last of them. */
export const electionCountdown = (
  { electionOn, secondRoundOn }: Pick<Request, 'electionOn' | 'secondRoundOn'>,
  today: string,
): Countdown => {
  if (electionOn === null) return { kind: 'none' }
  if (electionOn === today || secondRoundOn === today) return { kind: 'today' }
  if (electionOn > today) return { kind: 'ahead', days: daysBetween(today, electionOn) }
  if (secondRoundOn !== null && secondRoundOn > today) {
    return { kind: 'secondRound', days: daysBetween(today, secondRoundOn) }
  }
  return { kind: 'past', days: daysBetween(secondRoundOn ?? electionOn, today) }
}
