import { tagOf } from '@/cms/cache-tags'
import type { Locale } from '@/i18n/locales'
import { cached } from './cached'
import { asReader, cms } from './cms'

const words = cached(
  'site-frame',
  async (locale: Locale) => {
    const payload = await cms()
    const reader = await asReader(locale)
    const [site, navigation] = await Promise.all([
      payload.findGlobal({ slug: 'site', depth: 0, ...reader }),
      payload.findGlobal({ slug: 'navigation', depth: 0, ...reader }),
    ])
    return { site, navigation }
  },
  [tagOf('site'), tagOf('navigation')],
)

/** What stands on every page: the site's name and contact, its menus, and its address without a slash at the end. */
export const siteFrame = async (locale: Locale) => {
  const [frame, address] = await Promise.all([words(locale), siteAddress()])
  return { ...frame, address }
}

/** The address under which readers reach the site, without a slash at the end. */
export const siteAddress = async (): Promise<string> => (await cms()).config.serverURL
