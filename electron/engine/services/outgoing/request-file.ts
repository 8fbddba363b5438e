import type { DocumentAsked } from '#shared/contract/outgoing-calls.ts'
import { budgetSums, type StoredBudget } from '#shared/domain/budget.ts'
import type { DeploymentCost } from '#shared/domain/fund.ts'
import { type Currency, digitsOf } from '#shared/domain/money.ts'
import type { StoredRecommendation } from '#shared/domain/recommendation.ts'
import { followUpPhrase, requestStatusPhrase } from '#shared/domain/status-phrases.ts'
import { fillsPostOf } from '#shared/domain/windows-held.ts'
import type { DocumentSection, DocumentTable } from '#shared/documents/document.ts'
import { categoryValue } from '#shared/exchange/cells.ts'
import { dateCell } from '#shared/exchange/table.ts'
import { requirementAsked } from '#shared/matching/asked.ts'
import { listOf, phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { findBudgetOf } from '../../store/repositories/budgets.ts'
import { listDeployments } from '../../store/repositories/deployments.ts'
import { listPositions } from '../../store/repositories/positions.ts'
import { listRecommendations } from '../../store/repositories/recommendations.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { listCosts } from '../staffing/funds.ts'
import { listWords, type MadeDocument, type Making, stampOf } from './making.ts'

type Asked = Extract<DocumentAsked, { of: 'request' }>

/** What reports recommended and what became of it; nothing where none did. */
function recommendationSection(of: readonly StoredRecommendation[]): DocumentSection[] {
  if (of.length === 0) return []
  const table: DocumentTable = {
    kind: 'table',
    columns: [
      { header: phrase('recommendations.number'), width: 8 },
      { header: phrase('recommendations.text'), width: 60 },
      { header: phrase('recommendations.addressedTo'), width: 28 },
      { header: phrase('recommendations.givenOn'), width: 13 },
      { header: phrase('recommendations.followUp'), width: 20 },
      { header: phrase('recommendations.note'), width: 40 },
    ],
    rows: of.map(({ number, text, addressedTo, givenOn, followUp, note }) => [
      ...[number, text, addressedTo, dateCell(givenOn), followUpPhrase(followUp), note],
    ]),
  }
  return [{ heading: phrase('reports.recommendations'), blocks: [table] }]
}

const inWholeUnits = (amount: number, of: Currency): number => amount / 10 ** digitsOf(of)

/** What is expected to be spent beside what is planned and given, by currency; nothing where nobody estimated it. */
function budgetSection(
  budget: StoredBudget | null,
  costs: readonly DeploymentCost[],
): DocumentSection[] {
  if (budget === null) return []
  const sums: DocumentTable = {
    kind: 'table',
    columns: [
      { header: phrase('funds.currency'), width: 10 },
      ...amounts.map((of) => ({ header: phrase(`budgets.${of}`), width: 18 })),
    ],
    rows: budgetSums(budget.lines, costs).map((sum) => [
      sum.currency,
      ...amounts.map((of) => inWholeUnits(sum[of], sum.currency)),
    ]),
  }
  const lines: DocumentTable = {
    kind: 'table',
    columns: [
      { header: phrase('funds.what'), width: 52 },
      { header: phrase('funds.currency'), width: 10 },
      { header: phrase('budgets.estimated'), width: 18 },
    ],
    rows: budget.lines.map(({ what, currency, amount }) => [
      ...[what, currency, inWholeUnits(amount, currency)],
    ]),
  }
  const heading = phrase('budgets.of', { day: { date: budget.estimatedOn } })
  const note = budget.note === null ? [] : [{ kind: 'text' as const, paragraphs: [budget.note] }]
  return [{ heading, blocks: [sums, lines, ...note] }]
}

const amounts = ['estimated', 'planned', 'given', 'left'] as const

/** A request on paper: what was asked, by whom and when, and the posts with what they ask. */
export function requestFile(
  call: CallContext,
  { request: id }: Asked,
  { language }: Making,
): MadeDocument {
  const request = expectFound(findRequest(call, id), 'request')
  const { skillValue } = listWords(call)
  const positions = listPositions(call, id)
  const filledOf = (position: (typeof positions)[number]): number =>
    listDeployments(call, { position: position.id }).filter((deployment) =>
      fillsPostOf(position.windows, deployment),
    ).length
  const filled = positions.map(filledOf)
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0)
  const posts: DocumentTable = {
    kind: 'table',
    columns: [
      { header: phrase('documents.position'), width: 28 },
      { header: phrase('documents.category'), width: 10 },
      { header: phrase('documents.location'), width: 16 },
      { header: phrase('documents.period'), width: 26 },
      { header: phrase('documents.posts'), width: 8 },
      { header: phrase('documents.filled'), width: 8 },
      { header: phrase('documents.asked'), width: 50 },
    ],
    rows: positions.map((position, at) => [
      position.title,
      categoryValue(position.category),
      position.location,
      { lines: position.windows.map(({ from, to }) => ({ period: [from, to] as const })) },
      position.posts,
      filled[at] ?? 0,
      { lines: position.requirements.map((each) => requirementAsked(each, skillValue)) },
    ]),
    totals: [
      [
        ...[phrase('documents.all'), null, null, null],
        ...[sum(positions.map((position) => position.posts)), sum(filled), null],
      ],
    ],
  }
  return {
    document: {
      language,
      title: request.title,
      subtitle: phrase('documents.requestFile'),
      facts: [
        { label: phrase('documents.aboutState'), value: { country: request.state } },
        { label: phrase('documents.requestOrgan'), value: request.organ },
        { label: phrase('documents.requestChannel'), value: { channel: request.channel } },
        { label: phrase('documents.aboutReference'), value: request.reference },
        { label: phrase('documents.receivedOn'), value: dateCell(request.receivedOn) },
        { label: phrase('documents.requestStatus'), value: requestStatusPhrase(request.status) },
        {
          label: phrase('documents.assistance'),
          value: listOf(
            request.assistance.map((each) => ({ assistance: each })),
            'comma',
          ),
        },
        {
          label: phrase('documents.phases'),
          value: listOf(
            request.phases.map((each) => ({ phase: each })),
            'comma',
          ),
        },
        { label: phrase('documents.period'), value: { period: [request.from, request.to] } },
        { label: phrase('documents.aboutElectionDay'), value: dateCell(request.electionOn) },
        {
          label: phrase('documents.deadline'),
          value: request.deadline && { date: request.deadline.local.slice(0, 10) },
        },
      ],
      sections: [
        ...(positions.length === 0
          ? []
          : [{ heading: phrase('documents.postsAsked'), blocks: [posts] }]),
        ...budgetSection(findBudgetOf(call, id), listCosts(call, id)),
        ...recommendationSection(listRecommendations(call, id)),
      ],
      orientation: 'landscape',
      stamp: stampOf(call, []),
    },
    rows: positions.length,
    restricted: false,
    entries: [],
  }
}
