import { commonTokens } from './common-tokens'

/** A stretch of what was, of what is now, or of both. */
export type DiffPiece = { change: 'kept' | 'removed' | 'added'; text: string }

const TAG = /(<\/?[a-z\d][\w.-]*\/?>)/i

const segmenters = new Map<string, Intl.Segmenter>()

/**
 * Compares two texts word by word, by the rules of their language (BCP 47), also where words have no spaces between;
 * a tag is one word. What was kept and removed makes `before`, what was kept and added `after`; within a change the
 * removed stands first. Texts that are long and wholly different come out as one change.
 */
export function wordDiff(before: string, after: string, language: string): DiffPiece[] {
  const [old, fresh] = [tokensOf(before, language), tokensOf(after, language)]
  const numbers = new Map<string, number>()
  const numbered = (tokens: readonly string[]) =>
    Int32Array.from(tokens, (token) => {
      const number = numbers.get(token) ?? numbers.size
      numbers.set(token, number)
      return number
    })
  const common = commonTokens(numbered(old), numbered(fresh))
  const pieces: DiffPiece[] = []
  let [at, freshAt] = [0, 0]
  while (at < old.length || freshAt < fresh.length) {
    const run = { removed: '', added: '', kept: '' }
    for (; at < old.length && !common.before[at]; at++) run.removed += old[at]
    for (; freshAt < fresh.length && !common.after[freshAt]; freshAt++) run.added += fresh[freshAt]
    for (; at < old.length && common.before[at] && common.after[freshAt]; at++, freshAt++)
      run.kept += old[at]
    add(pieces, 'removed', run.removed)
    add(pieces, 'added', run.added)
    add(pieces, 'kept', run.kept)
  }
  return calm(pieces)
}

function tokensOf(text: string, language: string): string[] {
  const segmenter =
    segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return text
    .split(TAG)
    .flatMap((part, index) =>
      index % 2 === 1 ? [part] : Array.from(segmenter.segment(part), ({ segment }) => segment),
    )
}

function add(pieces: DiffPiece[], change: DiffPiece['change'], text: string) {
  if (text !== '') pieces.push({ change, text })
}

/** Takes white space between two changes for a part of them, so that a phrase is replaced in one piece. */
function calm(pieces: readonly DiffPiece[]): DiffPiece[] {
  const calmed: DiffPiece[] = []
  let open = { removed: '', added: '' }
  const close = () => {
    add(calmed, 'removed', open.removed)
    add(calmed, 'added', open.added)
    open = { removed: '', added: '' }
  }
  pieces.forEach(({ change, text }, index) => {
    const isOpen = open.removed !== '' && open.added !== ''
    if (change !== 'kept') open[change] += text
    else if (isOpen && text.trim() === '' && isReplaced(pieces, index + 1)) {
      open.removed += text
      open.added += text
    } else {
      close()
      calmed.push({ change, text })
    }
  })
  close()
  return calmed
}

function isReplaced(pieces: readonly DiffPiece[], index: number): boolean {
  return pieces[index]?.change === 'removed' && pieces[index + 1]?.change === 'added'
}
