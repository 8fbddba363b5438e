import type { Database } from 'better-sqlite3-multiple-ciphers'
import type { StoredPosition } from '#shared/domain/position.ts'

/**
 * The must criteria of a position as one SQL statement over the same tables: what the match would
 * be without columns in memory. It only counts who fits; it explains nothing, and it takes the
 * simplest reading of availability (one declared period that holds the whole window).
 */
export function matchInSql(
  db: Database,
  position: Pick<StoredPosition, 'id' | 'category' | 'windows' | 'requirements'>,
  hostCountry: string,
): number {
  const conditions: string[] = []
  const values: (string | number | null)[] = []
  const where = (condition: string, ...bound: (string | number | null)[]): void => {
    conditions.push(condition)
    values.push(...bound)
  }
  where(
    'EXISTS (SELECT 1 FROM person_category c WHERE c.person = p.id AND c.category = ?)',
    position.category,
  )
  where(
    'NOT EXISTS (SELECT 1 FROM person_nationality n WHERE n.person = p.id AND n.country = ?)',
    hostCountry,
  )
  for (const window of position.windows.filter(({ contingentOn }) => contingentOn === null)) {
    where(
      `EXISTS (SELECT 1 FROM availability a WHERE a.person = p.id AND a.state = 'available'
         AND (a.from_date IS NULL OR a.from_date <= ?) AND (a.to_date IS NULL OR a.to_date >= ?))`,
      window.from,
      window.to,
    )
    where(
      `NOT EXISTS (SELECT 1 FROM deployment d WHERE d.person = p.id AND d.status <> 'cancelled'
         AND d.position <> ? AND d.from_date <= ? AND d.to_date >= ?)`,
      position.id,
      window.to,
      window.from,
    )
  }
  const last =
    position.windows
      .map(({ to }) => to)
      .toSorted()
      .at(-1) ?? null
  for (const { strength, kind, parameters } of position.requirements) {
    if (strength !== 'must') continue
    if (kind === 'language')
      where(
        `EXISTS (SELECT 1 FROM person_language l WHERE l.person = p.id AND l.language = ? AND l.${parameters.mode} >= ?)`,
        parameters.language,
        parameters.level,
      )
    if (kind === 'skill')
      where(
        `EXISTS (SELECT 1 FROM person_skill s WHERE s.person = p.id AND (s.skill = ? OR s.skill LIKE ? || '.%')
           AND s.level >= coalesce(?, s.level) AND s.years >= coalesce(?, s.years))`,
        parameters.skill,
        parameters.skill,
        parameters.level,
        parameters.years,
      )
    if (kind === 'experience' && parameters.countries !== null)
      where(
        '(SELECT count(DISTINCT e.country) FROM experience e WHERE e.person = p.id) >= ?',
        parameters.countries,
      )
    if (kind === 'offer')
      where(
        `EXISTS (SELECT 1 FROM offer o JOIN offer_category oc ON oc.offer = o.id WHERE o.person = p.id
           AND oc.category = ? AND o.withdrawn_on IS NULL AND (o.valid_until IS NULL OR o.valid_until >= ?))`,
        position.category,
        last,
      )
  }
  const row = db
    .prepare<unknown[], { people: number }>(
      `SELECT count(*) AS people FROM person p WHERE ${conditions.join(' AND ')}`,
    )
    .get(...values)
  return row?.people ?? 0
}
