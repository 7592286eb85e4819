import { type ReactNode, useId, useState } from 'react'
import { AskDialog } from '@/components/task/ask-dialog'
import { DateField } from '@/components/ui/date-field'
import { TextField } from '@/components/ui/text-field'
import type { Task } from '@/lib/contracts/task'
import { isPlainDate } from '@/lib/domain/calendar'
import { useT } from '@/lib/i18n/provider'
import { addressText } from './evidence-rows'
import { type Errors, useSendEvidence } from './use-send-evidence'

type Props = { task: Task; onClose: () => void }

/** An address, with a name of its own or the address as its name. */
export function LinkDialog({ task, onClose }: Props) {
  const t = useT()
  const { send, errors, isBusy } = useSendEvidence(task, onClose)
  const [address, setAddress] = useState('')
  const [name, setName] = useState('')
  const press = () => {
    const url = wholeAddress(address)
    if (!url) return send({ url: t('evidence.link.wrong') })
    return send({}, { url, title: name.trim() || addressText(url).slice(0, 300) })
  }
  return (
    <Frame
      title={t('evidence.link.title')}
      isBusy={isBusy}
      message={errors['']}
      onClose={onClose}
      onSend={press}
    >
      <TextField
        label={t('evidence.link.url')}
        required={t('task.required')}
        hint={t('evidence.link.urlHint')}
        inputMode="url"
        autoComplete="off"
        autoCapitalize="none"
        value={address}
        error={errors['url']}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <TextField
        label={t('evidence.link.name')}
        hint={t('evidence.link.nameHint')}
        maxLength={300}
        value={name}
        error={errors['title']}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </Frame>
  )
}

/** A document of the office, known by its number and date. */
export function DocumentDialog({ task, onClose }: Props) {
  const t = useT()
  const { send, errors, isBusy } = useSendEvidence(task, onClose)
  const [number, setNumber] = useState('')
  const [date, setDate] = useState('')
  const [title, setTitle] = useState('')
  const press = () => {
    const missing: Errors = {
      ...(number.trim() ? {} : { documentNumber: t('errors.required') }),
      ...(isPlainDate(date) ? {} : { documentDate: t('errors.bad_date') }),
      ...(title.trim() ? {} : { title: t('errors.required') }),
    }
    if (!isPlainDate(date) || Object.keys(missing).length > 0) return send(missing)
    return send({}, { documentNumber: number, documentDate: date, title })
  }
  return (
    <Frame
      title={t('evidence.document.title')}
      isBusy={isBusy}
      message={errors['']}
      onClose={onClose}
      onSend={press}
    >
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          label={t('evidence.document.number')}
          required={t('task.required')}
          placeholder={t('evidence.document.numberExample')}
          maxLength={100}
          value={number}
          error={errors['documentNumber']}
          onChange={(event) => setNumber(event.currentTarget.value)}
        />
        <DateField
          label={t('evidence.document.date')}
          required={t('task.required')}
          pickerLabel={t('evidence.pickDate')}
          invalidMessage={t('errors.bad_date')}
          value={date}
          error={errors['documentDate']}
          onValueChange={setDate}
        />
      </div>
      <TextField
        label={t('evidence.document.name')}
        required={t('task.required')}
        maxLength={300}
        value={title}
        error={errors['title']}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </Frame>
  )
}

type FrameProps = {
  title: string
  message: string | undefined
  isBusy: boolean
  onClose: () => void
  onSend: () => void
  children: ReactNode
}

function Frame({ title, message, isBusy, onClose, onSend, children }: FrameProps) {
  const t = useT()
  const formId = useId()
  return (
    <AskDialog
      title={title}
      verb={t('evidence.save')}
      state={isBusy ? 'sending' : 'ready'}
      failure={message}
      formId={formId}
      onClose={onClose}
    >
      <form
        id={formId}
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isBusy) onSend()
        }}
      >
        {children}
      </form>
    </AskDialog>
  )
}

/** What was typed as a whole address; a scheme left out is https. Null when it is none. */
function wholeAddress(typed: string): string | null {
  const text = typed.trim()
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  const isAddress = /^https?:\/\/[^\s/.]+\.[^\s]+$/i.test(whole) && URL.canParse(whole)
  return isAddress ? whole : null
}
