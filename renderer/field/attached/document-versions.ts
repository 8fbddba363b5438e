import type { StoredDocument } from '#shared/domain/document.ts'

/** A document as it stands, with the versions it replaced, the latest first. */
export interface DocumentVersions {
  readonly current: StoredDocument
  readonly earlier: readonly StoredDocument[]
}

/** Documents with their earlier versions, in the order given; one that a later one replaced is no entry. */
export function inVersions(documents: readonly StoredDocument[]): DocumentVersions[] {
  const byId = new Map(documents.map((each) => [each.id, each]))
  const replaced = new Set(documents.map(({ replaces }) => replaces))
  return documents
    .filter(({ id }) => !replaced.has(id))
    .map((current) => {
      const earlier: StoredDocument[] = []
      const seen = new Set([current.id])
      let before = current.replaces
      while (before !== null && !seen.has(before)) {
        seen.add(before)
        const found = byId.get(before)
        if (found) earlier.push(found)
        before = found?.replaces ?? null
      }
      return { current, earlier }
    })
}
