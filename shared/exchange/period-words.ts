import { foldText } from '../catalogue/index.ts'
import { bagOf, plainHeader } from './header-text.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).map(foldText))

const BEGINS = words(
  `from start starts starting begin begins beginning since first du debut depuis partir desde inicio inicia de von ab beginn anfang
  dal da inizio с от начало من 从 开始 od z od`,
)
const ENDS = words(
  `to until till end ends ending through last au fin jusqu hasta a fim ate bis ende al fino fine до по конец حتى إلى 至 到 结束
  do`,
)

const without = (header: string, ends: ReadonlySet<string>): string | null => {
  const all = foldText(plainHeader(header)).split(' ')
  const left = all.filter((word) => !ends.has(word))
  return left.length === all.length ? null : bagOf(left.join(' '))
}

/** True for "avail_from" and "avail_to": headers that say the same but for the end that they name. */
export const areEndsOfOne = (first: string, last: string): boolean => {
  const [begins, ends] = [without(first, BEGINS), without(last, ENDS)]
  return begins !== null && begins !== '' && begins === ends
}
