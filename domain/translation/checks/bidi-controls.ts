import type { Checking } from './checking'
import type { Finding } from './problem'

/** Which control closes which (Unicode Standard Annex #9): embeddings and overrides by PDF, isolates by PDI. */
const closers: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
}

/** Finds directional controls that are not closed within their line, or that close nothing. */
export function* checkBidiControls({ message }: Checking): Generator<Finding> {
  const open: { closer: string; at: number }[] = []
  for (const { 0: control, index } of message.msgstr.matchAll(
    /[\u202a-\u202e\u2066-\u2069\n\u2029]/g,
  )) {
    const closer = closers[control]
    if (closer) open.push({ closer, at: index })
    else if (control === '\u202c' || control === '\u2069') {
      if (open.at(-1)?.closer === control) open.pop()
      else yield { code: 'bidi-unbalanced', at: [index, index + 1] }
    } else yield* unclosed(open)
  }
  yield* unclosed(open)
}

function* unclosed(open: { at: number }[]): Generator<Finding> {
  for (const { at } of open.splice(0)) yield { code: 'bidi-unbalanced', at: [at, at + 1] }
}
