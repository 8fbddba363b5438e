import { phrase } from '#shared/text/index.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import { under } from '#shared/domain/problem.ts'
import { problemsOfTypedProvider } from '#shared/domain/typed-values.ts'
import type { Handlers } from '../call-context.ts'
import {
  findProvider,
  listProviders,
  removeProvider,
  saveProvider,
} from '../store/repositories/providers.ts'
import { expectVersion, expectFound } from '../store/repositories/stored.ts'
import { selectTuples, selectValues } from '../store/statement.ts'

// Offers that hold on a day: made, not withdrawn, not run out.
const offered = selectTuples<readonly [provider: Id, people: number], [{ today: string }]>(
  `SELECT provider, count(DISTINCT person) FROM offer
   WHERE (offered_on IS NULL OR offered_on <= @today)
     AND (withdrawn_on IS NULL OR withdrawn_on > @today)
     AND (valid_until IS NULL OR valid_until >= @today)
   GROUP BY provider`,
)

const deployed = selectTuples<readonly [provider: Id, deployments: number]>(
  `SELECT provider, count(*) FROM deployment
   WHERE status IN ('planned', 'deployed') AND provider IS NOT NULL
   GROUP BY provider`,
)

const peopleOf = selectValues<Id, [provider: Id]>(
  'SELECT DISTINCT person FROM offer WHERE provider = ?',
)

const usesOf = selectValues<number, [{ provider: Id }]>(
  `SELECT (SELECT count(*) FROM offer WHERE provider = @provider)
     + (SELECT count(*) FROM nomination WHERE provider = @provider)
     + (SELECT count(*) FROM deployment WHERE provider = @provider)
     + (SELECT count(*) FROM served_post WHERE provider = @provider)
     + (SELECT count(*) FROM contribution WHERE provider = @provider)`,
)

export const providerHandlers = {
  'provider.list': (_params, call) => {
    const peopleOffered = new Map(offered.all(call.sqlite, { today: call.today }))
    const deployments = new Map(deployed.all(call.sqlite))
    return listProviders(call).map((provider) => ({
      ...provider,
      offered: peopleOffered.get(provider.id) ?? 0,
      deployed: deployments.get(provider.id) ?? 0,
    }))
  },

  'provider.save': ({ provider, version }, call) => {
    const problems = problemsOfTypedProvider(provider, findProvider(call, provider.id))
    if (problems.length > 0)
      throw expectedFailure('invalid', 'invalidValues', undefined, under('provider', problems))
    const saved = saveProvider(call, provider, version)
    const what = version === null ? 'changes.providerAdded' : 'changes.providerChanged'
    call.describe(phrase(what, { name: provider.name }))
    // Facets and search name providers: whoever it offers is read again.
    if (version !== null) call.touch(peopleOf.all(call.sqlite, provider.id))
    return saved
  },

  'provider.remove': ({ id, version }, call) => {
    const provider = expectFound(findProvider(call, id), 'provider')
    expectVersion(call, 'provider', provider, version)
    const uses = usesOf.get(call.sqlite, { provider: id }) ?? 0
    if (uses > 0) throw expectedFailure('inUse', 'providerInUse', { uses })
    removeProvider(call, provider)
    call.describe(phrase('changes.providerRemoved', { name: provider.name }))
    return { removed: id }
  },
} satisfies Handlers<'provider.list' | 'provider.save' | 'provider.remove'>
