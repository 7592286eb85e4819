import type { form as vi } from '@/lib/i18n/messages/vi/form'

export const form = {
  'form.save': 'Save',
  'form.cancel': 'Cancel',
  'form.close': 'Close',
  'form.undo': 'Undo',
  'form.required': 'required',
  'form.saving': 'Saving',
  'form.saved': 'Saved',
  'form.saveFailed': 'Not saved. What you typed is kept; try again.',
  'form.retry': 'Try again',
  'form.unsaved': 'There are unsaved changes.',
} satisfies Record<keyof typeof vi, string>
