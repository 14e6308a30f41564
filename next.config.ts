import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

/** Lists have a static page and, for addresses with a query, a dynamic twin in a folder that no slug can name. */
const dynamicTwins = [
  { path: '/:locale/news', keys: ['page', 'kind', 'year', 'publication', 'topic', 'country'] },
  { path: '/:locale/campaigns', keys: ['page', 'stage'] },
  { path: '/:locale/organizations', keys: ['page', 'kind', 'country', 'federation'] },
  { path: '/:locale/speeches', keys: ['page'] },
  { path: '/:locale/campaigns/:slug/signatories', keys: ['page', 'q', 'order', 'asof'] },
  { path: '/:locale/campaigns/:slug/leaflet', keys: ['asof'] },
  { path: '/:locale/search', keys: ['q', 'kind', 'year', 'organization', 'language', 'page'] },
]

/** What stands first in an address of a page; the API has addresses like those of lists, and no twins. */
const localeInSource = '/:locale((?!api/)[^/]+)'

const rewrites = dynamicTwins.flatMap(({ path, keys }) =>
  keys.map((key) => ({
    source: path.replace('/:locale', localeInSource),
    has: [{ type: 'query' as const, key }],
    destination: path.replace('/:locale', '/:locale/-'),
  })),
)

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` compiles the types; building them a second time would only make the first start longer.
  typescript: { ignoreBuildErrors: true },
  // The letters of sharing cards are read as files; the parser of HTML is opened by `server/`, which Next does not follow.
  outputFileTracingIncludes: {
    '/api/health': [
      './node_modules/parse5/**/*.{js,json}',
      './node_modules/entities/**/*.{js,json}',
    ],
    '/**/card.png': [
      './node_modules/@fontsource-variable/*/unicode.json',
      './node_modules/@fontsource-variable/*/files/*-wght-normal.woff2',
    ],
  },
  // Pages are kept in memory: a database that was replaced while the server was down shows no old page.
  experimental: {
    isrFlushToDisk: false,
    // A build stands for itself: kept between builds, this cache cost more time to write than it saved.
    turbopackFileSystemCacheForBuild: false,
  },
  // Titles and descriptions stand in the head for everybody; streaming them in later would take a script.
  htmlLimitedBots: /.*/,
  rewrites: async () => ({ beforeFiles: rewrites, afterFiles: [], fallback: [] }),
}

export default withPayload(createNextIntlPlugin('./queries/request-config.ts')(config), {
  devBundleServerPackages: false,
})
