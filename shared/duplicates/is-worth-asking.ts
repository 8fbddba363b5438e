import type { Evidence, JudgedPair } from './judge-pair.ts'

/**
 * Whether somebody who is about to be added is to wait for a word because of a pair. One that is merely
 * possible, with an address, a nationality or a sex that tells the two apart, is left to the desk of
 * duplicates, where every pair is looked at in the end: a long list of strangers would otherwise be a
 * long list of questions.
 */
export function isWorthAsking({
  certainty,
  evidence,
}: Pick<JudgedPair, 'certainty' | 'evidence'>): boolean {
  if (certainty !== 'possible') return true
  const says = (field: Evidence['field'], ...of: readonly string[]): boolean =>
    evidence.some((each) => each.field === field && of.includes(each.says))
  if (
    says('email', 'same', 'shared', 'close') ||
    says('phone', 'same') ||
    says('passport', 'same', 'oneSign')
  )
    return true
  if (says('nationality', 'apart') || says('sex', 'apart')) return false
  const isReachedElsewhere = says('email', 'apart') || says('phone', 'apart')
  return !isReachedElsewhere || says('name', 'same', 'otherOrder')
}
