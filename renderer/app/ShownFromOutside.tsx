import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { hearShow } from '#renderer/client/shown-from-outside.ts'

const addresses = { today: '/' } as const

/** Goes to the screen that a notice of the operating system leads to. */
export function ShownFromOutside(): null {
  const navigate = useNavigate()
  useEffect(() => hearShow((screen) => void navigate({ to: addresses[screen] })), [navigate])
  return null
}
