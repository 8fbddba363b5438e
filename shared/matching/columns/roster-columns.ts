import type { Id } from '../../domain/common.ts'
import { type Measures, usualMeasures } from '../../domain/measures.ts'
import { type Dictionary, createDictionary } from './dictionary.ts'
import { type Ragged, createRagged } from './ragged.ts'

/**
 * The roster as columns of integers: what matching, facets and search filters run on.
 *
 * Row numbers run from 0 to `size - 1` without holes and are good for one `version` only. Codes
 * are numbers of the dictionaries; days are day numbers (see ./days.ts for those that stand for
 * none or open); levels are 1-6 for languages and 1-4 for skills with 0 for "not stated".
 */
export interface RosterColumns {
  /** Grows with every change; row numbers and anything computed from columns belong to one version. */
  version: number
  /** People in the columns. */
  size: number
  /** Measures of the office's own. */
  measures: Measures
  readonly ids: Id[]
  readonly rowOf: Map<Id, number>

  /** Bits of ./codes.ts `categoryBit`; 0 where none is on record. */
  categories: Int32Array
  /** 0 not stated, 1 female, 2 male, 3 other. */
  sex: Int32Array
  /** Country number; -1 not stated. */
  residence: Int32Array
  confirmedOn: Int32Array
  /** First and last day on which somebody is not to be proposed; both NO_DAY where there are none. */
  barredFrom: Int32Array
  barredTo: Int32Array
  /** A number drawn from the id, for ties. */
  lot: Int32Array

  readonly nationalities: Ragged<'country'>
  readonly languages: Ragged<
    'language' | 'spoken' | 'read' | 'written' | 'scale' | 'received' | 'converted'
  >
  /** `years` is -1 where not stated; `verifiedBy` a number of `words` or -1. */
  readonly skills: Ragged<'skill' | 'level' | 'years' | 'verifiedBy' | 'verifiedOn'>
  readonly qualifiedFor: Ragged<'kind'>
  /** `written` is a number of `words`: how this person's tag is spelled. */
  readonly tags: Ragged<'tag' | 'written'>
  /**
   * Missions and posts as recorded, and those served through this roster, each once (./missions.ts),
   * in order of `from`. `category` and `country` are -1 and days `NO_DAY` where not stated;
   * `position` is the position of this roster that was served in, -1 for what was only recorded.
   * How far a day is known is a code of ./codes.ts `precisionCode`: 0 to the day, 1 its month, 2 its
   * year alone, where `from` is the first day it may have been and `to` the last. `duty` is the function
   * as a number of `words`, -1 where none is stated.
   */
  readonly experience: Ragged<
    | 'country'
    | 'kind'
    | 'category'
    | 'from'
    | 'fromPrecision'
    | 'to'
    | 'toPrecision'
    | 'mission'
    | 'duty'
    | 'position'
  >
  /**
   * Declared days, disjoint and in order of time; which of several statements holds is told in
   * ./declared-days.ts.
   */
  readonly availability: Ragged<'from' | 'to' | 'state' | 'statedOn' | 'source' | 'notice'>
  /**
   * In order of `from`. `state` is DEPLOYED or PROMISED; `kind` what serving there is;
   * `contingent`, `takesPost` and `planned` 0 or 1.
   */
  readonly commitments: Ragged<
    | 'from'
    | 'to'
    | 'state'
    | 'position'
    | 'request'
    | 'country'
    | 'category'
    | 'kind'
    | 'provider'
    | 'title'
    | 'contingent'
    | 'takesPost'
    | 'planned'
  >
  readonly clearances: Ragged<'name' | 'from' | 'to'>
  /** How each number of `dictionaries.clearances` was first written. */
  readonly clearanceNames: string[]
  /** `to` is OPEN_TO while the offer holds until withdrawn; `withdrawnOn` is NO_DAY while it holds. */
  readonly offers: Ragged<'provider' | 'categories' | 'from' | 'to' | 'withdrawnOn'>

  readonly dictionaries: {
    readonly countries: Dictionary
    readonly languages: Dictionary
    readonly skills: Dictionary
    readonly providers: Dictionary
    /** Kinds of the position library. */
    readonly kinds: Dictionary
    /** Ids of positions and of requests. */
    readonly positions: Dictionary
    readonly requests: Dictionary
    /** Clearance names in folded form. */
    readonly clearances: Dictionary
    /** Tags by what they are compared by. */
    readonly tags: Dictionary
    /** Free words of the records: missions, functions, sources, received levels, titles. */
    readonly words: Dictionary
  }
}

/** Names of the ragged columns. */
export const raggedNames = [
  'nationalities',
  'languages',
  'skills',
  'qualifiedFor',
  'tags',
  'experience',
  'availability',
  'commitments',
  'clearances',
  'offers',
] as const

/** Names of the columns with one number per row. */
export const scalarNames = [
  ...(['categories', 'sex', 'residence', 'confirmedOn', 'lot'] as const),
  ...(['barredFrom', 'barredTo'] as const),
] as const

/** Columns without anybody, with room for `rows` people. */
export function emptyColumns(rows = 16): RosterColumns {
  const commitment = [
    ...(['from', 'to', 'state', 'position', 'request', 'country', 'category'] as const),
    ...(['kind', 'provider', 'title', 'contingent', 'takesPost', 'planned'] as const),
  ]
  return {
    version: 1,
    size: 0,
    measures: usualMeasures,
    ids: [],
    rowOf: new Map(),
    categories: new Int32Array(rows),
    sex: new Int32Array(rows),
    residence: new Int32Array(rows),
    confirmedOn: new Int32Array(rows),
    lot: new Int32Array(rows),
    barredFrom: new Int32Array(rows),
    barredTo: new Int32Array(rows),
    nationalities: createRagged(['country'], rows),
    languages: createRagged(
      ['language', 'spoken', 'read', 'written', 'scale', 'received', 'converted'],
      rows,
    ),
    skills: createRagged(['skill', 'level', 'years', 'verifiedBy', 'verifiedOn'], rows),
    qualifiedFor: createRagged(['kind'], rows),
    tags: createRagged(['tag', 'written'], rows),
    experience: createRagged(
      [
        ...(['country', 'kind', 'category', 'from', 'fromPrecision', 'to', 'toPrecision'] as const),
        ...(['mission', 'duty', 'position'] as const),
      ],
      rows,
    ),
    availability: createRagged(['from', 'to', 'state', 'statedOn', 'source', 'notice'], rows),
    commitments: createRagged(commitment, rows),
    clearances: createRagged(['name', 'from', 'to'], rows),
    clearanceNames: [],
    offers: createRagged(['provider', 'categories', 'from', 'to', 'withdrawnOn'], rows),
    dictionaries: {
      countries: createDictionary(),
      languages: createDictionary(),
      skills: createDictionary(),
      providers: createDictionary(),
      kinds: createDictionary(),
      positions: createDictionary(),
      requests: createDictionary(),
      clearances: createDictionary(),
      tags: createDictionary(),
      words: createDictionary(),
    },
  }
}
