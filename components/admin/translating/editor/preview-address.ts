import type { DeskHead } from '@/domain/translation/desk/desk'

/** The address of the real page with the translation as it is drafted; null where the document has no page of its own. */
export const previewAddress = ({ path }: Pick<DeskHead, 'path'>): string | null =>
  path === null ? null : `/api/preview?path=${encodeURIComponent(path)}&translation=draft`
