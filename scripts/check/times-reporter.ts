import { writeFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { Reporter, TestCase } from 'vitest/node'
import type { TestTime } from './test-times.ts'

/** Writes how long each unit and component test took, and whether it names its own limit. */
export const timesReporter = (file: string): Reporter => ({
  onTestRunEnd(modules) {
    const times = modules.flatMap((module) => [...module.children.allTests()].map(timeOf))
    writeFileSync(file, JSON.stringify(times))
  },
})

function timeOf(test: TestCase): TestTime {
  const { project } = test
  return {
    file: relative(project.config.root, test.module.moduleId).split(sep).join('/'),
    name: test.fullName,
    ms: test.diagnostic()?.duration ?? 0,
    ownLimit: test.options.timeout !== project.config.testTimeout,
  }
}
