import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { RequestRow } from '#shared/contract/request-calls.ts'
import type { Assessment, StoredAssessment } from '#shared/domain/assessment.ts'
import { newId, useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showDone } from '#renderer/field/change/show-done.tsx'
import { showPeriod } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { Answer, ConfirmDialog, EmptyState, showFailure } from '#renderer/ui/index.ts'
import { AssessmentDialog } from './AssessmentDialog.tsx'
import classes from './assessment.module.css'
import { positionsOf } from './positions-of.ts'

/** Needs assessments of a request: who went, what they found, and the posts that follow. */
export function Assessments({ request }: { readonly request: RequestRow }): ReactNode {
  const assessments = useQueryCall('assessment.list', { request: request.id })
  const positions = useQueryCall('request.get', { id: request.id }).data?.positions ?? []
  const [editing, setEditing] = useState<Assessment | StoredAssessment | null>(null)
  const add = (
    <Button onClick={() => setEditing(blankAssessment(request))}>{t('assessments.add')}</Button>
  )
  const known = new Set(positions.map(({ id }) => id))
  return (
    <>
      <Answer
        to={assessments}
        loading={4}
        empty={(all) =>
          all.length === 0 ? (
            <EmptyState title={t('assessments.none')} text={t('assessments.noneText')}>
              {add}
            </EmptyState>
          ) : null
        }
      >
        {(all) => (
          <div className={classes.list}>
            <div>{add}</div>
            {all.map((each) => (
              <AssessmentCard
                key={each.id}
                request={request}
                assessment={each}
                known={known}
                onEdit={() => setEditing(each)}
              />
            ))}
          </div>
        )}
      </Answer>
      {editing && <AssessmentDialog start={editing} onClose={() => setEditing(null)} />}
    </>
  )
}

const blankAssessment = (request: RequestRow): Assessment => ({
  ...{ id: newId(), request: request.id, from: null, to: null, team: [], posts: [] },
  ...{ findings: null, recommendation: null, programme: null },
})

interface AssessmentCardProps {
  readonly request: RequestRow
  readonly assessment: StoredAssessment
  /** Positions the request has. */
  readonly known: ReadonlySet<string>
  readonly onEdit: () => void
}

function AssessmentCard({ request, assessment, known, onEdit }: AssessmentCardProps): ReactNode {
  const navigate = useNavigate()
  const make = useMutationCall('assessment.makePositions')
  const remove = useMutationCall('assessment.remove')
  const [removing, setRemoving] = useState(false)
  const { team, findings, recommendation, programme, posts } = assessment
  const open = posts.filter(({ position }) => position === null || !known.has(position))
  const makePositions = (): void =>
    make.mutate(
      {
        ...{ id: assessment.id, version: assessment.version },
        made: positionsOf(request, open, newId),
      },
      {
        onSuccess: (made) => {
          showDone(t('assessments.made', { count: made.positions.length }), made)
          // What comes next is to look at what each of them asks.
          void navigate({
            to: '/requests/$requestId',
            params: { requestId: request.id },
            search: { tab: 'positions' },
          })
        },
        onError: showFailure,
      },
    )
  const texts: readonly (readonly [string, string | null])[] = [
    [
      t('assessments.team'),
      team
        .map(({ name, role }) => (role === null ? name : t('assessments.member', { name, role })))
        .join('\n') || null,
    ],
    [t('assessments.findings'), findings],
    [t('assessments.recommendation'), recommendation],
    [t('assessments.programme'), programme],
  ]
  return (
    <article className={classes.card}>
      <div className={classes.head}>
        <h3 className={classes.title}>
          {assessment.from === null && assessment.to === null
            ? t('assessments.undated')
            : t('assessments.dated', { period: showPeriod(assessment) })}
        </h3>
        <Button variant="default" size="compact-sm" onClick={onEdit}>
          {t('common.edit')}
        </Button>
        <Button variant="subtle" size="compact-sm" onClick={() => setRemoving(true)}>
          {t('common.remove')}
        </Button>
      </div>
      <dl className={classes.texts}>
        {texts.map(
          ([term, text]) =>
            text !== null && (
              <div key={term}>
                <dt>{term}</dt>
                <dd dir="auto">{text}</dd>
              </div>
            ),
        )}
      </dl>
      {posts.length > 0 && (
        <>
          <ul className={classes.posts} aria-label={t('assessments.posts')}>
            {posts.map((entry) => (
              <li key={entry.id}>
                {t('assessments.postsLine', { title: entry.title, posts: entry.posts })}
                {(entry.from !== null || entry.to !== null) && ` · ${showPeriod(entry)}`}
                {!open.includes(entry) && ` · ${t('assessments.isPosition')}`}
              </li>
            ))}
          </ul>
          {open.length > 0 && (
            <Button loading={make.isPending} onClick={makePositions}>
              {t('assessments.make', { count: open.length })}
            </Button>
          )}
        </>
      )}
      <ConfirmDialog
        opened={removing}
        title={t('assessments.removeTitle')}
        confirm={t('common.remove')}
        danger
        busy={remove.isPending}
        error={remove.error}
        onCancel={() => setRemoving(false)}
        onConfirm={() =>
          remove.mutate(
            { id: assessment.id, version: assessment.version },
            {
              onSuccess: (removed) => {
                setRemoving(false)
                showDone(t('assessments.removed'), removed)
              },
            },
          )
        }
      >
        {t('assessments.removeText')}
      </ConfirmDialog>
    </article>
  )
}
