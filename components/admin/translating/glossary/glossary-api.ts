/** What an import did, or would do. */
export type ImportReport = {
  dry: boolean
  created: number
  updated: number
  same: number
  changes: {
    line: number
    what: 'create' | 'update'
    term: string
    language: string
    fields: string[]
  }[]
  refused: { line: number; term: string; code: string }[]
}

/** A file that was not taken: a code for which the panel has words, the line to blame, and the server's own words. */
export type ImportTrouble = { code: string | null; line: number | null; message: string }

type Told = ImportReport & {
  code?: string | null
  line?: number | null
  errors?: { message?: string }[]
}

/** Sends a file of terms, to be looked at (`dry`) or taken in. */
export const sendTerms = async (
  api: string,
  file: File,
  dry: boolean,
): Promise<ImportReport | ImportTrouble> => {
  try {
    const answer = await fetch(`${api}/glossary-terms/import?dry=${dry}`, {
      method: 'POST',
      body: file,
      credentials: 'include',
      headers: { 'Content-Type': 'application/octet-stream' },
    })
    const told = (await answer.json()) as Told
    if (answer.ok) return told
    const message = told.errors?.[0]?.message ?? String(answer.status)
    return { code: told.code ?? null, line: told.line ?? null, message }
  } catch (error) {
    return { code: null, line: null, message: error instanceof Error ? error.message : '' }
  }
}
