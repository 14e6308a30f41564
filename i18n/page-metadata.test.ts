import { describe, expect, it } from 'vitest'
import { locales } from './locales'
import { openGraphLocale } from './open-graph-locale'
import { documentPage, ownPage } from './page-alternates'
import { type PageHead, pageMetadata } from './page-metadata'

const head: PageHead = {
  locale: 'ar',
  reading: ownPage('/news?page=2', ['en', 'ar']),
  title: 'الأخبار',
  details: ['الصفحة 2'],
  about: ['ما ورد في الأخبار.'],
}

const metadata = (more: Partial<PageHead> = {}) =>
  pageMetadata({ ...head, ...more }, { name: 'Site' })

describe('pageMetadata', () => {
  it('names the page, its address, its other languages and its site', () => {
    expect(metadata()).toMatchObject({
      title: 'الأخبار · الصفحة 2',
      description: 'ما ورد في الأخبار.',
      alternates: { canonical: '/ar/news?page=2' },
      openGraph: {
        type: 'website',
        title: 'الأخبار · الصفحة 2',
        siteName: 'Site',
        url: '/ar/news?page=2',
        locale: 'ar_EG',
        alternateLocale: ['en_US'],
        images: [{ url: '/ar/card.png' }],
      },
      twitter: { card: 'summary_large_image' },
    })
  })

  it('names as another language only what can be read in it', () => {
    const reading = documentPage('/speeches/one', 'zh-Hans', undefined, ['title'])
    expect(metadata({ reading }).openGraph).toMatchObject({
      url: '/zh-Hans/speeches/one',
      alternateLocale: ['zh_CN'],
    })
  })

  it.each([
    ['2002-11-08', '2002-11-08'],
    ['2002-11-08?', undefined],
    ['2002-11', undefined],
    ['2002', undefined],
    [null, undefined],
  ])('of the date %s tells %s', (published, told) => {
    const { openGraph } = metadata({ article: { published, authors: ['A. Reporter'] } })
    expect(openGraph).toMatchObject({ type: 'article', authors: ['A. Reporter'] })
    expect(openGraph && 'publishedTime' in openGraph ? openGraph.publishedTime : undefined).toBe(
      told,
    )
  })

  it('keeps from search engines only what is to be kept from them', () => {
    expect(metadata().robots).toBeUndefined()
    expect(metadata({ isHidden: true }).robots).toEqual({ index: false, follow: true })
  })

  it('takes the card of the document and says who translated it', () => {
    const note = { credits: ['A. Translator'] } as unknown as NonNullable<PageHead['note']>
    const said = metadata({ card: '/news/one', note })
    expect(said.openGraph?.images).toMatchObject([{ url: '/ar/news/one/card.png' }])
    expect(said.other).toEqual({ translator: ['A. Translator'] })
  })

  it('leads to the feeds it is told', () => {
    const types = { 'application/atom+xml': [{ url: '/ar/feed.atom', title: 'Feed' }] }
    expect(pageMetadata(head, { name: 'Site', types }).alternates?.types).toEqual(types)
  })
})

describe('openGraphLocale', () => {
  it('gives each locale a territory of its own', () => {
    const told = locales.map(openGraphLocale)
    expect(told).toEqual(['en_US', 'zh_CN', 'zh_TW', 'de_DE', 'fr_FR', 'es_ES', 'ar_EG'])
  })
})
