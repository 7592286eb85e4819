'use client'
import { HillScene } from '@/components/charts/hill-scene'
import { useT } from '@/lib/i18n/provider'

/** The stretch of road behind and ahead; on a phone it leaves the room to the form. */
export function SignInScene() {
  const t = useT()
  return (
    <div className="relative overflow-hidden max-md:hidden">
      <div className="absolute inset-0">
        <HillScene
          texts={{
            cap: [t('signin.scene.cap1'), t('signin.scene.cap2')],
            number: '25',
            unit: t('signin.scene.unit'),
            years: t('signin.scene.years'),
          }}
        />
      </div>
      <div className="relative max-w-[660px] px-16 pt-16">
        <p className="font-semibold text-[2.375rem]/[3.25rem] text-(--scene-title) tracking-[-.02em]">
          {t('signin.motto')}
        </p>
        <p className="max-w-[476px] pt-2 text-[1.0625rem]/7 text-(--scene-text)">{t('signin.lead')}</p>
      </div>
    </div>
  )
}
