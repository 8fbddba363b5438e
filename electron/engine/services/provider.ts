import { ExpectedFailure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import type { CallContext, Handlers } from '../call-context.ts'
import {
  findProvider,
  listProviders,
  removeProvider,
  saveProvider,
} from '../store/repositories/providers.ts'
import { expectVersion, found } from '../store/repositories/stored.ts'
import { offersValidOn } from '../store/repositories/valid-offers.ts'

export const providerHandlers = {
  'provider.list': async (_params, call) => {
    const [offered, deployed] = await Promise.all([offeredBy(call), deployedUnder(call)])
    return listProviders(call).map((provider) => ({
      ...provider,
      offered: offered.get(provider.id) ?? 0,
      deployed: deployed.get(provider.id) ?? 0,
    }))
  },

  'provider.save': ({ provider, version }, call) => {
    const saved = saveProvider(call, provider, version)
    // Facets and search name providers: whoever it offers is read again.
    if (version !== null) call.touch(peopleOf(call, provider.id))
    return saved
  },

  'provider.remove': ({ id, version }, call) => {
    const provider = found(findProvider(call, id), 'provider')
    expectVersion(call, 'provider', provider, version)
    const uses = usesOf(call, id)
    if (uses > 0)
      throw new ExpectedFailure({
        code: 'inUse',
        message: `This provider has ${uses} offers, nominations or deployments.`,
        next: 'Remove or move those first; the provider itself can stay without harm.',
      })
    removeProvider(call, provider)
    return { removed: id }
  },
} satisfies Handlers<'provider.list' | 'provider.save' | 'provider.remove'>

async function offeredBy({ db, today }: CallContext): Promise<Map<Id, number>> {
  const rows = await offersValidOn(db, today)
    .select(['provider', ({ fn }) => fn.count<number>('person').distinct().as('people')])
    .groupBy('provider')
    .execute()
  return new Map(rows.map(({ provider, people }) => [provider, people]))
}

async function deployedUnder({ db }: CallContext): Promise<Map<Id, number>> {
  const rows = await db
    .selectFrom('deployment')
    .select(['provider', ({ fn }) => fn.countAll<number>().as('deployments')])
    .where('status', 'in', ['planned', 'deployed'])
    .where('provider', 'is not', null)
    .groupBy('provider')
    .execute()
  return new Map(rows.flatMap((row) => (row.provider ? [[row.provider, row.deployments]] : [])))
}

function peopleOf({ sqlite }: CallContext, provider: Id): Id[] {
  return sqlite
    .prepare<[Id], Id>('SELECT DISTINCT person FROM offer WHERE provider = ?')
    .pluck()
    .all(provider)
}

function usesOf({ sqlite }: CallContext, provider: Id): number {
  const count = sqlite
    .prepare<{ provider: Id }, number>(
      `SELECT (SELECT count(*) FROM offer WHERE provider = @provider)
         + (SELECT count(*) FROM nomination WHERE provider = @provider)
         + (SELECT count(*) FROM deployment WHERE provider = @provider)`,
    )
    .pluck()
    .get({ provider })
  return count ?? 0
}
