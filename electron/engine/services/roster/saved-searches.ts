import { phrase } from '#shared/text/index.ts'
import type { Handlers } from '../../call-context.ts'
import {
  changeSearch,
  findSearch,
  insertSearch,
  listSearches,
  removeSearch,
} from '../../store/repositories/saved-searches.ts'
import { expectFound, expectNew, expectVersion } from '../../store/repositories/stored.ts'

export const savedSearchHandlers = {
  'search.list': (_params, call) => listSearches(call),

  'search.save': ({ search, version }, call) => {
    const before = findSearch(call, search.id)
    // The roster opens with one: the one before gives way.
    if (search.opens)
      for (const other of listSearches(call))
        if (other.opens && other.id !== search.id)
          changeSearch(call, other, { ...other, opens: false })
    if (version === null) {
      expectNew(before, 'savedSearch')
      insertSearch(call, search)
    } else {
      const stored = expectFound(before, 'savedSearch')
      expectVersion(call, 'savedSearch', stored, version)
      changeSearch(call, stored, search)
    }
    call.describe(phrase('changes.searchKept', { name: search.name }))
    return expectFound(findSearch(call, search.id), 'savedSearch')
  },

  'search.remove': ({ id, version }, call) => {
    const search = expectFound(findSearch(call, id), 'savedSearch')
    expectVersion(call, 'savedSearch', search, version)
    removeSearch(call, search)
    call.describe(phrase('changes.searchRemoved', { name: search.name }))
    return { removed: id }
  },
} satisfies Handlers<'search.list' | 'search.save' | 'search.remove'>
