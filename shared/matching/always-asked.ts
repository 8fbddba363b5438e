import { fromDayNumber } from '../calendar/date-only.ts'
import { listOf, phrase, type Phrase } from '../text/index.ts'
import { windowAsked } from './asked.ts'
import type { MatchContext } from './context.ts'
import type { AlwaysKind } from './criteria/prepare-rule.ts'
import { capOf } from './criteria/provider-cap.ts'
import { certainWindowDays, contingentWindowDays, type WindowDays } from './window-days.ts'
import { causesOf, few, period } from './words.ts'

/** What a rule asks that applies to every position. */
export function alwaysAsked(kind: AlwaysKind, context: MatchContext): Phrase {
  const { request, position, windows } = context
  switch (kind) {
    case 'category':
      return phrase(`catalogue.category.${position.category}`)
    case 'notProposed':
      return phrase('asked.notProposed')
    case 'hostCountry':
      return phrase('asked.hostCountry', { country: { country: request.state } })
    case 'availability':
      return phrase('asked.availability', {
        windows: listOf(certainWindowDays(windows).map(certainWindow)),
      })
    case 'commitments':
      return phrase('asked.commitments')
    case 'contingency':
      return contingencyAsked(contingentWindowDays(windows))
    case 'conflict':
      return phrase('asked.conflict', { heart: phrase('asked.noAdvice') })
    case 'offer':
      return phrase('asked.offer', { heart: phrase('asked.validOffer') })
    case 'providerCap':
      return providerCapAsked(context)
  }
}

function certainWindow({ from, to, minimumDays }: WindowDays): Phrase {
  const days = { from: fromDayNumber(from), to: fromDayNumber(to) }
  return windowAsked({ ...days, minimumDays, contingentOn: null })
}

function contingencyAsked(windows: readonly WindowDays[]): Phrase {
  const periods = few(windows.map(({ from, to }) => period(from, to)))
  return phrase('asked.contingency', { periods, causes: causesOf(windows) })
}

function providerCapAsked({ request, requestPosts }: MatchContext): Phrase {
  const cap = request.providerCap
  const posts = cap === null ? requestPosts : capOf(cap, requestPosts)
  return cap === null || 'max' in cap
    ? phrase('asked.providerCap', { posts })
    : phrase('asked.providerCapPercent', { posts, percent: cap.percentOfPosts, all: requestPosts })
}
