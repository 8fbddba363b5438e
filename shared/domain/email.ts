import { shortText } from './common.ts'
import { problemKey } from './problem-of-issue.ts'

const isAddress = (text: string): boolean => {
  const [local = '', domain = '', ...more] = text.split('@')
  const labels = domain.split('.')
  return (
    more.length === 0 &&
    local !== '' &&
    local.length <= 64 &&
    labels.length > 1 &&
    labels.every((label) =>
      /^[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label),
    )
  )
}

/**
 * True for an e-mail address, or several apart by spaces, commas or semicolons. Whether anybody reads
 * it only a letter tells; what has no @, or no domain, was something else.
 */
export const isEmail = (text: string): boolean => {
  const parts = text.split(/[;,\s]+/).filter((part) => part !== '')
  return parts.length > 0 && parts.every(isAddress)
}

/** An e-mail address as a person types it; records of before, and lists, may hold others. */
export const email = shortText.refine(isEmail, problemKey('problems.notAnEmail'))
