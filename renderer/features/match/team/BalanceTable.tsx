import type { ReactNode } from 'react'
import type { Team, TeamProposal } from '#shared/contract/team-calls.ts'
import type { TeamBalance } from '#shared/team/balance.ts'
import { countryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { womenPercent } from './balance-words.ts'
import classes from './TeamPanel.module.css'

const percentWords = (balance: TeamBalance): string => {
  const percent = womenPercent(balance)
  return percent === null ? '–' : `${balance.women} · ${percent} %`
}

const rows: readonly (readonly [Parameters<typeof t>[0], (balance: TeamBalance) => string])[] = [
  ['match.proposeFilled', ({ filled, posts }) => `${filled} / ${posts}`],
  ['match.proposeScoreRow', ({ score }) => String(Math.round(score * 10) / 10)],
  ['match.proposeWomenRow', percentWords],
  ['match.proposeNationalitiesRow', ({ nationalities }) => String(nationalities)],
  [
    'match.proposeLargestRow',
    ({ largestNationality: most }) => (most ? `${countryName(most.country)} ${most.people}` : '–'),
  ],
  ['match.proposeProvidersRow', ({ providers }) => String(providers)],
]

/** Score and balance of the proposal beside today's choice and the choice post by post. */
export function BalanceTable({
  proposal,
  team,
  teamName,
}: {
  readonly proposal: TeamProposal
  readonly team: Team
  readonly teamName: string
}): ReactNode {
  const columns: readonly (readonly [string, TeamBalance])[] = [
    [t('match.proposeToday'), proposal.today],
    [teamName, team.balance],
    [t('match.proposeGreedy'), proposal.greedy],
  ]
  return (
    <table className={classes.table} aria-label={t('match.proposeBalance')}>
      <thead>
        <tr>
          <th scope="col">{t('match.proposeBalance')}</th>
          {columns.map(([name]) => (
            <th key={name} scope="col" className={classes.num}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([key, read]) => (
          <tr key={key}>
            <th scope="row">{t(key)}</th>
            {columns.map(([name, balance]) => (
              <td key={name} className={classes.num}>
                {read(balance)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
