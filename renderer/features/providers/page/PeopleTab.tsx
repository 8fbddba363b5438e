import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useQueryCall } from '#renderer/client/index.ts'
import { showNumber } from '#renderer/text/format.ts'
import { languageName, skillName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { Answer } from '#renderer/ui/index.ts'
import classes from './ProviderScreen.module.css'

/** Levels by which a language is counted: of use (B2), and as missions ask (C1). */
const LEVELS = [
  [4, 'B2'],
  [5, 'C1'],
] as const

/** Languages and skills of everybody it ever offered; each number opens the people behind it. */
export function PeopleTab({ provider }: { readonly provider: string }): ReactNode {
  const facets = useQueryCall('roster.facets', { query: { providers: [provider] } })
  const skills = useQueryCall('skill.list', {}).data ?? []
  const nameOf = new Map(skills.map((skill) => [skill.id, skillName(skill)]))
  return (
    <Answer to={facets} loading={6}>
      {(counts) => (
        <>
          <p className={classes.dim}>{t('providers.peopleNote')}</p>
          <div className={classes.columns}>
            <section className={classes.card} aria-label={t('providers.languages')}>
              <h2>{t('providers.languages')}</h2>
              {counts.languages.length === 0 && (
                <p className={classes.dim}>{t('providers.notKnown')}</p>
              )}
              <table className={classes.counts}>
                <thead>
                  <tr>
                    <th scope="col">{t('providers.language')}</th>
                    {LEVELS.map(([level, name]) => (
                      <th key={level} scope="col">
                        {t('providers.levelFrom', { name })}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {counts.languages.map(({ value, counts: byLevel }) => (
                    <tr key={value}>
                      <th scope="row">{languageName(value)}</th>
                      {LEVELS.map(([level]) => (
                        <td key={level}>
                          <Link
                            to="/roster"
                            search={{
                              providers: [provider],
                              languages: [{ language: value, level, mode: 'spoken' }],
                            }}
                          >
                            {showNumber(byLevel[level - 1] ?? 0)}
                          </Link>
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
            <section className={classes.card} aria-label={t('providers.skills')}>
              <h2>{t('providers.skills')}</h2>
              {counts.skills.length === 0 && (
                <p className={classes.dim}>{t('providers.notKnown')}</p>
              )}
              <table className={classes.counts}>
                <tbody>
                  {counts.skills.map(({ value, count }) => (
                    <tr key={value}>
                      <th scope="row">{nameOf.get(value) ?? value}</th>
                      <td>
                        <Link
                          to="/roster"
                          search={{
                            providers: [provider],
                            skills: [{ skill: value, level: null }],
                          }}
                        >
                          {showNumber(count)}
                        </Link>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </section>
          </div>
        </>
      )}
    </Answer>
  )
}
