import type { ImportReport } from '@/domain/translation/exchange/report'

/** What files are exported of and imported into: a locale, or one document in it. */
export type ExchangePlace = {
  locale: string
  of?: string | undefined
  documentId?: string | undefined
}

/** What came of sending files; `failed` where the site gave no report. */
export type Sent =
  | { kind: 'report'; report: ImportReport }
  | { kind: 'failed'; reason: 'failed' | 'forbidden' | 'tooBig' }

const queryOf = ({ locale, of, documentId }: ExchangePlace, more: Record<string, string>): string =>
  String(new URLSearchParams({ locale, ...(of && documentId ? { of, documentId } : {}), ...more }))

/** Where an export is fetched from. */
export const exportAddress = (api: string, place: ExchangePlace, format: 'po' | 'xliff'): string =>
  `${api}/translations/export?${queryOf(place, { format })}`

const failures: Readonly<Record<number, 'forbidden' | 'tooBig'>> = {
  403: 'forbidden',
  413: 'tooBig',
}

/** Sends files as who is logged in to the panel; on a trial nothing is changed. */
export const sendFiles = async (
  api: string,
  place: ExchangePlace,
  files: readonly File[],
  isTrial: boolean,
): Promise<Sent> => {
  const body = new FormData()
  for (const file of files) body.append('file', file)
  try {
    const query = queryOf(place, { dry: String(isTrial) })
    const answer = await fetch(`${api}/translations/import?${query}`, {
      method: 'POST',
      credentials: 'include',
      body,
    })
    if (answer.status === 200 || answer.status === 422)
      return { kind: 'report', report: await answer.json() }
    return { kind: 'failed', reason: failures[answer.status] ?? 'failed' }
  } catch {
    return { kind: 'failed', reason: 'failed' }
  }
}
