import type { Id } from '#shared/domain/common.ts'
import { fillsPostOf } from '#shared/domain/windows-held.ts'
import {
  type DeploymentLine,
  openPostColumns,
  overrideColumns,
  registrationFormLayout,
  standardLayout,
} from '#shared/exchange/deployment-layout.ts'
import { dateCell, layOut } from '#shared/exchange/table.ts'
import { type Locale, phrase } from '#shared/text/index.ts'
import type { CallContext } from '../../call-context.ts'
import { listDeployments } from '../../store/repositories/deployments.ts'
import { findPerson } from '../../store/repositories/people.ts'
import { listPositions } from '../../store/repositories/positions.ts'
import { findProvider } from '../../store/repositories/providers.ts'
import { findRequest } from '../../store/repositories/requests.ts'
import { expectFound } from '../../store/repositories/stored.ts'
import { brokenPromises } from '../staffing/broken-promises.ts'
import { overridesOfRequest } from './override-lines.ts'
import type { Export } from './write-tables.ts'

/** Who fills posts of a request, in the order of positions and dates; cancelled deployments are left out. */
async function linesOf(call: CallContext, request: Id): Promise<DeploymentLine[]> {
  const overrides = await overridesOfRequest(call, request)
  const broken = await brokenPromises(call, { person: null, request, position: null })
  const problemsOf = new Map(broken.map(({ deployment, problems }) => [deployment?.id, problems]))
  let number = 0
  return listPositions(call, request).flatMap((position) =>
    listDeployments(call, { position: position.id })
      .filter(({ status }) => status !== 'cancelled')
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
      .flatMap((deployment) => {
        const person = findPerson(call, deployment.person)
        if (!person) return []
        number += 1
        return [
          {
            number,
            deployment,
            position,
            person,
            provider: deployment.provider === null ? null : findProvider(call, deployment.provider),
            problems: problemsOf.get(deployment.id) ?? [],
            overrides: overrides.filter(
              ({ personId, positionId }) => personId === person.id && positionId === position.id,
            ),
          },
        ]
      }),
  )
}

/** The deployment roster of a request, with its open posts, what was set aside, and its stamp. */
export async function deploymentExport(
  call: CallContext,
  id: Id,
  layout: 'standard' | 'registrationForm',
  language: Locale,
): Promise<Export> {
  const request = expectFound(findRequest(call, id), 'request')
  const lines = await linesOf(call, id)
  const shown = new Set(lines.map(({ person, position }) => `${person.id} ${position.id}`))
  const overrides = (await overridesOfRequest(call, id)).filter(({ personId, positionId }) =>
    shown.has(`${personId} ${positionId}`),
  )
  const positions = listPositions(call, id)
  // Who was called back early served, and stands in the roster, but the post is open again.
  const filledOf = (position: Id): number =>
    lines.filter(
      (line) =>
        line.position.id === position && fillsPostOf(line.position.windows, line.deployment),
    ).length
  const open = positions
    .map((position) => ({ position, filled: filledOf(position.id) }))
    .filter(({ position, filled }) => filled < position.posts)
  const posts = positions.reduce((sum, position) => sum + position.posts, 0)
  const form = layout === 'registrationForm'
  return {
    language,
    title: phrase(form ? 'documents.titleRegistration' : 'documents.titleDeployments', {
      request: request.title,
    }),
    main: form
      ? layOut(language, phrase('documents.sheetRegistration'), registrationFormLayout, lines)
      : layOut(language, phrase('documents.sheetDeployments'), standardLayout, lines),
    further: [
      layOut(language, phrase('documents.sheetOpenPosts'), openPostColumns, open),
      layOut(language, phrase('documents.setAsideWhy'), overrideColumns, overrides),
    ],
    about: [
      ['documents.aboutRequest', request.title],
      ['documents.aboutReference', request.reference],
      ['documents.aboutState', { country: request.state }],
      ['documents.from', { date: request.from }],
      ['documents.to', { date: request.to }],
      ['documents.aboutElectionDay', dateCell(request.electionOn)],
      ['documents.posts', posts],
      [
        'documents.filled',
        lines.filter(({ position, deployment }) => fillsPostOf(position.windows, deployment))
          .length,
      ],
      [
        'documents.open',
        open.reduce((sum, { position, filled }) => sum + position.posts - filled, 0),
      ],
      ['documents.aboutWomen', lines.filter(({ person }) => person.sex === 'female').length],
      ['documents.criterion', overrides.length],
      ...(form
        ? [['documents.aboutRestricted', phrase('documents.aboutRestrictedText')] as const]
        : []),
    ],
  }
}
