import { checkMessage } from '@/domain/translation/checks/check-message'
import type { CatalogueMessage } from '@/domain/translation/message'
import type { Locale } from '@/i18n/locales'

/** Whether readers of a locale can be given a translation of an ICU message: no check finds an error in it. */
export const isSound = ({ msgctxt, msgid, msgstr }: CatalogueMessage, locale: Locale): boolean =>
  checkMessage({ msgctxt, msgid, msgstr, kind: 'icu' }, { from: 'en', to: locale }).every(
    ({ level }) => level !== 'error',
  )
