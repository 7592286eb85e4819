'use client'
import { type ComponentType, useState } from 'react'
import { useToast } from '@/components/ui/toast'
import { useOpenPage } from '@/components/ui/under-way'
import { useT } from '@/lib/i18n/provider'
import { useAction } from './keys/key-actions'
import { useKeyListener } from './keys/use-key-listener'
import { useViewer } from './viewer-provider'

type Overlay = ComponentType<{ onClose: () => void }>

const LOAD: Record<'palette' | 'keys', () => Promise<Overlay>> = {
  palette: () => import('./palette/palette').then(({ Palette }) => Palette),
  keys: () => import('./keys/keys-sheet').then(({ KeysSheet }) => KeysSheet),
}

/** The keys of the product, the command palette and the sheet of keys; the last two are loaded when they are opened. */
export function Finder() {
  const t = useT()
  const toast = useToast()
  const openPage = useOpenPage()
  const { singleKeys } = useViewer()
  const [shown, setShown] = useState<{ Overlay: Overlay } | null>(null)
  const open = (what: keyof typeof LOAD) =>
    void LOAD[what]().then(
      (Overlay) => setShown({ Overlay }),
      () => toast.show({ icon: 'wifi-off', message: t('palette.failed') }),
    )
  useKeyListener(singleKeys)
  useAction('palette', () => open('palette'))
  useAction('search', () => open('palette'))
  useAction('keys', () => open('keys'))
  useAction('dashboard', () => openPage('/'))
  useAction('myWork', () => openPage('/my-work'))
  useAction('tasks', () => openPage('/tasks'))
  return shown && <shown.Overlay onClose={() => setShown(null)} />
}
