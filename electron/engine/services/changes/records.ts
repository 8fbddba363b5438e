import { availabilityRound } from '#shared/domain/availability-round.ts'
import { z } from 'zod'
import { checklistItem } from '#shared/domain/checklist.ts'
import { assessment } from '#shared/domain/assessment.ts'
import { budget } from '#shared/domain/budget.ts'
import { candidateNote } from '#shared/domain/candidate-note.ts'
import { candidacy } from '#shared/domain/candidacy.ts'
import type { Id, Stamps } from '#shared/domain/common.ts'
import { deployment } from '#shared/domain/deployment.ts'
import { document } from '#shared/domain/document.ts'
import { evaluation } from '#shared/domain/evaluation.ts'
import { contribution, fund } from '#shared/domain/fund.ts'
import type { Entity } from '#shared/domain/history.ts'
import { recommendation } from '#shared/domain/recommendation.ts'
import { letter, letterTemplate } from '#shared/domain/letter.ts'
import { ownLayout } from '#shared/documents/lists/list-layout.ts'
import { measures, usualMeasures } from '#shared/domain/measures.ts'
import { nomination } from '#shared/domain/nomination.ts'
import { personMerge } from '#shared/domain/person-merge.ts'
import { person, provenance, type StoredPerson } from '#shared/domain/person.ts'
import { position } from '#shared/domain/position.ts'
import { positionTemplate } from '#shared/domain/position-template.ts'
import { providerAsk } from '#shared/domain/provider-ask.ts'
import { provider } from '#shared/domain/provider.ts'
import { request } from '#shared/domain/request.ts'
import { servedPost } from '#shared/domain/served-post.ts'
import { skill } from '#shared/domain/skill.ts'
import { savedSearch } from '#shared/search/saved-search.ts'
import type { CallContext } from '../../call-context.ts'
import {
  changeBudget,
  findBudget,
  insertBudget,
  removeBudget,
} from '../../store/repositories/budgets.ts'
import {
  changeRecommendation,
  findRecommendation,
  insertRecommendation,
  removeRecommendation,
} from '../../store/repositories/recommendations.ts'
import {
  changeAssessment,
  findAssessment,
  insertAssessment,
  removeAssessment,
} from '../../store/repositories/assessments.ts'
import {
  changeCandidateNote,
  findCandidateNote,
  insertCandidateNote,
  removeCandidateNote,
} from '../../store/repositories/candidate-notes.ts'
import {
  changeCandidacy,
  findCandidacy,
  insertCandidacy,
  removeCandidacy,
} from '../../store/repositories/candidacies.ts'
import {
  findChecklistItem,
  removeChecklistItem,
  saveChecklistItem,
} from '../../store/repositories/checklist-items.ts'
import {
  changeDeployment,
  findDeployment,
  insertDeployment,
  removeDeployment,
} from '../../store/repositories/deployments.ts'
import { changeDocument, findDocument } from '../../store/repositories/documents.ts'
import {
  listRequestEvents,
  restoreCandidacyEvents,
  restoreDeploymentEvents,
} from '../../store/repositories/events.ts'
import {
  changeEvaluation,
  findEvaluation,
  insertEvaluation,
  removeEvaluation,
} from '../../store/repositories/evaluations.ts'
import {
  changeContribution,
  changeFund,
  findContribution,
  findFund,
  insertContribution,
  insertFund,
  removeContribution,
  removeFund,
} from '../../store/repositories/funds.ts'
import { answerPair, findAnswer } from '../../store/repositories/duplicate-answers.ts'
import { findExchange, markExchange } from '../../store/repositories/exchanges.ts'
import { changeImportBatch, findImportBatch } from '../../store/repositories/import-batches.ts'
import {
  changeLayout,
  findLayout,
  insertLayout,
  removeLayout,
} from '../../store/repositories/layouts.ts'
import {
  findKeptListMemory,
  keptListMemory,
  removeListMemory,
  restoreListMemory,
} from '../../store/repositories/list-memories.ts'
import {
  findTemplate,
  removeTemplate,
  saveTemplate,
} from '../../store/repositories/letter-templates.ts'
import {
  changeLetter,
  findLetter,
  insertLetter,
  removeLetter,
} from '../../store/repositories/letters.ts'
import {
  findMeasures,
  measuresOf,
  removeMeasures,
  saveMeasures,
} from '../../store/repositories/measures.ts'
import {
  changeNomination,
  findNomination,
  insertNomination,
  removeNomination,
} from '../../store/repositories/nominations.ts'
import {
  changePeople,
  changePerson,
  findPeopleByIds,
  findPerson,
  insertPeople,
  removePerson,
} from '../../store/repositories/people.ts'
import { personListNames } from '../../store/repositories/person-lists.ts'
import { findMerge, insertMerge, removeMerge } from '../../store/repositories/person-merges.ts'
import {
  changePositionTemplate,
  findPositionTemplate,
  insertPositionTemplate,
  removePositionTemplate,
} from '../../store/repositories/position-templates.ts'
import {
  changePosition,
  findPosition,
  insertPosition,
  removePosition,
} from '../../store/repositories/positions.ts'
import {
  changeRound,
  findRound,
  insertRound,
  removeRound,
} from '../../store/repositories/availability-rounds.ts'
import { changeAsk, findAsk, insertAsk, removeAsk } from '../../store/repositories/provider-asks.ts'
import {
  changeProvider,
  findProvider,
  insertProvider,
  removeProvider,
  usesOfProvider,
} from '../../store/repositories/providers.ts'
import {
  changeRequest,
  findRequest,
  insertRequest,
  removeRequest,
} from '../../store/repositories/requests.ts'
import {
  changeServedPost,
  findServedPost,
  insertServedPost,
  removeServedPost,
} from '../../store/repositories/served-posts.ts'
import {
  changeSearch,
  findSearch,
  insertSearch,
  removeSearch,
} from '../../store/repositories/saved-searches.ts'
import { findSkill, removeSkill, saveSkill } from '../../store/repositories/skills.ts'
import {
  changeAlias,
  findAlias,
  insertAlias,
  removeAlias,
} from '../../store/repositories/value-aliases.ts'
import { findWaitingRow, settleWaitingRow } from '../../store/repositories/waiting-rows.ts'
import { selectValues } from '../../store/statement.ts'
import { asRead, completed, completedIn, type Kept, type SchemaOf } from './kept-state.ts'

