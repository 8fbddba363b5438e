import { v7 as uuid } from 'uuid'
import { expectedFailure } from '#shared/contract/failure.ts'
import { type ExchangeContents, exchangeContents } from '#shared/domain/exchange.ts'
import { shareStates, type ShareState, shareVersionOf } from '#shared/exchange/share-file.ts'
import { cutText } from '#shared/text/clean-text.ts'
import { phrase } from '#shared/text/index.ts'
import type { CallContext, Handlers } from '../../call-context.ts'
import type { EngineParts } from '../../engine-parts.ts'
import { isSealed, openSealed, seal } from '../../files/seal.ts'
import { readLentHead } from '../../files/lent-bytes.ts'
import { writeWhole } from '../../files/write-file.ts'
import { readErasedIds } from '../../store/erased-ids.ts'
import {
  type ExchangedRecord,
  insertExchange,
  isExchangedAlready,
  lastExchangeOf,
} from '../../store/repositories/exchanges.ts'
import { selectValues } from '../../store/statement.ts'
import { refuseWeakPassphrase } from '../weak-passphrase.ts'
import { applyShare } from './apply-share.ts'
import { contentsOf, gatherShare } from './gather-share.ts'
import { type JudgedRecord, judgeShare } from './judge-share.ts'
import { createShareAtHand } from './share-at-hand.ts'
import { type OpenShare, readShare, shareBytes } from './share-bytes.ts'

const lastSeq = selectValues<number | null>('SELECT max(seq) FROM history')

/** What speaks for itself last: whoever decides looks at what needs them first. */
const shownFirst: readonly ShareState[] = [
  ...(['conflict', 'duplicate', 'erased', 'orphan', 'changed', 'new', 'same'] as const),
]

/** Parts of the roster handed to another office under a passphrase, and taken in from one. */
export function handOverHandlers({ store, sealWork }: Pick<EngineParts, 'store' | 'sealWork'>) {
  const atHand = createShareAtHand()

  function judged(
    call: CallContext,
    file: string,
    share: OpenShare,
    task: string,
  ): Promise<JudgedRecord[]> {
    const key = JSON.stringify([file, lastSeq.get(call.sqlite), call.today])
    const erased = readErasedIds(store.files)
    return atHand.judged(key, () => judgeShare(call, share, erased, call.task(task)))
  }

  return {
    'share.contents': (asked, call) =>
      contentsOf(gatherShare(call, { ...asked, restricted: true })),

    'share.save': async ({ to, task, passphrase, counterpart, purpose, ...asked }, call) => {
      const file = call.file(to, 'write')
      await refuseWeakPassphrase(passphrase)
      const { signal, progress, breathe } = call.task(task)
      const contents = contentsOf(gatherShare(call, asked))
      if (total(contents) === 0) throw expectedFailure('refused', 'shareEmpty')
      const id = uuid()
      const about = { id, counterpart, purpose, contents, restricted: asked.restricted }
      const header = {
        ...about,
        format: 'scrutin-share',
        ...{ version: shareVersionOf(contents), at: call.now, by: call.user },
      } as const
      const held: ExchangedRecord[] = []
      const noted = function* () {
        for (const record of gatherShare(call, asked)) {
          const known = { entity: record.entity, id: record.record.id }
          // What was not taken of theirs stays known when this is what was exchanged last.
          held.push({ ...known, declined: lastExchangeOf(call, known)?.declined ?? {} })
          yield record
        }
      }
      const plain = await shareBytes(header, noted(), (done) => {
        progress('host.stageReading', done, total(contents))
        return breathe()
      })
      progress('host.stageSealing', 0, null)
      const sealed = await seal(plain, passphrase, signal, sealWork)
      const name = cutText(file.name, 300)
      const what = phrase('changes.handedOver', { to: counterpart, people: contents.people })
      await call.keep(what, (change) =>
        insertExchange(
          change,
          { ...about, direction: 'out', kind: 'share', file: name, origin: null },
          held,
        ),
      )
      await writeWhole(file, sealed)
      return { contents, bytes: sealed.length }
    },

    'share.isOne': async ({ file }, call) => {
      return { share: isSealed(await readLentHead(call.file(file, 'read'), 64)) }
    },

    'share.unlock': async ({ file, passphrase, task }, call) => {
      const grant = call.file(file, 'read')
      const { signal, progress, breathe } = call.task(task)
      progress('host.stageOpening', 0, null)
      const plain = await openSealed(grant, passphrase, signal)
      const share = await readShare(plain, grant, (done) => {
        progress('host.stageReading', done, null)
        return breathe()
      })
      atHand.put(file, share)
      const { at, by, counterpart, purpose, restricted, contents, id } = share.header
      const again = isExchangedAlready(call, id)
      return { at, by, counterpart, purpose, restricted, contents, again }
    },

    'share.preview': async ({ file, task, only, offset, limit }, call) => {
      const share = expectShare(atHand.get(file))
      const records = await judged(call, file, share, task)
      const counts = Object.fromEntries(
        shareStates.map((state) => [state, records.filter((each) => each.state === state).length]),
      ) as Record<ShareState, number>
      const shown = (only === null ? shownFirst : [only]).flatMap((state) =>
        records.filter((each) => each.state === state),
      )
      return { counts, found: shown.length, rows: shown.slice(offset, offset + limit).map(rowOf) }
    },

    'share.apply': async ({ file, task, decisions }, call) => {
      const share = expectShare(atHand.get(file))
      const records = await judged(call, file, share, task)
      const name = cutText(call.file(file, 'read').name, 300)
      const control = call.task(task)
      const {
        added,
        changed,
        records: held,
      } = await applyShare(...([call, records, decisions, name, control] as const))
      const { header } = share
      const exchange = uuid()
      insertExchange(
        call,
        {
          ...{ id: exchange, direction: 'in', kind: 'share', file: name, origin: header.id },
          ...{ counterpart: header.by, purpose: header.purpose, restricted: header.restricted },
          contents: sum(added, changed),
        },
        held,
      )
      call.describe(
        phrase('changes.received', {
          from: header.by,
          added: total(added),
          changed: total(changed),
        }),
      )
      atHand.letGo(file)
      return { exchange, added, changed }
    },

    'share.close': ({ file }) => ({ closed: atHand.letGo(file) }),
  } satisfies Handlers<
    | 'share.contents'
    | 'share.save'
    | 'share.isOne'
    | 'share.unlock'
    | 'share.preview'
    | 'share.apply'
    | 'share.close'
  >
}

function rowOf({ incoming, label, state, fields, alike }: JudgedRecord) {
  return {
    ...{ entity: incoming.entity, id: incoming.record.id, label: cutText(label, 300), state },
    fields: [...fields],
    alike: alike.map(({ person, name, why }) => ({
      ...{ person, name: cutText(name, 300), why: [...why] },
    })),
  }
}

function expectShare(share: OpenShare | null): OpenShare {
  if (share === null) throw expectedFailure('notFound', 'shareClosed')
  return share
}

const total = (contents: ExchangeContents): number =>
  Object.values(contents).reduce((all, each) => all + each, 0)

function sum(a: ExchangeContents, b: ExchangeContents): ExchangeContents {
  const kinds = Object.keys(a) as (keyof ExchangeContents)[]
  return exchangeContents.parse(Object.fromEntries(kinds.map((kind) => [kind, a[kind] + b[kind]])))
}
