'use client'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useViewer } from './viewer-provider'
import { whenPageStands } from './when-page-stands'

/** What is in sight follows what others change. No part of the first load; until it is here, figures are asked for again and again. */
export function Live() {
  const client = useQueryClient()
  const { id } = useViewer()
  useEffect(() => {
    let stop: (() => void) | null = null
    let isLeft = false
    const takeBack = whenPageStands(() => {
      import('@/lib/queries/live/follow-live').then(
        ({ followLive }) => {
          if (!isLeft) stop = followLive(client, id)
        },
        () => undefined,
      )
    })
    return () => {
      isLeft = true
      takeBack()
      stop?.()
    }
  }, [client, id])
  return null
}
