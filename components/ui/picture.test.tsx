import { readFileSync } from 'node:fs'
import { describe, expect, it, vi } from 'vitest'
import type { Media } from '@/payload-types'
import { Picture } from './picture'
import { staticMarkup } from './rich-text/testing/static-markup'

const reader = vi.hoisted(() => ({ locale: 'en' }))

vi.mock('next-intl', async () => {
  const { createFormatter, createTranslator } = await import('use-intl/core')
  const messages = () => JSON.parse(readFileSync(`messages/${reader.locale}.json`, 'utf8'))
  return {
    useFormatter: () => createFormatter({ locale: reader.locale }),
    useTranslations: () => createTranslator({ locale: reader.locale, messages: messages() }),
  }
})

const file = (name: string, width: number) => ({
  url: `/api/media/file/${name}`,
  filename: name,
  width,
  height: width,
  filesize: 91_400,
  mimeType: 'image/png',
})

const media: Media = {
  id: 'm',
  alt: 'A row of people',
  originalLocale: 'en',
  placeholder: 'data:image/webp;base64,AAAA',
  ...file('a.png', 1200),
  height: 675,
  sizes: {
    w320Avif: file('a-320.avif', 320),
    w320Webp: file('a-320.webp', 320),
    w960: file('a-960.png', 960),
    w960Avif: file('a-960.avif', 960),
    w1600Avif: file('a-960.avif', 960),
  },
  updatedAt: '',
  createdAt: '',
}

const drawn = (props: Partial<Parameters<typeof Picture>[0]> = {}, locale = 'en'): string => {
  reader.locale = locale
  return staticMarkup(<Picture media={media} sizes="100vw" {...props} />)
}

describe('a picture', () => {
  it('comes in its widths, each once, and keeps its room', () => {
    const markup = drawn()
    expect(markup).toContain(
      'srcset="/api/media/file/a-320.avif 320w, /api/media/file/a-960.avif 960w"',
    )
    expect(markup).toContain('src="/api/media/file/a-960.png" alt="A row of people"')
    expect(markup).toContain('width="1200" height="675" loading="lazy"')
    expect(markup).not.toContain('fetchpriority')
    expect(markup).not.toContain('style=')
  })

  it('comes at once and before others at the head of a page', () => {
    expect(drawn({ isFirst: true })).toContain('loading="eager" fetchpriority="high"')
  })

  it('has its tiny form behind it, without words, where there is one', () => {
    expect(drawn()).toContain('src="data:image/webp;base64,AAAA" alt=""')
    expect(drawn({ media: { ...media, placeholder: null } })).not.toContain('data:')
  })

  it('says what stands instead of it in text, in the language of the page', () => {
    expect(drawn()).toContain('data-instead="Show the picture (91 kB)"')
    expect(drawn({}, 'de')).toContain('data-instead="Bild zeigen (91 kB)"')
    expect(drawn({ media: { ...media, sizes: {}, filesize: 3_449_000 } })).toContain('(3.4 MB)')
    expect(drawn({ media: { ...media, sizes: {}, filesize: null } })).not.toContain('data-instead')
  })

  it('is nothing where there is none', () => {
    expect(drawn({ media: null })).toBe('')
    expect(drawn({ media: 'an id' })).toBe('')
  })
})
