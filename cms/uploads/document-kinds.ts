/** A kind of document that is taken in: its extension, and whether a browser shows or plays it by itself. */
export type DocumentKind = { mime: string; extension: string; inline: boolean }

const kind = (mime: string, extension: string, inline: boolean): DocumentKind => ({
  mime,
  extension,
  inline,
})

export const word = kind('application/msword', 'doc', false)
export const rtf = kind('application/rtf', 'rtf', false)
export const captions = kind('text/vtt', 'vtt', true)
const pdf = kind('application/pdf', 'pdf', true)

const office = [
  kind('application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx', false),
  kind('application/vnd.oasis.opendocument.text', 'odt', false),
]

const recordings = [
  kind('audio/mpeg', 'mp3', true),
  kind('audio/ogg', 'ogg', true),
  kind('video/ogg', 'ogv', true),
  kind('audio/mp4', 'm4a', true),
  kind('video/mp4', 'mp4', true),
  kind('video/webm', 'webm', true),
]

/** Every kind of document that is taken in. */
export const documentKinds: readonly DocumentKind[] = [
  pdf,
  word,
  ...office,
  rtf,
  captions,
  ...recordings,
]

const alike: Readonly<Record<string, string>> = {
  'audio/x-m4a': 'audio/mp4',
  'video/x-m4v': 'video/mp4',
  'application/ogg': 'audio/ogg',
  'audio/ogg; codecs=opus': 'audio/ogg',
}

/** The kind for a type found in a file's content, under any of the names that the type goes by. */
export const kindOf = (mime: string): DocumentKind | undefined =>
  documentKinds.find((known) => known.mime === (alike[mime] ?? mime))
