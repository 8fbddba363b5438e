import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type ReactNode, useState } from 'react'
import type { RosterList } from '#shared/contract/roster-choice-calls.ts'
import { useMutationCall, useQueryCall } from '#renderer/client/index.ts'
import { showInstant } from '#renderer/text/format.ts'
import { t } from '#renderer/text/text.ts'
import { FailureLine, useFocusBack } from '#renderer/ui/index.ts'
import classes from './RosterChoice.module.css'

type Known = RosterList['rosters'][number]

const nameOf = ({ name, folder }: Pick<Known, 'name' | 'folder'>): string =>
  name === '' ? `${t('care.rosterUnnamed')} (${folder})` : name

/** The rosters of this computer: open another one, make one, call one something else, take one off the list. */
export function RosterChoice(): ReactNode {
  const list = useQueryCall('host.rosters', {})
  const features = useQueryCall('host.features', {}).data
  const open = useMutationCall('host.openRoster')
  const forget = useMutationCall('host.forgetRoster')
  const add = useMutationCall('host.addRoster')
  const [naming, setNaming] = useState<Naming | null>(null)
  if (list.data === undefined) return <FailureLine error={list.error} />
  const { current, rosters, found } = list.data
  return (
    <>
      <ul className={classes.list} aria-label={t('care.rosters')}>
        {rosters.map((each) => {
          const name = nameOf(each)
          const isInView = each.folder === current
          return (
            <li key={each.folder}>
              <span className={classes.what}>
                <b>
                  <bdi>{name}</bdi>
                </b>
                <span className={classes.note}>
                  {isInView
                    ? t('care.rosterInView')
                    : !each.there
                      ? t('care.rosterNotThere')
                      : each.openedAt === null
                        ? t('care.rosterNever')
                        : t('care.rosterOpened', { when: showInstant(each.openedAt) })}
                  {each.name !== '' && (
                    <>
                      {' '}
                      · <bdi>{each.folder}</bdi>
                    </>
                  )}
                </span>
              </span>
              <Group gap={6} wrap="nowrap">
                {!isInView && (
                  <Button
                    size="compact-sm"
                    disabled={!each.there}
                    loading={open.isPending && open.variables.folder === each.folder}
                    aria-label={t('care.rosterOpenOf', { name })}
                    onClick={() => open.mutate({ folder: each.folder })}
                  >
                    {t('care.rosterOpen')}
                  </Button>
                )}
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t('care.rosterRenameOf', { name })}
                  onClick={() => setNaming({ folder: each.folder, name: each.name })}
                >
                  {t('care.rosterRename')}
                </Button>
                {!isInView && !each.home && (
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-label={t('care.rosterForgetOf', { name })}
                    onClick={() =>
                      forget.mutate(
                        { folder: each.folder },
                        {
                          onSuccess: () =>
                            notifications.show({ message: t('care.rosterForgotten', { name }) }),
                        },
                      )
                    }
                  >
                    {t('care.rosterForget')}
                  </Button>
                )}
              </Group>
            </li>
          )
        })}
        {found.map((folder) => (
          <li key={folder}>
            <span className={classes.note}>{t('care.rosterFound', { folder })}</span>
            <Button
              size="compact-sm"
              variant="default"
              onClick={() => setNaming({ where: { found: folder }, name: '' })}
            >
              {t('care.rosterAdd')}
            </Button>
          </li>
        ))}
      </ul>
      <FailureLine error={open.error ?? forget.error ?? add.error} />
      <Group>
        <Button variant="default" onClick={() => setNaming({ where: 'new', name: '' })}>
          {t('care.rosterNew')}
        </Button>
        {features?.folders === true && (
          <Button variant="default" onClick={() => setNaming({ where: 'choose', name: '' })}>
            {t('care.rosterChoose')}
          </Button>
        )}
      </Group>
      {naming && <NameDialog of={naming} onClose={() => setNaming(null)} />}
    </>
  )
}

/** A roster to be called something: one on the list, or one to be put there. */
type Naming =
  | { readonly folder: string; readonly name: string }
  | { readonly where: 'new' | 'choose' | { readonly found: string }; readonly name: string }

function NameDialog({
  of,
  onClose,
}: {
  readonly of: Naming
  readonly onClose: () => void
}): ReactNode {
  useFocusBack()
  const [name, setName] = useState(of.name)
  const rename = useMutationCall('host.renameRoster')
  const add = useMutationCall('host.addRoster')
  const open = useMutationCall('host.openRoster')
  const isNew = 'where' in of
  const isEmpty = name.trim() === ''
  return (
    <Modal opened onClose={onClose} title={t(isNew ? 'care.rosterNew' : 'care.rosterRename')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          if (isEmpty) return
          if (!isNew) {
            rename.mutate({ folder: of.folder, name: name.trim() }, { onSuccess: onClose })
            return
          }
          add.mutate(
            { name: name.trim(), where: of.where },
            {
              onSuccess: (added) => {
                onClose()
                // Who makes a roster wants to be in it.
                if (added !== null) open.mutate({ folder: added.folder })
              },
            },
          )
        }}
      >
        <Stack>
          <TextInput
            label={t('care.rosterName')}
            value={name}
            maxLength={140}
            onChange={(event) => setName(event.currentTarget.value)}
            data-autofocus
            required
          />
          <FailureLine error={rename.error ?? add.error ?? open.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" disabled={isEmpty} loading={rename.isPending || add.isPending}>
              {t(isNew ? 'care.rosterCreate' : 'common.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
