import { useState } from 'react'
import { EvidenceMark, useEvidenceWhat } from '@/components/task/evidence/evidence-rows'
import { Picture, pictureOf } from '@/components/task/evidence/look'
import { buttonClass } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { Icon } from '@/components/ui/icon'
import type { Evidence, TaskDetail } from '@/lib/contracts/task'
import { uiDateTime } from '@/lib/format/date'
import { useLocale, useT } from '@/lib/i18n/provider'

/** What shows that the work was done: a list, and the one looked at as large as there is room. */
export function EvidencePane({ task: { evidence }, className }: { task: TaskDetail; className: string }) {
  const t = useT()
  const [chosen, setChosen] = useState<string | null>(null)
  const shown = evidence.find(({ id }) => id === chosen) ?? evidence[0]
  const place = shown ? evidence.indexOf(shown) + 1 : 0
  return (
    <aside aria-labelledby="evidence" className={className}>
      <div className="lg:sticky lg:top-16 lg:max-h-[calc(100dvh-4rem)] lg:overflow-y-auto">
        <h2 id="evidence" className="border-rule border-b px-5 py-3.5 text-h2 max-md:px-4">
          {t('evidence.title')}{' '}
          <span className="font-medium font-num text-ink-3">
            {evidence.length > 0 ? `${place}/${evidence.length}` : '0'}
          </span>
        </h2>
        {!shown && <p className="px-5 py-4 text-ink-2 text-table max-md:px-4">{t('evidence.none')}</p>}
        <ul>
          {evidence.map((item) => (
            <li key={item.id} className="border-rule border-b">
              <Choice item={item} isShown={item === shown} onShow={() => setChosen(item.id)} />
            </li>
          ))}
        </ul>
        {shown && <Shown item={shown} />}
      </div>
    </aside>
  )
}

function Choice({ item, isShown, onShow }: { item: Evidence; isShown: boolean; onShow: () => void }) {
  const locale = useLocale()
  const what = useEvidenceWhat(item)
  return (
    <button
      type="button"
      aria-pressed={isShown}
      onClick={onShow}
      className={cn(
        'flex min-h-11 w-full items-start gap-3 px-5 py-2.5 text-left -outline-offset-2 max-md:px-4',
        isShown ? 'bg-brand-tint' : 'hover:bg-surface',
      )}
    >
      <EvidenceMark item={item} />
      <span className="min-w-0 flex-1 break-words">
        <span className="block font-medium text-table">{item.title}</span>
        <span className="block text-caption font-normal text-ink-2">
          {what && what !== item.title && <span className="break-all">{what} · </span>}
          {item.by.name}, <span className="font-num">{uiDateTime(item.at, locale)}</span>
        </span>
      </span>
    </button>
  )
}

function Shown({ item }: { item: Evidence }) {
  const t = useT()
  return (
    <div className="flex flex-col items-start gap-4 px-5 py-5 max-md:px-4">
      {item.hasThumbnail ? (
        <Picture
          src={pictureOf(item.id)}
          alt={item.title}
          className="max-h-[60dvh] w-full border border-rule bg-surface object-contain"
        />
      ) : (
        <Sheet item={item} />
      )}
      {item.kind === 'file' && (
        <a href={`/api/evidence/${item.id}/file`} download={item.fileName} className={buttonClass()}>
          <Icon name="download" size={16} />
          {t('decide.download')}
        </a>
      )}
      {item.kind === 'link' && (
        <a href={item.url ?? ''} target="_blank" rel="noopener noreferrer" className={buttonClass()}>
          <Icon name="external-link" size={16} />
          {t('decide.openLink')}
          <span className="sr-only"> {t('evidence.newTab')}</span>
        </a>
      )}
    </div>
  )
}

/** What has no picture, as a sheet of paper with what is known of it. */
function Sheet({ item }: { item: Evidence }) {
  const what = useEvidenceWhat(item)
  return (
    <div className="flex min-h-44 w-full flex-col items-center justify-center gap-2 border border-rule bg-surface p-6 text-center font-doc">
      <p className="text-[1.0625rem]/6 font-bold">{item.title}</p>
      {what && <p className="max-w-full break-all text-[1rem]/6">{what}</p>}
    </div>
  )
}
