/** A calendar date as text, or null. */
export const date = (name: string): string => `${name} TEXT CHECK (${isDate(name)})`

/** A calendar date that must be there. */
export const givenDate = (name: string): string => `${name} TEXT NOT NULL CHECK (${isDate(name)})`

const isDate = (name: string): string => `${name} GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'`

/** The period does not end before it starts; an open end is null, which a check lets pass. */
export const inOrder = `CHECK (from_date <= to_date)`

export const flag = (name: string): string => `${name} INTEGER NOT NULL CHECK (${name} IN (0, 1))`

/** A whole number between two bounds, or null. */
export const between = (name: string, low: number, high: number): string =>
  `${name} INTEGER CHECK (${name} BETWEEN ${low} AND ${high})`

/** One of a closed list of words; null passes unless NOT NULL is put before. */
export const oneOf = (name: string, ...words: readonly string[]): string =>
  `CHECK (${name} IN (${words.map((word) => `'${word}'`).join(', ')}))`

export const json = (name: string): string => `${name} TEXT NOT NULL CHECK (json_valid(${name}))`

export const stamps = `created TEXT NOT NULL,
  updated TEXT NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0)`

/** A list that belongs to another row and goes with it: stored beside its owner, in order. */
export const listOf = (table: string, owner: string, columns: readonly string[]): string =>
  `CREATE TABLE ${table} (
  ${owner} TEXT NOT NULL REFERENCES ${owner} (id) ON DELETE CASCADE,
  ordinal INTEGER NOT NULL,
  ${columns.join(',\n  ')},
  PRIMARY KEY (${owner}, ordinal)
) STRICT, WITHOUT ROWID;`
