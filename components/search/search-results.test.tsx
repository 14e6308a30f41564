import { readFileSync } from 'node:fs'
import { expect, it, vi } from 'vitest'
import { staticMarkup } from '@/components/ui/rich-text/testing/static-markup'
import type { Found, Marked } from '@/domain/search/answer'
import { SearchResults } from './search-results'

vi.mock('next-intl', async () => {
  const { createFormatter, createTranslator } = await import('use-intl/core')
  const messages = JSON.parse(readFileSync('messages/en.json', 'utf8'))
  return {
    useFormatter: () => createFormatter({ locale: 'en' }),
    useTranslations: (namespace: string) => createTranslator({ locale: 'en', messages, namespace }),
  }
})

const marked = (text: string, language: string | null = null): Marked => ({
  pieces: [{ text, isHit: false }],
  language,
})

const found: Found = {
  kind: 'news-items',
  path: '/news/a-headline',
  title: marked('A headline'),
  names: [],
  snippet: marked('They struck.'),
  notice: marked('© Zeitung', 'de'),
  context: null,
  year: null,
}

const drawn = (notice: Marked | null): string =>
  staticMarkup(<SearchResults results={[{ ...found, notice }]} locale="en" start={1} />)

it('shows whose an item is wherever the item is found, right after its words', () => {
  const line = '<bdi lang="de" dir="ltr">© Zeitung</bdi>'
  expect(drawn(found.notice)).toMatch(new RegExp(`They struck\\.</bdi></p><p[^>]*>${line}</p>`))
  expect(drawn(null)).toMatch(/They struck\.<\/bdi><\/p><\/li>/)
})
