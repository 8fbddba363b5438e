import type { FieldErrors, Resolver } from 'react-hook-form'
import { isDateOnly, isTimeZone } from '#shared/calendar/index.ts'
import { preconditionKinds, type Request, unjudged } from '#shared/domain/request.ts'
import { t } from '#renderer/text/text.ts'
import { copyRequirements } from '../position/copies.ts'

/** A request as a form holds it: what is not yet chosen is null. */
export interface RequestDraft extends Omit<
  Request,
  'state' | 'receivedOn' | 'from' | 'to' | 'deadline' | 'providerCap'
> {
  readonly state: string | null
  readonly receivedOn: string | null
  readonly from: string | null
  readonly to: string | null
  readonly deadlineOn: string | null
  readonly deadlineAt: string
  readonly deadlineZone: string
  readonly deadlineWritten: string
  readonly capBy: 'none' | 'max' | 'percentOfPosts'
  readonly capValue: number | null
}

/** An empty form. The phases are those of the whole process; nobody has judged the preconditions. */
export const blankRequest = (id: string, today: string): RequestDraft => ({
  id,
  reference: null,
  title: '',
  state: null,
  organ: null,
  channel: 'ead',
  assistance: ['technical-assistance'],
  phases: [],
  receivedOn: today,
  electionOn: null,
  secondRoundOn: null,
  from: null,
  to: null,
  deadlineOn: null,
  deadlineAt: '24:00',
  deadlineZone: '',
  deadlineWritten: '',
  status: 'received',
  preconditions: preconditionKinds.map(unjudged),
  capBy: 'none',
  capValue: null,
  womenPercent: null,
  maxPerNationality: null,
  maxPercentPerNationality: null,
  multinationalPairs: false,
  requirements: [],
  funding: null,
  officer: null,
  continues: null,
  parties: [],
  notes: null,
})

const cap = (of: Request['providerCap']): Pick<RequestDraft, 'capBy' | 'capValue'> => {
  if (of === null) return { capBy: 'none', capValue: null }
  return 'max' in of
    ? { capBy: 'max', capValue: of.max }
    : { capBy: 'percentOfPosts', capValue: of.percentOfPosts }
}

/** A stored request as its form. */
export const draftOfRequest = ({ deadline, providerCap, ...request }: Request): RequestDraft => ({
  ...request,
  ...cap(providerCap),
  deadlineOn: deadline?.local.slice(0, 10) ?? null,
  deadlineAt: deadline?.local.slice(11) ?? '24:00',
  deadlineZone: deadline?.zone ?? '',
  deadlineWritten: deadline?.asWritten ?? '',
})

/**
 * A form that goes on with an earlier request of the State: who asked, for what and by which rules is carried
 * over; not its days, its judgements, its reference or its notes.
 */
export const followUpOf = (
  of: Request,
  {
    id,
    today,
    newId,
  }: { readonly id: string; readonly today: string; readonly newId: () => string },
): RequestDraft => ({
  ...blankRequest(id, today),
  title: t('requests.followUpTitle', { title: of.title }),
  ...{ state: of.state, organ: of.organ, channel: of.channel, assistance: of.assistance },
  ...{ phases: of.phases, officer: of.officer, funding: of.funding, continues: of.id },
  ...cap(of.providerCap),
  ...{ womenPercent: of.womenPercent, multinationalPairs: of.multinationalPairs },
  maxPerNationality: of.maxPerNationality,
  maxPercentPerNationality: of.maxPercentPerNationality,
  deadlineZone: of.deadline?.zone ?? '',
  requirements: copyRequirements(of.requirements, newId),
  parties: of.parties.map((party) => ({ ...party, id: newId() })),
})

const dateFields = [
  'receivedOn',
  'electionOn',
  'secondRoundOn',
  'from',
  'to',
  'deadlineOn',
] as const satisfies readonly (keyof RequestDraft)[]

type RequestProblems = Partial<Record<keyof RequestDraft, string>>

