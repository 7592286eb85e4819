import { useState } from 'react'
import { useMay } from '@/components/shell/viewer-provider'
import { Button } from '@/components/ui/button'
import type { Task } from '@/lib/contracts/task'
import type { Obstacle } from '@/lib/contracts/task-parts'
import { useT } from '@/lib/i18n/provider'
import { useAnswerObstacle, useClearObstacle } from '@/lib/queries/task-parts'
import { WordsDialog } from './verbs/words-dialog'

/** Clearing and answering an open obstacle, for whoever may; each asks for its words. */
export function ObstacleActions({ task, obstacle }: { task: Task; obstacle: Obstacle }) {
  const t = useT()
  const may = useMay(task)
  const answer = useAnswerObstacle()
  const clear = useClearObstacle()
  const [asking, setAsking] = useState<'answer' | 'clear' | null>(null)
  const close = () => setAsking(null)
  const { key } = task
  return (
    <div className="flex flex-wrap gap-2 pt-2">
      {may('progress') && (
        <Button size="sm" variant="soft" onClick={() => setAsking('clear')}>
          {t('verb.obstacle.clear')}
        </Button>
      )}
      {may('answer_obstacle') && (
        <Button size="sm" onClick={() => setAsking('answer')}>
          {t('verb.obstacle.answer')}
        </Button>
      )}
      {asking === 'answer' && (
        <WordsDialog
          title={t('verb.obstacle.answerTitle', { key })}
          verb={t('verb.obstacle.answer')}
          label={t('verb.obstacle.answerText')}
          field="text"
          effect={obstacle.text}
          done={t('verb.obstacle.answered', { key })}
          onSend={(text, pressKey) => answer.mutateAsync({ id: obstacle.id, body: { text }, key: pressKey })}
          onClose={close}
        />
      )}
      {asking === 'clear' && (
        <WordsDialog
          title={t('verb.obstacle.clearTitle', { key })}
          verb={t('verb.obstacle.clear')}
          label={t('verb.obstacle.clearNote')}
          field="note"
          effect={obstacle.text}
          done={t('verb.obstacle.cleared', { key })}
          onSend={(note, pressKey) => clear.mutateAsync({ id: obstacle.id, body: { note }, key: pressKey })}
          onClose={close}
        />
      )}
    </div>
  )
}
