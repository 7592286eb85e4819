import type { MouseEventHandler, Ref } from 'react'
import { Button } from '@/components/ui/button'
import { useT } from '@/lib/i18n/provider'

type PresentProps = { buttonRef?: Ref<HTMLButtonElement>; onPresent: MouseEventHandler<HTMLButtonElement> }

/** A phone has no screen to present on. */
export function PresentButton({ buttonRef, onPresent }: PresentProps) {
  const t = useT()
  return (
    <Button
      ref={buttonRef}
      icon="presentation"
      onClick={onPresent}
      className="max-md:hidden print:hidden in-data-presenting:hidden"
    >
      {t('present.start')}
    </Button>
  )
}
