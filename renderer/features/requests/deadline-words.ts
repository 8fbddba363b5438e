import { daysBetween, formatDeadline } from '#shared/calendar/index.ts'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import { currentTag, t } from '#renderer/text/text.ts'

/** The deadline with its zone, as stated: "4 Mar 2027, 24:00 (Europe/Brussels)". */
export const deadlineWords = (deadline: NonNullable<RequestRow['deadline']>): string => {
  const said = formatDeadline(deadline, currentTag())
  return deadline.zone === null ? t('requests.deadlineNoZone', { deadline: said }) : said
}

/** How long until the next open post leaves, or why none does. */
export const departsWords = (
  { posts, departsOn }: Pick<RequestRow, 'posts' | 'departsOn'>,
  today: string,
): string => {
  if (departsOn === null)
    return t(posts === 0 ? 'requests.departsNoPosts' : 'requests.departsNobody')
  const days = daysBetween(today, departsOn)
  return days < 0 ? t('requests.departsPast', { days: -days }) : t('requests.departsIn', { days })
}
