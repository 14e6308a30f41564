const cookieOf = /(?:^|;\s*)payload-token=[^;]/

/** Whether a request carries anything that could log somebody in: what it is answered is for them alone. */
export const isAnonymous = ({ headers }: Pick<Request, 'headers'>): boolean =>
  !headers.has('authorization') && !cookieOf.test(headers.get('cookie') ?? '')

const isPanelPage = (referer: string | null): boolean =>
  referer !== null && URL.canParse(referer) && /^\/admin(?:\/|$)/.test(new URL(referer).pathname)

/**
 * Whether a request comes from the panel, whose own scripts read errors only where they are called `application/json`: it
 * is logged in by a cookie, or a browser says that a page of this site asks. A program that asks for problem documents is
 * no panel.
 */
export const isFromPanel = ({ headers }: Pick<Request, 'headers'>): boolean =>
  !headers.get('accept')?.includes('application/problem+json') &&
  (cookieOf.test(headers.get('cookie') ?? '') ||
    headers.get('sec-fetch-site') === 'same-origin' ||
    isPanelPage(headers.get('referer')))
