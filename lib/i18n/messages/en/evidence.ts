import type { evidence as vi } from '@/lib/i18n/messages/vi/evidence'

export const evidence = {
  'evidence.title': 'Evidence',
  'evidence.none': 'None yet. A completion report needs at least one piece of evidence or a result in words.',
  'evidence.count': '{n, plural, one {# piece of evidence} other {# pieces of evidence}}',
  'evidence.newTab': '(opens another tab)',
  'evidence.download': '(download)',
  'evidence.document': 'Document no. {number} of {date}',

  'evidence.add': 'Add',
  'evidence.addLabel': 'Add evidence',
  'evidence.photo': 'Take photo',
  'evidence.file': 'File',
  'evidence.link': 'Paste link',
  'evidence.number': 'Document no.',
  'evidence.added': 'Evidence “{title}” added',

  'evidence.link.title': 'Add a link',
  'evidence.link.url': 'Address',
  'evidence.link.urlHint': 'Copied from the address bar of the browser.',
  'evidence.link.wrong': 'Not an address; write it as https://stp.example.vn/article.',
  'evidence.link.name': 'Name',
  'evidence.link.nameHint': 'Left empty, the address of the page is used.',
  'evidence.document.title': 'Add a document',
  'evidence.document.number': 'Number and symbol',
  'evidence.document.numberExample': '07/BB-HĐTĐKT',
  'evidence.document.date': 'Date of the document',
  'evidence.document.name': 'Name of the document',
  'evidence.pickDate': 'Pick a date',
  'evidence.save': 'Add',

  'evidence.remove': 'Take away “{title}”',
  'evidence.remove.title': 'Take the evidence away?',
  'evidence.remove.text':
    '“{title}” no longer counts as evidence of {key}. The history keeps who took it away and when.',
  'evidence.remove.verb': 'Take away',
  'evidence.removed': '“{title}” taken away',

  'evidence.upload.waiting': 'waiting, {size}',
  'evidence.upload.sending': 'sending {sent}/{size}',
  'evidence.upload.checking': 'checking the file',
  'evidence.upload.progress': 'Sending {name}',
  'evidence.upload.failed': 'Not sent. Check the connection and send again.',
  'evidence.upload.cancel': 'Stop sending {name}',
  'evidence.upload.drop': 'Drop {name}',
  'evidence.upload.retry': 'Send again',
  'evidence.upload.chooseAgain': 'Choose again',
} as const satisfies Record<keyof typeof vi, string>
