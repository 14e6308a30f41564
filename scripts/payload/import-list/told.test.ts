import { expect, it } from 'vitest'
import { HeldBack, outcome, understood, whatNext } from './told'

const entry = {
  name: 'Tin Miners Federation',
  kind: 'organization',
  doubts: ['country-missing', 'kind-uncertain'],
  lines: [3, 3],
} as const
const held = (name: string = entry.name) => ({
  entry: { ...entry, name, doubts: [...entry.doubts], number: 3 },
  verdict: { is: 'question', questions: ['doubts' as const], problems: [], whom: null } as const,
})
const plain = (one: ReturnType<typeof held>) => ({
  entry: one.entry,
  verdict: { ...one.verdict, questions: [...one.verdict.questions], problems: [] },
})

it('says why rows were held back, and names the first of them', () => {
  const heldBack = new HeldBack()
  expect(heldBack.lines()).toEqual(['Nothing was doubtful.'])
  for (let at = 0; at < 25; at += 1) heldBack.add(plain(held(`Union ${at}`)))
  const lines = heldBack.lines()
  expect(lines[0]).toBe('Doubtful, and held back: 25 (country-missing 25, kind-uncertain 25)')
  expect(lines[1]).toBe('  line 3: Union 0 (country-missing, kind-uncertain)')
  expect(lines.at(-1)).toBe('  … and 5 more')
})

it('says what was understood, what came of it and what to do next', () => {
  const asked = { campaign: 'x', file: 'y', date: undefined, takesDoubtful: false } as const
  const dry = { ...asked, mode: 'pending', isDryRun: true } as const
  expect(understood(plain(held()).entry)).toBe(
    'number: 3 · name: Tin Miners Federation · kind: organization',
  )
  expect(outcome({ added: 1200, there: 3, question: 1, refused: 1 }, dry)).toBe(
    'Would bring in: 1,200, there already: 3, held back: 2',
  )
  expect(whatNext(dry, 1)[1]).toContain('--take-doubtful')
  expect(whatNext({ ...dry, isDryRun: false }, 0)[0]).toContain('queue')
})
