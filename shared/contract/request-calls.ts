import { z } from 'zod'
import { brokenPromise } from '../domain/broken-promise.ts'
import { candidacyRow, listedCandidacy } from '../domain/candidacy-row.ts'
import { deploymentRow } from '../domain/deployment-row.ts'
import { dateOnly } from '../calendar/date-only.ts'
import { candidacyStatus, storedCandidacy } from '../domain/candidacy.ts'
import { id, shortText, longText } from '../domain/common.ts'
import { decision } from '../domain/decision.ts'
import { deployment, storedDeployment } from '../domain/deployment.ts'
import { placed, placements } from '../domain/placement.ts'
import { position, storedPosition } from '../domain/position.ts'
import {
  precondition,
  request,
  requestEvent,
  requestStatus,
  statusEvent,
  storedRequest,
} from '../domain/request.ts'
import { phraseSchema } from '../text/index.ts'
import { mutation, query } from './define.ts'

const staffing = {
  /** Posts asked for. */
  posts: z.int(),
  /** Posts with a planned, running or completed deployment on some day of a window that must be held. */
  filled: z.int(),
  /** Candidacies that are still open (not an exit). */
  candidacies: z.int(),
}

export const requestRow = storedRequest.extend({
  ...staffing,
  /** Posts that nobody fills yet; a position with too many does not make up for another. */
  open: z.int(),
  /**
   * First day on which somebody is to leave for a post that is still open, in a window that must be held
   * and is not over; null where there is none.
   */
  departsOn: dateOnly.nullable(),
})
export type RequestRow = z.infer<typeof requestRow>

export type { RequestEvent } from '../domain/request.ts'

export const positionRow = storedPosition.safeExtend(staffing)
export type PositionRow = z.infer<typeof positionRow>

/** Advice that does not block: preconditions not met, less than four months before election day ... */
export const warning = z.object({
  code: shortText,
  message: phraseSchema,
  source: phraseSchema.nullable(),
})
export type Warning = z.infer<typeof warning>

/** What ended with a request: candidacies withdrawn and planned deployments cancelled. */
const ended = z.object({ candidacies: z.int(), deployments: z.int() })
export type ResultOfEnd = z.infer<typeof ended>

