import config from '@payload-config'
import { draftMode, headers } from 'next/headers'
import { getPayload, type Payload, type TypedUser } from 'payload'
import { cache } from 'react'
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

/** How every read of the site is made: as the public in a locale, or as the member of staff who previews a draft. */
export const asReader = async (locale: Locale, { alternates = false } = {}) => ({
  overrideAccess: false as const,
  context: { locale, alternates },
  user: await previewer(),
})

/** The same for collections that have drafts: whoever previews sees the draft. */
export const asDraftReader = async (locale: Locale, options: { alternates?: boolean } = {}) => {
  const reader = await asReader(locale, options)
  return { ...reader, draft: reader.user !== null }
}

/** Whether a request comes from somebody who is logged in to the panel. */
export const isStaff = async (requestHeaders: Headers): Promise<boolean> => {
  const { user } = await (await cms()).auth({ headers: requestHeaders })
  return user !== null
}
