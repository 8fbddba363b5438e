import { dayOf, monthOf, yearOf } from './compare-births.ts'
import type { Comparable, ComparedName } from './comparable.ts'
import { contactKeys } from './rarity.ts'
import type { NameWord } from './name-words.ts'

/** A word in a form that most of its spellings share. */
function soundKey({ sound, text, families }: NameWord): string {
  return families[0] ?? (sound.length > 1 ? sound : text)
}

function nameKeys(name: ComparedName): string[] {
  const { words } = name
  const own = words.filter(({ isParticle, text }) => !isParticle && text.length > 1)
  const keys: string[] = []
  for (const word of own) {
    for (const other of words)
      if (other !== word && !other.isParticle)
        keys.push(`i ${soundKey(word)} ${other.text.charAt(0)}`)
  }
  // Words written together in one list and apart in another.
  for (const text of name.joined) {
    const consonants = text.replace(/[aeiouyh]/g, '')
    if (consonants.length > 3) keys.push(`j ${consonants}`)
  }
  return keys
}

/**
 * Keys of a record: two records that share none are not compared. Each pair of errors that one list
 * makes beside another leaves at least one key alone: a word misspelt leaves its neighbour and the birth
 * date, a wrong birth date leaves the name, both leave the telephone.
 */
export function blockingKeys(record: Comparable): string[] {
  const keys = contactKeys(record)
  const words = new Set(record.names.flatMap((name) => name.words))
  for (const name of record.names) keys.push(...nameKeys(name))
  const { birth } = record
  if (birth !== null) {
    const [year, month, day] = [yearOf(birth), monthOf(birth), dayOf(birth)]
    if (day !== 0) keys.push(`b ${year} ${month} ${day}`)
    for (const word of words) {
      if (word.isParticle || word.text.length < 2) continue
      const sound = soundKey(word)
      keys.push(`y ${sound} ${year}`)
      if (month !== 0 && day !== 0)
        keys.push(`d ${sound} ${Math.min(month, day)} ${Math.max(month, day)}`)
    }
  }
  return [...new Set(keys)]
}
