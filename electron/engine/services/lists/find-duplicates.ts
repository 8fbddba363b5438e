import { v7 as newId } from 'uuid'
import type { Id } from '#shared/domain/common.ts'
import { type Person, personName } from '#shared/domain/person.ts'
import type { ComparedFields } from '#shared/duplicates/comparable.ts'
import { evidencePhrase } from '#shared/duplicates/evidence-phrase.ts'
import { isWorthAsking } from '#shared/duplicates/is-worth-asking.ts'
import type { JudgedPair } from '#shared/duplicates/judge-pair.ts'
import type { PersonDraft } from '#shared/exchange/person-draft.ts'
import type { Phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import type { ComparedRow, ListChange } from '../../duplicates/pair-keeper.ts'
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

type Comparing = Pick<CallContext, 'sqlite' | 'pairs'>

const named = selectRows<Pick<Person, 'familyName' | 'givenName'>, [id: Id]>(
  'SELECT family_name AS familyName, given_name AS givenName FROM person WHERE id = ?',
)

/** People whom a row is compared with first; more would not fit on a screen. */
const MOST = 20

function told(
  { evidence, certainty }: JudgedPair,
  of: Pick<PossibleDuplicate, 'person' | 'row' | 'name'>,
): PossibleDuplicate {
  return { ...of, why: evidence.map(evidencePhrase), strong: certainty === 'certain' }
}

function toldPeople(
  { sqlite }: Pick<Comparing, 'sqlite'>,
  like: readonly (JudgedPair & { readonly person: Id })[],
): PossibleDuplicate[] {
  return like.flatMap((each) => {
    const row = named.get(sqlite, each.person)
    return row === undefined
      ? []
      : [told(each, { person: each.person, row: null, name: personName(row) })]
  })
}

/**
 * What each of some records from elsewhere may be the same as on the roster; worth a question, the surest
 * first, at most 20. Compares the roster with itself first, where that was not done yet.
 */
export async function findOnRoster(
  call: Comparing,
  records: readonly ComparedFields[],
  step?: (done: number) => Promise<void>,
): Promise<(readonly PossibleDuplicate[])[]> {
  const roster = await call.pairs.compared(step && (() => step(0)))
  const found = await roster.find(records, step)
  return found.map((like) => toldPeople(call, like.filter(isWorthAsking).slice(0, MOST)))
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
    call: Comparing,
    rows: readonly RowOfList[],
    step: (done: number) => Promise<void>,
  ) => Promise<(row: number) => readonly PossibleDuplicate[]>
  /**
   * Sends rows on while others are still read, so that {@link ListDuplicates.compare} finds them there:
   * given one by one, as they will stay. Null where rows were compared before. `rows` are at most so many.
   */
  readonly ahead: (
    call: Comparing,
    rows: number,
    step: () => Promise<void>,
  ) => ((row: RowOfList) => void) | null
  /** Lets go of the rows, here and where they were compared; it is then of no more use. */
  readonly letGo: () => void
}

/** Where more of the rows than this are gone or new, comparing them all anew is less work. */
const MOST_CHANGED = 0.25
/** Rows sent to be compared at once: a few milliseconds. */
const SENT = 200

/** What is compared of a draft, and nothing else of it: it crosses to another thread. */
function comparedFields(draft: PersonDraft): ComparedFields {
  const { familyName, givenName, nativeName, secondNativeName, formerName, passportName } = draft
  const { birthDate, birthDatePrecision, sex, email, phone, passportNumber, nationalities } = draft
  return {
    ...{ familyName, givenName, nativeName, secondNativeName, formerName, passportName },
    ...{ birthDate, birthDatePrecision, sex, email, phone, passportNumber, nationalities },
  }
}

function listChange(
  list: Id,
  rows: readonly RowOfList[],
  of: Pick<ListChange, 'isFresh' | 'gone'>,
): ListChange {
  return {
    list,
    ...of,
    rows: rows.map(({ row, draft }) => ({ row, fields: comparedFields(draft) })),
  }
}

