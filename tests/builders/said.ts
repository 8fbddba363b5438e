import type { Failure } from '#shared/contract/failure.ts'
import { say } from '#shared/text/index.ts'

/** A failure as somebody reads it in English, for tests in which the wording is the point. */
export function saidInEnglish({ code, message, next, problems }: Failure) {
  return {
    code,
    message: say('en', message),
    next: say('en', next),
    problems: problems.map((problem) => ({ ...problem, message: say('en', problem.message) })),
  }
}
