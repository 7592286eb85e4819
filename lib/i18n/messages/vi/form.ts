export const form = {
  'form.save': 'Lưu',
  'form.cancel': 'Hủy',
  'form.close': 'Đóng',
  'form.undo': 'Hoàn tác',
  'form.required': 'bắt buộc',
  'form.saving': 'Đang lưu',
  'form.saved': 'Đã lưu',
  'form.saveFailed': 'Chưa lưu được. Nội dung vẫn còn, thử lại.',
  'form.retry': 'Thử lại',
  'form.unsaved': 'Có nội dung chưa lưu.',
} as const
