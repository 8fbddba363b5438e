import type { Id } from '#shared/domain/common.ts'
import { type Person, personName } from '#shared/domain/person.ts'
import { type Comparable, comparableOf } from '#shared/duplicates/comparable.ts'
import { evidencePhrase } from '#shared/duplicates/evidence-phrase.ts'
import { type Certainty, type Evidence, judgePair } from '#shared/duplicates/judge-pair.ts'
import { createPairIndex } from '#shared/duplicates/pair-index.ts'
import type { Rarity } from '#shared/duplicates/rarity.ts'
import type { PersonDraft } from '#shared/exchange/person-draft.ts'
import type { Phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import type { ComparedRoster } from '../../roster/pair-memory.ts'
import { selectRows } from '../../store/statement.ts'

/** A person on the roster, or an earlier row of the file, that a row may be the same as. */
export interface PossibleDuplicate {
  readonly person: Id | null
  readonly row: number | null
  readonly name: string
  readonly why: readonly Phrase[]
  /** Sure enough to propose an update, and nothing speaks against it. */
  readonly strong: boolean
}

/** Looks for each row of a file among the people of the roster and the rows before it. */
export interface DuplicateFinder {
  readonly find: (row: number, draft: Omit<PersonDraft, 'offer'>) => PossibleDuplicate[]
}

const named = selectRows<Pick<Person, 'familyName' | 'givenName'>, [id: Id]>(
  'SELECT family_name AS familyName, given_name AS givenName FROM person WHERE id = ?',
)

/** People whom a row is compared with first; more would not fit on a screen. */
const MOST = 20

interface Judged {
  readonly certainty: Certainty
  readonly evidence: readonly Evidence[]
}

/**
 * Whether a row is to wait for somebody's word because of a pair. One that is merely possible, with an
 * address, a nationality or a sex that tells the two apart, is left to the desk of duplicates, where every
 * pair is looked at in the end: a long list of strangers would otherwise be a long list of questions.
 */
function isWorthAsking({ certainty, evidence }: Judged): boolean {
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

function told(judged: Judged, of: Pick<PossibleDuplicate, 'person' | 'row' | 'name'>) {
  return {
    ...of,
    why: judged.evidence.map(evidencePhrase),
    strong: judged.certainty === 'certain',
  }
}

function ofRoster(
  record: Comparable,
  roster: ComparedRoster,
  { sqlite }: Pick<CallContext, 'sqlite'>,
): PossibleDuplicate[] {
  const pairs = roster.index.find(record, 'newcomer').filter(isWorthAsking)
  return pairs.flatMap(({ number, ...judged }) => {
    const person = roster.idOf(number)
    const row = person === undefined ? undefined : named.get(sqlite, person)
    return person === undefined || row === undefined
      ? []
      : [told(judged, { person, row: null, name: personName(row) })]
  })
}

/** Compares the roster with itself first, where that was not done yet; `step` is called between chunks. */
export async function openDuplicateFinder(
  call: Pick<CallContext, 'sqlite' | 'pairs'>,
  step?: () => Promise<void>,
): Promise<DuplicateFinder> {
  const roster = await call.pairs.compared(step)
  const earlier = createPairIndex()
  const names = new Map<number, string>()
  return {
    find(row, draft) {
      const record = comparableOf(draft)
      const found = [
        ...ofRoster(record, roster, call),
        ...earlier.find(record, 'newcomer').flatMap(({ number }) => {
          const other = earlier.get(number)
          // A name is as rare as it is on the roster, not in a list of three.
          const judged = other ? judgePair(record, other, roster.index.rarity, 'newcomer') : null
          return judged === null || !isWorthAsking(judged)
            ? []
            : [told(judged, { person: null, row: number, name: names.get(number) ?? '' })]
        }),
      ].slice(0, MOST)
      earlier.count(record)
      earlier.add(row, record)
      names.set(row, personName(draft))
      return found
    },
  }
}

/** A row of a list that names a person. */
export interface RowOfList {
  readonly row: number
  /** The same object as long as the row says the same. */
  readonly draft: PersonDraft
}

/** The rows of one list, compared with one state of the roster and with the rows above them. */
export interface ListDuplicates {
  /**
   * What each row may be the same as. Asked again for rows of which some are new, gone or say something
   * else, it compares those, and the rows below that share something with them. `step` is called between
   * rows and may stop it by throwing; it is then of no more use.
   */
  readonly compare: (
    call: Pick<CallContext, 'sqlite' | 'pairs'>,
    rows: readonly RowOfList[],
    step: (done: number) => Promise<void>,
  ) => Promise<(row: number) => readonly PossibleDuplicate[]>
}

interface ComparedRow {
  readonly draft: PersonDraft
  readonly record: Comparable
  readonly name: string
  onRoster: readonly PossibleDuplicate[] | null
  found: readonly PossibleDuplicate[]
}

/** Where more of the rows than this are gone or new, comparing them all anew is less work. */
const MOST_CHANGED = 0.25

/** No row compared yet. */
export function createListDuplicates(): ListDuplicates {
  let index = createPairIndex()
  const compared = new Map<number, ComparedRow>()

  /** Takes rows out and in; gives those that are to be compared, or compared again. */
  async function bringAlong(
    rows: readonly RowOfList[],
    step: () => Promise<void>,
  ): Promise<ReadonlySet<number>> {
    const stale = new Set<number>()
    const drafts = new Map(rows.map(({ row, draft }) => [row, draft]))
    const gone = [...compared].filter(([row, { draft }]) => drafts.get(row) !== draft)
    if (gone.length > compared.size * MOST_CHANGED) {
      index = createPairIndex()
      compared.clear()
    } else
      for (const [row, { record }] of gone) {
        for (const below of index.dependingOn(row, record)) stale.add(below)
        index.remove(row)
        compared.delete(row)
        await step()
      }
    const isFirst = compared.size === 0
    const fresh = rows.filter(({ row }) => !compared.has(row))
    // An address is an office's or not in the whole list: every row is counted before any is compared.
    for (const { row, draft } of fresh) {
      const record = comparableOf(draft)
      index.count(record)
      index.add(row, record)
      compared.set(row, { draft, record, name: personName(draft), onRoster: null, found: [] })
      stale.add(row)
      await step()
    }
    for (const { row } of isFirst ? [] : fresh) {
      const of = compared.get(row)
      if (of) for (const below of index.dependingOn(row, of.record)) stale.add(below)
    }
    return stale
  }

  return {
    async compare(call, rows, step) {
      const roster = await call.pairs.compared(() => step(0))
      const stale = await bringAlong(rows, () => step(0))
      // A name is as rare as it is on the roster, not in a list of three; and no cell mended in one row
      // makes names rarer in all others.
      const { ofWord, ofCountry, size, holders } = roster.index.rarity
      const rarity: Rarity = {
        ...{ ofWord, ofCountry, size },
        holders: (key) => Math.max(holders(key), index.rarity.holders(key)),
      }
      for (const [at, { row }] of rows.entries()) {
        const of = stale.has(row) ? compared.get(row) : undefined
        if (of) {
          of.onRoster ??= ofRoster(of.record, roster, call)
          const above = index
            .find(of.record, { before: row }, rarity)
            .filter(isWorthAsking)
            .map(({ number, ...judged }) =>
              told(judged, {
                ...{ person: null, row: number },
                name: compared.get(number)?.name ?? '',
              }),
            )
          of.found = [...of.onRoster, ...above].slice(0, MOST)
        }
        await step(at + 1)
      }
      return (row) => compared.get(row)?.found ?? []
    },
  }
}
