import { failureOf } from '#renderer/client/index.ts'

/** Places, in the list of that name, of those whom a rule stands against. */
export function refusedPlaces(error: unknown, list: 'choices' | 'deployments'): number[] {
  return failureOf(error).problems.flatMap(({ field }) => {
    const [of, place] = field.split('.')
    return of === list && place !== undefined ? [Number(place)] : []
  })
}
