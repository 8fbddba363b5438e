import type { Ask } from '../wire/page-messages.ts'
import { largestFile } from '../wire/limits.ts'
import { filesPath, pageHalfHeader } from '../wire/page-messages.ts'
import { pageHalf } from './page-half.ts'

/** What the page answers when the host asks for something only a page can do. */
export async function answerAsk(ask: Ask): Promise<unknown> {
  switch (ask.kind) {
    case 'chooseFile': {
      const file = await chooseFile(ask.accept)
      return file && upload(file)
    }
    case 'download':
      download(ask.address, ask.name)
      return true
    case 'openLink': {
      if (!window.confirm(ask.question)) return false
      window.open(ask.url, '_blank', 'noopener,noreferrer')
      return true
    }
  }
}

function chooseFile(accept: string): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = accept
    input.hidden = true
    const finish = (file: File | null): void => {
      input.remove()
      resolve(file)
    }
    input.addEventListener('change', () => finish(input.files?.[0] ?? null))
    input.addEventListener('cancel', () => finish(null))
    // It has to stand in the document for browsers that look for it there.
    document.body.append(input)
    input.click()
  })
}

async function upload(file: File): Promise<unknown> {
  if (file.size > largestFile) return { refused: 413 }
  try {
    const response = await fetch(filesPath, {
      method: 'POST',
      body: file,
      headers: { 'x-file-name': encodeURIComponent(file.name), [pageHalfHeader]: pageHalf() },
    })
    return response.ok ? await response.json() : { refused: response.status }
  } catch {
    // Cut off on the way; the host is still waiting and tells the user.
    return { refused: 0 }
  }
}

function download(address: string, name: string): void {
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
}
