import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { type Notice, noticesLink, noticesSchema } from '#shared/contract/notices.ts'

/** The notices of what the program holds of others: the file that the page names. They never change while it runs. */
export function useNotices(): UseQueryResult<readonly Notice[]> {
  return useQuery<readonly Notice[]>({
    queryKey: ['notices'],
    queryFn: readNotices,
    staleTime: Infinity,
  })
}

async function readNotices(): Promise<readonly Notice[]> {
  const link = document.querySelector<HTMLLinkElement>(`link[rel="${noticesLink}"]`)
  if (link === null) return []
  const answer = await fetch(link.href)
  if (!answer.ok) throw new Error(`The notices were answered with ${answer.status}`)
  return noticesSchema.parse(await answer.json())
}
