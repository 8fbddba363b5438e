import type { Id } from '#shared/domain/common.ts'
import type { Person } from '#shared/domain/person.ts'
import {
  comparableOf,
  type Comparable,
  type ComparedFields,
} from '#shared/duplicates/comparable.ts'
import { certainties, type Certainty } from '#shared/duplicates/judge-pair.ts'
import { createPairIndex } from '#shared/duplicates/pair-index.ts'
import { samplePerson } from '#shared/sample/person.ts'
import { randomFrom } from '#shared/sample/random.ts'
import { sampleProviders } from '#shared/sample/providers.ts'
import { providersByNationality } from '#shared/sample/providers-of.ts'
import { sampleId } from '#shared/sample/sample-id.ts'
import { enterTwice, type Slip } from './enter-twice.ts'

/** A record and the person it truly is. */
export interface KnownRecord {
  readonly of: string
  readonly fields: ComparedFields
  readonly record: Comparable
  readonly slips: readonly Slip[]
}

export interface PairRecall {
  /** Right among those proposed, and proposed among those there are, at this certainty or better. */
  readonly precision: number
  readonly recall: number
  readonly proposed: number
}

export interface MeasuredPairs {
  readonly at: Readonly<Record<Certainty, PairRecall>>
  readonly missed: readonly (readonly [KnownRecord, KnownRecord])[]
  readonly wrong: readonly (readonly [KnownRecord, KnownRecord])[]
}

/** Sample people without those whom the sample itself has twice, and every n-th of them again with slips. */
export function peopleTwice(seed: number, people: number, twice: number): KnownRecord[] {
  const random = randomFrom(seed)
  const providersOf = providersByNationality(sampleProviders(seed))
  const source = { seed, today: '2026-11-24', providersOf }
  const seen = new Set<string>()
  const records: KnownRecord[] = []
  const add = (of: Id, person: Person, made: readonly Slip[]): void => {
    records.push({ of, fields: person, record: comparableOf(person), slips: made })
  }
  for (let index = 0; index < people; index += 1) {
    const person = samplePerson(source, index)
    const marks = [person.email, person.phone, person.passportNumber].filter(
      (mark) => mark !== null,
    )
    const born = `${person.birthDate} ${person.nationalities.join()}`
    if (marks.some((mark) => seen.has(mark)) || (person.birthDate !== null && seen.has(born)))
      continue
    for (const mark of [...marks, born]) seen.add(mark)
    add(person.id, person, [])
    if (!random.chance(twice)) continue
    const second = enterTwice(random, person, sampleId(seed + 1, 'person', index))
    add(person.id, second.person, second.slips)
  }
  return records
}

/** Compares all records with all, as the desk does, and holds the pairs against the truth. */
export function measurePairs(records: readonly KnownRecord[]): MeasuredPairs {
  const index = createPairIndex()
  for (const { record } of records) index.count(record)
  const found: { readonly certainty: Certainty; readonly pair: readonly [number, number] }[] = []
  for (const [number, { record }] of records.entries()) {
    for (const { number: other, certainty } of index.find(record, { self: number }))
      found.push({ certainty, pair: [other, number] })
    index.add(number, record)
  }
  const groups = Map.groupBy(records.entries(), ([, { of }]) => of)
  const truth = [...groups.values()].flatMap((group) =>
    group.flatMap(([one], place) => group.slice(place + 1).map(([other]) => [one, other] as const)),
  )
  const of = (number: number): KnownRecord => {
    const record = records[number]
    if (!record) throw new RangeError(`no record ${number}`)
    return record
  }
  const isRight = ([one, other]: readonly [number, number]): boolean => of(one).of === of(other).of
  const recallAt = (least: Certainty): PairRecall => {
    const proposed = found.filter(
      ({ certainty }) => certainties.indexOf(certainty) <= certainties.indexOf(least),
    )
    const right = proposed.filter(({ pair }) => isRight(pair)).length
    return {
      precision: proposed.length === 0 ? 1 : right / proposed.length,
      recall: truth.length === 0 ? 1 : right / truth.length,
      proposed: proposed.length,
    }
  }
  const got = new Set(found.map(({ pair }) => pair.join()))
  return {
    at: {
      certain: recallAt('certain'),
      probable: recallAt('probable'),
      possible: recallAt('possible'),
    },
    missed: truth
      .filter((pair) => !got.has(pair.join()))
      .map(([one, other]) => [of(one), of(other)]),
    wrong: found
      .filter(({ pair }) => !isRight(pair))
      .map(({ pair: [one, other] }) => [of(one), of(other)]),
  }
}
