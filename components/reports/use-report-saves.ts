import { useQueryClient } from '@tanstack/react-query'
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import { useViewer } from '@/components/shell/viewer-provider'
import { isWorthRetrying } from '@/components/task/draft-problem'
import type { Report } from '@/lib/contracts/report'
import { ApiError, type Change } from '@/lib/http/api-client'
import { reportKeys } from '@/lib/queries/report-keys'
import { useReportStep } from '@/lib/queries/reports'
import { newKey } from '@/lib/queries/tasks'
import { BEING_TYPED_MS, type KeptEdit, keepEdit, leftBehind } from './kept-edit'
import { type Edit, keysOf, SeenVersions } from './seen-versions'

/** `failed` = no answer came, it goes again by itself; `refused` = the writer has something to decide or to mend. */
export type SaveState = 'saved' | 'typed' | 'saving' | 'failed' | 'refused'

type Refusal = {
  /** by field, in words */
  errors: Readonly<Record<string, string>>
  /** another person's change of the same part, beside the own one */
  conflict: { edit: Edit; changes: Change[] } | null
  /** why nothing of it can be stored, in words */
  reason: string | null
}

const NONE: Refusal = { errors: {}, conflict: null, reason: null }
const QUIET_MS = 900
/** Between tries while no answer comes. */
const RETRY_MS = 10_000

/** Null where the same may go through a little later: no answer, a server at fault, a session that has ended. */
function refusalOf(error: unknown, edit: Edit): Refusal | null {
  if (!(error instanceof ApiError) || isWorthRetrying(error) || error.status === 401) return null
  if (error.code === 'conflict') return { ...NONE, conflict: { edit, changes: error.changes } }
  const isAtFields = Object.keys(error.fieldErrors).length > 0
  return isAtFields ? { ...NONE, errors: error.fieldErrors } : { ...NONE, reason: error.message }
}

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

/** What is still to be decided once an edit is stored: a conflict about other parts than it wrote. */
function undecided({ conflict }: Refusal, stored: Edit): Refusal {
  const written = new Set(keysOf(stored))
  return conflict && !keysOf(conflict.edit).some((key) => written.has(key)) ? { ...NONE, conflict } : NONE
}

const stateAfter = ({ conflict }: Refusal, waiting: Edit | null): SaveState =>
  waiting !== null ? 'typed' : conflict ? 'refused' : 'saved'

/** A refusal beside the conflict that is there already; of two conflicts all parts are decided at once. */
function beside({ conflict: before }: Refusal, refused: Refusal): Refusal {
  const { conflict } = refused
  if (!before || !conflict) return { ...refused, conflict: conflict ?? before }
  const fields = new Set(conflict.changes.map(({ field }) => field))
  const others = before.changes.filter(({ field }) => !fields.has(field))
  return {
    ...refused,
    conflict: { edit: joined(before.edit, conflict.edit), changes: [...others, ...conflict.changes] },
  }
}

/** One edit on its way, what became of it, and in which version what is being written was seen. */
function useSending(report: Report, waiting: RefObject<Edit | null>) {
  const { campaignId, id: personId } = useViewer()
  const { mutateAsync } = useReportStep(campaignId, report.id, 'edit')
  const [seen] = useState(() => new SeenVersions())
  const latest = useRef(report.version)
  const [state, setState] = useState<SaveState>('saved')
  const [refusal, setRefusal] = useState<Refusal>(NONE)
  const told = useRef(NONE)
  const tell = useCallback((next: Refusal) => {
    told.current = next
    setRefusal(next)
  }, [])
  useEffect(() => {
    latest.current = report.version
  }, [report.version])
  const keep = useCallback(
    (typed: Edit | null) => {
      // Own words beside another's stay on the device until one is chosen.
      const disputed = told.current.conflict?.edit
      const edit = disputed ? joined(disputed, typed ?? {}) : typed
      keepEdit(personId, report.id, edit && { edit, version: seen.of(edit, latest.current), at: Date.now() })
    },
    [personId, report.id, seen],
  )
  const send = useCallback(
    async (edit: Edit): Promise<boolean> => {
      setState('saving')
      try {
        const version = seen.of(edit, latest.current)
        const saved = await mutateAsync({ body: { ...edit, version }, key: newKey() })
        latest.current = saved.version
        seen.see(keysOf(edit), saved.version)
        tell(undecided(told.current, edit))
        setState(stateAfter(told.current, waiting.current))
        keep(waiting.current)
        return true
      } catch (error) {
        const refused = refusalOf(error, edit)
        tell(beside(told.current, refused ?? NONE))
        setState(refused ? 'refused' : 'failed')
        // What never arrived goes with the next try.
        if (!refused) waiting.current = joined(edit, waiting.current ?? {})
        else keep(waiting.current)
        return false
      }
    },
    [mutateAsync, seen, waiting, keep, tell],
  )
  return { send, keep, seen, latest, state, setState, refusal, tell }
}

