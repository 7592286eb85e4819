import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import type { EditReport, Report } from '@/lib/contracts/report'
import { ApiError, type Change } from '@/lib/http/api-client'
import { reportKeys, useReportStep } from '@/lib/queries/reports'
import { newKey } from '@/lib/queries/tasks'

type Edit = Omit<EditReport, 'version'>
export type SaveState = 'saved' | 'typed' | 'saving' | 'failed'

const QUIET_MS = 900

/** Two edits as one: the later word for each field and section. */
function joined(first: Edit, second: Edit): Edit {
  const sections = new Map((first.sections ?? []).map((section) => [section.key, section]))
  for (const section of second.sections ?? []) sections.set(section.key, section)
  return {
    ...first,
    ...second,
    ...(first.heading || second.heading ? { heading: { ...first.heading, ...second.heading } } : {}),
    ...(sections.size > 0 ? { sections: [...sections.values()] } : {}),
  }
}

/**
 * Saves what is typed, a moment after the hand rests, one request at a time. What the server refuses is kept and said:
 * field errors at their fields, another person's change beside the own one.
 */
export function useReportSaves(report: Report) {
  const { campaignId } = useViewer()
  const client = useQueryClient()
  const { mutateAsync } = useReportStep(campaignId, report.id, 'edit')
  const waiting = useRef<Edit | null>(null)
  const sending = useRef(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const version = useRef(report.version)
  const [state, setState] = useState<SaveState>('saved')
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const [conflict, setConflict] = useState<{ edit: Edit; changes: Change[] } | null>(null)
  const [failure, setFailure] = useState<unknown>(null)
  if (!sending.current) version.current = report.version

  const flush = useCallback(async () => {
    clearTimeout(timer.current)
    const edit = waiting.current
    if (sending.current || edit === null) return
    waiting.current = null
    sending.current = true
    setState('saving')
    try {
      const saved = await mutateAsync({ body: { ...edit, version: version.current }, key: newKey() })
      version.current = saved.version
      setErrors({})
      setFailure(null)
      setState(waiting.current === null ? 'saved' : 'typed')
    } catch (error) {
      setState('failed')
      if (error instanceof ApiError && error.code === 'conflict')
        setConflict({ edit, changes: error.changes })
      else if (error instanceof ApiError && Object.keys(error.fieldErrors).length > 0)
        setErrors(error.fieldErrors)
      else {
        waiting.current = joined(edit, waiting.current ?? {})
        setFailure(error)
      }
    }
    sending.current = false
    if (waiting.current !== null && !timer.current) void flush()
  }, [mutateAsync])

  const save = useCallback(
    (edit: Edit) => {
      waiting.current = waiting.current ? joined(waiting.current, edit) : edit
      setState('typed')
      clearTimeout(timer.current)
      timer.current = setTimeout(() => {
        timer.current = undefined
        void flush()
      }, QUIET_MS)
    },
    [flush],
  )

  useEffect(() => {
    const leave = (event: BeforeUnloadEvent) => {
      if (waiting.current === null) return
      event.preventDefault()
      void flush()
    }
    window.addEventListener('beforeunload', leave)
    return () => {
      window.removeEventListener('beforeunload', leave)
      void flush()
    }
  }, [flush])

  /** After a conflict: the own words over the others', or the others' as they stand. */
  const settle = async (keep: 'yours' | 'theirs') => {
    const edit = conflict?.edit
    setConflict(null)
    const fresh = await client.fetchQuery<Report>({
      queryKey: reportKeys.detail(campaignId, report.id),
      staleTime: 0,
    })
    version.current = fresh.version
    setState('saved')
    if (keep === 'yours' && edit) save(edit)
  }

  return { save, flush, state, errors, conflict, failure, settle }
}

export type ReportSaves = ReturnType<typeof useReportSaves>
