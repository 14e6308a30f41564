import type { Locale } from '@/i18n/locales'

/** What a visitor sent to a campaign: the fields as typed, already known to be text and files of bearable size. */
export type Letter = {
  locale: Locale
  /** Of the campaign, as in its address. */
  slug: string
  /** A field given several times is a list. */
  fields: Record<string, string | string[]>
  files: Record<string, File>
  /** Who sent it as far as counting goes: an opaque hash of the network that changes daily; '' if unknown. */
  network: string
}

/** One thing that is the matter: in a field, or in the whole letter. `form.problems.<code>` says it in words. */
export type Problem = { field: string | null; code: string }

/** Statuses under which a letter is refused (RFC 9110; 422 for what is typed wrong, 429 for too much). */
export type RefusalStatus = 400 | 403 | 404 | 409 | 410 | 413 | 415 | 422 | 429

/** What became of a letter. */
export type LetterAnswer =
  | {
      kind: 'taken'
      /** The page that says so: a path of this site with its locale. */
      next: string
    }
  | {
      kind: 'refused'
      status: RefusalStatus
      problems: Problem[]
      /** What may stand in the fields again; the letterbox fills it in where it is left empty. */
      values: Record<string, string>
      /** Seconds after which it may be tried again. */
      retryAfter?: number
    }

/** The end of every action: one letter in, one answer out; it throws only what is a fault of ours. */
export type TakeLetter = (letter: Letter) => Promise<LetterAnswer>
