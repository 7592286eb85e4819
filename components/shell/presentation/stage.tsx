import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useRef } from 'react'
import { useHydrated } from '@/components/shell/use-hydrated'
import { cn } from '@/components/ui/cn'

const Controls = lazy(() => import('./controls').then((module) => ({ default: module.PresentationControls })))

type Props = {
  mode: 'page' | 'presentation'
  /** the day of the figures */
  day: string
  ground: 'now' | 'past'
  /** takes the focus when the presentation is left */
  returnTo: RefObject<HTMLElement | null>
  onLeave: () => void
  children: ReactNode
}

/**
 * The page, or its parts one at a time: then everything around it is hidden (the `data-presenting` of the document, which
 * the shell heeds), and with it gone from the order of the focus.
 */
export function Stage({ mode, day, ground, returnTo, onLeave, children }: Props) {
  const page = useRef<HTMLDivElement>(null)
  const isHydrated = useHydrated()
  const presents = mode === 'presentation'
  const wasPresenting = useRef(false)
  useEffect(() => {
    document.documentElement.toggleAttribute('data-presenting', presents)
    if (!presents && wasPresenting.current) returnTo.current?.focus()
    wasPresenting.current = presents
    return () => document.documentElement.removeAttribute('data-presenting')
  }, [presents, returnTo])
  return (
    <>
      <div
        ref={page}
        tabIndex={presents ? -1 : undefined}
        className={cn(
          'flex flex-col print:bg-[white] print:[--paper:white] print:[print-color-adjust:exact]',
          presents ? 'stage min-h-dvh outline-none' : 'min-h-full',
          ground === 'past' && 'bg-sunken [--bar-bg:var(--sunken)] [--paper:var(--sunken)]',
        )}
      >
        {children}
      </div>
      {presents && isHydrated && (
        <Suspense>
          <Controls page={page} day={day} onLeave={onLeave} />
        </Suspense>
      )}
    </>
  )
}
