import { MOST_SIGNS_OF_TAG, MOST_TAGS, partsOfTags, type Tag, withTags } from '../domain/tag.ts'
import { phrase } from '../text/index.ts'
import { asNamed, type CellReport, partsToRead } from './cell-report.ts'

/** Address books part labels so, and put groups of their own among them. */
const LABELS = / ::: /g
const OWN_GROUP = /^\* /

/**
 * "long list 2027; Arabic desk": tags of a cell.
 * @returns those read here, and `before` with them; what is too long or too many is left and told
 */
export function readTags(
  text: string,
  before: readonly Tag[],
  report: CellReport,
): { readonly read: Tag[]; readonly all: Tag[] } {
  const parts = partsToRead(partsOfTags(text.replace(LABELS, ';')), report)
  const read = parts.filter((part) => {
    if (OWN_GROUP.test(part)) return false
    if (part.length <= MOST_SIGNS_OF_TAG) return true
    const values = { text: asNamed(part), length: part.length, most: MOST_SIGNS_OF_TAG }
    report.leave(phrase('lists.tooLong', values), part)
    return false
  })
  const all = withTags(before, read)
  const beyond = all.slice(MOST_TAGS)
  if (beyond.length > 0)
    report.leave(phrase('lists.tooManyTags', { most: MOST_TAGS }), beyond.join('; '))
  return { read: read.filter((each) => !beyond.includes(each)), all: all.slice(0, MOST_TAGS) }
}
