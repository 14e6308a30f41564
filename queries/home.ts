import type { Locale } from '@/i18n/locales'
import { campaignById, listCampaigns } from './campaigns'
import { listNews } from './news-items'
import { leadingOrganizations } from './organizations'
import { registerState } from './register'
import { siteFrame } from './site'
import { listSpeeches } from './speeches'

/** What matters now: the campaign that editors put first, else the newest open one, else the newest; and the latest of everything else. */
export const homePage = async (locale: Locale) => {
  const [{ site }, listed, news, speeches, organizations] = await Promise.all([
    siteFrame(locale),
    listCampaigns(locale),
    listNews(locale),
    listSpeeches(locale),
    leadingOrganizations(locale),
  ])
  const featured = site.featuredCampaign
    ? await campaignById(String(site.featuredCampaign), locale)
    : null
  const newest = listed.items.find(({ stage }) => stage === 'open') ?? listed.items[0]
  const lead = featured ?? (newest ? await campaignById(newest.id, locale) : null)
  const register = lead ? await registerState(lead.id) : { total: 0, asOf: null }
  return {
    lead,
    register,
    campaigns: listed.items.filter(({ id }) => id !== lead?.id).slice(0, 3),
    news: news.items.slice(0, 6),
    speeches: speeches.items.slice(0, 3),
    organizations,
  }
}
