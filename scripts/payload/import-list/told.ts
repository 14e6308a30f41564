import type { ImportEntry } from '@/domain/import/entry'
import type { Verdict } from '@/domain/import/verdict'
import type { Counts } from '@/domain/import/wire'
import type { Asked } from './asked'

/** How many rows that were held back are named one by one. */
const named = 20

const number = (value: number): string => value.toLocaleString('en')

/** How many rows were seen to. */
export const seenIn = ({
  added = 0,
  returned = 0,
  there = 0,
  question = 0,
  refused = 0,
}: Counts): number => added + returned + there + question + refused

/** An entry as it was understood, in one line. */
export const understood = (entry: ImportEntry): string => {
  const { number: given, abbreviation, name, nativeName, country, city, affiliation, kind } = entry
  const parts = { abbreviation, name, nativeName, affiliation, city, country, kind }
  const said = Object.entries({ number: given, ...parts }).filter(([, value]) => value)
  return said.map(([what, value]) => `${what}: ${value}`).join(' · ')
}

/** Gathers what was held back: why, how often, and the first of them by line. */
export class HeldBack {
  readonly #reasons = new Map<string, number>()
  readonly #first: string[] = []
  #count = 0

  add({ entry, verdict }: { entry: ImportEntry; verdict: Verdict }): void {
    const codes = [
      ...verdict.problems.map(({ code }) => code),
      ...verdict.questions.filter((code) => code !== 'doubts'),
      ...(verdict.questions.includes('doubts') ? entry.doubts : []),
    ]
    const reasons = [...new Set(codes)]
    this.#count += 1
    for (const reason of reasons) this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1)
    if (this.#first.length < named)
      this.#first.push(`  line ${entry.lines[0]}: ${entry.name} (${reasons.join(', ')})`)
  }

  /** What there is to say, line by line; nothing where nothing was held back. */
  lines(): string[] {
    if (this.#count === 0) return ['Nothing was doubtful.']
    const reasons = [...this.#reasons].map(([reason, count]) => `${reason} ${number(count)}`)
    const more = this.#count - this.#first.length
    return [
      `Doubtful, and held back: ${number(this.#count)} (${reasons.join(', ')})`,
      ...this.#first,
      ...(more > 0 ? [`  … and ${number(more)} more`] : []),
    ]
  }

  get count(): number {
    return this.#count
  }
}

/** What came of it all, in one line. */
export const outcome = (counts: Counts, { isDryRun }: Asked): string =>
  [
    `${isDryRun ? 'Would bring in' : 'Brought in'}: ${number((counts.added ?? 0) + (counts.returned ?? 0))}`,
    `there already: ${number(counts.there ?? 0)}`,
    `held back: ${number((counts.question ?? 0) + (counts.refused ?? 0))}`,
  ].join(', ')

/** What can be done next. */
export const whatNext = (asked: Asked, heldBack: number): string[] => [
  ...(asked.isDryRun
    ? ['Nothing was changed. Without --dry-run it comes in.']
    : asked.mode === 'published'
      ? ['They stand in the register. A site that is running shows them within a minute.']
      : ['They wait in the moderation queue of the panel.']),
  ...(heldBack > 0
    ? [
        `What was held back: put it right in the file and run this again, or decide in the panel (Import a list)${asked.takesDoubtful ? '.' : ', or add --take-doubtful for what is only not certain.'}`,
      ]
    : []),
  ...(asked.isDryRun ? [] : ['To take it all back: the panel, Import a list, Undo.']),
]
