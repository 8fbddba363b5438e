import { z } from 'zod'
import { candidacyRow } from '../domain/candidacy-row.ts'
import { deploymentRow } from '../domain/deployment-row.ts'
import { dateOnly } from '../calendar/date-only.ts'
import { candidacyStatus, storedCandidacy } from '../domain/candidacy.ts'
import { id, shortText, longText } from '../domain/common.ts'
import { deployment, storedDeployment } from '../domain/deployment.ts'
import { position, storedPosition } from '../domain/position.ts'
import { request, requestStatus, statusEvent, storedRequest } from '../domain/request.ts'
import { explanation } from '../domain/verdict.ts'
import { mutation, query } from './define.ts'

const staffing = {
  /** Posts asked for. */
  posts: z.int(),
  /** Posts with a planned, running or completed deployment. */
  filled: z.int(),
  /** Candidacies that are still open (not an exit). */
  candidacies: z.int(),
}

export const requestRow = storedRequest.extend(staffing)
export type RequestRow = z.infer<typeof requestRow>

export const positionRow = storedPosition.safeExtend(staffing)
export type PositionRow = z.infer<typeof positionRow>

/** Advice that does not block: preconditions not met, less than four months before election day ... */
export const warning = z.object({
  code: shortText,
  message: shortText,
  source: shortText.nullable(),
})
export type Warning = z.infer<typeof warning>

export const requestCalls = {
  /** Every request with its posts and how many are filled, the latest election first. */
  'request.list': query('request', z.object({}), z.array(requestRow)),
  /** One request with its positions, its steps so far and what to mind; `notFound`. */
  'request.get': query(
    'request',
    z.object({ id }),
    z.object({
      request: requestRow,
      positions: z.array(positionRow),
      events: z.array(statusEvent),
      warnings: z.array(warning),
    }),
  ),
  /**
   * Creates (version null) or changes a request; its status moves by `request.changeStatus` alone.
   * `conflict` when somebody changed it since, `invalid` when its dates cannot be.
   */
  'request.save': mutation(
    ['request', 'match', 'history', 'app'],
    z.object({ request, version: z.int().positive().nullable() }),
    storedRequest,
  ),
  /** Moves a request along; an exit needs a reason. `refused` when the step does not exist. */
  'request.changeStatus': mutation(
    ['request', 'history', 'app'],
    z.object({
      id,
      version: z.int().positive(),
      status: requestStatus,
      reason: longText.nullable(),
    }),
    storedRequest,
  ),
  /** One position with the request it belongs to. */
  'position.get': query(
    'request',
    z.object({ id }),
    z.object({ position: positionRow, request: requestRow }),
  ),
  /** Every position of every request, in the order of the requests. */
  'position.list': query('request', z.object({}), z.array(positionRow)),
  /**
   * Creates (version null) or changes a position of a request; `conflict` when somebody changed it
   * since.
   */
  'position.save': mutation(
    ['request', 'match', 'history', 'app'],
    z.object({ position, version: z.int().positive().nullable() }),
    storedPosition,
  ),
  /** Removes a position nobody is deployed to. */
  'position.remove': mutation(
    ['request', 'match', 'history', 'app'],
    z.object({ id, version: z.int().positive() }),
    z.object({ removed: id }),
  ),
  /**
   * Candidacies of a position, of all positions of a request, or of everything, the oldest first.
   */
  'candidacy.list': query(
    'candidacy',
    z.object({ position: id.nullable(), request: id.nullable() }),
    z.array(candidacyRow),
  ),
  /**
   * Puts a person forward for a position or moves the candidacy along.
   * `refused` with the unmet musts as problems when a person who is not eligible would be nominated or selected.
   */
  'candidacy.set': mutation(
    ['candidacy', 'match', 'request', 'history', 'app'],
    z.object({ position: id, person: id, status: candidacyStatus, reason: longText.nullable() }),
    storedCandidacy,
  ),
  /** Sets one criterion aside for this person and position, with a reason that every export shows; null reason takes it back. */
  'candidacy.override': mutation(
    ['candidacy', 'match', 'history'],
    z.object({ position: id, person: id, criterion: shortText, reason: longText.nullable() }),
    storedCandidacy,
  ),
  /** The steps of one candidacy, the oldest first. */
  'candidacy.events': query('candidacy', z.object({ id }), z.array(statusEvent)),
  /** Why each person considered for a position was not selected: state, unmet criteria, reasons. */
  'candidacy.reasons': query(
    'candidacy',
    z.object({ position: id }),
    z.array(z.object({ candidacy: candidacyRow, explanation })),
  ),
  /** Deployments of a request, of a person, or all, by their first day. */
  'deployment.list': query(
    'deployment',
    z.object({ request: id.nullable(), person: id.nullable() }),
    z.array(deploymentRow),
  ),
  /**
   * Plans a deployment from a candidacy, or changes one (an extension is a new end date).
   * `refused` on double booking, host-country nationality or another unmet must without override.
   */
  'deployment.save': mutation(
    ['deployment', 'candidacy', 'person', 'match', 'request', 'history', 'app'],
    z.object({ deployment, version: z.int().positive().nullable() }),
    storedDeployment,
  ),
  /** Fills a post: selects the candidacy and plans its deployment over the position's certain windows (or the given dates), in one transaction. */
  'deployment.plan': mutation(
    ['deployment', 'candidacy', 'person', 'match', 'request', 'history', 'app'],
    z.object({
      position: id,
      person: id,
      provider: id.nullable(),
      from: dateOnly.nullable(),
      to: dateOnly.nullable(),
    }),
    storedDeployment,
  ),
}
