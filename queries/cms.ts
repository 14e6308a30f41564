import config from '@payload-config'
import { cookies, draftMode, headers } from 'next/headers'
import { getPayload, type Payload, type TypedUser } from 'payload'
import { cache } from 'react'
import { grantFor } from '@/domain/permissions'
import type { Locale } from '@/i18n/locales'

/** The one door to Payload. */
export const cms = (): Promise<Payload> => getPayload({ config })

/** Staff looking at drafts: those who came through the preview door and are still logged in; readers never are. */
export const previewer = cache(async (): Promise<TypedUser | null> => {
  const { isEnabled } = await draftMode()
  if (!isEnabled) return null
  const { user } = await (await cms()).auth({ headers: await headers() })
  return user
})

/** The cookie by which the preview door says that staff want to see translations as their translators have them now. */
export const translationPreview = 'translation-preview'

const mayReadAll = (user: TypedUser | null, slug: 'pages' | 'translations'): boolean =>
  user !== null && grantFor(user.roles ?? [], slug, 'read') === 'all'

/** Whether the newest catalogues are laid over, drafts included: for staff who asked the preview door for it, never for readers. */
const previewsTranslation = cache(async (): Promise<boolean> => {
  if (!mayReadAll(await previewer(), 'translations')) return false
  return (await cookies()).get(translationPreview)?.value === 'draft'
})

/** How every read of the site is made: as the public in a locale, or as the member of staff who previews a draft. */
export const asReader = async (locale: Locale, { alternates = false } = {}) => ({
  overrideAccess: false as const,
  context: {
    locale,
    alternates,
    ...((await previewsTranslation()) ? { translation: 'draft' } : {}),
  },
  user: await previewer(),
})

/** The same for collections that have drafts: whoever previews sees the draft, where they may read drafts at all. */
export const asDraftReader = async (locale: Locale, options: { alternates?: boolean } = {}) => {
  const reader = await asReader(locale, options)
  return { ...reader, draft: mayReadAll(reader.user, 'pages') }
}

/**
 * The ways in which a document is looked for, best first. Translators may not read drafts, but those that an editor opened
 * to them: previewing a translation they look among the newest versions first, then at what is published.
 */
export const asDocumentReaders = async (locale: Locale, options: { alternates?: boolean } = {}) => {
  const reader = await asDraftReader(locale, options)
  if (reader.draft || !(await previewsTranslation())) return [reader]
  const opened = { ...reader, context: { ...reader.context, openedDrafts: true }, draft: true }
  return [opened, reader]
}

/** Whether a request comes from somebody who is logged in to the panel. */
export const isStaff = async (requestHeaders: Headers): Promise<boolean> => {
  const { user } = await (await cms()).auth({ headers: requestHeaders })
  return user !== null
}
