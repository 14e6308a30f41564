import { draftMode } from 'next/headers'
import { notFound } from 'next/navigation'
import { TooBusy } from '@/components/card/at-most'
import { cardKey, cardPicture } from '@/components/card/kept-cards'
import type { Card } from '@/domain/card/card'
import { isLocale } from '@/i18n/locales'
import { translatorFor } from '@/i18n/translator-for'
import { interfaceWords } from '@/queries/interface-words'
import { siteFrame } from '@/queries/site'

/** What a card is drawn in: the locale and its words, and the site's name. */
const frameOf = async (locale: string) => {
  if (!isLocale(locale)) notFound()
  const [{ words }, { site }] = await Promise.all([interfaceWords(locale), siteFrame(locale)])
  return { locale, t: translatorFor(locale, words), site }
}

type Frame = Awaited<ReturnType<typeof frameOf>>

const isKnown = (request: Request, etag: string): boolean =>
  (request.headers.get('if-none-match') ?? '').includes(etag)

/**
 * Answers with a sharing card, by what a door finds to say: nothing is not found, the document's present slug leads there.
 * Whoever has the card already is told so before anything is drawn; 503 where too many wait.
 */
export const answerCard = async (
  request: Request,
  locale: string,
  find: (frame: Frame) => Promise<Card | { movedTo: string } | null>,
): Promise<Response> => {
  const frame = await frameOf(locale)
  const card = await find(frame)
  if (!card) notFound()
  if ('movedTo' in card)
    return new Response(null, {
      status: 308,
      headers: { Location: `/${locale}${card.movedTo}/card.png` },
    })
  const { isEnabled: isPreview } = await draftMode()
  const etag = `"${cardKey(card)}"`
  const headers = {
    ETag: etag,
    'Cache-Control': isPreview ? 'private, no-store' : 'public, max-age=600, must-revalidate',
  }
  if (isKnown(request, etag)) return new Response(null, { status: 304, headers })
  try {
    const png = await cardPicture(card)
    return new Response(new Uint8Array(png), {
      headers: { ...headers, 'Content-Type': 'image/png', 'Content-Length': String(png.length) },
    })
  } catch (error) {
    if (!(error instanceof TooBusy)) throw error
    return new Response(null, {
      status: 503,
      headers: { 'Retry-After': '5', 'Cache-Control': 'no-store' },
    })
  }
}
