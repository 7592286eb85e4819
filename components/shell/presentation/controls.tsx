import { type RefObject, useEffect, useEffectEvent, useState } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { uiDate } from '@/lib/format/date'
import { useT } from '@/lib/i18n/provider'
import { markSlides, pageTitle, slideByKey, slideTitle, unmarkSlides } from './slides'

/** Keys of the part that has the focus are its own. */
const OWN_KEYS = 'input, textarea, select, [role=slider], dialog, [popover]'

type Props = { page: RefObject<HTMLElement | null>; day: string; onLeave: () => void }

/** Steps through the parts of the page by keys or buttons; new parts join by themselves. */
export function PresentationControls({ page, day, onLeave }: Props) {
  const t = useT()
  const { at, total, title, of, go } = useSlides(page)
  useKeys({ at, total, go, onLeave })
  const step = (by: number) => go(Math.min(Math.max(at + by, 0), total - 1))
  return (
    <>
      {at > 0 && (
        <h1 className="absolute inset-x-0 top-5 mx-auto max-w-[80rem] px-12.5 text-ink-3 text-table">{of}</h1>
      )}
      <section
        aria-label={t('present.bar')}
        className="fixed right-4 bottom-4 z-40 flex items-center gap-1 rounded-pop bg-surface p-1 shadow-pop print:hidden"
      >
        <p className="px-3 text-ink-2 text-secondary">{uiDate(day)}</p>
        <IconButton icon="chevron-left" label={t('present.previous')} onClick={() => step(-1)} />
        <p aria-hidden="true" className="min-w-11 text-center font-num font-semibold text-table">
          {t('present.counter', { n: at + 1, total })}
        </p>
        <p aria-live="polite" className="sr-only">
          {t('present.where', { n: at + 1, total })}. {title}
        </p>
        <IconButton icon="chevron-right" label={t('present.next')} onClick={() => step(1)} />
        {document.fullscreenEnabled && (
          <IconButton icon="maximize" label={t('present.fullScreen')} onClick={toggleFullScreen} />
        )}
        <IconButton icon="x" label={t('present.leave')} onClick={onLeave} />
      </section>
    </>
  )
}

function toggleFullScreen(): void {
  // A browser may refuse; the presentation goes on in its window.
  const done = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen()
  done.catch(() => undefined)
}

function useSlides(page: RefObject<HTMLElement | null>) {
  const [slides, setSlides] = useState({ at: 0, total: 1, title: '', of: '' })
  const { at } = slides
  const look = useEffectEvent((wanted: number) => {
    const box = page.current
    if (!box) return
    const total = markSlides(box, wanted)
    const here = Math.min(wanted, total - 1)
    if (here !== wanted) markSlides(box, here)
    box.dataset['stage'] = here === 0 ? 'opening' : 'part'
    const title = slideTitle(box)
    setSlides((was) =>
      was.at === here && was.total === total && was.title === title
        ? was
        : { at: here, total, title, of: pageTitle(box) },
    )
  })
  useEffect(() => {
    const box = page.current
    if (!box) return
    look(at)
    const watching = new MutationObserver(() => look(at))
    watching.observe(box, { childList: true, subtree: true })
    return () => watching.disconnect()
  }, [page, at])
  useEffect(() => {
    const box = page.current
    box?.focus({ preventScroll: true })
    return () => {
      if (!box) return
      unmarkSlides(box)
      delete box.dataset['stage']
    }
  }, [page])
  const go = (to: number) => {
    look(to)
    window.scrollTo({ top: 0 })
    page.current?.focus({ preventScroll: true })
  }
  return { ...slides, go }
}

type Keys = { at: number; total: number; go: (to: number) => void; onLeave: () => void }

function useKeys({ at, total, go, onLeave }: Keys) {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { target, key } = event
    const isHeld = event.altKey || event.ctrlKey || event.metaKey
    if (event.defaultPrevented || isHeld || !(target instanceof Element) || target.closest(OWN_KEYS)) return
    const presses = key === ' ' && target.closest('button, a') !== null
    const next = presses ? null : slideByKey(key, at, total)
    if (next !== null) go(next)
    else if (key === 'Escape') onLeave()
    else if (key.toLowerCase() === 'f') toggleFullScreen()
    else return
    event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKeyDown(event)
    // Before the keys of the page, which hears them at the window.
    document.addEventListener('keydown', listen)
    return () => {
      document.removeEventListener('keydown', listen)
      if (document.fullscreenElement) void document.exitFullscreen()
    }
  }, [])
}
