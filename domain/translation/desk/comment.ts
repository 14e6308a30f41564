/** What somebody said about a segment; `by` is null for who is no longer there, moments are ISO 8601. */
export type DeskComment = {
  id: string
  key: string
  msgctxt: string
  msgid: string
  text: string
  by: string | null
  own: boolean
  at: string
  resolved: { by: string | null; at: string } | null
}
