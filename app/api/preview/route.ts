import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import { isStaff } from '@/queries/cms'

/** The place on this site that an address names, or null: parsed as browsers do, which drop tabs and turn backslashes. */
const placeOnSite = (path: string | null): string | null => {
  const site = 'http://site.invalid'
  if (path === null || !URL.canParse(path, site)) return null
  const { origin, pathname, search } = new URL(path, site)
  return origin === site ? pathname + search : null
}

/** The door through which staff look at drafts: logged in, they are led to the page of the draft; others to the log-in. */
export const GET = async (request: Request): Promise<Response> => {
  const place = placeOnSite(new URL(request.url).searchParams.get('path'))
  if (place === null) return new Response('The address to preview is missing.', { status: 400 })
  if (!(await isStaff(request.headers))) redirect('/admin/login')
  const draft = await draftMode()
  draft.enable()
  redirect(place)
}

/** Leaves the preview and goes back to the site as readers see it. */
export const POST = async (): Promise<Response> => {
  const draft = await draftMode()
  draft.disable()
  redirect('/')
}
