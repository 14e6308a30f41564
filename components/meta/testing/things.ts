import { campaignThing } from '../campaign-thing'
import { listThing } from '../list-thing'
import { newsThing } from '../news-thing'
import { organizationThing } from '../organization-thing'
import { siteThing } from '../site-thing'
import { speechThing } from '../speech-thing'
import * as sample from './samples'

const { originalAt, site, translatedAt } = sample
const translated = { ...sample.speech, _translation: sample.note }

/** One thing of each kind, as pages tell machines of them. */
export const things = {
  campaign: campaignThing(sample.campaign, 25, originalAt('/campaigns/an-appeal')),
  news: newsThing(sample.newsItem, site, originalAt('/news/a-headline')),
  speech: speechThing(translated, '讲演', translatedAt('/speeches/a-speech')),
  organization: organizationThing(
    sample.organization,
    [{ name: 'A branch', slug: 'a-branch' }],
    originalAt('/organizations/a-union'),
  ),
  site: siteThing(site, originalAt('')),
  list: listThing([{ name: 'One', path: '/news/one' }], 3, originalAt('/news')),
}
