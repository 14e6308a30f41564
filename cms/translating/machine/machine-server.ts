import { z } from 'zod'
import { problem } from '../problem'

/** A language as a server names it, and into which it translates it; all of them where it does not say. */
export type MachineLanguage = { code: string; targets?: string[] | undefined }

/** A translation server that speaks as LibreTranslate does. */
export type MachineServer = {
  languages(): Promise<MachineLanguage[]>
  translate(texts: readonly string[], pair: { source: string; target: string }): Promise<string[]>
}

type Options = { url: string; key: string | undefined; timeout?: number }

/** How long an answer is waited for, in milliseconds, and the most that one may have, in bytes. */
const patience = 30_000
const longestAnswer = 2_000_000

const languagesSchema = z.array(
  z.object({ code: z.string(), targets: z.array(z.string()).optional() }),
)
const translatedSchema = z.object({ translatedText: z.array(z.string()) })
const refusalSchema = z.object({ error: z.string() })

const failed = (words: string) => problem(502, 'machine-failed', words)
const unlike = () => failed('The translation server does not answer as LibreTranslate does.')

const textOf = async (response: Response): Promise<string> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of response.body ?? []) {
    length += chunk.length
    if (length > longestAnswer) throw failed('The translation server answers without end.')
    chunks.push(chunk)
  }
  return new TextDecoder().decode(Buffer.concat(chunks))
}

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What went wrong on the way, in words; what was decided already stays as it is. */
const wordsFor = (error: unknown, timeout: number): unknown => {
  if (error instanceof Error && error.name === 'TimeoutError')
    return failed(`The translation server did not answer within ${timeout / 1000} seconds.`)
  return error instanceof TypeError ? failed('The translation server cannot be reached.') : error
}

const ask = async (
  { url, timeout = patience }: Options,
  path: string,
  init: RequestInit = {},
): Promise<unknown> => {
  try {
    const signal = AbortSignal.timeout(timeout)
    const response = await fetch(`${url}${path}`, { ...init, signal, redirect: 'error' })
    const told = jsonIn(await textOf(response))
    if (response.ok) return told
    const { data } = refusalSchema.safeParse(told)
    const reason = data ? `: ${data.error.slice(0, 200)}` : ''
    throw failed(`The translation server refused (${response.status})${reason}`)
  } catch (error) {
    throw wordsFor(error, timeout)
  }
}

const translate = async (
  options: Options,
  texts: readonly string[],
  { source, target }: { source: string; target: string },
): Promise<string[]> => {
  const told = await ask(options, '/translate', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      q: texts,
      source,
      target,
      format: 'html',
      ...(options.key ? { api_key: options.key } : {}),
    }),
  })
  const { data } = translatedSchema.safeParse(told)
  if (!data) throw unlike()
  const { length } = data.translatedText
  if (length !== texts.length)
    throw failed(`The translation server sent ${length} texts back for ${texts.length}.`)
  return data.translatedText
}

/** The server at an address; each question throws 502 with words where it is not answered as it should be. */
export const machineServer = (options: Options): MachineServer => ({
  languages: async () => {
    const { data } = languagesSchema.safeParse(await ask(options, '/languages'))
    if (!data) throw unlike()
    return data
  },
  translate: (texts, pair) => translate(options, texts, pair),
})
