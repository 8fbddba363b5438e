import type { Id } from '#shared/domain/common.ts'
import type { Sex } from '#shared/domain/person.ts'
import type { DatePrecision } from '#shared/calendar/precision.ts'
import type { ComparedFields } from '#shared/duplicates/comparable.ts'
import type { JudgedPair } from '#shared/duplicates/judge-pair.ts'
import { nextTurn } from '../next-turn.ts'
import type { Database } from '../store/sqlite.ts'
import { selectRows, selectValues } from '../store/statement.ts'
import type { Breathe, ComparedRow, LikePerson, ListChange, PersonRow } from './pair-keeper.ts'
import { linkHere, linkThread, type PairLink } from './pair-link.ts'

/** Two people of the roster who may be one. */
export interface RosterPair extends JudgedPair {
  readonly one: Id
  readonly other: Id
  /** The numbers of both in the index. */
  readonly numbers: readonly [number, number]
}

/** Everybody compared with everybody, as of the last commit. */
export interface ComparedRoster {
  /** Another number whenever the pairs may be others. */
  readonly version: number
  /** Best first. */
  readonly pairs: () => readonly RosterPair[]
  /** Whom each of some who are about to be added may be, best first. */
  readonly find: (
    records: readonly ComparedFields[],
    step?: Breathe,
  ) => Promise<(readonly LikePerson[])[]>
  /** Takes rows of a list in and out; false where the list is no longer known. */
  readonly takeRows: (change: ListChange) => Promise<boolean>
  /** Compares the rows taken: see the keeper of pairs. */
  readonly compareRows: (
    list: Id,
    tell: (compared: ComparedRow) => void,
    step?: Breathe,
  ) => Promise<void>
}

/** Who may be on the roster twice: in memory only, compared on first use and kept in step. */
export interface PairMemory {
  /**
   * Compares on first use, a large roster in a thread of its own: half a minute for the largest. `step`
   * is told how far it is, whoever began it; where it throws, this no longer waits, and a comparison that
   * nobody waits for ends. `rows`: so many more are going to be compared with it.
   */
  readonly compared: (step?: Breathe, rows?: number) => Promise<ComparedRoster>
  /**
   * The same at once: null while a large roster is being compared, which this begins unless it was
   * {@link PairMemory.stop stopped}; `onCompared` says when to ask again.
   */
  readonly known: () => Promise<ComparedRoster | null>
  /**
   * Lets go of the rows of a list, and of the thread that was begun for it where the roster alone needs none:
   * what a thread held is only given back when it ends.
   */
  readonly forgetRows: (list: Id) => void
  /** Compares changed people again, and forgets removed ones. */
  readonly touch: (people: Iterable<Id> | 'all') => void
  /** Ends a comparison for all who wait for it, who fail with `why`; it begins again when one is asked for. */
  readonly stop: (why: Error) => void
  readonly close: () => void
}

interface Row extends Omit<PersonRow, 'nationalities'> {
  readonly birthDatePrecision: DatePrecision
  readonly sex: Sex | null
  readonly nationalities: string
}

const COLUMNS = `SELECT number, id, family_name AS familyName, given_name AS givenName,
  native_name AS nativeName, second_native_name AS secondNativeName, former_name AS formerName, passport_name AS passportName,
  birth_date AS birthDate, birth_date_precision AS birthDatePrecision, sex, email, phone,
  passport_number AS passportNumber,
  (SELECT json_group_array(country ORDER BY ordinal) FROM person_nationality
    WHERE person = person.id) AS nationalities
  FROM person`

const after = selectRows<Row, [number: number, limit: number]>(
  `${COLUMNS} WHERE number > ? ORDER BY number LIMIT ?`,
)

const byIds = selectRows<Row, [ids: string]>(
  `${COLUMNS} WHERE id IN (SELECT value FROM json_each(?))`,
)

const counted = selectValues<number>('SELECT count(*) FROM person')

/** A few milliseconds of reading. */
const READ = 200
/** So many are compared with each other here before anybody would have noticed. */
const MOST_HERE = 500

