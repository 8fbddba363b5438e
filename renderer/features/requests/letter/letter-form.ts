import type { DateOnly } from '#shared/calendar/index.ts'
import type { Position, PostShare } from '#shared/domain/position.ts'
import type { PositionTemplate } from '#shared/domain/position-template.ts'
import type { Requirement } from '#shared/domain/requirement.ts'
import type {
  Certainty,
  FoundValue,
  LetterDraft,
  LetterLanguage,
  LetterPosition,
} from '#shared/letter/index.ts'
import { fromLibrary } from '#renderer/field/asked/from-library.ts'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { blankRequest, type RequestDraft } from '../form/request-draft.ts'

type Passage = FoundValue<unknown>['passage']

/** Where a value of the form was read, and how sure that is. */
export interface Source {
  readonly passage: Passage
  readonly certainty: Certainty
}

/** What of a request a letter can say, in the order it is shown. */
export const letterFields = [
  'state',
  'organ',
  'reference',
  'channel',
  'assistance',
  'electionOn',
  'secondRoundOn',
  'period',
  'deadline',
  'contact',
  'womenPercent',
  'providerCap',
  'nationalityCap',
  'requirements',
  'multinationalPairs',
] as const
export type LetterField = (typeof letterFields)[number]

/** A position of the letter as the form holds it, with the places it was read from. */
export interface FormPosition {
  readonly position: Position
  readonly title: Source
  readonly posts: Source | null
  readonly windows: readonly Source[]
  /** Languages asked of it, and parts of its posts. */
  readonly asked: readonly Source[]
}

/** A letter that was read, as a request that can be changed before it is created. */
export interface LetterForm {
  readonly request: RequestDraft
  readonly contact: string | null
  readonly positions: readonly FormPosition[]
  readonly sources: Readonly<Partial<Record<LetterField, readonly Source[]>>>
}

export interface LetterDesk {
  readonly today: DateOnly
  readonly newId: () => string
  readonly templates: readonly PositionTemplate[]
}

/** What calls ask for where they name a language without a level (European Union, ODIHR). */
const USUAL_LEVEL = 5

const sourceOf = ({ passage, certainty }: FoundValue<unknown>): Source => ({ passage, certainty })
const sourcesOf = (...found: readonly (FoundValue<unknown> | null)[]): readonly Source[] =>
  found.flatMap((each) => (each === null ? [] : [sourceOf(each)]))

