import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Id } from '#shared/domain/common.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { WrittenLetters } from '#renderer/field/letter/WrittenLetters.tsx'
import { candidacyTone, candidacyWords } from '#renderer/field/status/status-words.ts'
import { t } from '#renderer/text/text.ts'
import { Badge } from '#renderer/ui/index.ts'
import classes from './PersonCandidacies.module.css'

/** What a person is or was considered for, the latest first, each leading to the request. */
export function PersonCandidacies({ person }: { readonly person: Id }): ReactNode {
  const of = { position: null, request: null, person }
  const candidacies = useQueryCall('candidacy.list', of).data
  const positions = useQueryCall('position.list', {}).data ?? []
  const requests = useQueryCall('request.list', {}).data ?? []
  if (candidacies === undefined) return null
  return (
    <section aria-label={t('candidates.ofPerson')}>
      <h3 className={classes.head}>{t('candidates.ofPerson')}</h3>
      {candidacies.length === 0 && <p className={classes.none}>{t('candidates.ofPersonNone')}</p>}
      <ul className={classes.list}>
        {candidacies.toReversed().map(({ id, position, status, reason, remark }) => {
          const place = positions.find((each) => each.id === position)
          const request = requests.find((each) => each.id === place?.request)
          return (
            <li key={id}>
              {request && (
                <Link
                  to="/requests/$requestId"
                  params={{ requestId: request.id }}
                  search={{ tab: 'candidates' }}
                  dir="auto"
                >
                  {t('candidates.ofPersonLine', {
                    position: place?.title ?? '',
                    request: request.title,
                  })}
                </Link>
              )}{' '}
              <Badge tone={candidacyTone(status)}>{candidacyWords(status)}</Badge>
              {[reason, remark].map(
                (said) =>
                  said !== null && (
                    <div key={said} className={classes.faint} dir="auto">
                      {said}
                    </div>
                  ),
              )}
            </li>
          )
        })}
      </ul>
      <WrittenLetters person={person} />
    </section>
  )
}
