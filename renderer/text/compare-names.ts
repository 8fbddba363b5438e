import { remembered } from '#shared/text/remembered.ts'
import { currentTag } from './text.ts'

const collatorOf = remembered((tag: string) => new Intl.Collator(tag))

/** Puts names and titles in the order of the present language: é beside e, whatever the case. */
export function compareNames(a: string, b: string): number {
  return collatorOf(currentTag()).compare(a, b)
}

/** The things in the order of their names in the present language. */
export function byName<T>(things: readonly T[], nameOf: (thing: T) => string): T[] {
  return things.toSorted((a, b) => compareNames(nameOf(a), nameOf(b)))
}
