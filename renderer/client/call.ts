import type { CallName, ParamsOf, ResultOf } from '#shared/contract/contract.ts'
import { tellReply } from './hear-replies.ts'
import { ClientFailure } from './client-failure.ts'

/** Makes one call of the contract. Throws {@link ClientFailure} when it ends with a failure. */
export async function call<N extends CallName>(name: N, params: ParamsOf<N>): Promise<ResultOf<N>> {
  const reply = await window.app.call(name, params)
  if (!reply.ok) throw new ClientFailure(reply.failure)
  tellReply(name, reply.result, reply.change)
  // The engine checked it against the schema this type is made from.
  return reply.result as ResultOf<N>
}
