'use client'

import { lazy, useEffect } from 'react'

/** No part of the first load, but there before the first tap, also when the network fails after it. */
const loadSheet = () => import('@/components/task/update-sheet')
const loadUnsavedLine = () => import('./unsaved-line')
const loadNothingLeft = () => import('./nothing-left')

export const UpdateSheet = lazy(() => loadSheet().then((module) => ({ default: module.UpdateSheet })))
export const UnsavedLine = lazy(() => loadUnsavedLine().then((module) => ({ default: module.UnsavedLine })))

export const NothingLeft = lazy(() => loadNothingLeft().then((module) => ({ default: module.NothingLeft })))

/** Fetches them once the browser has nothing better to do. */
export function useLaterParts(): void {
  useEffect(() => {
    const load = () =>
      void Promise.all([loadSheet(), loadUnsavedLine(), loadNothingLeft()]).catch(() => undefined)
    if (!window.requestIdleCallback) return load()
    const waiting = window.requestIdleCallback(load, { timeout: 10_000 })
    return () => window.cancelIdleCallback(waiting)
  }, [])
}
