import { decisionsOn } from '@/cms/signatures/decisions-on'
import { messagesOf } from '@/cms/signatures/messages-of'
import { isLocale } from '@/i18n/locales'
import { cms } from '@/queries/cms'
import { ownSignature } from './own-signature'

/** What keeps the private page and the finding of addresses safe, and is of use to nobody else. */
const hidden = new Set(['tokenHash', 'manageHash', 'emailKey', 'searchKey', 'before'])

const withoutHidden = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).filter(([name]) => !hidden.has(name)))
    : value

/**
 * Everything that is held of a signature, as a file in JSON: all fields, its messages, the decisions on it and the mails
 * that are due. 404 for a key that opens nothing here.
 */
export const downloadOwn = async (
  request: Request,
  { params }: { params: Promise<{ slug: string }> },
): Promise<Response> => {
  const { searchParams } = new URL(request.url)
  const locale = searchParams.get('locale')
  const { slug } = await params
  const key = searchParams.get('key') ?? ''
  const own = await ownSignature(key, slug, isLocale(locale) ? locale : 'en')
  const headers = { 'Cache-Control': 'private, no-store', 'X-Robots-Tag': 'noindex' }
  if (!own) return Response.json({ title: 'Not Found', status: 404 }, { status: 404, headers })
  const payload = await cms()
  const { signatory } = own
  const held = {
    signature: signatory,
    messages: await messagesOf(payload, signatory.id),
    decisions: await decisionsOn(payload, signatory.id),
    mailDue: signatory.mailDue ?? null,
  }
  return new Response(`${JSON.stringify(held, withoutHidden, 2)}\n`, {
    headers: {
      ...headers,
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${slug}-signature.json"`,
    },
  })
}
