import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Id } from '#shared/domain/common.ts'
import type { ShownMerge } from '#shared/domain/person-merge.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { showDay } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { showFailure } from '#renderer/ui/index.ts'
import classes from './SamePerson.module.css'

/** Whom a person may be the same as, and what was merged into the record: it can be split again. */
export function SamePerson({ person }: { readonly person: Id }): ReactNode {
  const page = useQueryCall('duplicates.page', {
    ...{ person, certainty: null, offset: 0, limit: 20, task: null },
  })
  const merges = useQueryCall('duplicates.merges', { person })
  const split = useMutationCall('duplicates.split')
  const pairs = page.data?.pairs ?? []
  const splitAgain = ({ id }: ShownMerge): void => {
    split.mutate(
      { id },
      {
        onSuccess: (result) => {
          showDone(t('duplicates.splitDone'), result)
        },
        onError: showFailure,
      },
    )
  }
  if (pairs.length === 0 && (merges.data ?? []).length === 0) return null
  return (
    <div className={classes.same}>
      {pairs.length > 0 && (
        <p>
          {t('duplicates.maybeSame', {
            names: pairs
              .map(({ one, oneName, otherName }) => (one === person ? otherName : oneName))
              .join('; '),
          })}{' '}
          <Link to="/duplicates" search={{ person }}>
            {t('duplicates.compare')}
          </Link>
        </p>
      )}
      {(merges.data ?? []).map((merge) => (
        <div key={merge.id}>
          <p>
            {t('duplicates.mergedOn', { by: merge.by, day: showDay(merge.at) })}{' '}
            <Button
              variant="subtle"
              size="compact-xs"
              loading={split.isPending}
              onClick={() => {
                splitAgain(merge)
              }}
            >
              {t('duplicates.split')}
            </Button>
          </p>
          <OtherValues of={merge} />
        </div>
      ))}
    </div>
  )
}

/** Values of either record that this one does not show. */
function OtherValues({ of }: { readonly of: ShownMerge }): ReactNode {
  if (of.others.length === 0) return null
  return (
    <dl className={classes.others} aria-label={t('duplicates.others')}>
      {of.others.map(({ field, value }) => (
        <div key={field}>
          <dt>{t(`person.${field}`)}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  )
}