/** Fields of a request that the form holds in parts, and the part that stands for each. */
export const requestFieldNames: Readonly<Record<string, keyof RequestDraft>> = {
  'deadline.local': 'deadlineAt',
  'deadline.zone': 'deadlineZone',
  'deadline.asWritten': 'deadlineWritten',
  providerCap: 'capValue',
  'providerCap.max': 'capValue',
  'providerCap.percentOfPosts': 'capValue',
}

const problemsOf = (draft: RequestDraft): RequestProblems => {
  const problems: RequestProblems = {}
  if (draft.title.trim() === '') problems.title = t('requests.titleMissing')
  if (draft.state === null) problems.state = t('requests.stateMissing')
  if (draft.receivedOn === null) problems.receivedOn = t('requests.dayMissing')
  if (draft.from === null) problems.from = t('requests.dayMissing')
  if (draft.to === null) problems.to = t('requests.dayMissing')
  else if (draft.from !== null && draft.to < draft.from) problems.to = t('requests.dayOrder')
  if (draft.secondRoundOn !== null && draft.secondRoundOn <= (draft.electionOn ?? '')) {
    problems.secondRoundOn = t('requests.secondBeforeFirst')
  }
  if (draft.deadlineOn !== null) {
    if (!/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(draft.deadlineAt)) {
      problems.deadlineAt = t('requests.timeUnclear')
    }
    if (draft.deadlineZone !== '' && !isTimeZone(draft.deadlineZone)) {
      problems.deadlineZone = t('requests.zoneUnknown')
    }
  }
  if (draft.capBy !== 'none' && draft.capValue === null) {
    problems.capValue = t('requests.capMissing')
  }
  // Last: what is no date cannot be late or early.
  for (const field of dateFields) {
    const typed = draft[field]
    if (typed !== null && !isDateOnly(typed)) problems[field] = t('problems.notReadable')
  }
  if (draft.assistance.length === 0) problems.assistance = t('requests.assistanceMissing')
  if (draft.parties.some(({ name }) => name.trim() === ''))
    problems.parties = t('requests.partyNameMissing')
  if (draft.parties.filter(({ role }) => role === 'lead').length > 1)
    problems.parties = t('problems.oneLead')
  if (draft.preconditions.some(({ on }) => on !== null && !isDateOnly(on)))
    problems.preconditions = t('problems.notReadable')
  return problems
}

const providerCapOf = ({ capBy, capValue }: RequestDraft): Request['providerCap'] => {
  if (capBy === 'none' || capValue === null) return null
  return capBy === 'max' ? { max: Math.round(capValue) } : { percentOfPosts: capValue }
}

/** The request of a form, or what stands against it by field. */
export const readRequest = (
  draft: RequestDraft,
): { readonly request: Request } | { readonly problems: RequestProblems } => {
  const problems = problemsOf(draft)
  const { state, receivedOn, from, to } = draft
  const wanting = state === null || receivedOn === null || from === null || to === null
  if (wanting || Object.keys(problems).length > 0) return { problems }
  const { deadlineOn, deadlineAt, deadlineZone, deadlineWritten, capBy, capValue, ...rest } = draft
  return {
    request: {
      ...rest,
      title: draft.title.trim(),
      state,
      receivedOn,
      from,
      to,
      deadline:
        deadlineOn === null
          ? null
          : {
              local: `${deadlineOn}T${deadlineAt}`,
              zone: deadlineZone || null,
              asWritten: deadlineWritten || null,
            },
      providerCap: providerCapOf({ ...draft, capBy, capValue }),
    },
  }
}

/** Checks the form and puts what stands against it beside its fields. */
export const requestResolver: Resolver<RequestDraft> = (draft) => {
  const read = readRequest(draft)
  if ('request' in read) return { values: draft, errors: {} }
  const errors: FieldErrors<RequestDraft> = Object.fromEntries(
    Object.entries(read.problems).map(([field, message]) => [field, { type: 'draft', message }]),
  )
  return { values: {}, errors }
}
