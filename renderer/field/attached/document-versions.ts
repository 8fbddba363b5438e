import type { StoredDocument } from '#shared/domain/document.ts'

/** A document as it stands, with the versions it replaced, the latest first. */
export interface DocumentVersions {
  readonly current: StoredDocument
  readonly earlier: readonly StoredDocument[]
}

/**
 * Documents with their earlier versions, in the order given; one that a later one replaced is no entry. What was
 * put away replaces nothing: the version before it stands again.
 */
export function inVersions(documents: readonly StoredDocument[]): DocumentVersions[] {
  const byId = new Map(documents.map((each) => [each.id, each]))
  const replaced = new Set(
    documents.filter(({ removedAt }) => removedAt === null).map(({ replaces }) => replaces),
  )
  return documents
    .filter(({ id }) => !replaced.has(id))
    .map((current) => {
      const earlier: StoredDocument[] = []
      const seen = new Set([current.id])
      let before = current.removedAt === null ? current.replaces : null
      while (before !== null && !seen.has(before)) {
        seen.add(before)
        const found = byId.get(before)
        if (found) earlier.push(found)
        before = found?.replaces ?? null
      }
      return { current, earlier }
    })
}
