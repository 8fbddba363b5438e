import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { PositionRow } from '#shared/contract/request-calls.ts'
import type { ShareState } from '#shared/contract/team-calls.ts'
import type { Requirement } from '#shared/domain/requirement.ts'
import { requirementAsked, type SkillValue, windowAsked } from '#shared/matching/asked.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { AskedText } from '#renderer/field/asked/AskedText.tsx'
import { shareAsked } from '#renderer/field/asked/ShareChips.tsx'
import { useSkillValues } from '#renderer/field/asked/use-skill-values.ts'
import { PostsFilled } from '#renderer/field/request/PostsFilled.tsx'
import { categoryName } from '#renderer/text/names.ts'
import { t } from '#renderer/text/text.ts'
import { EmptyState } from '#renderer/ui/index.ts'
import classes from '../RequestScreen.module.css'
import { PositionMenu } from './PositionMenu.tsx'

export interface PositionsProps {
  readonly positions: readonly PositionRow[]
  /** What the request asks of every position. */
  readonly inherited: readonly Requirement[]
  /** The request is over: nobody is looked for any more. */
  readonly over: boolean
  readonly onAdd: () => void
  readonly onEdit: (position: PositionRow) => void
}

/** The posts a request asks for: windows, what is asked, how many are filled. */
export function Positions({
  positions,
  inherited,
  over,
  onAdd,
  onEdit,
}: PositionsProps): ReactNode {
  const skillValue = useSkillValues()
  const navigate = useNavigate()
  const request = positions[0]?.request
  const balance = useQueryCall(
    'team.balance',
    { request: request ?? '', position: null, with: null },
    { enabled: positions.some(({ shares }) => shares.length > 0) },
  )
  const kept = new Map(balance.data?.shares.map((each) => [each.share, each]))
  if (positions.length === 0) {
    return (
      <EmptyState title={t('requests.positionsEmpty')} text={t('requests.positionsEmptyText')}>
        <Button onClick={onAdd}>{t('requests.positionAdd')}</Button>
      </EmptyState>
    )
  }
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('requests.columnPosition')}</th>
          <th scope="col">{t('requests.columnWindows')}</th>
          <th scope="col">{t('requests.columnAsked')}</th>
          <th scope="col">{t('requests.columnFilled')}</th>
          <th scope="col" className={classes.num}>
            {t('requests.columnCandidacies')}
          </th>
          <td aria-label={t('requests.columnActions')} />
        </tr>
      </thead>
      <tbody>
        {positions.map((position) => (
          <tr key={position.id}>
            <td>
              <div className={classes.name} dir="auto">
                {position.title}
              </div>
              <div className={classes.dim}>
                {[categoryName(position.category), position.location].filter(Boolean).join(' · ')}
              </div>
              {position.responsibilities !== null && (
                <div className={classes.dim} dir="auto">
                  {position.responsibilities}
                </div>
              )}
            </td>
            <td>
              {position.windows.map((window) => (
                <div key={window.id}>
                  <AskedText asked={windowAsked(window)} />
                </div>
              ))}
            </td>
            <td>
              <AskedOf
                position={position}
                inherited={inherited}
                skillValue={skillValue}
                kept={kept}
              />
            </td>
            <td>
              <PostsFilled posts={position.posts} filled={position.filled} />
              <div className={classes.dim}>
                {t('requests.openPosts', { open: Math.max(0, position.posts - position.filled) })}
              </div>
            </td>
            <td className={classes.num}>{position.candidacies}</td>
            <td>
              <div className={classes.actions}>
                <Button
                  variant={!over && position.filled < position.posts ? 'filled' : 'default'}
                  onClick={() =>
                    void navigate({ to: '/match/$positionId', params: { positionId: position.id } })
                  }
                  aria-label={t('requests.positionMatchOf', { position: position.title })}
                >
                  {t('requests.positionMatch')}
                </Button>
                <Button
                  variant="default"
                  onClick={() => onEdit(position)}
                  aria-label={t('requests.positionEditOf', { position: position.title })}
                >
                  {t('common.edit')}
                </Button>
                <PositionMenu
                  position={position}
                  others={positions.filter((other) => other !== position)}
                />
              </div>
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={6} className={classes.total}>
            {t('requests.positionsTotal', {
              posts: sum(positions, ({ posts }) => posts),
              positions: positions.length,
              open: sum(positions, ({ posts, filled }) => Math.max(0, posts - filled)),
            })}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}

const sum = (positions: readonly PositionRow[], of: (position: PositionRow) => number): number =>
  positions.reduce((total, position) => total + of(position), 0)

/** Musts, parts of the posts and wishes of a position, each under its name; those of the request first. */
function AskedOf({
  position,
  inherited,
  skillValue,
  kept,
}: {
  readonly position: PositionRow
  readonly inherited: readonly Requirement[]
  readonly skillValue: SkillValue
  /** How far each part of the posts is kept, by its id. */
  readonly kept: ReadonlyMap<string, ShareState>
}): ReactNode {
  const all = [...inherited, ...position.requirements]
  const fromRequest = new Set(inherited)
  const lines = (['must', 'wish'] as const).map((strength) => ({
    strength,
    of: all.filter((each) => each.strength === strength),
  }))
  return (
    <>
      {lines.map(({ strength, of }) =>
        of.length === 0 && (strength === 'wish' || position.shares.length === 0) ? null : (
          <div key={strength} className={classes.asked}>
            <span className={classes.strength}>{t(`requests.${strength}`)}</span>
            {of.map((each) => (
              <span
                key={each.id}
                className={strength === 'wish' ? classes.dim : undefined}
                title={fromRequest.has(each) ? t('requests.rules') : undefined}
              >
                <AskedText asked={requirementAsked(each, skillValue)} />
              </span>
            ))}
            {strength === 'must' &&
              position.shares.map((share) => (
                <span key={share.id}>
                  <AskedText asked={shareAsked(share, skillValue)} />
                  <ShareKept state={kept.get(share.id)} />
                </span>
              ))}
          </div>
        ),
      )}
    </>
  )
}

/** "3 of 6 so far", once it is known. */
function ShareKept({ state }: { readonly state: ShareState | undefined }): ReactNode {
  if (state === undefined) return null
  const { people, least } = state
  return (
    <span className={people < least ? classes.wanting : classes.dim}>
      {' '}
      · {t('match.shareSoFar', { people, least })}
    </span>
  )
}