/** The request that a letter asks for, as far as it says. */
export function formOf(draft: LetterDraft, desk: LetterDesk): LetterForm {
  const id = desk.newId()
  const spans = draft.positions.flatMap(({ windows }) => windows)
  const certain = spans.filter(({ value }) => !value.secondRound)
  const span = draft.period?.value ?? spanOf(certain.map(({ value }) => value))
  const rules = rulesOf(draft, desk.newId)
  const { state, deadline, providerCap: cap, nationalityCap } = draft
  const date = (draft.electionOn?.value ?? span?.from)?.slice(0, 4)
  const request: RequestDraft = {
    ...blankRequest(id, desk.today),
    title:
      state === null
        ? ''
        : date === undefined
          ? countryName(state.value)
          : t('requests.letterRequestTitle', { country: { country: state.value }, year: date }),
    state: state?.value ?? null,
    organ: draft.organ?.value ?? null,
    channel: draft.channel?.value ?? 'ead',
    ...assistanceOf(draft),
    reference: draft.reference?.value ?? null,
    electionOn: draft.electionOn?.value ?? null,
    secondRoundOn: draft.secondRoundOn?.value ?? null,
    from: span?.from ?? null,
    to: span?.to ?? null,
    deadlineOn: deadline?.value.local.slice(0, 10) ?? null,
    deadlineAt: deadline?.value.local.slice(11) ?? '24:00',
    deadlineZone: deadline?.value.zone ?? '',
    deadlineWritten: deadline?.value.asWritten ?? '',
    womenPercent: draft.womenPercent?.value ?? null,
    ...(cap === null
      ? {}
      : 'max' in cap.value
        ? { capBy: 'max', capValue: cap.value.max }
        : { capBy: 'percentOfPosts', capValue: cap.value.percentOfPosts }),
    maxPerNationality:
      nationalityCap && 'max' in nationalityCap.value ? nationalityCap.value.max : null,
    maxPercentPerNationality:
      nationalityCap && 'percentOfPosts' in nationalityCap.value
        ? nationalityCap.value.percentOfPosts
        : null,
    multinationalPairs: draft.multinationalPairs?.value ?? false,
    requirements: rules.requirements,
  }
  return {
    request,
    contact: draft.contact?.value ?? null,
    positions: draft.positions.map((each) => formPosition(each, draft, request, desk)),
    sources: {
      state: sourcesOf(state),
      organ: sourcesOf(draft.organ),
      reference: sourcesOf(draft.reference),
      channel: sourcesOf(draft.channel),
      assistance: sourcesOf(...draft.assistance),
      electionOn: sourcesOf(draft.electionOn),
      secondRoundOn: sourcesOf(draft.secondRoundOn),
      // Of the windows, where the letter names no period of its own.
      period:
        draft.period === null
          ? certain.map((each) => ({ ...sourceOf(each), certainty: 'likely' }))
          : sourcesOf(draft.period),
      deadline: sourcesOf(deadline),
      contact: sourcesOf(draft.contact),
      womenPercent: sourcesOf(draft.womenPercent),
      providerCap: sourcesOf(cap),
      nationalityCap: sourcesOf(nationalityCap),
      requirements: rules.sources,
      multinationalPairs: sourcesOf(draft.multinationalPairs),
    },
  }
}

function assistanceOf({ assistance }: LetterDraft): Partial<Pick<RequestDraft, 'assistance'>> {
  return assistance.length === 0 ? {} : { assistance: assistance.map(({ value }) => value) }
}

function spanOf(
  windows: readonly { readonly from: DateOnly; readonly to: DateOnly }[],
): { readonly from: DateOnly; readonly to: DateOnly } | null {
  const [first] = windows.map(({ from }) => from).toSorted()
  const last = windows
    .map(({ to }) => to)
    .toSorted()
    .at(-1)
  return first === undefined || last === undefined ? null : { from: first, to: last }
}

const languageRequirement = (
  { language, level, strength }: LetterLanguage,
  newId: () => string,
): Requirement => ({
  ...{ id: newId(), strength, group: null, weight: 2 },
  kind: 'language',
  parameters: { language, mode: 'spoken', level: level ?? USUAL_LEVEL },
})

/** What the letter asks of everybody: once for the request. */
function rulesOf(
  { languages, skills, noNeighbours }: LetterDraft,
  newId: () => string,
): { readonly requirements: Requirement[]; readonly sources: readonly Source[] } {
  const everybody = languages.filter(({ value }) => value.share === null)
  return {
    requirements: [
      ...(noNeighbours === null
        ? []
        : [
            {
              ...{ id: newId(), strength: 'must' as const, group: null, weight: 2 },
              kind: 'nationality' as const,
              parameters: { mode: 'exclude' as const, countries: [], neighboursOfHost: true },
            },
          ]),
      ...everybody.map(({ value }) => languageRequirement(value, newId)),
      ...skills.map(({ value }) => ({
        ...{ id: newId(), strength: 'wish' as const, group: null, weight: 2 },
        kind: 'skill' as const,
        parameters: { skill: value, level: null, years: null },
      })),
    ],
    sources: sourcesOf(noNeighbours, ...everybody, ...skills),
  }
}

