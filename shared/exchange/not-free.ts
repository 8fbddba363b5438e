// Compared with folded headers: no accents, no case, words apart by single spaces.
const NOT_FREE: readonly (readonly [RegExp, free: string])[] = [
  [/(?<!\p{L})un(?=availab)/u, ''],
  [/(?<!\p{L})in(?=dispon)/u, ''],
  [
    /(?<!\p{L})(?:not|non|no|nao|nicht|pas|ne pas)[ -](?=(?:currently )?(?:avail|dispon|verfug))/u,
    '',
  ],
  [/(?<!\p{L})не ?(?=доступ|свобод)/u, ''],
  [/(?<!\p{L})غير (?=متاح|متوفر)/u, ''],
  [/(?<!\p{L})black ?outs?(?!\p{L})/u, 'available'],
]
const FREE = /(?<!\p{L})(?:avail|dispon|verfug|доступ|свобод|متاح|متوفر)/gu

/**
 * A folded header about time in which somebody is not free, as though it were about being free:
 * "available from" of "unavailable from", "available dates" of "blackout dates". Null for any other, and
 * for one that names both.
 */
export const asFree = (folded: string): string | null => {
  const found = NOT_FREE.find(([words]) => words.test(folded))
  if (!found) return null
  const free = folded.replace(found[0], found[1])
  return (free.match(FREE) ?? []).length === 1 ? free : null
}
