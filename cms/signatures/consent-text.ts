import type { Locale } from '@/i18n/locales'

/** What somebody agreed to by a form, in the words that they read, the campaign's own after the site's. */
export const consentText = async (
  locale: Locale,
  form: 'sign' | 'message',
  note: string | null,
): Promise<string> => {
  const messages: { default: typeof import('@/messages/en.json') } = await import(
    `@/messages/${locale}.json`
  )
  return [form, messages.default.site.home, note].filter(Boolean).join('\n')
}
