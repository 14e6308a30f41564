import { draftMode } from 'next/headers'
import { redirect } from 'next/navigation'
import { isStaff } from '@/queries/cms'

const isPath = (path: string | null): path is string => path !== null && /^\/(?![/\\])/.test(path)

/** The door through which staff look at drafts: logged in, they are led to the page of the draft; others to the log-in. */
export const GET = async (request: Request): Promise<Response> => {
  const path = new URL(request.url).searchParams.get('path')
  if (!isPath(path)) return new Response('The address to preview is missing.', { status: 400 })
  if (!(await isStaff(request.headers))) redirect('/admin/login')
  const draft = await draftMode()
  draft.enable()
  redirect(path)
}

/** Leaves the preview and goes back to the site as readers see it. */
export const POST = async (): Promise<Response> => {
  const draft = await draftMode()
  draft.disable()
  redirect('/')
}
