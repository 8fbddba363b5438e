import { v7 as uuid } from 'uuid'
import { describe, expect, it } from 'vitest'
import { aPerson } from '#tests/builders/people.ts'
import { aPosition, aRequest, aWindow } from '#tests/builders/requests.ts'
import { openTestEngine } from '#tests/builders/test-engine.ts'

/** Two records of one person; the second is planned for the last of some positions. */
async function engaged(planned: readonly ('kept' | 'gone')[]) {
  const test = await openTestEngine()
  const { call } = test
  const [kept, gone] = [
    aPerson({ familyName: 'Okello', givenName: 'Grace' }),
    aPerson({ familyName: 'Okelo', givenName: 'Grace' }),
  ]
  for (const person of [kept, gone]) await call('person.save', { person, version: null })
  const request = aRequest()
  await call('request.save', { request, version: null })
  const positions = planned.map(() =>
    aPosition(request.id, {
      windows: [aWindow({ from: '2027-03-01', to: '2027-03-31' })],
    }),
  )
  for (const position of positions) await call('position.save', { position, version: null })
  const choices = planned.map((who, place) => ({
    position: positions[place]!.id,
    person: who === 'kept' ? kept.id : gone.id,
    provider: null,
  }))
  await call('team.accept', { choices, step: 'planned' })
  const people = async () => ({
    candidacies: (await call('candidacy.list', { request: request.id, position: null })).map(
      ({ person }) => person,
    ),
    deployments: (await call('deployment.list', { request: request.id, person: null })).map(
      ({ person }) => person,
    ),
  })
  const merge = { pairs: [{ keep: kept.id, gone: gone.id, fromGone: [] }], task: uuid() }
  return { ...test, kept, gone, positions, merge, people }
}

describe('what hangs on a record that is merged', () => {
  it('follows, comes back when that is undone, and goes again when they are split', async () => {
    const { call, engine, kept, gone, merge, people } = await engaged(['gone'])
    const before = await people()
    expect(before).toEqual({ candidacies: [gone.id], deployments: [gone.id] })
    const reply = await engine.call('duplicates.merge', merge)
    expect(await people()).toEqual({ candidacies: [kept.id], deployments: [kept.id] })
    await call('change.undo', { id: (reply.ok && reply.change?.id) || '', task: uuid() })
    expect(await people()).toEqual(before)

    await call('duplicates.merge', merge)
    const [made] = await call('duplicates.merges', { person: kept.id })
    await call('duplicates.split', { id: made?.id ?? '' })
    expect(await people()).toEqual(before)
  })

  it('stands once for a position: who came further stays', async () => {
    const { call, kept, gone, positions, merge, people } = await engaged(['gone'])
    const position = positions[0]!.id
    await call('candidacy.set', { position, person: kept.id, status: 'shortlisted', reason: null })
    await call('duplicates.merge', merge)
    expect(await people()).toEqual({ candidacies: [kept.id], deployments: [kept.id] })
    const [made] = await call('duplicates.merges', { person: kept.id })
    await call('duplicates.split', { id: made?.id ?? '' })
    const { candidacies, deployments } = await people()
    expect(candidacies.toSorted()).toEqual([kept.id, gone.id].toSorted())
    expect(deployments).toEqual([gone.id])
  })

  it('takes its notes along, and has them back when they are split', async () => {
    const { call, kept, gone, positions, merge } = await engaged(['gone'])
    const shared = aPosition(positions[0]!.request)
    await call('position.save', { position: shared, version: null })
    for (const [person, status] of [
      [kept.id, 'shortlisted'],
      [gone.id, 'considered'],
    ] as const)
      await call('candidacy.set', { position: shared.id, person, status, reason: null })
    const notesOf = async (person: string) => {
      const written: string[] = []
      const of = { request: null, position: null, person }
      for (const { id: candidacy } of await call('candidacy.list', of))
        for (const note of (await call('candidateNote.read', { candidacy })).notes)
          written.push(`${note.person} ${note.text}`)
      return written.toSorted()
    }
    for (const position of [positions[0]!.id, shared.id]) {
      const [of] = await call('candidacy.list', { request: null, position, person: gone.id })
      await call('candidateNote.save', {
        note: {
          ...{ id: uuid(), candidacy: of!.id, person: gone.id, kind: 'interview' },
          ...{ writtenOn: '2027-02-01', author: 'Desk', text: position },
        },
        version: null,
      })
    }
    const written = await notesOf(gone.id)
    expect(written).toHaveLength(2)
    await call('duplicates.merge', merge)
    expect(await notesOf(kept.id)).toEqual(
      written.map((each) => each.replace(gone.id, kept.id)).toSorted(),
    )
    const [made] = await call('duplicates.merges', { person: kept.id })
    await call('duplicates.split', { id: made?.id ?? '' })
    expect(await notesOf(kept.id)).toEqual([])
    expect(await notesOf(gone.id)).toEqual(written)
  })

  it('is refused where both are deployed on the same days', async () => {
    const { fails, merge } = await engaged(['kept', 'gone'])
    const { code, message } = await fails('duplicates.merge', merge)
    expect([code, message.key]).toEqual(['refused', 'failures.mergeTwoPlaces'])
  })
})
