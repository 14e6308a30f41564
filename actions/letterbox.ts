import { wordsIn } from '@/cms/translating/words/words-in'
import { largestMandate, longestMessage } from '@/domain/signature/form-fields'
import { longestName } from '@/domain/signature/name-problem'
import { bestLocale } from '@/i18n/best-locale'
import { problemTranslator } from '@/i18n/form-translator'
import { isLocale, type Locale } from '@/i18n/locales'
import { cms } from '@/queries/cms'
import type { LetterAnswer, TakeLetter } from './letter'
import { isFromHere } from './own-origin'
import { readBody, UnreadableLetter } from './read-body'
import { longestText, readFields } from './read-fields'
import { refuse, valuesOf } from './refusal'

type Context = { params: Promise<{ slug: string }> }

const megabyte = 1024 * 1024

/** Figures that the words for problems may name. */
const limits = {
  name: longestName,
  message: longestMessage,
  megabytes: largestMandate / megabyte,
}

const localeOf = (request: Request): Locale => {
  const asked = new URL(request.url).searchParams.get('locale')
  return isLocale(asked) ? asked : bestLocale(request.headers.get('accept-language'))
}

const problemDocument = async (
  refused: Extract<LetterAnswer, { kind: 'refused' }>,
  locale: Locale,
): Promise<Response> => {
  const { status, values, retryAfter } = refused
  const say = problemTranslator(locale, await wordsIn(await cms(), locale), limits)
  const problems = refused.problems.map((one) => ({ ...one, message: say.problem(one.code) }))
  const whole = problems.find(({ field }) => field === null) ?? problems[0]
  return Response.json(
    {
      type: 'about:blank',
      title: say.title,
      status,
      detail: whole?.message ?? say.title,
      problems,
      values,
    },
    {
      status,
      headers: {
        'Content-Type': 'application/problem+json',
        'Content-Language': locale,
        'Cache-Control': 'no-store',
        ...(retryAfter !== undefined && { 'Retry-After': String(Math.ceil(retryAfter)) }),
      },
    },
  )
}

type Door = {
  /** Letters may have a file with them. */
  hasFile?: boolean
}

const open = async (
  take: TakeLetter,
  { hasFile = false }: Door,
  request: Request,
  { slug, locale }: { slug: string; locale: Locale },
): Promise<LetterAnswer> => {
  if (!(await isFromHere(request.headers)))
    return refuse(403, [{ field: null, code: 'from-elsewhere' }])
  const contentType = request.headers.get('content-type') ?? ''
  const withFile = hasFile && /^multipart\/form-data\b/i.test(contentType)
  try {
    const body = await readBody(request, withFile ? largestMandate + megabyte : longestText)
    const { fields, files } = await readFields(body, contentType)
    const network = request.headers.get('x-countersign-network') ?? ''
    const answer = await take({ locale, slug, fields, files: hasFile ? files : {}, network })
    if (answer.kind === 'taken') return answer
    return { ...answer, values: { ...valuesOf(fields), ...answer.values } }
  } catch (error) {
    if (!(error instanceof UnreadableLetter)) throw error
    return refuse(error.status, [{ field: error.field, code: error.code }])
  }
}

/**
 * The slot through which letters to a campaign come in: reads one, has it taken, and answers in JSON: `{ next }`, or a
 * problem document (RFC 9457) in the words of the locale that `?locale=` names. What is a fault of ours is thrown.
 */
export const letterbox =
  (take: TakeLetter, door: Door = {}) =>
  async (request: Request, { params }: Context): Promise<Response> => {
    const locale = localeOf(request)
    const { slug } = await params
    const answer = await open(take, door, request, { slug, locale })
    if (answer.kind === 'refused') return problemDocument(answer, locale)
    return Response.json({ next: answer.next }, { headers: { 'Cache-Control': 'no-store' } })
  }
