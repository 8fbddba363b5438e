import { describe, expect, it } from 'vitest'
import { contactKey } from '#shared/search/contact-key.ts'
import { testFolder, testKey, testNow } from '#tests/builders/test-store.ts'
import { connect } from './connect.ts'
import { listCopies } from './copies.ts'
import { migrate } from './migrate.ts'
import { type Migration, migrations } from './migrations/index.ts'
import { storeFiles } from './store-files.ts'

const first: Migration = (db) =>
  void db.exec(
    'CREATE TABLE history (seq INTEGER PRIMARY KEY, at TEXT NOT NULL, hash TEXT NOT NULL) STRICT',
  )
const second: Migration = (db) => void db.exec('CREATE TABLE second (b TEXT) STRICT')
const broken: Migration = (db) => {
  db.exec('CREATE TABLE third (c TEXT) STRICT')
  throw new Error('half way')
}

function newStore() {
  const files = storeFiles(testFolder())
  const log: string[] = []
  const db = connect({ path: files.database, keyHex: testKey })
  const run = (steps: readonly Migration[]): void =>
    migrate(db, { copies: files.copies, at: testNow, log: (line) => void log.push(line), steps })
  const tables = (): unknown[] =>
    db
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name",
      )
      .pluck()
      .all()
  const version = (): unknown => db.pragma('user_version', { simple: true })
  return { db, files, log, run, tables, version }
}

describe('migrate', () => {
  it('takes every step once, in order, and says so', () => {
    const store = newStore()
    store.run([first])
    store.run([first, second])
    store.run([first, second])
    expect(store.tables()).toEqual(['history', 'second'])
    expect(store.version()).toBe(2)
    expect(store.log).toEqual([
      expect.stringMatching(/^store upgraded from schema 0 to 1 in \d+ ms$/),
      expect.stringMatching(/^store upgraded from schema 1 to 2 in \d+ ms$/),
    ])
  })

  it('copies a store with data before it is upgraded, and no new one', () => {
    const store = newStore()
    store.run([first])
    expect(listCopies(store.files.copies)).toEqual([])
    store.run([first, second])
    const [copy] = listCopies(store.files.copies)
    expect(copy).toMatchObject({ reason: 'upgrade', at: testNow })
    const db = connect({ path: copy?.path ?? '', keyHex: testKey, readonly: true })
    expect(db.pragma('user_version', { simple: true })).toBe(1)
    db.close()
  })

  it('leaves the store as it was when a step fails', () => {
    const store = newStore()
    store.run([first])
    expect(() => store.run([first, second, broken])).toThrow('half way')
    expect(store.tables()).toEqual(['history'])
    expect(store.version()).toBe(1)
  })

  it('refuses a store of the future', () => {
    const store = newStore()
    store.run([first, second])
    expect(() => store.run([first])).toThrow('failures.newerStore')
    expect(store.tables()).toEqual(['history', 'second'])
  })
})

describe('missions that stood before it was kept how far a date is known', () => {
  it('are known by their years where a list said no more', () => {
    const store = newStore()
    store.run(migrations.slice(0, 6))
    const stamps = "'2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1"
    const batch = (id: string): string =>
      `INSERT INTO import_batch (id, file, sheet, by_user, headers, plan, added_count, updated_count,
         skipped_count, rejected_count, created, updated, version)
       VALUES ('${id}', 'a.csv', NULL, 'Ola', '[]', '{}', 1, 0, 0, 0, ${stamps});`
    const person = (id: string, of: string): string =>
      `INSERT INTO person (id, family_name, import_batch, created, updated, version)
       VALUES ('${id}', 'Benali', ${of}, ${stamps});`
    const row = (number: number, of: string): string =>
      `INSERT INTO import_row VALUES ('batch', ${number}, 'updated', '${of}', '[]', NULL);`
    const mission = (of: string, ordinal: number, from: string, to: string): string =>
      `INSERT INTO experience (person, ordinal, kind, from_date, to_date)
       VALUES ('${of}', ${ordinal}, 'observation', ${from}, ${to});`
    store.db.exec(
      [
        batch('batch'),
        person('listed', "'batch'"),
        person('updated', 'NULL'),
        row(1, 'updated'),
        person('typed', 'NULL'),
        mission('listed', 0, "'2017-01-01'", "'2017-12-31'"),
        mission('listed', 1, "'2010-01-01'", "'2012-12-31'"),
        mission('listed', 2, "'2017-03-01'", "'2017-03-31'"),
        mission('listed', 3, 'NULL', 'NULL'),
        mission('updated', 0, "'2017-01-01'", "'2017-12-31'"),
        // The year still ran when the list came in.
        mission('updated', 1, "'2026-01-01'", "'2026-11-26'"),
        mission('typed', 0, "'2017-01-01'", "'2017-12-31'"),
      ].join('\n'),
    )
    store.run(migrations.slice(0, 7))
    const precisions = (of: string): unknown[] =>
      store.db
        .prepare(
          `SELECT from_precision || ' ' || to_precision FROM experience WHERE person = ? ORDER BY ordinal`,
        )
        .pluck()
        .all(of)
    expect(precisions('listed')).toEqual(['year year', 'year year', 'day day', 'day day'])
    expect(precisions('updated')).toEqual(['year year', 'year year'])
    expect(precisions('typed')).toEqual(['day day'])
    expect(
      store.db.prepare('SELECT DISTINCT birth_date_precision FROM person').pluck().all(),
    ).toEqual(['day'])
  })
})

