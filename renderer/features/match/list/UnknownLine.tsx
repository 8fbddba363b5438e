import { type ReactNode, useState } from 'react'
import type { MatchSummary } from '#shared/contract/match-calls.ts'
import type { MatchDraft } from '#shared/domain/position.ts'
import { t, words } from '#renderer/text/text.ts'
import type { RowFrame } from '#renderer/ui/index.ts'
import { AskDialog } from './AskDialog.tsx'
import classes from './MatchList.module.css'
import { questionAbout } from './question-words.ts'
import type { Asked } from '../use-match.ts'

export interface UnknownLineProps {
  readonly frame: RowFrame
  readonly asked: Asked
  readonly summary: MatchSummary
  readonly requirements: MatchDraft['requirements']
}

/** "Unknown: 9 people whose only gap is missing information", with the questions to ask. */
export function UnknownLine(props: UnknownLineProps): ReactNode {
  const { asked, summary, requirements } = props
  const [key, setKey] = useState<string | null>(null)
  const question = summary.questions.find((each) => each.key === key)
  return (
    <div {...props.frame} className={classes.between}>
      <div role="gridcell" className={classes.unknown}>
        <b>{t('match.unknownHead', { people: summary.unknown })}</b>
        <span className={classes.why} title={t('match.unknownWhy')}>
          {t('match.unknownWhy')}
        </span>
        {summary.questions
          .toSorted((a, b) => b.count - a.count)
          .map(({ key: of, question: asking, count }) => (
            <button
              key={of}
              type="button"
              className={classes.inline}
              title={words(asking)}
              onClick={() => setKey(of)}
            >
              {t('match.ask', {
                people: count,
                what: questionAbout(of, summary, requirements),
              })}
            </button>
          ))}
        {question && <AskDialog asked={asked} question={question} onClose={() => setKey(null)} />}
      </div>
    </div>
  )
}
