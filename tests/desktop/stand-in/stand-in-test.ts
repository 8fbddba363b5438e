import { test as base } from '@playwright/test'
import {
  launchStandIn,
  type LaunchOptions,
  type StandInProgram,
} from '../../hosts/electron-stand-in/launch.ts'
import { type Desktop, onFolder } from '../desktop-test.ts'

/** The desktop host in what stands in for Electron, with what only the stand-in lets a test do and see. */
export type StandInDesktop = Desktop<StandInProgram, LaunchOptions>

export const test = base.extend<{ desktop: StandInDesktop }>({
  // Playwright reads from the first parameter what a fixture needs, and wants it there.
  // oxlint-disable-next-line no-empty-pattern
  desktop: async ({}, use, info) => onFolder(info, use, launchStandIn),
})
