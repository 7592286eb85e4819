import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef, useState } from 'react'
import { Icon, type IconName } from './icon'
import { StateMark } from './state-mark'

export type ToastInput = {
  message: ReactNode
  /** A name from the icon set, or 'tick' for the filled disc. */
  icon?: IconName | 'tick'
  action?: { label: string; onPress: () => void }
}
type Toast = ToastInput & { id: number }
type ToastApi = { show: (toast: ToastInput) => number; dismiss: (id: number) => void }

const ToastContext = createContext<ToastApi | null>(null)
const AT_MOST = 3

export function useToast() {
  const api = useContext(ToastContext)
  if (!api) throw new Error('useToast needs a <ToastProvider> above it')
  return api
}

export function ToastProvider({ regionLabel, children }: { regionLabel: string; children: ReactNode }) {
  const [toasts, setToasts] = useState<Toast[]>([])
  const nextId = useRef(1)
  const region = useRef<HTMLElement>(null)
  const api = useMemo<ToastApi>(
    () => ({
      show(toast) {
        const id = nextId.current++
        setToasts((now) => [...now, { ...toast, id }].slice(-AT_MOST))
        return id
      },
      dismiss: (id) => setToasts((now) => now.filter((toast) => toast.id !== id)),
    }),
    [],
  )

  // The top layer keeps toasts above a dialog that opened earlier; re-entering it puts them over a later one.
  useEffect(() => {
    const el = region.current
    if (!el?.showPopover) return
    if (el.matches(':popover-open') && document.querySelector('dialog:modal')) el.hidePopover()
    if (toasts.length > 0 && !el.matches(':popover-open')) el.showPopover()
  }, [toasts])

  return (
    <ToastContext value={api}>
      {children}
      <section
        ref={region}
        popover="manual"
        aria-live="polite"
        aria-label={regionLabel}
        className="pointer-events-none fixed inset-x-0 top-auto bottom-[calc(var(--bottom-bar)+env(safe-area-inset-bottom)+1rem)] mx-auto flex w-full flex-col items-center gap-3 overflow-visible bg-transparent px-4"
      >
        {toasts.map((toast) => (
          <ToastRow key={toast.id} toast={toast} onGone={() => api.dismiss(toast.id)} />
        ))}
      </section>
    </ToastContext>
  )
}

function ToastRow({ toast, onGone }: { toast: Toast; onGone: () => void }) {
  const { message, icon, action } = toast
  return (
    <div className="group pointer-events-auto relative flex min-h-13 w-[440px] max-w-full animate-rise items-center gap-3 overflow-hidden rounded-control bg-ink py-2 pr-2 pl-4 text-paper text-table shadow-pop">
      {icon === 'tick' && <StateMark shape="tick" size={18} className={TICK} />}
      {icon && icon !== 'tick' && <Icon name={icon} size={18} />}
      <div className="min-w-0 flex-1">{message}</div>
      {action && (
        <button
          type="button"
          className="h-9 rounded-control px-3 font-semibold underline underline-offset-3 outline-offset-[-2px] focus-visible:outline-paper max-md:h-11"
          onClick={() => {
            action.onPress()
            onGone()
          }}
        >
          {action.label}
        </button>
      )}
      <span
        data-countdown
        onAnimationEnd={onGone}
        className="absolute bottom-0 left-0 h-[3px] w-full origin-left animate-drain bg-paper/55 group-focus-within:[animation-play-state:paused] group-hover:[animation-play-state:paused] motion-reduce:opacity-0"
      />
    </div>
  )
}

const TICK = 'text-[color-mix(in_srgb,var(--done-fill)_60%,var(--paper))] [--mark-knock:var(--ink)]'
