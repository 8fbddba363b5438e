import { type AlignedWords, alignNames } from './align-names.ts'
import { compareWords } from './compare-words.ts'
import type { ComparedName } from './comparable.ts'
import { type NameWord, wordOf } from './name-words.ts'

/**
 * How two names agree. `same`: all words, perhaps in another order (`otherOrder`); `spelling`: the
 * same name in another spelling, script or short form; `typo`: a letter or two off; `part`: one name
 * has words that the other leaves out, or initials for them; `oneWord`: one of them is known by a
 * single word; `familyName`, `givenName`: only that one; `apart`: no name in common.
 */
export type NameAgreement =
  | 'same'
  | 'otherOrder'
  | 'spelling'
  | 'typo'
  | 'part'
  | 'oneWord'
  | 'familyName'
  | 'givenName'
  | 'apart'

export interface WeighedNames {
  readonly agreement: NameAgreement
  /** Bits for (positive) or against one person. */
  readonly bits: number
}

/** How rare a word of a name is among those compared, in bits. */
export type WordRarity = (text: string) => number

/** A rarer word than one in sixteen thousand proves no more. */
const MOST_BITS = 14
const AGAINST = { family: -5, given: -4.5, any: -5 } as const
/** A middle name that one list leaves out. */
const LEFT_OUT = -0.8
const SWAPPED = -1.5
const JOINED = -3

function bitsOfPair(pair: AlignedWords, a: NameWord, b: NameWord, rarity: WordRarity): number {
  if (a.isParticle || b.isParticle) return pair.kinship === 'same' ? 0.5 : 0.3
  if (pair.kinship === 'initial') return 2
  const rare = Math.min(MOST_BITS, rarity(a.text), rarity(b.text))
  switch (pair.kinship) {
    case 'same':
      return rare
    case 'spelling':
      return Math.max(1, rare - 1)
    case 'family':
      return Math.max(1, rare - 3)
    case 'typo':
      return Math.max(1, rare - 2 - 8 * (1 - pair.likeness))
  }
}

/** Of words joined in one, the one that says most of who it is. */
function weightiestOf({ words }: ComparedName, run: readonly number[]): number {
  return run.find((index) => words[index]?.isParticle === false) ?? run[0] ?? 0
}

type Role = 'family' | 'given' | 'any'

const roleOf = ({ family }: ComparedName, index: number): Role =>
  family === 0 ? 'any' : index < family ? 'family' : 'given'

function isCrossed(a: Role, b: Role): boolean {
  return a !== 'any' && b !== 'any' && a !== b
}

function weighTwo(a: ComparedName, b: ComparedName, rarity: WordRarity): WeighedNames {
  const { pairs, aloneInA, aloneInB } = alignNames(a.words, b.words)
  let bits = 0
  let crossed = 0
  let straight = 0
  let family = false
  let given = false
  let typo = false
  let spelled = false
  let initials = false
  for (const pair of pairs) {
    const [at, to] = [weightiestOf(a, pair.a), weightiestOf(b, pair.b)]
    const [one, other] = [a.words[at], b.words[to]]
    if (!one || !other) continue
    bits += bitsOfPair(pair, one, other, rarity)
    if (pair.kinship === 'typo') typo = true
    else if (pair.kinship === 'initial') initials = true
    else if (pair.kinship !== 'same') spelled = true
    if (one.isParticle || other.isParticle) continue
    const [role, otherRole] = [roleOf(a, at), roleOf(b, to)]
    if (isCrossed(role, otherRole)) crossed += 1
    else straight += 1
    if (role === 'family' || otherRole === 'family') family = true
    if (role === 'given' || otherRole === 'given') given = true
  }
  const weighty = (of: ComparedName, indexes: readonly number[]): number[] =>
    indexes.filter((index) => of.words[index]?.isParticle === false)
  const [onlyA, onlyB] = [weighty(a, aloneInA), weighty(b, aloneInB)]
  const conflicts = Math.min(onlyA.length, onlyB.length)
  const extras = Math.max(onlyA.length, onlyB.length) - conflicts
  if (crossed > 0) bits += SWAPPED * (straight > 0 ? 2 : 1)

  if (conflicts > 0) {
    const written = areWrittenTogether(a, b)
    if (written !== null) return { agreement: written, bits: bitsOfName(a, b, rarity) + JOINED }
    const roles = onlyA.map((index) => roleOf(a, index))
    const role = roles.includes('family') ? 'family' : roles.includes('given') ? 'given' : 'any'
    const against = bits + AGAINST[role] * conflicts + LEFT_OUT * extras
    if (straight + crossed === 0) return { agreement: 'apart', bits: against }
    if (given && !family) return { agreement: 'givenName', bits: against }
    return { agreement: family || a.family === 0 ? 'familyName' : 'apart', bits: against }
  }
  const isOneWord = a.words.length === 1 || b.words.length === 1
  if (isOneWord && (a.words.length > 1 || b.words.length > 1)) return { agreement: 'oneWord', bits }
  bits += LEFT_OUT * extras
  return {
    agreement: typo
      ? 'typo'
      : extras > 0 || initials
        ? 'part'
        : spelled
          ? 'spelling'
          : crossed > 0
            ? 'otherOrder'
            : 'same',
    bits,
  }
}

/** The same words, parted otherwise; null where they are not. */
function areWrittenTogether(a: ComparedName, b: ComparedName): 'spelling' | 'typo' | null {
  if (a.words.length === b.words.length) return null
  for (const one of a.joined)
    for (const other of b.joined) {
      if (Math.abs(one.length - other.length) > 3 || one.charAt(0) !== other.charAt(0)) continue
      const compared = compareWords(wordOf(one), wordOf(other))
      if (compared === null || compared.kinship === 'initial') continue
      return compared.kinship === 'typo' ? 'typo' : 'spelling'
    }
  return null
}

/** What a whole name is worth: of the two, the one whose words can be told apart. */
function bitsOfName(a: ComparedName, b: ComparedName, rarity: WordRarity): number {
  const { words } = a.words.length >= b.words.length ? a : b
  return words.reduce(
    (bits, { text, isParticle }) => bits + (isParticle ? 0 : Math.min(MOST_BITS, rarity(text))),
    0,
  )
}

/**
 * False where two records cannot agree in a whole name, seen without laying their words side by side:
 * some word has none of the other name's that is written, sounds or is shortened like it.
 */
export function mayBeWholeName(a: readonly ComparedName[], b: readonly ComparedName[]): boolean {
  return a.some((one) =>
    b.some((other) => {
      if (one.words.length !== other.words.length) return areWrittenTogether(one, other) !== null
      return one.words.every((word) =>
        other.words.some(
          (each) =>
            each === word ||
            each.spelling === word.spelling ||
            each.sound === word.sound ||
            each.families.some((family) => word.families.includes(family)),
        ),
      )
    }),
  )
}

/** Weighs the names of two records, each in every form it is known in: the closest two count. */
export function weighNames(
  a: readonly ComparedName[],
  b: readonly ComparedName[],
  rarity: WordRarity,
): WeighedNames {
  let best: WeighedNames | null = null
  for (const one of a)
    for (const other of b) {
      const weighed = weighTwo(one, other, rarity)
      if (best === null || weighed.bits > best.bits) best = weighed
      // The first are the Latin names; where they agree, the others need not be laid side by side.
      if (weighed.agreement === 'same') return weighed
    }
  return best ?? { agreement: 'apart', bits: 0 }
}
