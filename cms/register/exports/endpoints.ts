import type { Endpoint, PayloadRequest } from 'payload'
import { giveNumbers } from '../give-numbers'
import { ledgerOf } from '../store/ledger-of'
import { type AskedRegister, askedRegister } from './asked-register'
import { csvOf } from './csv'
import { jsonOf } from './json'
import { plainTextOf } from './plain-text'

type Format = { type: string; write: (asked: AskedRegister) => AsyncGenerator<string> }

const formats: Record<'csv' | 'json' | 'txt', Format> = {
  csv: { type: 'text/csv; charset=utf-8; header=present', write: csvOf },
  json: { type: 'application/json; charset=utf-8', write: jsonOf },
  txt: { type: 'text/plain; charset=utf-8', write: plainTextOf },
}

/** Sends pieces as they are asked for, so that nobody's slow line fills the memory. */
const streamOf = (pieces: AsyncGenerator<string>, start: string): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder()
  return new ReadableStream({
    start: (controller) => {
      if (start) controller.enqueue(encoder.encode(start))
    },
    pull: async (controller) => {
      const { done, value } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await pieces.return(undefined)
    },
  })
}

const catchUp = async (req: PayloadRequest, campaign: string): Promise<void> => {
  if ((await ledgerOf(req.payload).campaignsDue()).includes(campaign))
    await giveNumbers(req.payload, campaign, req)
}

const answer = async (outer: PayloadRequest, extension: keyof typeof formats) => {
  const first = await askedRegister(outer)
  if (first instanceof Response) return first
  await catchUp(outer, first.which.campaign)
  const asked = await askedRegister(outer)
  if (asked instanceof Response) return asked
  const { searchParams } = new URL(outer.url ?? '', 'http://localhost')
  const isMarked = extension === 'csv' && searchParams.get('bom') === '1'
  const { type, write } = formats[extension]
  const name = [asked.campaign.slug, 'register', asked.day].filter(Boolean).join('-')
  const headers = new Headers({
    'Content-Type': type,
    'Content-Disposition': `inline; filename="${name}.${extension}"`,
    ETag: `"${asked.version.slice(0, 32)}${isMarked ? '-bom' : ''}"`,
    'Cache-Control': 'public, max-age=0, must-revalidate',
    'Access-Control-Allow-Origin': '*',
  })
  if (outer.headers.get('if-none-match')?.includes(headers.get('ETag') ?? '-'))
    return new Response(null, { status: 304, headers })
  return new Response(streamOf(write(asked), isMarked ? '\uFEFF' : ''), { headers })
}

/**
 * `/api/campaigns/{slug}/register.{csv,json,txt}`: the register for machines and printers, with `?asof=` a day, `?locale=`
 * and for CSV `?bom=1`. What is not public of a signatory never comes near it.
 */
export const registerExports: Endpoint[] = (['csv', 'json', 'txt'] as const).map((extension) => ({
  path: `/:slug/register.${extension}`,
  method: 'get',
  handler: (req) => answer(req, extension),
}))
