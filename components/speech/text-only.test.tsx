import { describe, expect, it, vi } from 'vitest'
import { staticMarkup } from '@/components/ui/rich-text/testing/static-markup'
import { textOnly } from '@/server/light/text-only.mjs'
import { Paragraph } from './paragraph'
import { ShownLanguages } from './shown-languages'

// As server components, texts ask Next for the request; here their keys stand in for the words.
vi.mock('next-intl', () => ({ useTranslations: () => (key: string) => key }))

const speech = staticMarkup(
  <main>
    <ShownLanguages locale="en" originalLocale="zh-Hans" />
    <Paragraph name="p3" slug="at-the-gate" locale="en">
      Bread and roses
    </Paragraph>
  </main>,
)

describe('a speech as text only', () => {
  it('keeps its paragraphs with their lasting links', () => {
    const text = textOnly(speech, { back: '/en', origins: [] })
    expect(text).toContain('Bread and roses')
    expect(text).toContain('<div id="p3">')
    expect(text).toContain('href="#p3"')
  })

  it('has no switch that only style answers, and no files after each paragraph that style would hide', () => {
    expect(speech).toContain('type="radio"')
    expect(speech).toContain('citation.bib?paragraph=p3')
    expect(textOnly(speech, { back: '/en', origins: [] })).not.toMatch(/radio|citation\.|showBoth/)
  })
})
