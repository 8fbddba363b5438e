import type { Database, Statement } from '#electron/engine/store/sqlite.ts'

/** A connection as it is, with how many statements ran on it. */
export interface Counted {
  readonly sqlite: Database
  readonly count: () => number
}

const runs = new Set<string | symbol>(['get', 'all', 'iterate', 'run'])

/** Counts what runs on a connection: a list must not take more statements for more rows. */
export function countStatements(on: Database): Counted {
  let ran = 0

  function counted(statement: Statement): Statement {
    return new Proxy(statement, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name)
        if (typeof member !== 'function') return member
        return (...values: unknown[]) => {
          if (runs.has(name)) ran += 1
          const result: unknown = Reflect.apply(member, target, values)
          return result === target ? counted(target) : result
        }
      },
    })
  }

  const sqlite = new Proxy(on, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name)
      if (name === 'prepare') return (sql: string) => counted(target.prepare(sql))
      return typeof member === 'function' ? (member.bind(target) as unknown) : member
    },
  })
  return { sqlite, count: () => ran }
}
