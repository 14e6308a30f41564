import type { CatalogueMessage } from '@/domain/translation/message'
import { hasSameArguments } from '@/domain/translation/same-arguments'
import type { Locale } from '@/i18n/locales'

/** Whether readers can be given a translation of an ICU message: it can be parsed, and lacks none of its arguments. */
export const isSound = ({ msgid, msgstr }: CatalogueMessage, _locale: Locale): boolean =>
  hasSameArguments(msgstr, msgid)
