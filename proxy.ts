import { type NextRequest, NextResponse } from 'next/server'
import { bestLocale } from './i18n/best-locale'

/** Leads an address without a locale to the reader's best one, by Accept-Language alone, with no cookie. */
export const proxy = (request: NextRequest): NextResponse => {
  const { pathname, search } = request.nextUrl
  const locale = bestLocale(request.headers.get('accept-language'))
  const path = pathname === '/' ? '' : pathname
  const response = NextResponse.redirect(new URL(`/${locale}${path}${search}`, request.url), 307)
  response.headers.set('Vary', 'Accept-Language')
  return response
}

/**
 * Runs only on addresses without a locale: what begins like one (`/en`, `/zh-Hans/…`), the panel, the API, Next's own
 * files and anything with a dot pass it by. It names no locale, so a new one needs no change here.
 */
export const config = {
  matcher: [
    '/',
    '/((?!api/|admin|_next/|[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?(?:/|$)|.*\\..*).*)',
  ],
}
