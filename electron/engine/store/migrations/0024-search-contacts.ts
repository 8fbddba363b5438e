import type { Database } from '../sqlite.ts'

interface Person {
  readonly number: number
  readonly email: string | null
  readonly phone: string | null
  readonly passport_number: string | null
}

/**
 * People are found by any part of their e-mail addresses and telephone numbers, and by the whole number
 * of their passport. Kept with the lines of the search, which are read in one pass; the full text would
 * find the beginnings of words alone.
 */
export function searchContacts(db: Database): void {
  db.exec(`
ALTER TABLE search_person ADD COLUMN contact TEXT;
ALTER TABLE search_person ADD COLUMN passport TEXT;
CREATE INDEX search_person_passport ON search_person (passport) WHERE passport IS NOT NULL;
`)
  const people = db.prepare<[], Person>(
    `SELECT number, email, phone, passport_number FROM person
     WHERE email IS NOT NULL OR phone IS NOT NULL OR passport_number IS NOT NULL`,
  )
  const put = db.prepare('UPDATE search_person SET contact = ?, passport = ? WHERE number = ?')
  for (const { number, email, phone, passport_number } of people.all())
    put.run(contactOf(email, phone), passportOf(passport_number), number)
}

// As shared/search/contact-key.ts was when this step was written.
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/g

function contactOf(email: string | null, phone: string | null): string | null {
  const address = (email ?? '').normalize('NFKC').replace(INVISIBLE, '').toLowerCase().trim()
  const numbers = (phone ?? '')
    .normalize('NFKC')
    .split(/[;,/|\n]/)
    .map((each) => each.replace(/\(0\)/g, '').replace(/\D/g, '').replace(/^0+/, ''))
  return [address, ...numbers].filter((each) => each !== '').join('\n') || null
}

function passportOf(text: string | null): string | null {
  return (
    (text ?? '')
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[^\p{L}\p{N}]/gu, '') || null
  )
}
