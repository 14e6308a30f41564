import { cookies, draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import { isStaff, translationPreview } from '@/queries/cms'

/** The place on this site that an address names, or null: parsed as browsers do, which drop tabs and turn backslashes. */
const placeOnSite = (path: string | null): string | null => {
  const site = 'http://site.invalid'
  if (path === null || !URL.canParse(path, site)) return null
  const { origin, pathname, search } = new URL(path, site)
  return origin === site ? pathname + search : null
}

/**
 * The door through which staff look at drafts: logged in, they are led to the page of the draft; others to the log-in.
 * With `translation=draft` the page is laid over with the newest words of its translators instead of the published ones.
 */
export const GET = async (request: Request): Promise<Response> => {
  const { searchParams } = new URL(request.url)
  const place = placeOnSite(searchParams.get('path'))
  if (place === null) return new Response('The address to preview is missing.', { status: 400 })
  if (!(await isStaff(request.headers))) redirect('/admin/login')
  const [draft, jar] = await Promise.all([draftMode(), cookies()])
  draft.enable()
  if (searchParams.get('translation') === 'draft')
    jar.set(translationPreview, 'draft', { httpOnly: true, path: '/', sameSite: 'lax' })
  else jar.delete(translationPreview)
  redirect(place)
}

/** Leaves the preview and goes back to the site as readers see it. */
export const POST = async (): Promise<Response> => {
  const [draft, jar] = await Promise.all([draftMode(), cookies()])
  draft.disable()
  jar.delete(translationPreview)
  redirect('/')
}
