import { z } from 'zod'
import { dateOnly } from '../calendar/date-only.ts'
import { id, longText, shortText } from '../domain/common.ts'
import { deploymentRow } from '../domain/deployment-row.ts'
import { deploymentStatus, storedDeployment } from '../domain/deployment.ts'
import { positionWindow } from '../domain/position.ts'
import { statusEvent } from '../domain/request.ts'
import { criterionHead } from '../domain/verdict.ts'
import { phraseSchema } from '../text/index.ts'
import { mutation, query } from './define.ts'
import { matchRow } from './match-calls.ts'

const changed = ['deployment', 'candidacy', 'person', 'match', 'request', 'history', 'app'] as const

/** A change of status or of dates: what it was from then on. */
export const deploymentEvent = statusEvent.extend({ firstDay: dateOnly, lastDay: dateOnly })
export type DeploymentEvent = z.infer<typeof deploymentEvent>

/** Who offered a person, as far as it bounds a deployment. */
export const offerLimit = z.object({
  provider: id,
  name: shortText,
  /** Last day the offer holds; null where it was not stated. */
  validUntil: dateOnly.nullable(),
  withdrawnOn: dateOnly.nullable(),
  /** It is for the category of the position. */
  forCategory: z.boolean(),
})
export type OfferLimit = z.infer<typeof offerLimit>

export const deploymentDetail = z.object({
  row: deploymentRow,
  /** Oldest first. */
  events: z.array(deploymentEvent),
  windows: z.array(positionWindow),
  /** Place of the position, where the person serves unless a station of their own is set. */
  location: shortText.nullable(),
  /** Whose place this one takes. */
  replaces: deploymentRow.nullable(),
  /** Who took the place of this one, oldest first. */
  replacedBy: z.array(deploymentRow),
  /** Every offer of the person, the one that holds longest first. */
  offers: z.array(offerLimit),
})
export type DeploymentDetail = z.infer<typeof deploymentDetail>

/** How somebody leaves a deployment before its time. */
const ending = z.object({
  status: z.enum(['cancelled', 'curtailed']),
  reason: longText.nullable(),
  /** Last day served, of a curtailed one. */
  lastDay: dateOnly.nullable(),
  /**
   * Writes into the record that the person is not available on the days they leave. No cause is written:
   * what keeps somebody away may be of their health.
   */
  unavailable: z.boolean(),
})

export const deploymentCalls = {
  /** One deployment with its steps, whose place it takes and what bounds its dates. Fails with `notFound`. */
  'deployment.get': query('deployment', z.object({ id }), deploymentDetail),
  /**
   * What the rules say to some days of a deployment, or of one that does not stand yet (`id` null), before
   * anything is written: what would be refused, what `deployment.save` wants to be confirmed (`outside`), and
   * what to mind. The same checks as of writing. Fails with `notFound`.
   */
  'deployment.try': query(
    'match',
    z.object({
      id: id.nullable(),
      position: id,
      person: id,
      provider: id.nullable(),
      from: dateOnly,
      to: dateOnly,
    }),
    z.object({
      stops: z.array(phraseSchema),
      asks: z.array(phraseSchema),
      warns: z.array(phraseSchema),
    }),
  ),
  /**
   * Takes one step with many deployments in one change. `day` is the day that it really was, of those whose
   * dates say another: the first of a mission that began before its first day, the last of one that ended
   * before its last; null leaves all dates, and refuses those that contradict them. `unavailable` writes into
   * the records that people are not available on days they leave. Who stands there already is counted and
   * left. All or nothing: fails with `refused` and a problem for each person a rule stands against
   * (`field` is `deployments.` and the place in the list, from 0), and with `invalid` without a reason
   * where one is needed.
   */
  'deployment.step': mutation(
    changed,
    z.object({
      deployments: z.array(id).min(1).max(2000),
      status: deploymentStatus,
      reason: longText.nullable(),
      day: dateOnly.nullable(),
      unavailable: z.boolean().default(false),
    }),
    z.object({ changed: z.int(), already: z.int() }),
  ),
  /**
   * Who could take the place of somebody, or an open post of a position, over some days (both included; those that are left of it where
   * null): the reserves of the position first, then who fits, each by the rules of every match for these
   * days alone, rest among them, and in time for the notice they ask for. Whoever left this post, or one it follows on, is not among
   * them. Fails with `notFound`, and with `refused` where no day is left.
   */
  'deployment.replacements': query(
    'match',
    z.object({
      /** Whose place; null for an open post of `position`. */
      id: id.nullable(),
      position: id.nullable().default(null),
      from: dateOnly.nullable(),
      to: dateOnly.nullable(),
      limit: z.int().min(1).max(200),
    }),
    z.object({
      from: dateOnly,
      to: dateOnly,
      /** Days from today to the first day. */
      notice: z.int(),
      criteria: z.array(criterionHead),
      /** Everybody in reserve for the position, whoever fits of them first, each kind in the order of the list. */
      reserves: z.array(matchRow.extend({ reserveNumber: z.int().positive() })),
      /** Who fits and is not in reserve, best first. */
      others: z.array(matchRow),
      /** Who would fit, but asks for more notice than is left. */
      late: z.array(matchRow),
      /** How many fit in time beside the reserves. */
      found: z.int(),
    }),
  ),
  /**
   * Plans somebody in the place of another, linked with the deployment they follow on. One that is still
   * planned or running is ended first, as `ending` says. Both in one change. Fails as `deployment.save`
   * does, and with `refused` (`morePeopleThanPosts`) where more would hold posts than there are and `overPosts`
   * does not say that this is meant.
   */
  'deployment.replace': mutation(
    changed,
    z.object({
      id,
      ending: ending.nullable(),
      person: id,
      provider: id.nullable(),
      from: dateOnly,
      to: dateOnly,
      overPosts: z.boolean().default(false),
    }),
    storedDeployment,
  ),
}