function personRow({ nationalities, ...row }: Row): PersonRow {
  return { ...row, nationalities: JSON.parse(nationalities) as string[] }
}

/** Somebody who waits until everybody is compared. */
interface Waiter {
  readonly step: Breathe
  readonly leave: (why: unknown) => void
}

/** Why a comparison ended that everybody left. */
class NobodyWaits extends Error {}

export interface PairMemoryParts {
  readonly read: { readonly sqlite: Database }
  /** Called when a comparison that somebody did not wait for is done. */
  readonly onCompared?: () => void
  /** Above so many people a thread of its own compares. */
  readonly mostHere?: number
  readonly log?: (line: string) => void
}

/** Pairs of the roster over the connection that reads committed rows. */
export function createPairMemory({
  read,
  onCompared = () => undefined,
  mostHere = MOST_HERE,
  log = () => undefined,
}: PairMemoryParts): PairMemory {
  let link: PairLink | null = null
  let ids = new Map<number, Id>()
  let numbers = new Map<Id, number>()
  let found = new Map<number, Map<number, JudgedPair>>()
  let sorted: readonly RosterPair[] | null = null
  let version = 0
  let stale = true
  let needsThread = false
  let isStopped = false
  let isAwaited = false
  let isClosed = false
  let working: { readonly done: Promise<void>; readonly isLong: boolean } | null = null
  const waiters = new Set<Waiter>()
  const touched = new Set<Id>()
  /** Lists whose rows the keeper was given. */
  const lists = new Set<Id>()

  function keep(number: number, other: number, pair: JudgedPair): void {
    for (const [one, two] of [
      [number, other],
      [other, number],
    ] as const) {
      const of = found.get(one) ?? new Map<number, JudgedPair>()
      found.set(one, of.set(two, pair))
    }
  }

  function forget(number: number): void {
    for (const other of found.get(number)?.keys() ?? []) found.get(other)?.delete(number)
    found.delete(number)
    const id = ids.get(number)
    if (id !== undefined) numbers.delete(id)
    ids.delete(number)
  }

  function note(people: readonly PersonRow[]): void {
    for (const { number, id } of people) {
      ids.set(number, id)
      numbers.set(id, number)
    }
  }

  function compareTaken(by: PairLink): Promise<void> {
    return by.ask('compare', null, {
      tell: ({ one, other, ...pair }) => {
        keep(one, other, pair)
      },
      step: async (done, total) => {
        for (const waiter of waiters) {
          try {
            await waiter.step(done, total)
          } catch (error) {
            waiters.delete(waiter)
            waiter.leave(error)
          }
        }
        if (waiters.size === 0) throw new NobodyWaits()
      },
    })
  }

  const people = (): number => counted.get(read.sqlite) ?? 0

  function expectOpen(): void {
    if (isClosed) throw new Error('The roster was closed')
  }

  async function load(): Promise<void> {
    stale = false
    touched.clear()
    link?.end()
    const by = needsThread || people() > mostHere ? linkThread() : linkHere()
    link = by
    ids = new Map()
    numbers = new Map()
    found = new Map()
    for (let rows = after.all(read.sqlite, 0, READ); rows.length > 0;) {
      const some = rows.map(personRow)
      note(some)
      await by.ask('take', { gone: [], people: some })
      await nextTurn()
      expectOpen()
      rows = after.all(read.sqlite, rows.at(-1)?.number ?? 0, READ)
    }
    await compareTaken(by)
  }

  async function catchUp(by: PairLink): Promise<void> {
    const changed = [...touched]
    touched.clear()
    for (let at = 0; at < changed.length; at += READ) {
      const some = changed.slice(at, at + READ)
      const gone = some.flatMap((id) => numbers.get(id) ?? [])
      gone.forEach(forget)
      const now = byIds.all(read.sqlite, JSON.stringify(some)).map(personRow)
      note(now)
      await by.ask('take', { gone, people: now })
      expectOpen()
    }
    await compareTaken(by)
  }

  /** One piece of work at a time; whoever comes meanwhile waits for the same. */
  function work(): NonNullable<typeof working> {
    // More have come than are compared here in no time.
    if (link?.isThread === false && touched.size > mostHere) stale = true
    const by = link
    const isLong = willBeLong()
    working ??= {
      isLong,
      done: (stale || by === null ? load() : catchUp(by))
        .then(() => {
          version += 1
          sorted = null
        })
        .catch((error: unknown) => {
          // Half a comparison must not pass for the whole: the next call begins again.
          stale = true
          throw error
        })
        .finally(() => {
          working = null
        }),
    }
    return working
  }

  const willBeLong = (): boolean => (stale ? people() > mostHere : touched.size > READ)

  const isInStep = (): boolean => !stale && working === null && touched.size === 0

  function list(): readonly RosterPair[] {
    sorted ??= [...found]
      .flatMap(([number, of]) =>
        [...of].flatMap(([other, pair]) => {
          const [one, two] = [ids.get(number), ids.get(other)]
          return number < other && one !== undefined && two !== undefined
            ? [{ one, other: two, numbers: [number, other] as const, ...pair }]
            : []
        }),
      )
      .sort((a, b) => b.score - a.score)
    return sorted
  }

  function state(by: PairLink): ComparedRoster {
    return {
      version,
      pairs: list,
      async find(records, step) {
        const all: (readonly LikePerson[])[] = []
        for (let at = 0; at < records.length; at += READ)
          await by.ask('find', records.slice(at, at + READ), {
            tell: (like) => all.push(like),
            ...(step && { step: (done) => step(at + done, records.length) }),
          })
        return all
      },
      takeRows(change) {
        lists.add(change.list)
        return by.ask('takeRows', change)
      },
      compareRows: (of, tell, step) => by.ask('compareRows', of, { tell, ...(step && { step }) }),
    }
  }

  async function compared(step?: Breathe, rows = 0): Promise<ComparedRoster> {
    if (link?.isThread !== true && rows > mostHere) {
      needsThread = true
      stale = true
    }
    isStopped = false
    const left = Promise.withResolvers<never>()
    const waiter: Waiter = { step: step ?? (async () => Promise.resolve()), leave: left.reject }
    waiters.add(waiter)
    try {
      while (!isInStep() || link === null) {
        const isBegunByMe = working === null
        try {
          await Promise.race([work().done, left.promise])
        } catch (error) {
          // It ended because nobody waited for it, or failed for somebody else: it is begun anew.
          if (!waiters.has(waiter) || isClosed) throw error
          if (isBegunByMe && !(error instanceof NobodyWaits)) throw error
        }
      }
      return state(link)
    } finally {
      waiters.delete(waiter)
    }
  }

  return {
    compared,
    async known() {
      if (isInStep() || !(working?.isLong ?? willBeLong())) return compared()
      if (!isStopped && !isAwaited) {
        isAwaited = true
        compared()
          .finally(() => {
            isAwaited = false
          })
          .then(onCompared, (error: unknown) => {
            // Whoever waits for the pairs is told; here nobody does.
            if (!isClosed && !isStopped)
              log(`pairs: ${error instanceof Error ? error.message : 'failed'}`)
          })
      }
      return null
    },
    forgetRows(list) {
      if (!lists.delete(list) || link === null || isClosed) return
      const isUseless = lists.size === 0 && working === null && link.isIdle()
      if (link.isThread && isUseless && people() <= mostHere) {
        link.end()
        link = null
        needsThread = false
        stale = true
        return
      }
      link.ask('forgetRows', list).catch((error: unknown) => {
        // A thread that ended has forgotten it too.
        if (!isClosed) log(`pairs: ${error instanceof Error ? error.message : 'failed'}`)
      })
    },
    touch: (changed) => {
      if (changed === 'all') stale = true
      else if (!stale || working !== null) for (const id of changed) touched.add(id)
    },
    stop: (why) => {
      isStopped = true
      for (const { leave } of waiters) leave(why)
      waiters.clear()
    },
    close: () => {
      isClosed = true
      link?.end()
    },
  }
}
