import dynamic from 'next/dynamic'
import type { ComponentProps } from 'react'
import { ListResult } from './list-result'
import { RowSkeletons } from './list-skeleton'
import { useMedia, WIDE } from './use-media'

// Who looks at the table does not carry the other views.
const Board = dynamic(() => import('./board/board').then((module) => module.Board))
const Calendar = dynamic(() => import('./calendar/calendar').then((module) => module.Calendar))

/** What was found, in the view of the address; a narrow window and an empty answer have the list alone. */
export function ListBody(props: ComponentProps<typeof ListResult>) {
  const { campaign, dashboard, address, found, onOpen } = props
  const isWide = useMedia(WIDE)
  const { view } = address
  const hasView = view === 'board' || view === 'calendar'
  if (!hasView || isWide === false || found.tasks.length === 0) return <ListResult {...props} />
  const View = view === 'board' ? Board : Calendar
  const shown = <View {...{ campaign, dashboard, address, found, onOpen }} />
  if (isWide) return shown
  // The server does not know the window's width: the narrow one waits for its list.
  return (
    <>
      <div className="contents max-md:hidden">{shown}</div>
      <div className="px-(--gutter) md:hidden">
        <RowSkeletons />
      </div>
    </>
  )
}
