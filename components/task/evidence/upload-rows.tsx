import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { ProgressBar } from '@/components/ui/progress-bar'
import { uiFilePart, uiFileSize } from '@/lib/format/file-size'
import { useLocale, useT } from '@/lib/i18n/provider'
import { useFileChooser } from './file-button'
import { EVIDENCE_ROW, Thumbnail } from './look'
import { dropUpload, retryUpload, type Upload, useUploads } from './upload-queue'
import { useAddFiles } from './use-adding'

/** Files on their way, and those that were not taken with the reason at each. */
export function UploadRows({ taskId }: { taskId: string }) {
  const uploads = useUploads(taskId)
  useLeaveWarning(uploads.some(({ state }) => state !== 'refused'))
  if (uploads.length === 0) return null
  return (
    <ul>
      {uploads.map((upload) => (
        <UploadRow key={upload.id} upload={upload} />
      ))}
    </ul>
  )
}

function UploadRow({ upload }: { upload: Upload }) {
  const t = useT()
  const { file, name, state, sent } = upload
  const isStopped = state === 'failed' || state === 'refused'
  return (
    <li className={EVIDENCE_ROW}>
      <Preview upload={upload} />
      <div className="min-w-0 flex-1 break-words">
        <p className="font-medium text-table">{name}</p>
        {isStopped ? <Reason upload={upload} /> : <Progress upload={upload} />}
        {state === 'sending' && (
          <ProgressBar
            label={t('evidence.upload.progress', { name })}
            actual={Math.floor((10_000 * sent) / Math.max(file.size, 1))}
            className="mt-1.5"
          />
        )}
      </div>
      {state === 'failed' && (
        <Button size="sm" onClick={() => retryUpload(upload.id)}>
          {t('evidence.upload.retry')}
        </Button>
      )}
      {state === 'refused' && <ChooseAgain upload={upload} />}
      <IconButton
        icon="x"
        label={t(isStopped ? 'evidence.upload.drop' : 'evidence.upload.cancel', { name })}
        onClick={() => dropUpload(upload.id)}
      />
    </li>
  )
}

function Progress({ upload: { state, sent, file } }: { upload: Upload }) {
  const t = useT()
  const locale = useLocale()
  const size = uiFileSize(file.size, locale)
  return (
    <p role="status" className="font-num text-caption font-normal text-ink-3">
      {state === 'waiting' && t('evidence.upload.waiting', { size })}
      {state === 'sending' &&
        t('evidence.upload.sending', { sent: uiFilePart(sent, file.size, locale), size })}
      {state === 'checking' && t('evidence.upload.checking')}
    </p>
  )
}

function Reason({ upload: { refusal } }: { upload: Upload }) {
  const t = useT()
  const sentence = refusal && ('code' in refusal ? t(`errors.${refusal.code}`) : refusal.sentence)
  return (
    <p role="alert" className="flex items-start gap-1.5 font-medium text-secondary">
      <Icon name="alert" size={14} className="mt-[3px]" />
      <span>{sentence ?? t('evidence.upload.failed')}</span>
    </p>
  )
}

function ChooseAgain({ upload }: { upload: Upload }) {
  const t = useT()
  const add = useAddFiles(upload.taskId)
  const { input, choose } = useFileChooser('files', (files) => {
    dropUpload(upload.id)
    add(files)
  })
  return (
    <>
      <Button size="sm" onClick={choose}>
        {t('evidence.upload.chooseAgain')}
      </Button>
      {input}
    </>
  )
}

/** The picture as it lies on the device, until the server has made its small one. */
function Preview({ upload: { file, state } }: { upload: Upload }) {
  const [url, setUrl] = useState<string | null>(null)
  const isRefused = state === 'refused'
  useEffect(() => {
    if (!file.type.startsWith('image/') || isRefused) return
    const made = URL.createObjectURL(file)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [file, isRefused])
  if (url && !isRefused) return <Thumbnail src={url} />
  return <Icon name={isRefused ? 'file-x' : 'file-text'} size={18} className="mt-px text-ink-2" />
}

/** Leaving the page stops what is on its way, so the browser asks first. */
function useLeaveWarning(isBusy: boolean): void {
  useEffect(() => {
    if (!isBusy) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isBusy])
}
