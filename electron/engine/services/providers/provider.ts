import { phrase } from '#shared/text/index.ts'
import type { ProviderRow } from '#shared/contract/provider-calls.ts'
import { expectedFailure } from '#shared/contract/failure.ts'
import type { Id } from '#shared/domain/common.ts'
import { type Problem, under } from '#shared/domain/problem.ts'
import { type ProviderUses, providerUseKinds } from '#shared/domain/provider.ts'
import { problemsOfTypedProvider } from '#shared/domain/typed-values.ts'
import { alikeProviders } from '#shared/duplicates/alike-providers.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import { perVersion } from '../../roster/per-version.ts'
import {
  answerPair,
  findAnswer,
  pairKey,
  readAnswers,
} from '../../store/repositories/duplicate-answers.ts'
import {
  findProvider,
  listProviders,
  removeProvider,
  saveProvider,
  usesOfProvider,
} from '../../store/repositories/providers.ts'
import { expectFound, expectVersion } from '../../store/repositories/stored.ts'
import { selectTuples, selectValues } from '../../store/statement.ts'
import { mergeProviders } from './merge-providers.ts'
import { providerPageOf } from './provider-page.ts'

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

export const providerHandlers = {
  'provider.list': (_params, call) => providerRows(call),

  'provider.get': ({ id }, call) => {
    const provider = expectFound(
      providerRows(call).find((each) => each.id === id) ?? null,
      'provider',
    )
    const alike = alikePairs(call).flatMap(([one, other]) =>
      one.id === id ? [other] : other.id === id ? [one] : [],
    )
    return providerPageOf(call, provider, alike)
  },

  'provider.alike': (_params, call) =>
    alikePairs(call).map(([one, other]) => ({ one: one.id, other: other.id })),

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
    const hanging = hangingOn(usesOfProvider(call, id))
    if (hanging.length > 0) throw expectedFailure('inUse', 'providerInUse', undefined, hanging)
    removeProvider(call, provider)
    call.describe(phrase('changes.providerRemoved', { name: provider.name }))
    return { removed: id }
  },

  'provider.merge': ({ kept: keptId, keptVersion, gone: goneId, goneVersion }, call) => {
    if (keptId === goneId) throw expectedFailure('invalid', 'mergeSame')
    const kept = expectFound(findProvider(call, keptId), 'provider')
    const gone = expectFound(findProvider(call, goneId), 'provider')
    expectVersion(call, 'provider', kept, keptVersion)
    expectVersion(call, 'provider', gone, goneVersion)
    mergeProviders(call, kept, gone)
    call.describe(phrase('changes.providersMerged', { name: kept.name, other: gone.name }))
    return expectFound(findProvider(call, keptId), 'provider')
  },

  'provider.apart': ({ one, other, apart }, call) => {
    const first = expectFound(findProvider(call, one), 'provider')
    const second = expectFound(findProvider(call, other), 'provider')
    const key = pairKey(one, other)
    if (findAnswer(call, key)?.answer === (apart ? 'apart' : undefined)) return { apart }
    answerPair(call, key, apart ? { answer: 'apart', until: null } : null)
    const names = { name: first.name, other: second.name }
    call.describe(phrase(apart ? 'changes.providersApart' : 'changes.providersAskedAgain', names))
    return { apart }
  },
} satisfies Handlers<
  | 'provider.list'
  | 'provider.get'
  | 'provider.alike'
  | 'provider.save'
  | 'provider.remove'
  | 'provider.merge'
  | 'provider.apart'
>

function providerRows(call: CallContext): ProviderRow[] {
  const peopleOffered = new Map(offered.all(call.sqlite, { today: call.today }))
  const deployments = new Map(deployed.all(call.sqlite))
  return listProviders(call).map((provider) => ({
    ...provider,
    offered: peopleOffered.get(provider.id) ?? 0,
    deployed: deployments.get(provider.id) ?? 0,
  }))
}

/** Pairs with close names of which nobody said that they are two. */
function alikePairs(call: CallContext) {
  return perVersion(call.sqlite, 'alikeProviders', () => {
    const answers = readAnswers(call)
    return alikeProviders(listProviders(call)).filter(
      ([one, other]) => answers.get(pairKey(one.id, other.id))?.answer !== 'apart',
    )
  })
}

/** What keeps a provider from being removed, a line each. */
function hangingOn(uses: ProviderUses): Problem[] {
  return providerUseKinds
    .filter((kind) => uses[kind] > 0)
    .map((kind) => ({
      field: kind,
      message: phrase(`problems.providerHas_${kind}`, { count: uses[kind] }),
    }))
}
