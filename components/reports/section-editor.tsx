import { baseKeymap, setBlockType, toggleMark } from '@tiptap/pm/commands'
import { history, redo, undo } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { SectionBlock } from '@/lib/domain/report-section'
import { cleanPasted, pasteParser, sectionSchema, toBlocks, toNode } from './section-schema'

export type EditorHandle = {
  bold: () => void
  list: () => void
  insert: (token: { key: string; text: string }) => void
  /** a sentence as a point of its own, where the cursor stands */
  insertText: (text: string) => void
  focus: () => void
}

type Props = {
  blocks: readonly SectionBlock[]
  textOf: (token: string) => string
  label: string
  handle: Ref<EditorHandle>
  onChange: (blocks: SectionBlock[]) => void
  /** `/` was pressed: the figures are offered */
  onAsk: () => void
  /** Esc: what was typed is saved */
  onLeave: () => void
}

const { nodes, marks } = sectionSchema
const LOOK =
  "text-table [&_.ProseMirror]:flex [&_.ProseMirror]:max-h-[60dvh] [&_.ProseMirror]:min-h-24 [&_.ProseMirror]:flex-col [&_.ProseMirror]:gap-1.5 [&_.ProseMirror]:overflow-y-auto [&_.ProseMirror]:whitespace-pre-wrap [&_.ProseMirror]:break-words [&_.ProseMirror]:p-3.5 [&_.ProseMirror]:outline-none [&_[data-item]]:pl-4 [&_[data-item]]:before:-ml-4 [&_[data-item]]:before:inline-block [&_[data-item]]:before:w-4 [&_[data-item]]:before:content-['-'] [&_[data-token]]:font-semibold [&_[data-token]]:underline [&_[data-token]]:decoration-2 [&_[data-token]]:decoration-brand [&_[data-token]]:underline-offset-3 [&_h4]:font-medium"
const BOLD = toggleMark(marks.bold)

/** A section being written. It keeps what is typed by itself; `blocks` are what it begins with. */
export function SectionEditor({ blocks, textOf, label, handle, onChange, onAsk, onLeave }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const latest = useRef({ onChange, onAsk, onLeave })
  useEffect(() => {
    latest.current = { onChange, onAsk, onLeave }
  })
  const begin = useRef({ blocks, textOf, label })
  useEffect(() => {
    const mount = place.current
    if (!mount) return
    const first = begin.current
    const opened = new EditorView(mount, {
      state: EditorState.create({
        doc: toNode(first.blocks, first.textOf),
        plugins: plugins({ onAsk: () => latest.current.onAsk(), onLeave: () => latest.current.onLeave() }),
      }),
      clipboardParser: pasteParser,
      transformPastedHTML: cleanPasted,
      attributes: { 'aria-label': first.label, role: 'textbox', 'aria-multiline': 'true' },
      dispatchTransaction(transaction) {
        opened.updateState(opened.state.apply(transaction))
        if (transaction.docChanged) latest.current.onChange(toBlocks(opened.state.doc))
      },
    })
    view.current = opened
    opened.focus()
    return () => opened.destroy()
  }, [])
  useImperativeHandle(handle, () => ({
    bold: () => run(view.current, BOLD),
    list: () => run(view.current, toggleItem),
    insert: ({ key, text }) => insert(view.current, key, text),
    insertText: (text) => insertText(view.current, text),
    focus: () => view.current?.focus(),
  }))
  return <div ref={place} className={LOOK} />
}

type Command = (state: EditorState, dispatch?: EditorView['dispatch']) => boolean

function run(view: EditorView | null, command: Command) {
  if (!view) return
  command(view.state, view.dispatch)
  view.focus()
}

const toggleItem: Command = (state, dispatch) =>
  setBlockType(state.selection.$from.parent.type === nodes.item ? nodes.paragraph : nodes.item)(
    state,
    dispatch,
  )

function insert(view: EditorView | null, key: string, text: string) {
  if (!view) return
  view.dispatch(view.state.tr.replaceSelectionWith(nodes.token.create({ key, text })))
  view.focus()
}

function insertText(view: EditorView | null, text: string) {
  if (!view) return
  const { $to } = view.state.selection
  const item = nodes.item.create(null, sectionSchema.text(text))
  view.dispatch(view.state.tr.insert($to.after(1), item).scrollIntoView())
  view.focus()
}

function plugins({ onAsk, onLeave }: Pick<Props, 'onAsk' | 'onLeave'>) {
  return [
    history(),
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Mod-b': BOLD,
      'Mod-i': toggleMark(marks.italic),
      'Mod-Shift-8': toggleItem,
      Escape: () => {
        onLeave()
        return true
      },
      '/': (state) => {
        // Inside a word or a number a slash is a slash: 7/12, và/hoặc.
        const { $from } = state.selection
        const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset)
        if (before !== '' && !/\s/u.test(before)) return false
        onAsk()
        return true
      },
    }),
    keymap(baseKeymap),
  ]
}