describe('lists of people that stood before their rows had ids', () => {
  it('keep their rows and order, each with an id of its own, and go on marking the search index', () => {
    const store = newStore()
    store.db.pragma('foreign_keys = ON')
    store.run(migrations.slice(0, 8))
    const stamps = "'2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1"
    store.db.exec(`
      INSERT INTO person (id, family_name, created, updated, version) VALUES ('p', 'Benali', ${stamps});
      INSERT INTO skill VALUES ('law', NULL, 'Law', 0, 0, ${stamps});
      INSERT INTO person_nationality VALUES ('p', 0, 'MA'), ('p', 1, 'BE'), ('p', 2, 'MA');
      INSERT INTO person_language VALUES
        ('p', 0, 'fr', 5, NULL, NULL, 'cefr', 'C1', 0), ('p', 1, 'en', 4, 3, 2, NULL, NULL, 1);
      INSERT INTO person_skill VALUES ('p', 0, 'law', 4, 12, 'Desk', '2026-01-01');
      INSERT INTO experience (person, ordinal, country, kind, from_date, from_precision)
        VALUES ('p', 0, 'KE', 'observation', '2017-01-01', 'year');
      INSERT INTO availability VALUES ('p', 0, NULL, NULL, 'available', 14, NULL, NULL);
      INSERT INTO clearance VALUES ('p', 0, 'HEAT', NULL, '2028-01-01');
      INSERT INTO provider (id, name, kind, created, updated, version)
        VALUES ('n', 'Norway', 'state', ${stamps});
      INSERT INTO offer (id, person, ordinal, provider) VALUES ('o', 'p', 0, 'n');
      INSERT INTO offer_category VALUES ('o', 0, 'expert'), ('o', 1, 'expert'), ('o', 2, 'shortTermObserver');
      DELETE FROM search_stale;
    `)
    const lists = ['person_language', 'person_skill', 'experience', 'availability', 'clearance']
    const rows = (table: string): unknown[] =>
      store.db.prepare(`SELECT * FROM ${table} ORDER BY person, ordinal`).all()
    const before = lists.map(rows)
    store.run(migrations.slice(0, 9))
    const uuid = expect.stringMatching(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    ) as unknown
    expect(lists.map(rows)).toEqual(
      before.map((each) => each.map((row) => ({ ...(row as object), id: uuid }))),
    )
    const ids = lists.flatMap(rows).map((row) => (row as { id: string }).id)
    expect(new Set(ids).size).toBe(6)
    expect(rows('person_nationality')).toMatchObject([{ country: 'MA' }, { country: 'BE' }])
    expect(
      store.db.prepare('SELECT category FROM offer_category ORDER BY ordinal').pluck().all(),
    ).toEqual(['expert', 'shortTermObserver'])
    expect(store.db.pragma('foreign_key_check')).toEqual([])
    // Whoever had a nationality twice is read again; the tables that were made anew mark nobody.
    const stale = store.db.prepare('SELECT count(*) FROM search_stale').pluck()
    expect(stale.get()).toBe(1)
    for (const table of ['person_language', 'person_skill']) {
      store.db.exec(`DELETE FROM search_stale; UPDATE ${table} SET ordinal = ordinal + 10`)
      expect(stale.get(), table).toBe(1)
    }
    expect(() => store.db.exec("INSERT INTO person_nationality VALUES ('p', 3, 'MA')")).toThrow(
      'UNIQUE',
    )
  })
})

