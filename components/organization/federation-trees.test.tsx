import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import { staticMarkup } from '@/components/ui/rich-text/testing/static-markup'
import { FederationTrees } from './federation-trees'

// As server components, texts ask Next for the request; here the words of a locale stand in for it.
vi.mock('next-intl', async () => {
  const { createTranslator } = await import('use-intl/core')
  const messages = JSON.parse(readFileSync('messages/en.json', 'utf8'))
  return {
    useLocale: () => 'en',
    useTranslations: (namespace: string) => createTranslator({ locale: 'en', messages, namespace }),
  }
})

const item = (slug: string) => ({ id: slug, slug, name: slug, originalLocale: 'en' as const })

const leaf = (slug: string) => ({ item: item(slug), count: 0, members: [] })

const draw = (count: number, members: ReturnType<typeof leaf>[]) =>
  staticMarkup(<FederationTrees trees={[{ item: item('network'), count, members }]} locale="en" />)

describe('a federation tree', () => {
  it('says how many members are not drawn, and leads to all of them', () => {
    const markup = draw(712, [leaf('one'), leaf('two')])
    expect(markup).toContain('712 members')
    expect(markup).toContain('<a href="/en/organizations?federation=network">and 710 more</a>')
  })

  it('leads to the list where none is drawn', () => {
    expect(draw(7, [])).toContain('?federation=network">All members as a list</a>')
  })

  it('leads nowhere else where all are drawn', () => {
    expect(draw(1, [leaf('one')])).not.toContain('federation=')
  })
})