function formPosition(
  read: LetterPosition,
  letter: LetterDraft,
  request: RequestDraft,
  { newId, templates }: LetterDesk,
): FormPosition {
  const template = templates.find(({ id }) => id === read.template)
  const library = read.kind === null ? null : fromLibrary(read.kind, newId)
  const own = read.languages.filter(({ value }) => value.share === null)
  const parts = [...read.languages, ...letter.languages].filter(({ value }) => value.share !== null)
  const start = template ?? library
  const windows = read.windows.map(({ value }) => ({
    ...{ id: newId(), from: value.from, to: value.to, minimumDays: value.minimumDays },
    contingentOn: value.secondRound ? t('requests.letterSecondRound') : null,
  }))
  const whole = { from: request.from ?? '', to: request.to ?? '' }
  return {
    position: {
      id: newId(),
      request: request.id,
      title: start?.title ?? read.title.value,
      kind: read.kind,
      category: start?.category ?? read.category,
      posts: read.posts?.value ?? 1,
      location: read.location?.value ?? null,
      windows:
        windows.length > 0
          ? windows
          : [{ ...whole, id: newId(), minimumDays: null, contingentOn: null }],
      requirements: [
        ...(start?.requirements ?? []).map((each) => ({ ...each, id: newId() })),
        ...own.map(({ value }) => languageRequirement(value, newId)),
      ],
      shares: [
        ...(template?.shares ?? []).map((each) => ({ ...each, id: newId() })),
        ...parts.flatMap(({ value }): PostShare[] =>
          value.share === null
            ? []
            : [
                {
                  id: newId(),
                  least: value.share,
                  asked: { ...languageRequirement(value, newId), strength: 'must' },
                },
              ],
        ),
      ],
      phases: [],
      responsibilities: template?.responsibilities ?? null,
      notes: null,
    },
    title: sourceOf(read.title),
    posts: read.posts && sourceOf(read.posts),
    windows: read.windows.map(sourceOf),
    asked: [...own, ...parts].map(sourceOf),
  }
}

/** A position that has no days yet takes those of the request. */
export const withDays = ({ windows, ...position }: Position, request: RequestDraft): Position => ({
  ...position,
  windows: windows.map((window) => ({
    ...window,
    from: window.from === '' ? (request.from ?? '') : window.from,
    to: window.to === '' ? (request.to ?? '') : window.to,
  })),
})

/** How many values somebody should look at: those that are not sure. */
export function unsureOf({ sources, positions }: LetterForm, seen: ReadonlySet<string>): number {
  const fields = letterFields.filter(
    (field) => !seen.has(field) && !isSure(sources[field] ?? []),
  ).length
  const unsure = positions.filter(
    (each) => !seen.has(each.position.id) && !isSure(sourcesOfPosition(each)),
  ).length
  return fields + unsure
}

export const sourcesOfPosition = (each: FormPosition): readonly Source[] => [
  each.title,
  ...(each.posts === null ? [] : [each.posts]),
  ...each.windows,
  ...each.asked,
]

export const isSure = (sources: readonly Source[]): boolean =>
  sources.every(({ certainty }) => certainty === 'sure')

/** A stretch of the letter: plain, or what a value of the form was read from. */
export interface Stretch {
  readonly text: string
  readonly from: number
  /** Keys of the rows it belongs to; none for plain text. */
  readonly keys: readonly string[]
}

/** The letter in stretches, cut wherever a passage begins or ends. */
export function stretchesOf(
  text: string,
  marks: readonly { readonly key: string; readonly passage: Passage }[],
): Stretch[] {
  const cuts = [0, text.length, ...marks.flatMap(({ passage }) => [passage.from, passage.to])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .toSorted((a, b) => a - b)
  return [...new Set(cuts)].slice(0, -1).map((from, at, all) => {
    const to = all[at + 1] ?? text.length
    const keys = marks
      .filter(({ passage }) => passage.from <= from && to <= passage.to)
      .map(({ key }) => key)
    return { text: text.slice(from, to), from, keys: [...new Set(keys)] }
  })
}

/** Who signs is the counterpart in the country, with the address to write to. */
export const counterpartOf = (
  { request, contact }: LetterForm,
  newId: () => string,
): RequestDraft['parties'] =>
  contact === null
    ? []
    : [
        {
          ...{ id: newId(), role: 'counterpart' as const, name: request.organ ?? contact },
          ...{ reference: null, contact },
        },
      ]
