import { anyAscii } from '#shared/search/any-ascii.ts'
import type { Random } from '../random.ts'
import type { NameCulture, NamePart } from './name-table.ts'

export interface PersonName {
  readonly familyName: string
  readonly givenName: string
  /** The whole name in the script of its culture, or null where that is Latin. */
  readonly nativeName: string | null
}

/** How often a culture gives two family names: the father's and the mother's, or by marriage. */
const doubleFamily = (culture: NameCulture): { chance: number; joiner: string } => {
  if (culture.id.startsWith('hispanic')) return { chance: 0.7, joiner: ' ' }
  if (culture.id.startsWith('lusophone')) return { chance: 0.4, joiner: ' ' }
  return { chance: culture.familyFirst ? 0 : 0.04, joiner: '-' }
}

const joined = (parts: readonly NamePart[], joiner: string): NamePart => {
  const natives = parts.map((part) => part.native)
  return {
    latin: parts.map((part) => part.latin).join(joiner),
    native: natives.every((native) => native !== null) ? natives.join(joiner) : null,
  }
}

const pickDifferent = (random: Random, list: readonly NamePart[], count: number): NamePart[] => {
  const first = random.pick(list)
  const second = count > 1 ? random.pick(list) : first
  return second === first ? [first] : [first, second]
}

/** A name of a culture for a woman or a man. */
export const nameFor = (random: Random, culture: NameCulture, woman: boolean): PersonName => {
  const twice = doubleFamily(culture)
  const families = woman ? culture.familyOfWoman : culture.familyOfMan
  const givens = woman ? culture.female : culture.male
  const family = joined(
    pickDifferent(random, families, random.chance(twice.chance) ? 2 : 1),
    twice.joiner,
  )
  const given = joined(
    pickDifferent(random, givens, !culture.familyFirst && random.chance(0.22) ? 2 : 1),
    ' ',
  )
  const native =
    family.native === null || given.native === null
      ? null
      : culture.familyFirst
        ? family.native + culture.separator + given.native
        : given.native + culture.separator + family.native
  return { familyName: family.latin, givenName: given.latin, nativeName: native }
}

/** "BENALI EL FASSI, NADIA": the name as the machine-readable line of a passport has it. */
export const passportSpelling = (name: PersonName): string =>
  `${anyAscii(name.familyName)}, ${anyAscii(name.givenName)}`.toUpperCase()

/** A name as another list might spell it: without accents, a letter doubled, dropped or swapped. */
export const respell = (random: Random, name: string): string => {
  const plain = anyAscii(name)
  if (plain !== name && random.chance(0.6)) return plain
  if (name.length < 4) return name.toUpperCase()
  const at = random.int(1, name.length - 2)
  const before = name.slice(0, at)
  const letter = name.charAt(at)
  const after = name.slice(at + 1)
  switch (random.int(0, 3)) {
    case 0:
      return before + letter + letter + after
    case 1:
      return before + after
    case 2:
      return before + after.charAt(0) + letter + after.slice(1)
    default:
      return name.toUpperCase()
  }
}
