import type { NewsSlug, newsWords } from '../news-items'
import type { InFull } from '../words'

/** The words of some news items in another language, each in full. */
type News<Slug extends NewsSlug> = { [Each in Slug]: InFull<(typeof newsWords)[Each]> }

/** What the campaign's timeline is made of. */
export type CampaignNews = News<
  | 'jiashi-workers-begin-to-organise'
  | 'icor-supports-the-jiashi-workers'
  | 'twenty-five-organisations-have-signed'
>

/** A few reports of the digest; the headlines of all others stay as they were printed. */
export type DigestNews = News<
  | 'two-chinese-labor-leaders-get-prison-terms'
  | 'millions-of-laid-off-urban-workers-are-getting-angry'
  | 'china-rust-belt-workers-besiege-city-government'
  | 'laid-off-chinese-protest-en-masse'
>
