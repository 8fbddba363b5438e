import { deploymentWords } from '#renderer/field/status/deployment-words.ts'
import { showPeriod } from '#renderer/text/format.ts'
import type { Grouping } from './group-rows.ts'
import { t } from '#renderer/text/text.ts'
import type { TimelineItem } from './timeline-item.ts'

/** The name at the start of the line; under a person's own heading it is the mission. */
export const itemLabel = (item: TimelineItem, by: Grouping = 'mission'): string => {
  if (item.kind === 'open') return t('timeline.openPost', { posts: item.posts })
  return by === 'person' ? item.requestTitle : item.personName
}

/** What stands beside the bar: that the person no longer fits first, then an overlap, else what the dates hang on. */
export const itemNote = (item: TimelineItem): string => {
  const [clash] = item.kind === 'mission' ? item.clashes : []
  if (item.kind === 'mission' && item.broken !== null)
    return t(item.broken.inTheWay ? 'timeline.broken' : 'timeline.look', { why: item.broken.why })
  if (clash) return t('timeline.overlaps', { request: clash.requestTitle, days: clash.days })
  return item.contingentOn === null ? '' : t('timeline.contingent', { what: item.contingentOn })
}

/** The whole line in words. */
export const itemWords = (item: TimelineItem): string => {
  const period = showPeriod(item)
  const words =
    item.kind === 'mission'
      ? t('timeline.barWords', {
          who: item.personName,
          position: item.positionTitle,
          period,
          status: deploymentWords(item.status),
        })
      : t('timeline.openWords', { posts: item.posts, position: item.positionTitle, period })
  return [words, itemNote(item)].filter(Boolean).join(', ')
}