describe('missions that lists brought before it could be said that their kind is not known', () => {
  it('have no kind where nobody ever stated one, and stay as they are elsewhere', () => {
    const store = newStore()
    store.db.pragma('foreign_keys = ON')
    store.run(migrations.slice(0, 9))
    const stamps = "'2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1"
    const person = (id: string, batch: string): string =>
      `INSERT INTO person (id, family_name, import_batch, created, updated, version)
       VALUES ('${id}', 'Benali', ${batch}, ${stamps});`
    const mission = (of: string, ordinal: number, values: string): string =>
      `INSERT INTO experience (id, person, ordinal, kind, country, mission, from_date, from_precision, to_date, to_precision)
       VALUES ('${of} ${ordinal}', '${of}', ${ordinal}, ${values});`
    const bare = "'other', 'KE', NULL, '2017-01-01', 'year', '2017-12-31', 'year'"
    const changed = (of: string, fields: string): string =>
      `INSERT INTO history VALUES ((SELECT count(*) + 1 FROM history), 'set', '2026-11-26T10:00:00.000Z', 'Ola',
         'person', '${of}', '${of}', 'changed', '${fields}', '{}', '{}', 'salt', '${'0'.repeat(64)}', '${'0'.repeat(64)}', NULL);`
    store.db.exec(
      [
        `INSERT INTO change_set VALUES ('set', 1, '2026-11-26T10:00:00.000Z', 'Ola', '{}', NULL, 0);`,
        `INSERT INTO import_batch (id, file, sheet, by_user, headers, plan, added_count, updated_count,
           skipped_count, rejected_count, created, updated, version)
         VALUES ('batch', 'a.csv', NULL, 'Ola', '[]', '{}', 1, 0, 0, 0, ${stamps});`,
        ...['listed', 'phoned', 'corrected'].map((id) => person(id, "'batch'")),
        person('typed', 'NULL'),
        changed('phoned', '["phone"]'),
        changed('corrected', '["experience","phone"]'),
        ...['listed', 'phoned', 'corrected', 'typed'].map((of) => mission(of, 0, bare)),
        mission('listed', 1, "'other', NULL, 'chess club', NULL, 'day', NULL, 'day'"),
        mission('listed', 2, "'advisory', 'KE', 'UNDP', NULL, 'day', NULL, 'day'"),
      ].join('\n'),
    )
    const rows = (): unknown[] =>
      store.db.prepare('SELECT * FROM experience ORDER BY person, ordinal').all()
    const before = rows()
    store.run(migrations.slice(0, 10))
    const unknown = ['listed 0', 'phoned 0']
    expect(rows()).toEqual(
      before.map((row) =>
        unknown.includes((row as { id: string }).id)
          ? { ...(row as object), kind: 'unknown' }
          : row,
      ),
    )
    expect(store.db.pragma('foreign_key_check')).toEqual([])
    expect(() => store.db.exec("UPDATE experience SET kind = 'guessed'")).toThrow('CHECK')
  })
})

describe('lists imported before rows could wait', () => {
  it('keep what became of their rows, and none of them waits', () => {
    const store = newStore()
    store.run(migrations.slice(0, 11))
    const stamps = "'2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1"
    store.db.exec(`INSERT INTO import_batch (id, file, sheet, by_user, headers, plan, added_count,
        updated_count, skipped_count, rejected_count, created, updated, version)
      VALUES ('batch', 'a.csv', NULL, 'Ola', '["Name"]', '{}', 0, 0, 1, 1, ${stamps});
      INSERT INTO import_row VALUES ('batch', 2, 'skipped', NULL, '[]', NULL),
        ('batch', 3, 'rejected', NULL, '[]', '["?"]');`)
    store.run(migrations)
    expect(
      store.db.prepare('SELECT row, outcome, cells, id, draft FROM import_row ORDER BY row').all(),
    ).toEqual([
      { row: 2, outcome: 'skipped', cells: null, id: null, draft: null },
      { row: 3, outcome: 'rejected', cells: '["?"]', id: null, draft: null },
    ])
    expect(store.db.prepare('SELECT waiting_count FROM import_batch').pluck().all()).toEqual([0])
  })
})

describe('a store from before the office had measures of its own', () => {
  it('has none, and takes one row within their bounds', () => {
    const store = newStore()
    store.run(migrations.slice(0, 14))
    store.run(migrations.slice(0, 15))
    const add = (id: string, months: number) =>
      store.db
        .prepare("INSERT INTO measures VALUES (?, ?, 14, '2026-11-26', '2026-11-26', 1)")
        .run(id, months)
    expect(store.db.prepare('SELECT count(*) FROM measures').pluck().get()).toBe(0)
    expect(() => add('another', 12)).toThrow('CHECK')
    expect(() => add('roster', 61)).toThrow('CHECK')
    expect(add('roster', 60).changes).toBe(1)
  })
})

describe('a candidacy from before anything was said of candidates', () => {
  it('stays as it is, without a remark', () => {
    const store = newStore()
    store.run(migrations.slice(0, 17))
    const stamps = "'2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1"
    store.db.pragma('foreign_keys = OFF')
    store.db
      .exec(`INSERT INTO candidacy (id, position, person, status, reason, created, updated, version)
      VALUES ('c', 'p', 'x', 'reserve', NULL, ${stamps})`)
    store.run(migrations.slice(0, 18))
    expect(store.db.prepare('SELECT id, status, remark FROM candidacy').all()).toEqual([
      { id: 'c', status: 'reserve', remark: null },
    ])
  })
})