/**
 * How one kind of thing that the history knows is put back as it stood. States are as the history keeps
 * them: nulls and empty lists left out.
 */
export interface Records {
  /** What stands, in full; null when there is nothing. */
  readonly find: (call: CallContext, id: Id) => object | null
  /** A state that an earlier version kept, as it would be kept today. */
  readonly read?: (state: Kept) => Kept
  /** Fields that make up the thing; what else stands in a state is not compared. */
  readonly fields: readonly string[]
  /** Puts back what was removed. Throws where what it names is gone. */
  readonly restore: (call: CallContext, state: Kept, stamps: Stamps, id: Id) => void
  /** Gives what stands other values in some fields. */
  readonly change: (call: CallContext, id: Id, values: Kept) => void
  /**
   * {@link Records.find} and {@link Records.change} of many at once, in these fields: what a change of
   * thousands is taken back by. What stands holds no other list than those of the fields.
   */
  readonly many?: {
    readonly find: (
      call: CallContext,
      ids: readonly Id[],
      fields: readonly string[],
    ) => ReadonlyMap<Id, object>
    readonly change: (
      call: CallContext,
      changes: readonly { readonly current: object; readonly values: Kept }[],
    ) => void
  }
  readonly remove: (call: CallContext, id: Id) => void
  /** True while other things hang on it, so that it cannot be taken away. */
  readonly isUsed: (call: CallContext, id: Id) => boolean
}

interface Shaped<T extends object> {
  readonly schema: SchemaOf<T>
  readonly find: (call: CallContext, id: Id) => (T & Partial<Stamps>) | null
  readonly insert: (call: CallContext, value: T, stamps: Stamps, state: Kept) => void
  readonly change: (call: CallContext, before: T & Partial<Stamps>, after: T) => void
  readonly remove: (call: CallContext, stored: T & Partial<Stamps>) => void
  /** How often it is used, by a statement of one id. */
  readonly uses?: (call: CallContext, id: Id) => number
}

function recordsOf<T extends object, S extends T>(
  of: Omit<Shaped<T>, 'find' | 'change' | 'remove'> & {
    readonly find: (call: CallContext, id: Id) => S | null
    readonly change: (call: CallContext, before: S, after: T) => void
    readonly remove: (call: CallContext, stored: S) => void
  },
): Records {
  const { schema, find, insert, change, remove, uses } = of
  return {
    find,
    fields: Object.keys(schema.shape),
    restore: (call, state, stamps) => insert(call, completed(schema, state), stamps, state),
    change(call, id, values) {
      const stored = find(call, id)
      if (stored !== null) change(call, stored, completed(schema, { ...stored, ...values }))
    },
    remove(call, id) {
      const stored = find(call, id)
      if (stored !== null) remove(call, stored)
    },
    isUsed: (call, id) => (uses?.(call, id) ?? 0) > 0,
  }
}