export const requestCalls = {
  /** Every request with its posts and how many are filled, the latest election first. */
  'request.list': query('request', z.object({}), z.array(requestRow)),
  /**
   * One request with its positions in the order written, its steps so far and advice that does not block.
   * `ended` tells of a request that is over what ended with its last step and still is so, null of any
   * other. Fails with `notFound`.
   */
  'request.get': query(
    'request',
    z.object({ id }),
    z.object({
      request: requestRow,
      positions: z.array(positionRow),
      events: z.array(requestEvent),
      warnings: z.array(warning),
      ended: ended.nullable(),
    }),
  ),
  /**
   * Creates (version null) or changes a request; its status moves by `request.changeStatus` alone. Fails
   * with `conflict` when somebody changed it since, and with `invalid` when its dates cannot be or its
   * status differs from the stored one.
   */
  'request.save': mutation(
    ['request', 'match', 'history', 'app'],
    z.object({ request, version: z.int().positive().nullable() }),
    storedRequest,
  ),
  /**
   * Moves a request along the steps of shared/domain/request-steps.ts; an exit needs a reason, and so does
   * closing it while people wait, and undertaking assistance while a precondition is not met or not known
   * (`invalid`, with a problem for each; the reason is the ground that is kept with the step). A step that ends it frees everybody it promised, with its reason: what
   * was not served is withdrawn, and planned deployments are cancelled where `confirmed` says so. Nobody is
   * bound again when it is taken up again; `ended` tells how many ended with this step, or, when it is taken
   * up again, with the one before, and still are so. Fails with `refused` and a problem for each person
   * (`field` is the id of the deployment) while somebody is in the field or planned without `confirmed`, with
   * `refused` when there is no such step, `invalid` without the reason, `notFound` and `conflict`.
   */
  'request.changeStatus': mutation(
    ['request', 'candidacy', 'deployment', 'person', 'match', 'history', 'app'],
    z.object({
      id,
      version: z.int().positive(),
      status: requestStatus,
      reason: longText.nullable(),
      confirmed: z.boolean().default(false),
    }),
    storedRequest.extend({ ended }),
  ),
  /**
   * Judges one precondition of a request anew. Fails with `notFound`, and with `conflict` when somebody
   * changed the request since.
   */
  'request.judge': mutation(
    ['request', 'match', 'history', 'app'],
    z.object({ id, version: z.int().positive(), precondition }),
    storedRequest,
  ),
  /** One position with the request it belongs to. Fails with `notFound`. */
  'position.get': query(
    'request',
    z.object({ id }),
    z.object({ position: positionRow, request: requestRow }),
  ),
  /** Every position of every request, in the order of the requests. */
  'position.list': query('request', z.object({}), z.array(positionRow)),
  /**
   * Creates (version null) or changes a position of a request; windows include their first and last day.
   * Fails with `conflict` when somebody changed it since, and with `refused` when it would move to another
   * request or ask for fewer posts than are filled.
   */
  'position.save': mutation(
    ['request', 'match', 'history', 'app'],
    z.object({ position, version: z.int().positive().nullable() }),
    storedPosition,
  ),
  /**
   * Removes a position nobody is deployed to, with its candidacies; the history keeps what stood. Fails
   * with `refused`, `notFound` and `conflict`.
   */
  'position.remove': mutation(
    ['request', 'match', 'history', 'app'],
    z.object({ id, version: z.int().positive() }),
    z.object({ removed: id }),
  ),
  /**
   * Candidacies of a position, of all positions of a request, of a person (those given must all fit) or of
   * everything (all null), the oldest first.
   */
  'candidacy.list': query(
    'candidacy',
    z.object({
      position: id.nullable(),
      request: id.nullable(),
      person: id.nullable().default(null),
    }),
    z.array(listedCandidacy),
  ),
  /**
   * Puts a person forward for a position or moves the candidacy along; an exit needs a reason. Fails with
   * `refused` and the unmet musts as problems (`field` is the key of the criterion) when somebody who is not
   * eligible would be nominated or selected, with `refused` when there is no such step, with `refused`
   * (`morePeopleThanPosts`) where more would hold posts than there are and `overPosts` does not say that this
   * is meant, and `invalid` without the reason.
   */
  'candidacy.set': mutation(
    ['candidacy', 'match', 'request', 'history', 'app'],
    z.object({
      position: id,
      person: id,
      status: candidacyStatus,
      reason: longText.nullable(),
      overPosts: z.boolean().default(false),
    }),
    storedCandidacy,
  ),
  /**
   * Sets one criterion aside for this person and position, with a reason that every export shows; a null
   * reason takes it back. It holds for what is asked and found now: of the windows of the position, or of
   * the dates of `deployment` where one is named. Fails with `refused` when the position does not ask for
   * the criterion.
   */
  'candidacy.override': mutation(
    ['candidacy', 'match', 'history'],
    z.object({
      position: id,
      person: id,
      criterion: shortText,
      reason: longText.nullable(),
      deployment: id.nullable().default(null),
    }),
    storedCandidacy,
  ),
  /**
   * Everybody nominated, selected, planned or in the field whom a rule no longer lets serve as things
   * stand now, of a person, a request, a position or everybody (all null); what stands in
   * the way before what is only warned of, each by the first day. What was set
   * aside for this question does not count against them, nor does what is unknown.
   */
  'promise.broken': query(
    'match',
    z.object({
      person: id.nullable(),
      request: id.nullable(),
      position: id.nullable(),
      /** Only of people whose record this import brought or changed. */
      batch: id.nullable().default(null),
    }),
    z.array(brokenPromise),
  ),
  /** The steps of one candidacy, the oldest first. Fails with `notFound`. */
  'candidacy.events': query('candidacy', z.object({ id }), z.array(statusEvent)),
  /**
   * Why each person considered for a position was or was not selected: the latest decision about each
   * as it was made, with its verdicts; null where none was made. People whose candidacy is gone are among
   * them, without it. Fails with `notFound`.
   */
  'candidacy.reasons': query(
    'candidacy',
    z.object({ position: id }),
    z.array(z.object({ candidacy: candidacyRow.nullable(), decision: decision.nullable() })),
  ),
  /** Deployments of a request, of a person, or all (both null), by their first day. */
  'deployment.list': query(
    'deployment',
    z.object({ request: id.nullable(), person: id.nullable() }),
    z.array(deploymentRow),
  ),
  /**
   * Creates (version null) a deployment or changes one (an extension is a new last day); both days are
   * included. Selects the candidacy in the same transaction; a cancelled one leaves its person in reserve.
   * The step to `deployed` asks for every must again. Fails with `refused` on double booking,
   * host-country nationality or another unmet must without override, on a full position or provider, on a
   * step that does not exist, on `deployed` before the first day and `completed` before the last, with
   * `invalid` where a reason is missing (of an exit, and of an extension of who is in the field) or dates are
   * the wrong way round, with `conflict`, and with `refused` and a problem of the field `outside` where no
   * day lies in a window of the position and `outside` does not say so.
   */
  'deployment.save': mutation(
    ['deployment', 'candidacy', 'person', 'match', 'request', 'history', 'app'],
    z.object({
      deployment,
      version: z.int().positive().nullable(),
      /** Its days may lie outside every window of the position. */
      outside: z.boolean().default(false),
    }),
    storedDeployment,
  ),
  /**
   * Moves planned deployments to the certain windows of their positions, each by every rule for the new
   * dates. Who cannot be moved stays, named with what stands against it; the others are moved.
   */
  'deployment.moveToWindows': mutation(
    ['deployment', 'candidacy', 'person', 'match', 'request', 'history', 'app'],
    z.object({ deployments: z.array(id).min(1).max(2000) }),
    z.object({
      moved: z.int(),
      stayed: z.array(
        z.object({ deployment: id, personName: shortText, problems: z.array(phraseSchema) }),
      ),
    }),
  ),
  /**
   * Fills a post: selects the candidacy and plans its deployment over the position's certain windows (or
   * the given first and last day), in one transaction. Planning the same again answers with what stands.
   * Fails as `deployment.save` does.
   */
  'deployment.plan': mutation(
    ['deployment', 'candidacy', 'person', 'match', 'request', 'history', 'app'],
    z.object({
      position: id,
      person: id,
      provider: id.nullable(),
      from: dateOnly.nullable(),
      to: dateOnly.nullable(),
      outside: z.boolean().default(false),
      /** More people than posts are meant: without it that fails with `refused` (`morePeopleThanPosts`). */
      overPosts: z.boolean().default(false),
    }),
    storedDeployment,
  ),
  /**
   * Plans many people at once, each over the certain windows of their position and under the provider named,
   * in one transaction. Who has a deployment there already is counted and left. All or nothing, with the
   * failures of `team.accept`.
   */
  'deployment.planMany': mutation(
    ['deployment', 'candidacy', 'person', 'match', 'request', 'history', 'app'],
    z.object({ choices: placements }),
    placed,
  ),
}
