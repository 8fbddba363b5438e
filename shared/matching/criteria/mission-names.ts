import { type Value, listOf, phrase, type Phrase } from '../../text/index.ts'
import { datePrecisions } from '../../calendar/precision.ts'
import { dateOf } from '../columns/days.ts'
import { at } from '../columns/ragged.ts'
import type { RosterColumns } from '../columns/roster-columns.ts'

/** Of missions that a question is about, so many are named. */
const NAMED = 3

/**
 * Entries of experience of one row, by their places, as they are on record: "Kenya, 2017". What was
 * written of a mission comes first, with the country and the date where it does not name the year itself.
 */
export function missionsNamed(
  { experience, dictionaries }: RosterColumns,
  places: readonly number[],
): Value {
  const { country, mission, from, fromPrecision } = experience.values
  const named = places.map((place): Value => {
    const words = dictionaries.words.codeAt(at(mission, place))
    const where = dictionaries.countries.codeAt(at(country, place))
    const date = dateOf(at(from, place))
    const precision = datePrecisions[at(fromPrecision, place)] ?? 'day'
    // Words that name the year were kept as a list wrote them, country and all.
    if (date !== null && words.includes(date.slice(0, 4))) return words
    const parts: Value[] = [
      ...(words === '' ? [] : [words]),
      ...(where === '' ? [] : [{ country: where }]),
      ...(date === null ? [] : [{ date, precision }]),
    ]
    return parts.length === 0 ? phrase('evidence.missionUnnamed') : listOf(parts, 'comma')
  })
  return named.length > NAMED ? listOf(named, 'semicolon', NAMED) : listOf(named, 'semicolon')
}

/** Places of the entries of experience of one row that are of some sort, in their order. */
export function placesOf(
  { experience }: RosterColumns,
  row: number,
  isOf: (place: number) => boolean,
): number[] {
  const first = at(experience.start, row)
  return Array.from({ length: at(experience.count, row) }, (_, index) => first + index).filter(isOf)
}

/** Several questions in one, in their order; null where there is none. */
export function asOneQuestion(...questions: readonly (Phrase | null)[]): Phrase | null {
  return questions.reduce<Phrase | null>(
    (first, second) =>
      first === null || second === null
        ? (first ?? second)
        : phrase('question.twoQuestions', { first, second }),
    null,
  )
}
