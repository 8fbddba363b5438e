// How screens speak to the engine. Nothing else in the renderer touches `window.app`.
export { call } from './call.ts'
export { changeOf, newestDone, newestUndone, redoChange, undoChange } from './changes.ts'
export { ClientFailure, failureOf, isFailure } from './client-failure.ts'
export { newId } from './new-id.ts'
export { useMutationCall } from './use-mutation-call.ts'
export { useNotices } from './use-notices.ts'
export { useQueryCall } from './use-query-call.ts'
export { type Task, useTask } from './use-task.ts'
