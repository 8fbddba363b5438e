import { v7 as uuid } from 'uuid'
import { expect, it } from 'vitest'
import type { Assessment } from '#shared/domain/assessment.ts'
import { aPosition, aRequest } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

it('a needs assessment is kept with its team, and its posts become positions once', async () => {
  const { call, fails } = await openTestEngine()
  const request = aRequest()
  await call('request.save', { request, version: null })
  const entry = {
    ...{ id: uuid(), kind: 'legal-analyst', title: 'Legal Analyst', posts: 2 },
    ...{ from: null, to: null, position: null },
  }
  const assessment: Assessment = {
    ...{ id: uuid(), request: request.id, from: '2026-12-01', to: '2026-12-12' },
    team: [
      { id: uuid(), name: 'A. Diallo', role: 'Head' },
      { id: uuid(), name: 'B. Svensson', role: null },
    ],
    findings: 'The register is old.',
    recommendation: 'Advice on the register.',
    programme: 'UNDP 00112233',
    posts: [entry],
  }
  const turned = { ...assessment, to: '2026-11-01' }
  expect(await fails('assessment.save', { assessment: turned, version: null })).toMatchObject({
    code: 'invalid',
  })
  await call('assessment.save', { assessment, version: null })
  const kept = await call('assessment.list', { request: request.id })
  expect(kept).toMatchObject([assessment])

  const position = aPosition(request.id, { title: 'Legal Analyst', posts: 2 })
  const making = { id: assessment.id, made: [{ entry: entry.id, position }] }
  const { positions } = await call('assessment.makePositions', { ...making, version: 1 })
  expect(positions).toMatchObject([{ id: position.id, posts: 2 }])
  const [after] = await call('assessment.list', { request: request.id })
  expect(after?.posts).toMatchObject([{ position: position.id }])
  const again = { ...making, made: [{ entry: entry.id, position: aPosition(request.id) }] }
  expect(await fails('assessment.makePositions', { ...again, version: 2 })).toMatchObject({
    code: 'refused',
  })
  // One act: taken back as a whole.
  const of = { entity: 'position', id: position.id, limit: 1 } as const
  const [last] = await call('history.list', of)
  await call('change.undo', { id: last?.changeSet ?? '', task: uuid() })
  expect((await call('request.get', { id: request.id })).positions).toEqual([])
  const [undone] = await call('assessment.list', { request: request.id })
  expect(undone?.posts).toMatchObject([{ position: null }])
})
