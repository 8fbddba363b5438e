import { app } from './app.ts'
import { asked } from './asked.ts'
import { assessments } from './assessments.ts'
import { budgets } from './budgets.ts'
import { recommendations } from './recommendations.ts'
import { attached } from './attached.ts'
import { availability } from './availability.ts'
import { candidates } from './candidates.ts'
import { care } from './care.ts'
import { catalogue } from './catalogue.ts'
import { changes } from './changes.ts'
import { checklist } from './checklist.ts'
import { columns } from './columns.ts'
import { common } from './common.ts'
import { decisions } from './decisions.ts'
import { deployments } from './deployments.ts'
import { documents } from './documents.ts'
import { evidence } from './evidence.ts'
import { exchange } from './exchange.ts'
import { exchanged } from './exchanged.ts'
import { failures } from './failures.ts'
import { fields } from './fields.ts'
import { find } from './find.ts'
import { funds } from './funds.ts'
import { gap } from './gap.ts'
import { happened } from './happened.ts'
import { host } from './host.ts'
import { layout } from './layout.ts'
import { duplicates } from './duplicates.ts'
import { letters } from './letters.ts'
import { lists } from './lists.ts'
import { many } from './many.ts'
import { match } from './match.ts'
import { outgoing } from './outgoing.ts'
import { person } from './person.ts'
import { problems } from './problems.ts'
import { promises } from './promises.ts'
import { retention } from './retention.ts'
import { providers } from './providers.ts'
import { question } from './question.ts'
import { record } from './record.ts'
import { relax } from './relax.ts'
import { reports } from './reports.ts'
import { requests } from './requests.ts'
import { roster } from './roster.ts'
import { settings } from './settings.ts'
import { source } from './source.ts'
import { support } from './support.ts'
import { team } from './team.ts'
import { timeline } from './timeline.ts'
import { today } from './today.ts'

/** The texts in French, area by area. */
export const french = {
  app,
  asked,
  assessments,
  budgets,
  recommendations,
  attached,
  availability,
  candidates,
  care,
  catalogue,
  changes,
  checklist,
  columns,
  common,
  decisions,
  deployments,
  documents,
  evidence,
  exchange,
  exchanged,
  failures,
  fields,
  find,
  funds,
  gap,
  happened,
  host,
  layout,
  duplicates,
  letters,
  lists,
  many,
  match,
  outgoing,
  person,
  problems,
  promises,
  retention,
  providers,
  question,
  record,
  relax,
  reports,
  requests,
  roster,
  settings,
  source,
  support,
  team,
  timeline,
  today,
} as const
