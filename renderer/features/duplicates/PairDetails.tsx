import { Button, Group } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ShownPair } from '#shared/contract/duplicate-calls.ts'
import { differingFields, type SingleField } from '#shared/duplicates/join-records.ts'
import { useQueryCall } from '#renderer/client/index.ts'
import { AskReason } from '#renderer/field/restricted/AskReason.tsx'
import { useRestricted } from '#renderer/field/restricted/use-restricted.ts'
import { EvidenceList } from '#renderer/field/duplicate/EvidenceList.tsx'
import { t } from '#renderer/text/text.ts'
import { Answer, bothAnswers, useScreenKeys } from '#renderer/ui/index.ts'
import classes from './Duplicates.module.css'
import { LaterMenu } from './LaterMenu.tsx'
import { PairTable } from './PairTable.tsx'
import type { PairActs } from './use-pair-acts.ts'

/** Two records side by side, and what can be said of them. */
export function PairDetails({
  pair,
  acts,
}: {
  readonly pair: ShownPair
  readonly acts: PairActs
}): ReactNode {
  const one = useQueryCall('person.get', { id: pair.one })
  const other = useQueryCall('person.get', { id: pair.other })
  const [ofOne, ofOther] = [useRestricted(pair.one), useRestricted(pair.other)]
  const first = one.data && { ...one.data, ...ofOne.values }
  const second = other.data && { ...other.data, ...ofOther.values }
  const isHidden =
    (one.data?.restricted.length ?? 0) > 0 &&
    (other.data?.restricted.length ?? 0) > 0 &&
    (ofOne.values === null || ofOther.values === null)
  const [isTurned, setTurned] = useState(false)
  const [fromGone, setFromGone] = useState<ReadonlySet<SingleField>>(new Set())
  const [kept, gone] = isTurned ? [second, first] : [first, second]
  const differing = kept && gone ? differingFields(kept, gone) : []

  function toggle(field: SingleField): void {
    setFromGone((before) => {
      const after = new Set(before)
      if (!after.delete(field)) after.add(field)
      return after
    })
  }
  function same(): void {
    if (kept && gone) acts.merge([{ keep: kept.id, gone: gone.id, fromGone: [...fromGone] }])
  }
  const numbers = differing.slice(0, 9).map((field, place) => [
    String(place + 1),
    () => {
      toggle(field)
    },
  ])
  useScreenKeys({
    ...(Object.fromEntries(numbers) as Record<string, () => void>),
    s: same,
    Enter: same,
    n: () => {
      acts.apart(pair)
    },
    x: () => {
      setTurned((before) => !before)
      setFromGone(new Set())
    },
  })
  return (
    <section className={classes.details} aria-label={t('duplicates.pair')}>
      <div className={classes.top}>
        <EvidenceList evidence={pair.evidence} />
        <Group gap="xs">
          <Button rightSection={<kbd>S</kbd>} onClick={same} loading={acts.isBusy}>
            {t('duplicates.same')}
          </Button>
          <Button
            variant="default"
            rightSection={<kbd>N</kbd>}
            onClick={() => {
              acts.apart(pair)
            }}
          >
            {t('duplicates.apart')}
          </Button>
          <LaterMenu
            onLater={(until) => {
              acts.later(pair, until)
            }}
          />
          <Button
            variant="subtle"
            rightSection={<kbd>X</kbd>}
            onClick={() => {
              setTurned(!isTurned)
              setFromGone(new Set())
            }}
          >
            {t('duplicates.turn')}
          </Button>
        </Group>
        <p className={classes.hint}>{t('duplicates.hint')}</p>
      </div>
      <Answer to={bothAnswers(one, other)} loading={10}>
        {() =>
          kept && gone ? (
            <PairTable kept={kept} gone={gone} fromGone={fromGone} onToggle={toggle} />
          ) : null
        }
      </Answer>
      {isHidden && (
        <>
          <p className={classes.hint}>{t('record.hiddenBoth')}</p>
          <AskReason
            label={t('record.ask')}
            isBusy={ofOne.isBusy || ofOther.isBusy}
            onAsk={(reason) => {
              ofOne.ask(reason)
              ofOther.ask(reason)
            }}
          />
        </>
      )}
    </section>
  )
}
