import { askedOf } from '@/app/(site)/[locale]/search/asked'
import type { Found, Marked } from '@/domain/search/answer'
import { isLongEnough } from '@/domain/search-query'
import { defaultLocale, isLocale } from '@/i18n/locales'
import { search } from '@/queries/search'

export const dynamic = 'force-dynamic'

const textOf = ({ pieces, language }: Marked) => ({
  text: pieces.map(({ text }) => text).join(''),
  hits: pieces.flatMap(({ isHit, text }) => (isHit ? [text] : [])),
  language,
})

const asJson =
  (locale: string) =>
  ({ kind, path, title, names, snippet, notice, context, year }: Found) => ({
    kind,
    path: `/${locale}${path}`,
    title: textOf(title),
    names: names.map(textOf),
    snippet: snippet && textOf(snippet),
    notice: notice && textOf(notice),
    context: context && textOf(context),
    year,
  })

const headers = { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' }

const problem = (detail: string): Response =>
  Response.json(
    { type: 'about:blank', title: 'Bad Request', status: 400, detail },
    { status: 400, headers: { ...headers, 'Content-Type': 'application/problem+json' } },
  )

/**
 * The search as JSON: `?q=`, `locale`, and what it may be narrowed by (`kind`, `year`, `organization`, `language`), ten a
 * `page`. A question that cannot be answered is refused as RFC 9457 says. Nothing that is asked is kept.
 */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url)
  const locale = searchParams.get('locale') ?? defaultLocale
  if (!isLocale(locale)) return problem('The site has no such locale.')
  const asked = await askedOf(Promise.resolve(Object.fromEntries(searchParams)))
  if (!isLongEnough(asked.query))
    return problem('Give two characters in “q”, or one Chinese, Japanese or Korean one.')
  const { found, wider: _wider, isFilling, ...answer } = await search(asked, locale)
  return Response.json(
    { locale, ...answer, isComplete: !isFilling, found: found.map(asJson(locale)) },
    { headers },
  )
}
