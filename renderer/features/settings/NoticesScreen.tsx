import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Notice } from '#shared/contract/notices.ts'
import { useNotices } from '#renderer/client/index.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, EmptyState, Screen } from '#renderer/ui/index.ts'
import classes from './NoticesScreen.module.css'

/** Everything of others that Scrutin holds, with the text of its licence. */
export function NoticesScreen(): ReactNode {
  const notices = useNotices()
  return (
    <Screen
      crumb={<Link to="/settings">{t('settings.title')}</Link>}
      title={t('settings.notices')}
      note={notices.data && t('settings.noticesCount', { n: notices.data.length })}
    >
      <div className={classes.page}>
        <p>{t('settings.noticesText')}</p>
        <Answer
          to={notices}
          loading={12}
          empty={(all) =>
            all.length === 0 ? <EmptyState title={t('settings.noticesMissing')} /> : null
          }
        >
          {(all) => (
            <ul className={classes.list}>
              {all.map((notice) => (
                <li key={`${notice.name} ${notice.version ?? ''}`}>
                  <OneNotice notice={notice} />
                </li>
              ))}
            </ul>
          )}
        </Answer>
      </div>
    </Screen>
  )
}

function OneNotice({ notice }: { readonly notice: Notice }): ReactNode {
  const { name, version, licence, source, text } = notice
  return (
    <details className={classes.notice}>
      <summary>
        <b>{name}</b> {version} <span className={classes.licence}>{licence}</span>
      </summary>
      {source !== null && <p className={classes.licence}>{source}</p>}
      <pre className={classes.text} lang="en" dir="ltr" tabIndex={0}>
        {text}
      </pre>
    </details>
  )
}
