import { useViewer } from '@/components/shell/viewer-provider'
import { Dialog } from '@/components/ui/dialog'
import { Kbd } from '@/components/ui/kbd'
import { Link } from '@/components/ui/link'
import { useT } from '@/lib/i18n/provider'
import { useIsApple } from './apple'
import { ACTIONS, KEY_SECTIONS, KEY_TABLE, printedKeys, printedStroke, TABLE_KEYS } from './key-table'

/** Every key of the product, as the table has them. */
export function KeysSheet({ onClose }: { onClose: () => void }) {
  const t = useT()
  const { singleKeys } = useViewer()
  return (
    <Dialog open size="lg" onRequestClose={onClose} title={t('keys.title')} closeLabel={t('form.close')}>
      {!singleKeys && <p className="text-ink-2 text-table">{t('keys.off')}</p>}
      <div className="grid gap-x-10 gap-y-6 md:grid-cols-3">
        {KEY_SECTIONS.map((section) => (
          <Section key={section} section={section} />
        ))}
      </div>
      <p className="text-secondary">
        <Link href="/settings#keys" className="link" onClick={onClose}>
          {t('keys.settings')}
        </Link>
      </p>
    </Dialog>
  )
}

function Section({ section }: { section: (typeof KEY_SECTIONS)[number] }) {
  const t = useT()
  const apple = useIsApple()
  const actions = ACTIONS.filter(
    (action) => KEY_TABLE[action].section === section && KEY_TABLE[action].strokes.length > 0,
  )
  const rows = [
    ...(section === 'table'
      ? Object.entries(TABLE_KEYS).map(([name, strokes]) => ({
          name: name as keyof typeof TABLE_KEYS,
          keys: strokes.flatMap((stroke) => printedStroke(stroke, apple)),
        }))
      : []),
    ...actions.map((name) => ({ name, keys: printedKeys(name, apple) })),
  ]
  return (
    <section aria-labelledby={`keys-${section}`}>
      <h3 id={`keys-${section}`} className="pb-1 font-semibold text-table">
        {t(`keys.section.${section}`)}
      </h3>
      <dl>
        {rows.map(({ name, keys }) => (
          <div key={name} className="flex min-h-10 items-center gap-3 border-rule border-b text-table">
            <dt className="min-w-0 flex-1">{t(`keys.${name}`)}</dt>
            <dd className="flex flex-none gap-1">
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
