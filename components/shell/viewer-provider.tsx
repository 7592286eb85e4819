'use client'
import { createContext, type ReactNode, use } from 'react'
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
  /** how the task table looks, as it was kept when the page was loaded */
  list: ListPreferences
  campaignId: string
  /** absent people whose powers this person also holds today, with their last day */
  standsInFor: (Holder & { name: string; toOn: string })[]
}

const ViewerContext = createContext<PageViewer | null>(null)

export function ViewerProvider({ viewer, children }: { viewer: PageViewer; children: ReactNode }) {
  return <ViewerContext value={viewer}>{children}</ViewerContext>
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
