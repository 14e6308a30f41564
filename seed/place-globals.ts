import type { Payload } from 'payload'
import { navigation, site } from './globals'
import { asSeeder } from './place'

/** Fills the globals that nobody has saved yet; a global that was never saved has no date. */
export const placeGlobals = async (payload: Payload, featuredCampaign: string): Promise<void> => {
  const siteNow = await payload.findGlobal({ ...asSeeder, slug: 'site' })
  if (!siteNow.updatedAt)
    await payload.updateGlobal({ ...asSeeder, slug: 'site', data: { ...site, featuredCampaign } })
  const navigationNow = await payload.findGlobal({ ...asSeeder, slug: 'navigation' })
  if (!navigationNow.updatedAt)
    await payload.updateGlobal({ ...asSeeder, slug: 'navigation', data: navigation })
}
