import type { Id } from '#shared/domain/common.ts'
import { type Person, personName } from '#shared/domain/person.ts'
import { type Comparable, comparableOf } from '#shared/duplicates/comparable.ts'
import { evidencePhrase } from '#shared/duplicates/evidence-phrase.ts'
import { type Certainty, type Evidence, judgePair } from '#shared/duplicates/judge-pair.ts'
import { createPairIndex } from '#shared/duplicates/pair-index.ts'
import type { PersonDraft } from '#shared/exchange/person-draft.ts'
import type { Phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
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

/** Compares the roster with itself first, where that was not done yet; `step` is called between chunks. */
export async function openDuplicateFinder(
  call: Pick<CallContext, 'sqlite' | 'pairs'>,
  step?: () => Promise<void>,
): Promise<DuplicateFinder> {
  const roster = await call.pairs.compared(step)
  const earlier = createPairIndex()
  const names = new Map<number, string>()

  function told(judged: Judged, of: Pick<PossibleDuplicate, 'person' | 'row' | 'name'>) {
    return {
      ...of,
      why: judged.evidence.map(evidencePhrase),
      strong: judged.certainty === 'certain',
    }
  }

  function ofRoster(record: Comparable): PossibleDuplicate[] {
    return roster.index.find(record, 'newcomer').flatMap(({ number, ...judged }) => {
      const person = roster.idOf(number)
      const row = person === undefined ? undefined : named.get(call.sqlite, person)
      return person === undefined || row === undefined
        ? []
        : [told(judged, { person, row: null, name: personName(row) })]
    })
  }

  function ofFile(record: Comparable): PossibleDuplicate[] {
    return earlier.find(record, 'newcomer').flatMap(({ number: row }) => {
      const other = earlier.get(row)
      // A name is as rare as it is on the roster, not in a list of three.
      const judged = other ? judgePair(record, other, roster.index.rarity, 'newcomer') : null
      return judged === null
        ? []
        : [told(judged, { person: null, row, name: names.get(row) ?? '' })]
    })
  }

  return {
    find(row, draft) {
      const record = comparableOf(draft)
      const found = [...ofRoster(record), ...ofFile(record)].slice(0, MOST)
      earlier.count(record)
      earlier.add(row, record)
      names.set(row, personName(draft))
      return found
    },
  }
}
