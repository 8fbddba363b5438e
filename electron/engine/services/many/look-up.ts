import { MOST_DOUBTFUL, type LookedUpLine } from '#shared/contract/many-calls.ts'
import type { Id } from '#shared/domain/common.ts'
import { passportKey, readLookUp, wholeNameKey } from '#shared/search/read-look-up.ts'
import { rosterQuery } from '#shared/search/roster-query.ts'
import { personName } from '#shared/domain/person.ts'
import { cutText } from '#shared/text/clean-text.ts'
import type { CallContext, TaskControl } from '../../call-context.ts'
import { findPeople } from '../../roster/find-people.ts'
import { selectRows } from '../../store/statement.ts'

interface Row {
  readonly number: number
  readonly id: Id
  readonly familyName: string
  readonly givenName: string | null
  readonly nativeName: string | null
  readonly secondNativeName: string | null
  readonly email: string | null
  readonly passportNumber: string | null
  /** JSON list. */
  readonly nationalities: string
}

const after = selectRows<Row, [number: number, limit: number]>(
  `SELECT number, id, family_name AS familyName, given_name AS givenName, native_name AS nativeName,
     second_native_name AS secondNativeName, email, passport_number AS passportNumber,
     (SELECT json_group_array(country ORDER BY ordinal) FROM person_nationality
       WHERE person = person.id) AS nationalities
   FROM person WHERE number > ? ORDER BY number LIMIT ?`,
)

/** People read between two breaths. */
const CHUNK = 300

/** Everybody by what a pasted line may say of them; forgotten when the lines are looked up. */
interface Known {
  readonly emails: ReadonlyMap<string, readonly Row[]>
  readonly passports: ReadonlyMap<string, readonly Row[]>
  readonly names: ReadonlyMap<string, readonly Row[]>
  readonly numbers: ReadonlyMap<number, Row>
}

/** Whom each line of a pasted list means: one person, one of several or of those close to it, or nobody. */
export async function lookUp(
  call: CallContext,
  lines: readonly string[],
  task: TaskControl,
): Promise<LookedUpLine[]> {
  const known = await readKnown(call, task)
  const found: LookedUpLine[] = []
  for (const line of lines) {
    found.push(await lookUpLine(call, line, known))
    task.progress('many.stageLookUp', found.length, lines.length)
    await task.breathe()
  }
  return found
}

async function readKnown(call: CallContext, task: TaskControl): Promise<Known> {
  const [emails, passports, names] = [1, 2, 3].map(() => new Map<string, Row[]>())
  const numbers = new Map<number, Row>()
  const add = (map: Map<string, Row[]> | undefined, key: string, row: Row): void => {
    if (key === '' || map === undefined) return
    const of = map.get(key)
    if (of === undefined) map.set(key, [row])
    else if (!of.includes(row)) of.push(row)
  }
  for (let rows = after.all(call.sqlite, 0, CHUNK); rows.length > 0;) {
    for (const row of rows) {
      numbers.set(row.number, row)
      add(emails, row.email?.toLowerCase() ?? '', row)
      add(passports, passportKey(row.passportNumber ?? ''), row)
      add(names, wholeNameKey(personName(row)), row)
      for (const native of [row.nativeName, row.secondNativeName])
        if (native !== null) add(names, wholeNameKey(native), row)
    }
    await task.breathe()
    rows = after.all(call.sqlite, rows.at(-1)?.number ?? 0, CHUNK)
  }
  return {
    emails: emails ?? new Map(),
    passports: passports ?? new Map(),
    names: names ?? new Map(),
    numbers,
  }
}

async function lookUpLine(call: CallContext, line: string, known: Known): Promise<LookedUpLine> {
  const read = readLookUp(line)
  const ways = [
    ...read.emails.map((email) => ({ by: 'email' as const, rows: known.emails.get(email) })),
    ...read.passports.map((of) => ({ by: 'passport' as const, rows: known.passports.get(of) })),
    ...read.names.map((name) => ({
      ...{ by: 'name' as const, rows: known.names.get(wholeNameKey(name)) },
    })),
  ]
  const text = cutText(line, 300)
  for (const { by, rows = [] } of ways)
    if (rows.length > 0)
      return { line: text, outcome: rows.length === 1 ? 'found' : 'doubtful', by, ...shown(rows) }
  const close = await closeTo(call, read.names[0] ?? '', known)
  return {
    ...{ line: text, outcome: close.length > 0 ? 'doubtful' : 'missing' },
    ...{ by: close.length > 0 ? 'close' : null, ...shown(close) },
  }
}

/** People whose names are close to a text, the closest first. */
async function closeTo(call: CallContext, name: string, { numbers }: Known): Promise<Row[]> {
  if (name === '') return []
  const query = rosterQuery.parse({ text: name.slice(0, 300) })
  const found = await findPeople(call, query, { by: 'relevance', descending: false })
  return [...found.numbers.subarray(0, MOST_DOUBTFUL)].flatMap((each) => numbers.get(each) ?? [])
}

function shown(rows: readonly Row[]): Pick<LookedUpLine, 'people'> {
  return {
    people: rows.slice(0, MOST_DOUBTFUL).map((row) => ({
      id: row.id,
      name: cutText(personName(row), 300),
      nationalities: JSON.parse(row.nationalities) as string[],
    })),
  }
}
