import { useNavigate } from '@tanstack/react-router'
import { phrase, say } from '#shared/text/index.ts'
import { builtInLayouts } from '#shared/documents/lists/built-in-layouts.ts'
import { call, newId } from '#renderer/client/index.ts'
import { useDocumentLanguage } from '../document/document-language.ts'
import { fileName, useExport } from '../use-export.ts'

export interface NextSteps {
  readonly see: () => void
  readonly exportRoster: () => void
  readonly busy: boolean
}

/** What follows once people are planned for a request: look at the deployments, send the roster. */
export function useNextSteps(request: { readonly id: string; readonly title: string }): NextSteps {
  const navigate = useNavigate()
  // What leaves when nobody chose is fit to be sent.
  const layout = builtInLayouts.placements[0]
  const { busy, run } = useExport()
  const language = useDocumentLanguage()
  const name = say(language, phrase('documents.fileDeployments', { request: request.title }))
  return {
    busy,
    see: () =>
      void navigate({
        to: '/requests/$requestId',
        params: { requestId: request.id },
        search: { tab: 'deployments' },
      }),
    exportRoster: () =>
      run(fileName(name, 'xlsx'), (to) =>
        call('outgoing.write', {
          document: { of: 'placements', request: request.id, as: 'deployed', layout },
          ...{ format: 'xlsx', to, language, task: newId() },
        }),
      ),
  }
}