/** No row compared yet. */
export function createListDuplicates(): ListDuplicates {
  const list = newId()
  const drafts = new Map<number, PersonDraft>()
  const onRoster = new Map<number, readonly PossibleDuplicate[]>()
  const above = new Map<number, ComparedRow['rows']>()
  let sentAhead: Promise<void> = Promise.resolve()
  /** Sends the last few of the rows given one by one, or nothing. */
  let endAhead = (): void => undefined
  let comparedBy: Comparing['pairs'] | null = null
  let isGone = false

  function forgetAll(): void {
    for (const kept of [drafts, onRoster, above]) kept.clear()
  }

  return {
    ahead(call, count, step) {
      if (drafts.size > 0) return null
      comparedBy = call.pairs
      const compared = call.pairs.compared(step, count)
      let gathered: RowOfList[] = []
      let isFresh = true
      const sent = (rows: readonly RowOfList[]): Promise<void> =>
        sentAhead.then(async () => {
          const roster = await compared
          if (isGone) return
          if (!(await roster.takeRows(listChange(list, rows, { isFresh, gone: [] }))))
            throw new Error('The list is no longer known')
          isFresh = false
          for (const { row, draft } of rows) drafts.set(row, draft)
          await step()
        })
      endAhead = () => {
        if (gathered.length > 0) sentAhead = sent(gathered)
        gathered = []
        endAhead = () => undefined
        // Whatever went wrong, all of them are sent anew when they are compared.
        sentAhead = sentAhead.catch(forgetAll)
      }
      // Nobody may come to compare them.
      compared.catch(() => undefined)
      return (row) => {
        if (gathered.push(row) < SENT) return
        sentAhead = sent(gathered)
        sentAhead.catch(() => undefined)
        gathered = []
      }
    },
    letGo() {
      isGone = true
      forgetAll()
      comparedBy?.forgetRows(list)
      comparedBy = null
    },
    async compare(call, rows, step) {
      comparedBy = call.pairs
      endAhead()
      await sentAhead
      const roster = await call.pairs.compared(() => step(0), rows.length)
      const now = new Map(rows.map(({ row, draft }) => [row, draft]))
      const changed = [...drafts].filter(([row, draft]) => now.get(row) !== draft)
      const gone = changed.map(([row]) => row)

      async function send(isFresh: boolean): Promise<boolean> {
        if (isFresh) forgetAll()
        else for (const row of gone) for (const kept of [drafts, onRoster, above]) kept.delete(row)
        const fresh = rows.filter(({ row }) => !drafts.has(row))
        for (let at = 0; at === 0 || at < fresh.length; at += SENT) {
          const some = fresh.slice(at, at + SENT)
          const isFirst = at === 0
          const isKnown = await roster.takeRows(
            listChange(list, some, {
              isFresh: isFresh && isFirst,
              gone: isFresh || !isFirst ? [] : gone,
            }),
          )
          if (!isKnown) return false
          for (const { row, draft } of some) drafts.set(row, draft)
          await step(0)
        }
        return true
      }
      const isFresh = drafts.size === 0 || gone.length > drafts.size * MOST_CHANGED
      if (!(await send(isFresh))) await send(true)
      await roster.compareRows(
        list,
        ({ row, people, rows: found }) => {
          if (people !== null) onRoster.set(row, toldPeople(call, people))
          above.set(row, found)
        },
        (done) => step(done),
      )
      return (row) =>
        [
          ...(onRoster.get(row) ?? []),
          ...(above.get(row) ?? []).map((each) =>
            told(each, { person: null, row: each.row, name: nameOf(drafts.get(each.row)) }),
          ),
        ].slice(0, MOST)
    },
  }
}

function nameOf(draft: PersonDraft | undefined): string {
  return draft === undefined ? '' : personName(draft)
}
