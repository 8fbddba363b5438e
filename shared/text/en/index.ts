import { app } from './app.ts'
import { common } from './common.ts'
import { exchange } from './exchange.ts'
import { person } from './person.ts'
import { providers } from './providers.ts'
import { requests } from './requests.ts'
import { roster } from './roster.ts'
import { settings } from './settings.ts'
import { today } from './today.ts'
import { deployments } from './deployments.ts'
import { match } from './match.ts'
import { reports } from './reports.ts'
import { timeline } from './timeline.ts'
import { asked } from './asked.ts'
import { evidence } from './evidence.ts'
import { gap } from './gap.ts'
import { question } from './question.ts'
import { source } from './source.ts'
import { relax } from './relax.ts'
import { team } from './team.ts'

/** Every text people read, by area; one file per area. Add a file and name it here. */
export const english = {
  app,
  common,
  exchange,
  person,
  providers,
  requests,
  roster,
  settings,
  today,
  deployments,
  match,
  reports,
  timeline,
  asked,
  evidence,
  gap,
  question,
  source,
  relax,
  team,
} as const
