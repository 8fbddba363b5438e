import type { Message } from '#shared/text/word-message.ts'

/** Names of the places of a message, those within plurals and choices included. */
export function placesOf(message: Message): string[] {
  const places = message.flatMap((part) => {
    if (typeof part === 'string') return []
    const [name, , cases] = part
    const within = typeof cases === 'object' ? Object.values(cases) : []
    return [
      name,
      ...within.flatMap((each) => (Array.isArray(each) ? placesOf(each as Message) : [])),
    ]
  })
  return [...new Set(places)].sort()
}
