import { Alert, Stack, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Difference } from '#shared/contract/backup-calls.ts'
import type { ResultOf } from '#shared/contract/contract.ts'
import { showInstant, showNumber } from '#renderer/text/format.ts'
import { t, type TextKey } from '#renderer/text/text.ts'

const kinds = [
  ['people', 'care.lookPeople'],
  ['providers', 'care.lookProviders'],
  ['requests', 'care.lookRequests'],
] as const satisfies readonly (readonly [keyof Difference, TextKey])[]

const ways = [
  ['added', 'care.lookAdded'],
  ['changed', 'care.lookChanged'],
  ['removed', 'care.lookRemoved'],
] as const satisfies readonly (readonly [keyof Difference['people'], TextKey])[]

/** What a copy or a backup holds, and what opening it would take back, by number and by name. */
export function WhatWouldChange({ held }: { readonly held: ResultOf<'backup.look'> }): ReactNode {
  const { people, requests, lastChange, erasedHere, anonymousHere, since } = held
  // A new computer: nothing stands here that opening it could take back.
  const isEmptyHere =
    people > 0 &&
    since.people.removed.count === people &&
    since.requests.removed.count === requests &&
    kinds.every(([kind]) => since[kind].added.count === 0 && since[kind].changed.count === 0)
  const isSame = kinds.every(([kind]) => ways.every(([way]) => since[kind][way].count === 0))
  return (
    <Stack>
      <Text>
        {lastChange === null
          ? t('care.lookHoldsNothing')
          : t('care.lookHolds', { people, requests, when: showInstant(lastChange) })}
      </Text>
      {erasedHere > 0 && (
        <Alert color="yellow">{t('care.lookErased', { count: erasedHere })}</Alert>
      )}
      {anonymousHere > 0 && (
        <Alert color="yellow">{t('care.lookAnonymous', { count: anonymousHere })}</Alert>
      )}
      {isEmptyHere ? (
        <Text>{t('care.lookEmptyHere')}</Text>
      ) : isSame ? (
        <Text>{t('care.lookSame')}</Text>
      ) : (
        <>
          <Text>{t('care.lookNote')}</Text>
          <Table withRowBorders fz="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t('care.lookKind')}</Table.Th>
                {ways.map(([way, text]) => (
                  <Table.Th key={way} scope="col">
                    {t(text)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {kinds.map(([kind, text]) => (
                <Table.Tr key={kind}>
                  <Table.Th scope="row">{t(text)}</Table.Th>
                  {ways.map(([way]) => (
                    <Table.Td key={way} style={{ verticalAlign: 'top' }}>
                      <Names of={since[kind][way]} />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
      {!isEmptyHere && <Text>{t('care.lookKept')}</Text>}
    </Stack>
  )
}

function Names({ of }: { readonly of: Difference['people']['added'] }): ReactNode {
  if (of.count === 0) return t('care.lookNone')
  const more = of.count - of.names.length
  return (
    <details>
      <summary>{showNumber(of.count)}</summary>
      {of.names.map((name, at) => (
        // Two people may have one name.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={at}>
          <bdi>{name}</bdi>
        </div>
      ))}
      {more > 0 && <div>{t('care.lookMore', { count: more })}</div>}
    </details>
  )
}
