import { BrokenFile } from '../broken-file'
import { type Draft, isBare, isWhole, newDraft, takeKeyword } from './draft'
import { readStrings } from './po-strings'

/** Where strings go that follow on lines of their own. */
type Open = { texts: Map<string, string>; name: string; filled: boolean; line: number }

type Reading = { done: Draft[]; draft: Draft; open: Open | null; charset: string }

const lineStart = /[ \t\f\v]*(#~\||#~|#\||#[,=]|#)?[ \t]*/uy
const keywordShape = /^([A-Za-z_]\w*)(\[\d+\])?[ \t]*/u
const keywords = new Set(['msgctxt', 'msgid', 'msgid_plural', 'msgstr'])

/** A line without the space at its end, looked at once from there. */
const withoutEnd = (line: string): string => {
  let end = line.length
  while (end > 0 && ' \t\f\v'.includes(line.charAt(end - 1))) end -= 1
  return line.slice(0, end)
}

const close = (reading: Reading): void => {
  const { open } = reading
  if (open && !open.filled) throw new BrokenFile('string', open.line, { keyword: open.name })
  reading.open = null
}

/** Ends the entry that is being read if it is whole, so that what comes belongs to the next. */
const turnOver = (reading: Reading, line: number): void => {
  if (!isWhole(reading.draft)) return
  close(reading)
  reading.done.push(reading.draft)
  reading.draft = newDraft(line)
}

const begin = (reading: Reading, prefix: string, keyword: string, line: number): void => {
  close(reading)
  const { draft } = reading
  if (prefix.endsWith('|')) {
    draft.previous.set(keyword, '')
    reading.open = { texts: draft.previous, name: keyword, filled: false, line }
  } else {
    takeKeyword(draft, keyword, { line, obsolete: prefix === '#~' })
    reading.open = { texts: draft.texts, name: keyword, filled: false, line }
  }
}

const readStatement = (reading: Reading, prefix: string, body: string, line: number): void => {
  const [whole = '', word, index] = keywordShape.exec(body) ?? []
  if (word !== undefined) {
    if (!keywords.has(word) || (index && word !== 'msgstr'))
      throw new BrokenFile('keyword', line, { keyword: word })
    const isFurtherForm = word === 'msgstr' && index !== undefined && index !== '[0]'
    if (isFurtherForm) {
      if (!reading.draft.texts.has('msgstr')) throw new BrokenFile('order', line, { keyword: word })
      close(reading)
      reading.open = { texts: new Map(), name: word, filled: false, line }
    } else {
      turnOver(reading, line)
      begin(reading, prefix, word, line)
    }
  }
  const rest = body.slice(whole.length)
  if (rest === '') return
  const text = readStrings(rest, line, reading.charset)
  if (!reading.open) throw new BrokenFile('stray', line, { text: rest.slice(0, 40) })
  const { texts, name } = reading.open
  texts.set(name, (texts.get(name) ?? '') + text)
  reading.open.filled = true
}

const readLine = (reading: Reading, written: string, line: number): void => {
  lineStart.lastIndex = 0
  const [start = '', prefix = ''] = lineStart.exec(written) ?? []
  const body = withoutEnd(written.slice(start.length))
  if (prefix === '#' || prefix === '#,' || prefix === '#=' || prefix.endsWith('|'))
    turnOverBefore(reading, body, line)
  if (prefix === '#') reading.draft.comments.push(body)
  else if (prefix === '#,' || prefix === '#=')
    for (const flag of body.split(',')) reading.draft.flags.add(flag.trim())
  else if (body !== '' && !body.startsWith('#')) readStatement(reading, prefix, body, line)
}

/** A comment after a whole entry belongs to the next one; so does what says what was there before. */
const turnOverBefore = (reading: Reading, body: string, line: number): void => {
  if (!body.startsWith('"')) turnOver(reading, line)
}

/** Takes a PO file apart into its entries, in their order; throws `BrokenFile` with the line for what is no PO. */
export const readDrafts = (text: string, charset: string): Draft[] => {
  const reading: Reading = { done: [], draft: newDraft(1), open: null, charset }
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .forEach((written, index) => {
      readLine(reading, written, index + 1)
    })
  turnOver(reading, 0)
  close(reading)
  if (!isBare(reading.draft)) throw new BrokenFile('msgstr', reading.draft.line)
  return reading.done
}
