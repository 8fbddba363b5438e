import { Badge, Checkbox, Radio, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { ShareDecision, ShareRow } from '#shared/contract/hand-over-calls.ts'
import { t, words } from '#renderer/text/text.ts'
import classes from './IncomingRecord.module.css'
import { fieldWords, valueWords } from './field-words.ts'

export interface IncomingRecordProps {
  readonly row: ShareRow
  /** What was decided; null leaves it to what happens without a word. */
  readonly decision: ShareDecision | null
  readonly onDecide: (decision: ShareDecision) => void
}

const tones = {
  new: 'green',
  same: 'gray',
  changed: 'blue',
  conflict: 'orange',
  duplicate: 'orange',
  erased: 'red',
  orphan: 'red',
} as const

/** One record that comes in: what it is to the roster, and both sides of every field that differs. */
export function IncomingRecord({ row, decision, onDecide }: IncomingRecordProps): ReactNode {
  const { entity, id, label, state, fields, alike } = row
  const decided: ShareDecision = decision ?? {
    ...{ entity, id, take: state === 'new' },
    theirs: fields.filter(({ kind }) => kind === 'taken').map(({ field }) => field),
  }
  const choose = (field: string, theirs: boolean): void =>
    onDecide({
      ...decided,
      theirs: theirs
        ? [...new Set([...decided.theirs, field])]
        : decided.theirs.filter((each) => each !== field),
    })
  const isChoice = state === 'duplicate' || (state === 'new' && needsNobody(entity))
  return (
    <li className={classes.record}>
      <div className={classes.head}>
        <Badge color={tones[state]} variant="light">
          {t('exchanged.stateShort', { state })}
        </Badge>
        <b>
          <bdi>{label === '' && isOfPerson(entity) ? t('exchanged.erasedPerson') : label}</bdi>
        </b>
        <Text c="dimmed" size="sm">
          {t('exchanged.entity', { entity })}
        </Text>
        {isChoice && (
          <Checkbox
            ml="auto"
            checked={decided.take}
            onChange={(event) => onDecide({ ...decided, take: event.currentTarget.checked })}
            label={t('exchanged.takeIn')}
            aria-label={t('exchanged.takeInOf', { name: label })}
          />
        )}
      </div>
      {state === 'erased' && <Text size="sm">{t('exchanged.erasedNote')}</Text>}
      {state === 'orphan' && <Text size="sm">{t('exchanged.orphanNote')}</Text>}
      {alike.map(({ person, name, why }) => (
        <Text key={person} size="sm">
          {t('exchanged.alike', { name, why: why.map((each) => words(each)).join('; ') })}
        </Text>
      ))}
      {fields.length > 0 && (
        <Table withTableBorder className={classes.fields}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('exchanged.field')}</Table.Th>
              <Table.Th>{t('exchanged.ours')}</Table.Th>
              <Table.Th>{t('exchanged.theirs')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map(({ field, ours, theirs, kind }) => {
              const name = fieldWords(entity, field)
              const isTheirs = decided.theirs.includes(field)
              return (
                <Table.Tr key={field} data-conflict={kind === 'conflict' || undefined}>
                  <Table.Td>{name}</Table.Td>
                  <Table.Td>
                    <Radio
                      checked={!isTheirs}
                      onChange={() => choose(field, false)}
                      label={<bdi>{valueWords(field, ours)}</bdi>}
                      aria-label={t('exchanged.chooseOurs', { field: name, name: label })}
                    />
                  </Table.Td>
                  <Table.Td>
                    <Radio
                      checked={isTheirs}
                      onChange={() => choose(field, true)}
                      label={<bdi>{valueWords(field, theirs)}</bdi>}
                      aria-label={t('exchanged.chooseTheirs', { field: name, name: label })}
                    />
                  </Table.Td>
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      )}
    </li>
  )
}

/** What people refer to comes in with them and is not asked about. */
const needsNobody = (entity: ShareRow['entity']): boolean =>
  entity !== 'skill' && entity !== 'provider'

/** What has no name then belongs to somebody who was erased here. */
const isOfPerson = (entity: ShareRow['entity']): boolean =>
  entity === 'person' || entity === 'candidacy'
