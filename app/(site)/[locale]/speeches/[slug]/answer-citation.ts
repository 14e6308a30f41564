import { createHash } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { type CitationExtension, citationPath } from '@/domain/speech/citation/format'
import { defaultLocale, isLocale, type Locale } from '@/i18n/locales'
import { citationFile } from '@/queries/citation/citation-file'
import { speechCitation } from '@/queries/citation/speech-citation'

/** Whose citation is asked for. */
export type CitationParams = { params: Promise<{ locale: string; slug: string }> }

const missing = async (locale: Locale): Promise<Response> => {
  const t = await getTranslations({ locale, namespace: 'speech' })
  return new Response(`${t('noCitation')}\n`, {
    status: 404,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

const etagOf = (body: string): string =>
  `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`

/**
 * Answers with the citation of a speech, or of the paragraph that `?paragraph=` names, as a file; moved speeches lead to
 * their new address. Always asked for again, so that corrections are seen.
 */
export const answerCitation = async (
  request: Request,
  { params }: CitationParams,
  extension: CitationExtension,
): Promise<Response> => {
  const { locale, slug } = await params
  if (!isLocale(locale)) return missing(defaultLocale)
  const paragraph = new URL(request.url).searchParams.get('paragraph') || null
  const citation = await speechCitation(slug, locale, paragraph)
  if (!citation) return missing(locale)
  if (citation.slug !== slug) {
    const location = `/${locale}${citationPath(citation.slug, extension, paragraph ?? undefined)}`
    return new Response(null, { status: 308, headers: { Location: location } })
  }
  const { body, type, name } = citationFile(citation, extension, locale)
  const disposition = extension === 'txt' ? 'inline' : 'attachment'
  return new Response(body, {
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Disposition': `${disposition}; filename="${name}"`,
      'Cache-Control': 'public, max-age=0, must-revalidate',
      ETag: etagOf(body),
    },
  })
}
