import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import { MenuAction } from '@/components/ui/menu-item'
import type { Task } from '@/lib/contracts/task'
import { useT } from '@/lib/i18n/provider'
import { FileButton, useFileChooser } from './file-button'
import { useAddFiles } from './use-adding'
import { DocumentDialog, LinkDialog } from './word-dialogs'

type Asked = 'link' | 'document' | null

function Asking({ task, asked, onClose }: { task: Task; asked: Asked; onClose: () => void }) {
  if (asked === 'link') return <LinkDialog task={task} onClose={onClose} />
  return asked === 'document' ? <DocumentDialog task={task} onClose={onClose} /> : null
}

/** "+ Thêm" at a desk: one place for the three kinds. */
export function AddEvidenceMenu({ task }: { task: Task }) {
  const t = useT()
  const [asked, setAsked] = useState<Asked>(null)
  const { input, choose } = useFileChooser('files', useAddFiles(task.id))
  return (
    <div className="max-md:hidden">
      <Menu
        label={t('evidence.addLabel')}
        align="end"
        trigger={(props) => (
          <Button size="sm" variant="ghost" icon="plus" aria-label={t('evidence.addLabel')} {...props}>
            {t('evidence.add')}
          </Button>
        )}
      >
        <MenuAction icon="paperclip" onPress={choose}>
          {t('evidence.file')}
        </MenuAction>
        <MenuAction icon="link" onPress={() => setAsked('link')}>
          {t('evidence.link')}
        </MenuAction>
        <MenuAction icon="file-text" onPress={() => setAsked('document')}>
          {t('evidence.number')}
        </MenuAction>
      </Menu>
      {input}
      <Asking task={task} asked={asked} onClose={() => setAsked(null)} />
    </div>
  )
}

/** The same on a phone, each within one touch, the camera first. */
export function AddEvidenceButtons({ task }: { task: Task }) {
  const t = useT()
  const [asked, setAsked] = useState<Asked>(null)
  const add = useAddFiles(task.id)
  return (
    <div className="flex flex-wrap gap-2 pt-2.5 md:hidden">
      <FileButton source="camera" icon="camera" onFiles={add}>
        {t('evidence.photo')}
      </FileButton>
      <FileButton source="files" icon="paperclip" onFiles={add}>
        {t('evidence.file')}
      </FileButton>
      <Button icon="file-text" onClick={() => setAsked('document')}>
        {t('evidence.number')}
      </Button>
      <Button icon="link" onClick={() => setAsked('link')}>
        {t('evidence.link')}
      </Button>
      <Asking task={task} asked={asked} onClose={() => setAsked(null)} />
    </div>
  )
}

/** In the update sheet: a photo or a link while one is at it. At a desk a file takes the camera's place. */
export function AddEvidenceInSheet({ task }: { task: Task }) {
  const t = useT()
  const [asked, setAsked] = useState<Asked>(null)
  const add = useAddFiles(task.id)
  return (
    <>
      <FileButton source="camera" icon="camera" onFiles={add} className="md:hidden">
        {t('evidence.photo')}
      </FileButton>
      <FileButton source="files" icon="paperclip" onFiles={add} className="max-md:hidden">
        {t('evidence.file')}
      </FileButton>
      <Button icon="link" onClick={() => setAsked('link')}>
        {t('evidence.link')}
      </Button>
      <Asking task={task} asked={asked} onClose={() => setAsked(null)} />
    </>
  )
}
