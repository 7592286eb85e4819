import { type ReactNode, useRef } from 'react'
import { Button } from '@/components/ui/button'
import type { IconName } from '@/components/ui/icon'
import { ACCEPTED } from '@/lib/domain/evidence-file'

type Source = 'camera' | 'files' | 'pdf'

type Props = {
  source: Source
  onFiles: (files: File[]) => void
  icon?: IconName
  size?: 'sm' | 'md'
  className?: string
  children: ReactNode
}

const CHOOSES = {
  camera: { accept: 'image/*', capture: 'environment' },
  files: { accept: ACCEPTED, multiple: true },
  pdf: { accept: '.pdf,application/pdf' },
} as const

/** A button that opens the phone's camera or the device's files. */
export function FileButton({ source, onFiles, children, ...look }: Props) {
  const { input, choose } = useFileChooser(source, onFiles)
  return (
    <>
      <Button onClick={choose} {...look}>
        {children}
      </Button>
      {input}
    </>
  )
}

/** The browser's chooser behind whatever opens it: put `input` on the page, call `choose` at a press. */
export function useFileChooser(source: Source, onFiles: (files: File[]) => void) {
  const ref = useRef<HTMLInputElement>(null)
  const input = (
    <input
      ref={ref}
      type="file"
      hidden
      tabIndex={-1}
      aria-hidden="true"
      {...CHOOSES[source]}
      onChange={({ currentTarget }) => {
        onFiles([...(currentTarget.files ?? [])])
        // The same file chosen again must be a change again.
        currentTarget.value = ''
      }}
    />
  )
  return { input, choose: () => ref.current?.click() }
}
