import type { Locale } from '@/i18n/locales'
import { campaignById, listCampaigns } from './campaigns'
import { listNews } from './news-items'
import { leadingOrganizations } from './organizations'
import { registerState } from './register'
import { siteFrame } from './site'
import { listSpeeches } from './speeches'

/** What matters now: the campaign that editors put first or else the newest, and the latest of everything else. */
export const homePage = async (locale: Locale) => {
  const [{ site }, listed, news, speeches, organizations] = await Promise.all([
    siteFrame(locale),
    listCampaigns(locale),
    listNews(locale),
    listSpeeches(locale),
    leadingOrganizations(locale),
  ])
  const leadId = site.featuredCampaign ? String(site.featuredCampaign) : listed.items[0]?.id
  const lead = leadId ? await campaignById(leadId, locale) : null
  const register = lead ? await registerState(lead.id) : { total: 0, asOf: null }
  return {
    lead,
    register,
    campaigns: listed.items.filter(({ id }) => id !== leadId).slice(0, 3),
    news: news.items.slice(0, 6),
    speeches: speeches.items.slice(0, 3),
    organizations,
  }
}
