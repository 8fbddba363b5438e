import { readDays } from './days-by-use.ts'
import type { LetterDraft, Unplaced } from './letter-draft.ts'
import { foundAt, openLetter } from './letter.ts'
import type { Passage } from './letter-text.ts'
import { sharesIn } from './numbers.ts'
import { wordsOf } from './letter-text.ts'
import { readChannel, readOrgan, readState } from './places.ts'
import { type OwnTitle, positionMentions } from './position-mentions.ts'
import { readPositions } from './positions.ts'
import {
  readAssistance,
  readContact,
  readReference,
  readRules,
  readSkills,
} from './rules-of-letter.ts'

/**
 * Reads a letter or call in English or French into a draft of a request. Every value carries the passage
 * it came from; nothing is there without one, and what was seen but could not be placed is listed. Titles
 * of the office's own win over those of the library. The time is bounded by the length that is read.
 */
export function readLetter(received: string, own: readonly OwnTitle[] = []): LetterDraft {
  const letter = openLetter(received)
  const days = readDays(letter)
  const mentions = positionMentions(letter, own)
  const dates: Passage[] = [
    ...days.periods,
    ...days.others,
    ...[days.writtenOn, days.electionOn, days.secondRoundOn, days.deadline].flatMap((found) =>
      found ? [found.passage] : [],
    ),
  ]
  const read = readPositions(letter, mentions, days.periods, dates)
  const rules = readRules(letter)
  const organ = readOrgan(letter)
  const [whole, ...further] = read.periods
  const languages = read.languages.map((found) => foundAt(found.asked, found))
  return {
    text: letter.text,
    cut: letter.cut,
    state: readState(letter),
    organ,
    channel: readChannel(letter, organ),
    assistance: readAssistance(letter, read.positions),
    reference: readReference(letter),
    writtenOn: days.writtenOn,
    electionOn: days.electionOn,
    secondRoundOn: days.secondRoundOn,
    period: whole
      ? foundAt(
          { from: whole.first, to: whole.last ?? whole.first },
          whole,
          whole.certain ? 'sure' : 'likely',
        )
      : null,
    deadline: days.deadline,
    contact: readContact(letter),
    positions: [...read.positions],
    languages,
    skills: readSkills(letter, mentions),
    womenPercent: rules.womenPercent,
    providerCap: rules.providerCap,
    nationalityCap: rules.nationalityCap,
    noNeighbours: rules.noNeighbours,
    multinationalPairs: rules.multinationalPairs,
    unplaced: [
      ...unplacedOf('date', days.others),
      ...unplacedOf('period', [...further, ...read.otherPeriods]),
      ...unplacedOf(
        'share',
        sharesNobodyUsed(letter.folded, [
          ...rules.used,
          ...sentencesOfShares(letter, languages, read.positions),
        ]),
      ),
    ].sort((a, b) => a.passage.from - b.passage.from),
  }
}

const unplacedOf = (kind: Unplaced['kind'], places: readonly Passage[]): Unplaced[] =>
  places.map(({ from, to }) => ({ kind, passage: { from, to } }))

function sharesNobodyUsed(folded: string, used: readonly Passage[]): Passage[] {
  return sharesIn(folded, wordsOf).filter(
    (share) => !used.some(({ from, to }) => share.from < to && from < share.to),
  )
}

/** Sentences whose share a language has taken. */
function sentencesOfShares(
  letter: ReturnType<typeof openLetter>,
  languages: LetterDraft['languages'],
  positions: readonly LetterDraft['positions'][number][],
): Passage[] {
  const shared = [...languages, ...positions.flatMap((position) => position.languages)].filter(
    ({ value }) => value.share !== null,
  )
  return letter.sentences.filter(({ from, to }) =>
    shared.some(({ passage }) => passage.from >= from && passage.to <= to),
  )
}
