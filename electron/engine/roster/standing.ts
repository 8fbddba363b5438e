import type { Id } from '#shared/domain/common.ts'
import type { Provider } from '#shared/domain/provider.ts'
import type { StoredRequest } from '#shared/domain/request.ts'
import type { SkillTree } from '#shared/matching/index.ts'
import type { CallContext } from '../call-context.ts'
import { providersOf, skillsOf } from './store-words.ts'
import type { Reading } from '../store/access.ts'
import { findRequest } from '../store/repositories/requests.ts'
import { expectFound } from '../store/repositories/stored.ts'

/** What judging somebody reads beside the people. */
export interface Standing {
  readonly skills: SkillTree
  readonly providers: ReadonlyMap<Id, Provider>
  /** Throws `notFound`. */
  readonly requestOf: (id: Id) => StoredRequest
}

/** As it stands now; or as a call that goes through many people read it, which changes none of it. */
export function standingOf(call: Reading & Pick<CallContext, 'standing'>): Standing {
  return call.standing ?? readStanding(call)
}

/** Reads it for a call that changes none of it: each request once, however many people are judged. */
export function readStanding(call: Reading): Standing {
  const requests = new Map<Id, StoredRequest>()
  return {
    skills: skillsOf(call.sqlite),
    providers: providersOf(call.sqlite),
    requestOf(id) {
      const request = requests.get(id) ?? expectFound(findRequest(call, id), 'request')
      requests.set(id, request)
      return request
    },
  }
}
