import { expect, it } from 'vitest'
import { locales } from '@/i18n/locales'
import { lastResort } from './last-resort.mjs'

it('says what is the matter in every language of the site', () => {
  for (const trouble of ['not-found', 'error'] as const) {
    const page = lastResort(trouble)
    expect([...page.matchAll(/<p lang="([\w-]+)"/g)].map(([, locale]) => locale)).toEqual([
      ...locales,
    ])
    expect(page).toContain('<p lang="ar" dir="rtl">')
  }
  expect(lastResort('error')).not.toBe(lastResort('not-found'))
})
