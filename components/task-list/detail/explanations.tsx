import { useState } from 'react'
import { useMay } from '@/components/shell/viewer-provider'
import { WordsDialog } from '@/components/task/verbs/words-dialog'
import { Button } from '@/components/ui/button'
import type { TaskDetail } from '@/lib/contracts/task'
import type { Explanation } from '@/lib/contracts/task-parts'
import { vietnamDay } from '@/lib/domain/calendar'
import { uiDayMonth } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { useAnswerExplanation } from '@/lib/queries/task-parts'
import { Section } from './section'

/** Questions to the leading unit and their answers. */
export function Explanations({ task, readOnly }: { task: TaskDetail; readOnly: boolean }) {
  const t = useT()
  if (task.explanations.length === 0) return null
  return (
    <Section title={t('task-part.explanation')}>
      <ul className="flex flex-col gap-3">
        {task.explanations.map((explanation) => (
          <ExplanationItem key={explanation.id} {...{ task, explanation, readOnly }} />
        ))}
      </ul>
    </Section>
  )
}

type Props = { task: TaskDetail; explanation: Explanation; readOnly: boolean }

function ExplanationItem({ task, explanation, readOnly }: Props) {
  const t = useT()
  const may = useMay(task)
  const { mutateAsync } = useAnswerExplanation()
  const [isAnswering, setIsAnswering] = useState(false)
  const { id, question, by, at, answer } = explanation
  return (
    <li className="text-table max-md:text-[0.9375rem]">
      <p className="whitespace-pre-line break-words font-medium">{question}</p>
      <p className="text-caption text-ink-3">
        {t('task-part.explanation.asked', { name: by.name, date: uiDayMonth(vietnamDay(at)) })}
      </p>
      {answer && (
        <>
          <p className="whitespace-pre-line break-words pt-1">{answer.text}</p>
          <p className="text-caption text-ink-3">
            {t('task-part.explanation.answered', {
              name: answer.by.name,
              date: uiDayMonth(vietnamDay(answer.at)),
            })}
          </p>
        </>
      )}
      {!answer && !readOnly && may('progress') && (
        <Button size="sm" variant="soft" className="mt-2" onClick={() => setIsAnswering(true)}>
          {t('verb.explanation.answer')}
        </Button>
      )}
      {isAnswering && (
        <WordsDialog
          title={t('verb.explanation.answerTitle', { key: task.key })}
          verb={t('verb.explanation.answer')}
          label={t('verb.explanation.answerText')}
          field="text"
          effect={question}
          done={t('verb.explanation.answered', { key: task.key })}
          onSend={(text, key) => mutateAsync({ id, body: { text }, key })}
          onClose={() => setIsAnswering(false)}
        />
      )}
    </li>
  )
}
