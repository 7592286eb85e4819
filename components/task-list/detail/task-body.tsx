import type { TaskDetail } from '@/lib/contracts/task'
import { EvidenceList } from './evidence-list'
import { Explanations } from './explanations'
import { ExtensionRequest } from './extension-request'
import { Held } from './held'
import { LeaderJudgement } from './judgement'
import { TaskLinks } from './links'
import { Obstacles } from './obstacle'
import { Result, ReturnReason } from './result'
import { Steps } from './steps'
import { TaskFacts } from './task-facts'
import { Urgings } from './urgings'

type Props = {
  task: TaskDetail
  past: string | null
  /** the indicator as a row of the details, or shown elsewhere on the page */
  measure: 'row' | 'elsewhere'
}

/** What one should know about a task: first what waits for somebody, then the facts. */
export function TaskBody({ task, past, measure }: Props) {
  const pending = task.extensions.find(({ state }) => state === 'pending')
  const readOnly = past !== null
  return (
    <>
      {pending && <ExtensionRequest task={task} extension={pending} readOnly={readOnly} />}
      {task.submission && <Result task={task} submission={task.submission} readOnly={readOnly} />}
      {task.returnReason && <ReturnReason returned={task.returnReason} />}
      <TaskFacts task={task} measure={measure} />
      <LeaderJudgement task={task} readOnly={readOnly} />
      <Held task={task} readOnly={readOnly} />
      <Obstacles task={task} readOnly={readOnly} />
      <Explanations task={task} readOnly={readOnly} />
      <Steps task={task} readOnly={readOnly} />
      <TaskLinks task={task} />
      <EvidenceList task={task} readOnly={readOnly} />
      <Urgings task={task} />
    </>
  )
}