/**
 * Saves what is typed, a moment after the hand rests, one request at a time. What the server refuses is kept and said:
 * field errors at their fields, another person's change beside the own one.
 */
export function useReportSaves(report: Report) {
  const { campaignId, id: personId } = useViewer()
  const client = useQueryClient()
  const waiting = useRef<Edit | null>(null)
  const sending = useRef<Promise<boolean> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const { send, keep, seen, latest, state, setState, refusal, tell } = useSending(report, waiting)

  /** Sends what waits; answers whether it is stored, or nothing waited. */
  const flush = useCallback(async (): Promise<boolean> => {
    clearTimeout(timer.current)
    while (sending.current) await sending.current
    const edit = waiting.current
    if (edit === null) return true
    waiting.current = null
    // On its way it may be lost with the page. Not at each letter: a long section takes a while to put down.
    keep(edit)
    sending.current = send(edit)
    const isStored = await sending.current
    sending.current = null
    return isStored
  }, [send, keep])

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
    [flush, setState],
  )

  /** These parts stand before the reader as the page has them now. */
  const see = (...keys: string[]) => seen.see(keys, latest.current)
  /** Saves what was chosen among what is shown, without being typed first. */
  const choose = (edit: Edit) => {
    see(...keysOf(edit))
    save(edit)
  }

  useLeaving(waiting, flush)
  useRetrying(state === 'failed', flush)
  const takeUp = useCallback(
    ({ edit, version }: KeptEdit) => {
      seen.see(keysOf(edit), version)
      save(edit)
    },
    [seen, save],
  )
  useLeftBehind(personId, report.id, takeUp)

  /** After a conflict: the own words over the others', or the others' as they stand. */
  const settle = async (choice: 'yours' | 'theirs') => {
    const edit = refusal.conflict?.edit
    tell(NONE)
    if (choice === 'theirs') keep(waiting.current)
    const fresh = await client.fetchQuery<Report>({
      queryKey: reportKeys.detail(campaignId, report.id),
      staleTime: 0,
    })
    latest.current = fresh.version
    if (edit) seen.see(keysOf(edit), fresh.version)
    setState('saved')
    if (choice === 'yours' && edit) save(edit)
  }

  return { save, choose, see, flush, state, settle, ...refusal }
}

/** What an earlier page did not get stored; what is too young may be another tab's, and is looked at once more a little later. */
function useLeftBehind(personId: string, reportId: string, takeUp: (kept: KeptEdit) => void) {
  useEffect(() => {
    const look = () => {
      const kept = leftBehind(personId, reportId, Date.now())
      if (kept) takeUp(kept)
      return kept !== null
    }
    if (look()) return
    const timer = setTimeout(look, BEING_TYPED_MS)
    return () => clearTimeout(timer)
  }, [personId, reportId, takeUp])
}

/** What got no answer goes again after a while, and at once when the connection is back. */
function useRetrying(hasFailed: boolean, flush: () => Promise<boolean>) {
  useEffect(() => {
    if (!hasFailed) return
    const again = () => void flush()
    const timer = setInterval(again, RETRY_MS)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [hasFailed, flush])
}

/** What is typed and not yet sent goes when the page is left, and the browser asks first. */
function useLeaving(waiting: RefObject<Edit | null>, flush: () => Promise<boolean>) {
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
  }, [waiting, flush])
}

export type ReportSaves = ReturnType<typeof useReportSaves>
