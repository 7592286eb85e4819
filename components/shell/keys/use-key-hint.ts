import { useViewer } from '@/components/shell/viewer-provider'
import { useIsApple } from './apple'
import { type Action, KEY_TABLE, printedKeys } from './key-table'

/** The keys of an action as they are printed, "Ctrl K"; '' where it has none or single keys are switched off. */
export function useKeyHint(): (action: Action) => string {
  const apple = useIsApple()
  const { singleKeys } = useViewer()
  return (action) => {
    const [first = ''] = KEY_TABLE[action].strokes
    const holds = singleKeys || first.startsWith('mod+') || first === 'escape'
    return holds ? printedKeys(action, apple).join(' ') : ''
  }
}