describe('a store from before letters were written', () => {
  it('has none, and takes notes on the candidates it holds', () => {
    const store = newStore()
    const place = migrations.findIndex(({ name }) => name === 'letters')
    store.run(migrations.slice(0, place))
    const stamps = "'2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1"
    store.db.pragma('foreign_keys = OFF')
    store.db.exec(`INSERT INTO candidacy (id, position, person, status, created, updated, version)
      VALUES ('c', 'p', 'x', 'reserve', ${stamps})`)
    store.run(migrations.slice(0, place + 1))
    for (const table of ['letter', 'letter_template', 'provider_ask', 'candidate_note'])
      expect(store.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
    store.db.exec(`INSERT INTO candidate_note VALUES
      ('n', 'c', 'x', 'interview', '2026-11-26', 'Ola', 'Calm', ${stamps})`)
    store.db.pragma('foreign_keys = ON')
    store.db.exec("DELETE FROM candidacy WHERE id = 'c'")
    expect(store.db.prepare('SELECT count(*) FROM candidate_note').pluck().get()).toBe(0)
  })
})

describe('exchanges that stood before it was kept what was not taken of them', () => {
  it('stay, with nothing declined', () => {
    const store = newStore()
    store.run(migrations.slice(0, 13))
    store.db
      .exec(`INSERT INTO exchange VALUES ('e', 'in', 'share', 'a', 'Oslo', NULL, '{}', 0, NULL,
        'Ola', NULL, '2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1);
      INSERT INTO exchange_item VALUES ('e', 'person', 'p', 3);`)
    store.run(migrations.slice(0, 14))
    expect(store.db.prepare('SELECT * FROM exchange_item').all()).toEqual([
      { exchange: 'e', entity: 'person', entity_id: 'p', seq: 3, declined: null },
    ])
  })
})

describe('deployments from before anything was arranged for them', () => {
  it('stay as they were, with nothing arranged and nothing settled', () => {
    const store = newStore()
    store.run(migrations.slice(0, 15))
    const stamps = "'2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1"
    store.db.exec(`PRAGMA foreign_keys = OFF;
      INSERT INTO deployment (id, candidacy, person, position, provider, from_date, to_date, status,
        reason, funding, created, updated, version)
      VALUES ('d', NULL, 'p', 'q', NULL, '2027-03-01', '2027-03-16', 'planned', NULL, NULL, ${stamps})`)
    store.run(migrations.slice(0, 16))
    expect(store.db.prepare('SELECT * FROM deployment').get()).toMatchObject({
      ...{ id: 'd', from_date: '2027-03-01', to_date: '2027-03-16', status: 'planned' },
      ...{ replaces: null, station: null, arrival_on: null, departure_flight: null, checks: '[]' },
    })
    store.db
      .exec(`INSERT INTO evaluation VALUES ('e', 'd', 'p', 'Ola', '2027-04-01', 4, 'Well done', 0,
      NULL, ${stamps})`)
    store.run(migrations.slice(0, 20))
    expect(store.db.prepare('SELECT costs FROM deployment').pluck().all()).toEqual(['[]'])
    expect(store.db.prepare('SELECT rating, readers FROM evaluation').all()).toEqual([
      { rating: 4, readers: '[]' },
    ])
  })
})

describe('a store that kept keys of possible duplicates', () => {
  it('keeps its index without them', () => {
    const store = newStore()
    store.run(migrations.slice(0, 16))
    store.db.exec(`INSERT INTO search_person (number, name_key, updated, born, duplicate)
        VALUES (1, 'quarshie efua', '2026-11-26', '1975-03-09', 1);
      INSERT INTO search_duplicate_key VALUES ('email e@a.example', 1);`)
    store.run(migrations.slice(0, 17))
    const rows = store.db.prepare('SELECT * FROM search_person').all()
    expect(rows).toEqual([
      {
        ...{ number: 1, name_key: 'quarshie efua', nationality: null },
        ...{ confirmed_on: null, updated: '2026-11-26' },
      },
    ])
  })
})

describe('people from before addresses and numbers were searched', () => {
  it('are found by them', () => {
    const store = newStore()
    store.run(migrations.slice(0, 23))
    const stamps = "'2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1"
    store.db.exec(`INSERT INTO person (id, number, family_name, email, phone, passport_number,
        birth_date_precision, created, updated, version)
      VALUES ('p', 7, 'Diallo', 'A.Diallo@mfa.example', '+33 (0)6 12.34.56.78; 044 555', 'ab-12 345',
        'day', ${stamps});
      INSERT INTO search_person (number, name_key, updated) VALUES (7, 'diallo', '2026-11-26')`)
    store.run(migrations.slice(0, 24))
    expect(store.db.prepare('SELECT contact, passport FROM search_person').all()).toEqual([
      {
        contact: contactKey('A.Diallo@mfa.example', '+33 6 12345678; 44 555'),
        passport: 'AB12345',
      },
    ])
  })
})

describe('requests and positions from before teams had parts of their posts', () => {
  it('stay as they were, asking no more than before', () => {
    const store = newStore()
    store.run(migrations.slice(0, 18))
    const stamps = "'2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1"
    store.db.exec(`PRAGMA foreign_keys = OFF;
      INSERT INTO position (id, request, title, kind, category, posts, location, notes, created, updated,
        version)
      VALUES ('p', 'r', 'Legal adviser', NULL, 'expert', 2, NULL, NULL, ${stamps})`)
    store.run(migrations.slice(0, 19))
    expect(store.db.prepare('SELECT * FROM position').get()).toMatchObject({
      ...{ id: 'p', posts: 2, responsibilities: null },
    })
    for (const table of ['request_requirement', 'position_share', 'position_phase'])
      expect(store.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()).toBe(0)
  })
})

describe('requests and documents from before a request had several kinds of assistance', () => {
  it('keep what they said, and documents belong to their person, in pieces', () => {
    const store = newStore()
    store.run(migrations.slice(0, 20))
    store.db.pragma('foreign_keys = ON')
    const at = "'2026-11-26T10:00:00.000Z'"
    const stamps = `${at}, ${at}, 1`
    store.db
      .exec(`INSERT INTO request (id, title, state, channel, assistance, received_on, from_date,
        to_date, status, multinational_pairs, created, updated, version)
      VALUES ('r', 'Benin', 'BJ', 'ead', 'observation', '2026-11-01', '2027-01-01', '2027-02-01',
        'received', 0, ${stamps});
      INSERT INTO request_event (request, at, by_user, to_status) VALUES ('r', ${at}, 'Ola', 'received');
      INSERT INTO person (id, family_name, birth_date_precision, created, updated, version)
      VALUES ('p', 'Zinsou', 'day', ${stamps});
      INSERT INTO document VALUES ('d', 'p', 'cv.pdf', 'application/pdf', 300000, zeroblob(300000), ${stamps});
      INSERT INTO exchange VALUES ('e', 'out', 'list', 'a', NULL, NULL, '{}', 0, NULL, 'Ola', NULL, ${stamps});
      INSERT INTO exchange_item VALUES ('e', 'person', 'p', 3, NULL);`)
    store.run(migrations.slice(0, 21))
    const all = (sql: string): unknown[] => store.db.prepare(sql).all()
    expect(all('SELECT * FROM request_assistance')).toEqual([
      { request: 'r', ordinal: 0, kind: 'observation' },
    ])
    expect(all('SELECT to_status, preconditions FROM request_event')).toEqual([
      { to_status: 'received', preconditions: null },
    ])
    expect(all('SELECT owner_kind, owner, person, kind, size, removed_at FROM document')).toEqual([
      {
        ...{ owner_kind: 'person', owner: 'p', person: 'p', kind: 'other', size: 300_000 },
        removed_at: null,
      },
    ])
    expect(all('SELECT ordinal, length(content) AS bytes FROM document_chunk')).toEqual([
      { ordinal: 0, bytes: 262_144 },
      { ordinal: 1, bytes: 37_856 },
    ])
    expect(all('SELECT exchange, entity_id FROM exchange_item')).toEqual([
      { exchange: 'e', entity_id: 'p' },
    ])
    expect(store.db.pragma('foreign_key_check')).toEqual([])
    expect(all("SELECT sql FROM sqlite_schema WHERE name = 'exchange_item'")).toEqual([
      { sql: expect.stringContaining('REFERENCES "exchange"') as string },
    ])
  })
})

describe('offers, providers and documents from before offers had conditions', () => {
  it('keep what they said, and a document can be of a provider', () => {
    const store = newStore()
    store.run(migrations.slice(0, 22))
    store.db.pragma('foreign_keys = ON')
    const stamps = "'2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1"
    store.db.exec(`
      INSERT INTO provider (id, name, kind, created, updated, version)
      VALUES ('n', 'Norway', 'state', ${stamps});
      INSERT INTO person (id, family_name, birth_date_precision, created, updated, version)
      VALUES ('p', 'Zinsou', 'day', ${stamps});
      INSERT INTO offer (id, person, provider, ordinal) VALUES ('o', 'p', 'n', 0);
      INSERT INTO document (id, owner_kind, owner, person, kind, name, media_type, size, digest,
        added_by, created, updated, version)
      VALUES ('d', 'person', 'p', 'p', 'other', 'cv.pdf', 'application/pdf', 3, 'x', 'Ola', ${stamps});
      INSERT INTO document_chunk VALUES ('d', 0, x'010203')`)
    store.run(migrations.slice(0, 23))
    const all = (sql: string): unknown[] => store.db.prepare(sql).all()
    expect(all('SELECT conditions FROM offer')).toEqual([{ conditions: null }])
    expect(all('SELECT name, other_names FROM provider')).toEqual([
      { name: 'Norway', other_names: '[]' },
    ])
    expect(
      all('SELECT owner_kind, owner FROM document JOIN document_chunk ON document = id'),
    ).toEqual([{ owner_kind: 'person', owner: 'p' }])
    store.db.exec("UPDATE document SET owner_kind = 'provider', owner = 'n'")
    expect(() => store.db.exec("UPDATE document SET owner_kind = 'nobody'")).toThrow(/CHECK/)
    expect(store.db.pragma('foreign_key_check')).toEqual([])
  })
})

describe('a store whose search read everybody again who changed', () => {
  it('reads whose words changed, and orders the others all the same', () => {
    const store = newStore()
    store.run(migrations.slice(0, 26))
    store.db
      .exec(`INSERT INTO person (number, id, family_name, birth_date_precision, created, updated, version)
        VALUES (1, 'p', 'Quarshie', 'day', '2026-11-26', '2026-11-26', 1);
      INSERT INTO search_person (number, name_key, updated) VALUES (1, 'quarshie', '2026-11-26');
      DELETE FROM search_stale;`)
    store.run(migrations.slice(0, 27))
    const stale = store.db.prepare('SELECT number FROM search_stale').pluck()
    store.db.exec(
      `UPDATE person SET confirmed_on = '2026-11-27', updated = '2026-11-27', notes = NULL`,
    )
    expect(stale.all()).toEqual([])
    expect(store.db.prepare('SELECT * FROM search_person').get()).toMatchObject({
      ...{ confirmed_on: '2026-11-27', updated: '2026-11-27' },
    })
    store.db.exec(`UPDATE person SET notes = 'tall'`)
    expect(stale.all()).toEqual([1])
  })
})

describe('measures from before most limits could be changed', () => {
  it('keep what was said, and hold what the program held', () => {
    const store = newStore()
    const before = migrations.findIndex(({ name }) => name === 'limits')
    store.run(migrations.slice(0, before))
    store.db
      .exec(`INSERT INTO measures (id, stale_after_months, rest_days, created, updated, version)
      VALUES ('roster', 6, 3, '2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1)`)
    store.run(migrations.slice(0, before + 1))
    expect(store.db.prepare('SELECT * FROM measures').get()).toMatchObject({
      ...{ stale_after_months: 6, rest_days: 3, lead_months: 4, medium_term_least: 2 },
      ...{ medium_term_most: 12, kept_years: 5, kept_years_deployed: 10, consent_years: 5 },
      ...{ confirm_after_months: 6, soon_days: 30 },
    })
  })
})

describe('a store from before people had tags', () => {
  it('gives them places for words, which go with the person', () => {
    const store = newStore()
    const before = migrations.findIndex(({ name }) => name === 'tags')
    store.run(migrations.slice(0, before))
    store.db
      .exec(`INSERT INTO person (id, family_name, birth_date_precision, created, updated, version)
      VALUES ('p', 'Zinsou', 'day', '2026-11-26', '2026-11-26', 1)`)
    store.run(migrations.slice(0, before + 1))
    store.db.pragma('foreign_keys = ON')
    store.db.exec(`INSERT INTO person_tag (person, ordinal, tag) VALUES ('p', 0, 'long list')`)
    expect(() =>
      store.db.exec(`INSERT INTO person_tag (person, ordinal, tag) VALUES ('p', 1, '')`),
    ).toThrow(/CHECK/)
    store.db.exec('DELETE FROM person')
    expect(store.db.prepare('SELECT * FROM person_tag').all()).toEqual([])
  })
})

describe('a store from before names of before had a field', () => {
  it('keeps its people, and has their words written anew when such a name is stated', () => {
    const store = newStore()
    const before = migrations.findIndex(({ name }) => name === 'formerNames')
    store.run(migrations.slice(0, before))
    store.db
      .exec(`INSERT INTO person (id, family_name, birth_date_precision, created, updated, version)
      VALUES ('p', 'Zinsou', 'day', '2026-11-26', '2026-11-26', 1)`)
    store.run(migrations.slice(0, before + 1))
    store.db.exec('DELETE FROM search_stale')
    const stale = (): unknown[] => store.db.prepare('SELECT number FROM search_stale').all()
    store.db.exec(`UPDATE person SET title = 'Dr'`)
    expect(stale()).toEqual([])
    store.db.exec(`UPDATE person SET former_name = 'Houngbo'`)
    expect(stale()).toHaveLength(1)
    expect(store.db.prepare('SELECT family_name, former_name FROM person').all()).toEqual([
      { family_name: 'Zinsou', former_name: 'Houngbo' },
    ])
  })
})

describe('a store from before people were asked in rounds', () => {
  it('keeps its people, and holds rounds with no less than a name, days in order and a list', () => {
    const store = newStore()
    const before = migrations.findIndex(({ name }) => name === 'availabilityRounds')
    store.run(migrations.slice(0, before))
    const stamps = "'2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1"
    store.db
      .exec(`INSERT INTO person (id, family_name, birth_date_precision, created, updated, version)
      VALUES ('p', 'Zinsou', 'day', ${stamps})`)
    store.run(migrations.slice(0, before + 1))
    const round = (from: string, to: string, people: string): void =>
      void store.db.exec(`INSERT INTO availability_round
        (id, name, from_date, to_date, asked_on, people, created, updated, version)
        VALUES ('r${from}', 'May', '${from}', '${to}', '2026-11-26', '${people}', ${stamps})`)
    round('2027-05-01', '2027-05-31', '[{"id":"p","provider":null,"answer":"open"}]')
    expect(() => round('2027-06-02', '2027-06-01', '[]')).toThrow(/CHECK/)
    expect(() => round('2027-06-02', '2027-06-03', 'p')).toThrow(/CHECK/)
    expect(store.db.prepare('SELECT family_name FROM person').pluck().all()).toEqual(['Zinsou'])
    expect(store.db.prepare('SELECT name, closed_on FROM availability_round').all()).toEqual([
      { name: 'May', closed_on: null },
    ])
  })
})

describe('a store from before reserves had an order', () => {
  it('keeps its candidacies, none with a place', () => {
    const store = newStore()
    const before = migrations.findIndex(({ name }) => name === 'reservePlaces')
    store.run(migrations.slice(0, before))
    store.db.pragma('foreign_keys = OFF')
    const stamps = "'2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1"
    store.db.exec(`INSERT INTO candidacy (id, position, person, status, created, updated, version)
      VALUES ('c', 'position', 'p', 'reserve', ${stamps})`)
    store.run(migrations.slice(0, before + 1))
    expect(store.db.prepare('SELECT status, reserve_place FROM candidacy').all()).toEqual([
      { status: 'reserve', reserve_place: null },
    ])
  })
})

describe('measures from before the months of a passport could be changed', () => {
  it('ask for six, as the program did', () => {
    const store = newStore()
    const before = migrations.findIndex(({ name }) => name === 'passportMonths')
    store.run(migrations.slice(0, before))
    store.db
      .exec(`INSERT INTO measures (id, stale_after_months, rest_days, created, updated, version)
      VALUES ('roster', 6, 3, '2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1)`)
    store.run(migrations.slice(0, before + 1))
    expect(store.db.prepare('SELECT rest_days, passport_months FROM measures').all()).toEqual([
      { rest_days: 3, passport_months: 6 },
    ])
  })
})

describe('measures from before the age of a backup could be changed', () => {
  it('hold a backup of a week to be old, as the program did', () => {
    const store = newStore()
    const before = migrations.findIndex(({ name }) => name === 'backupDays')
    store.run(migrations.slice(0, before))
    store.db
      .exec(`INSERT INTO measures (id, stale_after_months, rest_days, created, updated, version)
      VALUES ('roster', 6, 3, '2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1)`)
    store.run(migrations.slice(0, before + 1))
    expect(store.db.prepare('SELECT rest_days, backup_days FROM measures').all()).toEqual([
      { rest_days: 3, backup_days: 7 },
    ])
  })
})

describe('a store from before recommendations were kept', () => {
  it('keeps its requests, and holds recommendations with a text and a follow-up there is', () => {
    const store = newStore()
    const before = migrations.findIndex(({ name }) => name === 'recommendations')
    store.run(migrations.slice(0, before + 1))
    store.db.pragma('foreign_keys = OFF')
    const add = (text: string, followUp: string): void =>
      void store.db.exec(`INSERT INTO recommendation
        (id, request, text, given_on, follow_up, created, updated, version)
        VALUES ('r', 'q', '${text}', '2027-01-10', '${followUp}',
          '2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1)`)
    expect(() => add('', 'open')).toThrow(/CHECK/)
    expect(() => add('Publish', 'done')).toThrow(/CHECK/)
    add('Publish', 'open')
    expect(store.db.prepare('SELECT follow_up, judged_on FROM recommendation').all()).toEqual([
      { follow_up: 'open', judged_on: null },
    ])
  })
})

describe('a store from before requests had budgets', () => {
  it('holds them with lines that are a list', () => {
    const store = newStore()
    const before = migrations.findIndex(({ name }) => name === 'budgets')
    store.run(migrations.slice(0, before + 1))
    store.db.pragma('foreign_keys = OFF')
    const add = (lines: string): void =>
      void store.db.exec(`INSERT INTO budget
        (id, request, estimated_on, lines, created, updated, version)
        VALUES ('b', 'q', '2027-01-05', '${lines}',
          '2026-11-26T10:00:00.000Z', '2026-11-26T10:00:00.000Z', 1)`)
    expect(() => add('Travel')).toThrow(/CHECK/)
    add('[]')
    expect(store.db.prepare('SELECT lines, note FROM budget').all()).toEqual([
      { lines: '[]', note: null },
    ])
  })
})

describe('a store whose search had names, codes and notes in one index', () => {
  it('has everybody indexed anew, and from then on only what changed', () => {
    const store = newStore()
    const before = migrations.findIndex(({ name }) => name === 'searchParts')
    store.run(migrations.slice(0, before))
    store.db
      .exec(`INSERT INTO person (number, id, family_name, birth_date_precision, notes, created, updated, version)
      VALUES (1, 'p', 'Zinsou', 'day', 'tall', '2026-11-26', '2026-11-26', 1),
        (2, 'q', 'Houngbo', 'day', NULL, '2026-11-26', '2026-11-26', 1);
      INSERT INTO search_person (number, name_key, updated) VALUES (1, 'zinsou', '2026-11-26');
      INSERT INTO search_word (rowid, name, notes) VALUES (1, 'zinsou', 'tall');
      INSERT INTO search_trigram (rowid, name) VALUES (1, 'zinsou');
      DELETE FROM search_stale;`)
    store.run(migrations.slice(0, before + 1))
    const tables = ['search_stale', 'search_stale_fact', 'search_stale_note']
    const stale = (): unknown[] =>
      tables.map((table) => store.db.prepare(`SELECT number FROM ${table}`).pluck().all())
    expect(stale()).toEqual([[1, 2], [1, 2], [1]])
    for (const table of ['search_person', 'search_word_docsize', 'search_trigram_docsize'])
      expect(store.db.prepare(`SELECT * FROM ${table}`).all(), table).toEqual([])
    const afterwards = (sql: string): unknown[] => {
      store.db.exec(tables.map((table) => `DELETE FROM ${table};`).join(''))
      store.db.exec(sql)
      return stale()
    }
    expect(afterwards(`UPDATE person SET notes = 'short', updated = '2026-11-27'`)).toEqual([
      ...[[], [], [1, 2]],
    ])
    expect(afterwards(`UPDATE person SET phone = '1' WHERE id = 'q'`)).toEqual([[2], [], []])
    expect(afterwards(`INSERT INTO person_nationality VALUES ('p', 0, 'BJ')`)).toEqual([
      ...[[1], [1], []],
    ])
    expect(
      afterwards(
        `INSERT INTO person_language (id, person, ordinal, language, converted)
          VALUES ('l', 'q', 0, 'fr', 0)`,
      ),
    ).toEqual([[], [2], []])
    expect(afterwards(`DELETE FROM person`)).toEqual([
      [1, 2],
      [1, 2],
      [1, 2],
    ])
  })
})

describe('a store whose lists were ordered by reading every row', () => {
  it.each([
    ['orderIndexes', 'email'],
    ['formerNameOrder', 'former_name'],
    ['ordersOfDays', 'confirmed_on'],
  ])('after %s reads %s from an index of it', (step, column) => {
    const store = newStore()
    store.run(migrations.slice(0, 1 + migrations.findIndex(({ name }) => name === step)))
    const plan = store.db
      .prepare(
        `EXPLAIN QUERY PLAN SELECT number, ${column} FROM person WHERE ${column} IS NOT NULL ORDER BY ${column}`,
      )
      .all()
    expect(plan).toEqual([
      expect.objectContaining({
        detail: expect.stringContaining(`COVERING INDEX person_order_${column}`) as string,
      }),
    ])
  })
})

describe('a store whose search kept the days of a person too', () => {
  it('keeps its lines without them, finds both days by indexes, and marks whose words change', () => {
    const store = newStore()
    const step = migrations.findIndex(({ name }) => name === 'ordersOfDays')
    store.run(migrations.slice(0, step))
    store.db
      .exec(`INSERT INTO person (number, id, family_name, birth_date_precision, confirmed_on, created, updated, version)
      VALUES (1, 'p', 'Zinsou', 'day', '2026-11-01', '2026-11-26', '2026-11-26', 1);
      INSERT INTO search_person (number, name_key, nationality, confirmed_on, updated)
      VALUES (1, 'zinsou', 'Benin', '2026-11-01', '2026-11-26');
      DELETE FROM search_stale;`)
    store.run(migrations.slice(0, step + 1))
    expect(store.db.prepare('SELECT * FROM search_person').all()).toEqual([
      { number: 1, name_key: 'zinsou', nationality: 'Benin', contact: null, passport: null },
    ])
    const planOf = (sql: string): unknown =>
      store.db
        .prepare(`EXPLAIN QUERY PLAN ${sql}`)
        .all()
        .map((row) => Reflect.get(Object(row), 'detail') as unknown)
    expect(planOf('SELECT number FROM person GROUP BY updated')).toEqual([
      expect.stringContaining('COVERING INDEX person_updated'),
    ])
    expect(
      planOf(`SELECT number FROM person WHERE retain_until IS NULL AND updated < '2020-01-01'`),
    ).toEqual([expect.stringContaining('COVERING INDEX person_updated')])
    expect(
      planOf('SELECT number FROM search_person WHERE nationality IS NOT NULL GROUP BY nationality'),
    ).toEqual([expect.stringContaining('COVERING INDEX search_person_nationality')])
    const stale = (): unknown[] => store.db.prepare('SELECT number FROM search_stale').pluck().all()
    store.db.exec(`UPDATE person SET confirmed_on = '2026-11-27', updated = '2026-11-27'`)
    expect(stale()).toEqual([])
    store.db.exec(`UPDATE person SET family_name = 'Zinsou', email = NULL`)
    expect(stale()).toEqual([])
    store.db.exec(`UPDATE person SET family_name = 'Zinsou-Ba'`)
    expect(stale()).toEqual([1])
  })
})