function counting(sql: string): (call: CallContext, id: Id) => number {
  const count = selectValues<number, [of: { id: Id }]>(sql)
  return (call, id) => count.get(call.sqlite, { id }) ?? 0
}

/** What the history keeps of a word of lists; null where it means nothing. */
const keptAlias = z.object({
  kind: z.string(),
  word: z.string(),
  written: z.string(),
  meaning: z.string().nullable().default(null),
})

const keptAnswer = z.object({
  answer: z.enum(['apart', 'later']),
  until: z.string().nullable().default(null),
})

/** The part of a person that earlier versions kept otherwise; the rest is not looked through. */
const offersOf = person.pick({ offers: true })

function hasOldOffers({ offers }: Kept): boolean {
  const isOld = (offer: unknown): boolean =>
    typeof offer !== 'object' || offer === null || !('conditions' in offer)
  return offers !== undefined && !(Array.isArray(offers) && !offers.some(isOld))
}

/** What the history knows, by the name it has there. */
export const records: Readonly<Record<Entity, Records>> = {
  person: {
    // Offers had no conditions before. Of thousands that have, none is looked through.
    read: (state) => (hasOldOffers(state) ? asRead(offersOf, state) : state),
    many: {
      find(call, ids, fields) {
        const lists = new Set(personListNames.filter((list) => fields.includes(list)))
        return new Map(findPeopleByIds(call, ids, lists).map((each) => [each.id, each]))
      },
      change(call, changes) {
        changePeople(
          call,
          changes.map(({ current, values }) => {
            const before = current as StoredPerson
            return {
              before,
              after: { ...before, ...completedIn(person, values, Object.keys(values)) },
            }
          }),
        )
      },
    },
    ...recordsOf({
      schema: person,
      find: findPerson,
      insert(call, value, stamps, { provenance: from, batch }) {
        insertPeople(call, [
          {
            person: value,
            stamps,
            provenance: provenance.nullable().parse(from ?? null),
            batch: typeof batch === 'string' ? batch : null,
          },
        ])
      },
      change: (call, before, after) =>
        changePerson(call, before, { ...after, provenance: before.provenance }),
      remove: (call, stored) => removePerson(call, stored, null),
      uses: counting(`SELECT (SELECT count(*) FROM candidacy WHERE person = @id)
      + (SELECT count(*) FROM deployment WHERE person = @id)`),
    }),
  },
  provider: recordsOf({
    schema: provider,
    find: findProvider,
    insert: insertProvider,
    change: changeProvider,
    remove: removeProvider,
    uses: (call, id) =>
      Object.values(usesOfProvider(call, id)).reduce((sum, each) => sum + each, 0),
  }),
  request: {
    // Earlier versions wrote some of its fields otherwise.
    read: (state) => asRead(request, state),
    ...recordsOf({
      schema: request,
      find: findRequest,
      insert: insertRequest,
      change(call, before, after) {
        // What was said when it last came to that status is said again.
        const reason = listRequestEvents(call, before.id).findLast(
          ({ to }) => to === after.status,
        )?.reason
        changeRequest(call, before, after, reason ?? null)
      },
      remove: removeRequest,
      uses: counting(`SELECT (SELECT count(*) FROM position WHERE request = @id)
      + (SELECT count(*) FROM contribution WHERE request = @id)
      + (SELECT count(*) FROM assessment WHERE request = @id)
      + (SELECT count(*) FROM recommendation WHERE request = @id)
      + (SELECT count(*) FROM budget WHERE request = @id)
      + (SELECT count(*) FROM document WHERE owner = @id AND removed_at IS NULL)`),
    }),
  },
  position: recordsOf({
    schema: position,
    find: findPosition,
    insert: insertPosition,
    change: changePosition,
    remove: removePosition,
    uses: counting(`SELECT (SELECT count(*) FROM candidacy WHERE position = @id)
      + (SELECT count(*) FROM deployment WHERE position = @id)
      + (SELECT count(*) FROM served_post WHERE position = @id)
      + (SELECT count(*) FROM contribution WHERE position = @id)`),
  }),
  positionTemplate: recordsOf({
    schema: positionTemplate,
    find: findPositionTemplate,
    insert: insertPositionTemplate,
    change: changePositionTemplate,
    remove: removePositionTemplate,
  }),
  candidacy: recordsOf({
    schema: candidacy,
    find: findCandidacy,
    insert(call, value, stamps) {
      insertCandidacy(call, value, stamps)
      restoreCandidacyEvents(call, value.id)
    },
    change: changeCandidacy,
    remove: removeCandidacy,
    uses: counting('SELECT count(*) FROM deployment WHERE candidacy = @id'),
  }),
  nomination: recordsOf({
    schema: nomination,
    find: findNomination,
    insert: insertNomination,
    change: changeNomination,
    remove: removeNomination,
  }),
  deployment: recordsOf({
    schema: deployment,
    find: findDeployment,
    insert(call, value, stamps) {
      insertDeployment(call, value, stamps)
      restoreDeploymentEvents(call, value.id)
    },
    change: changeDeployment,
    remove: removeDeployment,
  }),
  evaluation: recordsOf({
    schema: evaluation,
    find: findEvaluation,
    insert: insertEvaluation,
    change: changeEvaluation,
    remove: removeEvaluation,
  }),
  fund: recordsOf({
    schema: fund,
    find: findFund,
    insert: insertFund,
    change: changeFund,
    remove: removeFund,
    uses: counting(`SELECT (SELECT count(*) FROM contribution WHERE fund = @id)
      + (SELECT count(*) FROM deployment, json_each(deployment.costs) AS cost
         WHERE cost.value ->> 'fund' = @id)`),
  }),
  contribution: recordsOf({
    schema: contribution,
    find: findContribution,
    insert: insertContribution,
    change: changeContribution,
    remove: removeContribution,
  }),
  servedPost: recordsOf({
    schema: servedPost,
    find: findServedPost,
    insert: insertServedPost,
    change: changeServedPost,
    remove: removeServedPost,
  }),
  skill: recordsOf({
    schema: skill,
    find: findSkill,
    insert: (call, value) => saveSkill(call, null, value),
    change: saveSkill,
    remove: removeSkill,
    uses: counting(`SELECT (SELECT count(*) FROM person_skill WHERE skill = @id)
      + (SELECT count(*) FROM skill WHERE parent = @id)`),
  }),
  personMerge: {
    find: findMerge,
    fields: Object.keys(personMerge.shape),
    restore: (call, state) => insertMerge(call, completed(personMerge, state)),
    change: unchangeable,
    remove(call, id) {
      const merge = findMerge(call, id)
      if (merge !== null) removeMerge(call, merge)
    },
    isUsed: () => false,
  },
  assessment: recordsOf({
    schema: assessment,
    find: findAssessment,
    insert: insertAssessment,
    change: changeAssessment,
    remove: removeAssessment,
  }),
  budget: recordsOf({
    schema: budget,
    find: findBudget,
    insert: insertBudget,
    change: changeBudget,
    remove: removeBudget,
  }),
  recommendation: recordsOf({
    schema: recommendation,
    find: findRecommendation,
    insert: insertRecommendation,
    change: changeRecommendation,
    remove: removeRecommendation,
  }),
  document: {
    find: findDocument,
    fields: Object.keys(document.shape),
    restore: unchangeable,
    change(call, id, values) {
      const stored = findDocument(call, id)
      if (stored !== null)
        changeDocument(call, stored, completed(document, { ...stored, ...values }))
    },
    // Its content is kept nowhere else: it is put away, so that this can be taken back too.
    remove(call, id) {
      const stored = findDocument(call, id)
      if (stored !== null) changeDocument(call, stored, { ...stored, removedAt: call.now })
    },
    isUsed: () => false,
  },
  layout: recordsOf({
    schema: ownLayout,
    find: findLayout,
    insert: insertLayout,
    change: changeLayout,
    remove: removeLayout,
  }),
  measures: {
    find: findMeasures,
    // Most limits could not be changed before.
    read: (state) => ({ ...usualMeasures, ...state }),
    fields: Object.keys(measures.shape),
    restore: (call, state) => saveMeasures(call, measures.parse(state)),
    change: (call, _id, values) => saveMeasures(call, { ...measuresOf(call), ...values }),
    remove: removeMeasures,
    isUsed: () => false,
  },
  checklistItem: {
    find: findChecklistItem,
    fields: Object.keys(checklistItem.shape),
    restore: (call, state, stamps) =>
      saveChecklistItem(call, completed(checklistItem, state), stamps),
    change(call, id, values) {
      const stored = findChecklistItem(call, id)
      if (stored !== null)
        saveChecklistItem(call, completed(checklistItem, { ...stored, ...values }))
    },
    remove(call, id) {
      const stored = findChecklistItem(call, id)
      if (stored !== null) removeChecklistItem(call, stored)
    },
    isUsed: () => false,
  },
  letterTemplate: {
    find: findTemplate,
    fields: Object.keys(letterTemplate.shape),
    restore: (call, state, _stamps, id) => saveTemplate(call, id, letterTemplate.parse(state)),
    change(call, id, values) {
      const stored = findTemplate(call, id)
      if (stored !== null) saveTemplate(call, id, letterTemplate.parse({ ...stored, ...values }))
    },
    remove: removeTemplate,
    isUsed: () => false,
  },
  letter: recordsOf({
    schema: letter,
    find: findLetter,
    insert: insertLetter,
    change: changeLetter,
    remove: removeLetter,
  }),
  savedSearch: recordsOf({
    schema: savedSearch,
    find: findSearch,
    insert: insertSearch,
    change: changeSearch,
    remove: removeSearch,
  }),
  availabilityRound: recordsOf({
    schema: availabilityRound,
    find: findRound,
    insert: insertRound,
    change: changeRound,
    remove: removeRound,
  }),
  providerAsk: recordsOf({
    schema: providerAsk,
    find: findAsk,
    insert: insertAsk,
    change: changeAsk,
    remove: removeAsk,
  }),
  candidateNote: recordsOf({
    schema: candidateNote,
    find: findCandidateNote,
    insert: insertCandidateNote,
    change: changeCandidateNote,
    remove: removeCandidateNote,
  }),
  alias: {
    find: findAlias,
    fields: ['kind', 'word', 'written', 'meaning'],
    restore: (call, state, _stamps, id) => insertAlias(call, { id, ...keptAlias.parse(state) }),
    change: (call, id, values) =>
      changeAlias(call, id, keptAlias.parse({ ...findAlias(call, id), ...values })),
    remove: (call, id) => void removeAlias(call, id),
    isUsed: () => false,
  },
  // Undone, the forgetting of it alone: what lists teach is no change of the roster.
  listMemory: {
    find: findKeptListMemory,
    fields: Object.keys(keptListMemory.shape),
    restore: (call, state, _stamps, id) => restoreListMemory(call, id, keptListMemory.parse(state)),
    change: unchangeable,
    remove: (call, id) => void removeListMemory(call, id),
    isUsed: () => false,
  },
  duplicateAnswer: {
    find: findAnswer,
    fields: ['answer', 'until'],
    restore: (call, state, _stamps, id) => answerPair(call, id, keptAnswer.parse(state)),
    change: (call, id, values) =>
      answerPair(call, id, keptAnswer.parse({ ...findAnswer(call, id), ...values })),
    remove: (call, id) => answerPair(call, id, null),
    isUsed: () => false,
  },
  // That somebody saw restricted data is never taken back.
  disclosure: {
    find: () => null,
    fields: [],
    restore: unchangeable,
    change: unchangeable,
    remove: unchangeable,
    isUsed: () => false,
  },
  importRow: {
    find: findWaitingRow,
    fields: ['outcome', 'person'],
    restore: unchangeable,
    change(call, id, values) {
      const stored = findWaitingRow(call, id)
      if (stored !== null) settleWaitingRow(call, stored, { ...stored, ...values })
    },
    remove: unchangeable,
    isUsed: () => false,
  },
  importBatch: {
    find: findImportBatch,
    fields: ['takenBackAt'],
    restore: unchangeable,
    change: (call, id, { takenBackAt }) =>
      markImport(call, id, typeof takenBackAt === 'string' ? takenBackAt : null),
    // The list stays, marked as undone: it can be done again, and its rejected rows are still to mend.
    remove: (call, id) => markImport(call, id, call.now),
    isUsed: () => false,
  },
  // What was printed cannot be taken back: its change sets are final.
  recoveryKey: {
    find: () => null,
    fields: [],
    restore: unchangeable,
    change: unchangeable,
    remove: unchangeable,
    isUsed: () => false,
  },
  exchange: {
    find: findExchange,
    fields: ['takenBackAt'],
    restore: unchangeable,
    change: (call, id, { takenBackAt }) =>
      markExchange(call, id, typeof takenBackAt === 'string' ? takenBackAt : null),
    // That it came in stays said, marked as undone.
    remove: (call, id) => markExchange(call, id, call.now),
    isUsed: () => false,
  },
}

function markImport(call: CallContext, id: Id, takenBackAt: string | null): void {
  const stored = findImportBatch(call, id)
  if (stored !== null) changeImportBatch(call, stored, { ...stored, takenBackAt })
}

function unchangeable(): never {
  throw new Error('the history has no such change of this kind of thing')
}
