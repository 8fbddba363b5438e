import type { ReactNode } from 'react'
import type { TeamProposal } from '#shared/contract/team-calls.ts'
import { phrase } from '#shared/text/index.ts'
import { t } from '#renderer/text/text.ts'
import classes from './TeamPanel.module.css'

/** What each balance rule costs in score, and the posts that nobody can fill, with the reason. */
export function RuleCosts({ proposal }: { readonly proposal: TeamProposal }): ReactNode {
  const { costs, unfilled } = proposal
  return (
    <>
      {costs.length > 0 && (
        <section className={classes.part}>
          <h3>{t('match.proposeCosts')}</h3>
          <ul>
            {costs.map(({ rule, score }) => (
              <li key={rule}>
                {score <= 0
                  ? t('match.proposeCostNone', { words: phrase('team.rule', { rule }) })
                  : t('match.proposeCost', {
                      words: phrase('team.rule', { rule }),
                      score: Math.round(score * 10) / 10,
                    })}
              </li>
            ))}
          </ul>
        </section>
      )}
      {unfilled.length > 0 && (
        <section className={classes.part}>
          <h3>{t('match.proposeUnfilled')}</h3>
          <ul>
            {unfilled.map(({ position, positionTitle, posts, reason }) => (
              <li key={position}>
                {t('match.proposeUnfilledPost', { position: positionTitle, posts, reason })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
