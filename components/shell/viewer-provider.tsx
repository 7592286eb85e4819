'use client'
import { createContext, type ReactNode, use, useMemo, useState } from 'react'
import type { ListPreferences } from '@/lib/contracts/list-preferences'
import type { UnitRef } from '@/lib/contracts/task'
import { canOnTask, type Holder, type Role, type TaskAction } from '@/lib/domain/policy'

/** Who looks, on which day and at which plan: what every page of the workspace knows. */
export type PageViewer = {
  id: string
  name: string
  title: string
  role: Role
  unitId: string
  branch: string[]
  unit: UnitRef
  today: string
  trial: boolean
  theme: 'system' | 'light' | 'dark'
  /** whether single letters are keys */
  singleKeys: boolean
  /** how the task table looks, as it was kept when the page was loaded; the view as it was chosen last */
  list: ListPreferences
  campaignId: string
  /** absent people whose powers this person also holds today, with their last day */
  standsInFor: (Holder & { name: string; toOn: string })[]
}

type View = NonNullable<ListPreferences['view']>

const ViewerContext = createContext<PageViewer | null>(null)
const RememberContext = createContext<(view: View) => void>(() => undefined)

/**
 * The layout that brings the viewer stays while one goes from page to page. A view chosen meanwhile is kept here: asking the
 * layout anew would bring back the address of that moment, and lose what was done to it since.
 */
export function ViewerProvider({ viewer, children }: { viewer: PageViewer; children: ReactNode }) {
  const [chosen, setChosen] = useState<View | null>(null)
  const known = useMemo(
    () => (chosen ? { ...viewer, list: { ...viewer.list, view: chosen } } : viewer),
    [viewer, chosen],
  )
  return (
    <RememberContext value={setChosen}>
      <ViewerContext value={known}>{children}</ViewerContext>
    </RememberContext>
  )
}

/** Tells every page of a view that was chosen and kept on the server. */
export function useRememberView(): (view: View) => void {
  return use(RememberContext)
}

export function useViewer(): PageViewer {
  const viewer = use(ViewerContext)
  if (!viewer) throw new Error('useViewer outside the workspace')
  return viewer
}

type Asked = {
  leadUnit: UnitRef
  coordinatingUnits: UnitRef[]
  owner: { id: string } | null
  submission?: { by: { id: string } } | null
  submittedBy?: { id: string } | null
  /** who asked for the later date that is decided about */
  requestedBy?: { id: string }
}

/** The same policy table as on the server, so that a page offers only what would be allowed. `evidenceBy` = author of the evidence asked about. */
export function useMay(task: Asked): (action: TaskAction, evidenceBy?: string) => boolean {
  const may = useMayOn()
  return (action, evidenceBy) => may(task, action, evidenceBy)
}

/** The same for whatever task. */
export function useMayOn(): (task: Asked, action: TaskAction, evidenceBy?: string) => boolean {
  const viewer = useViewer()
  return (task, action, evidenceBy) =>
    canOnTask(viewer, action, {
      leadUnitId: task.leadUnit.id,
      coordinatingUnitIds: task.coordinatingUnits.map(({ id }) => id),
      ownerId: task.owner?.id ?? null,
      submittedBy: task.submission?.by.id ?? task.submittedBy?.id ?? null,
      ...(evidenceBy === undefined ? {} : { evidenceBy }),
      ...(task.requestedBy === undefined ? {} : { requestedBy: task.requestedBy.id }),
    })
}
