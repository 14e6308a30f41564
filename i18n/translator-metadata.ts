import type { TranslationNote } from '@/domain/translation/note'

/**
 * What the head of a page says of those who translated it and want to be named: `<meta name="translator">`, one each.
 */
export const translatorMetadata = (
  note: TranslationNote | undefined,
): { other?: { translator: string[] } } =>
  note && note.credits.length > 0 ? { other: { translator: note.credits } } : {}
