import { beforeAll, describe, expect, it } from 'vitest'
import type { SegmentConflict } from '@/domain/translation/desk/desk'
import type { CatalogueMessage } from '@/domain/translation/message'
import { accountOf, type Who } from '@/test/harness/accounts'
import { bootPayload } from '@/test/harness/boot'
import { make } from '@/test/harness/documents'
import { stored } from '@/test/harness/matrix/probes'
import { type Answer, rest } from '@/test/harness/rest'
import { deskOf } from './testing/desk-of'

const languages = ['de', 'fr', 'es', 'ar', 'zh-Hans']
const numbers = Array.from({ length: 20 }, (_, number) => number)
const demand = (number: number) => `Demand number ${number} of the workers`

let writers: Required<Who>[]

beforeAll(async () => {
  await bootPayload()
  writers = await Promise.all([1, 2, 3, 4].map(() => accountOf('translator', languages)))
})

const writer = (number: number): Required<Who> => {
  const found = writers[number % writers.length]
  if (!found) throw new Error('There are no writers.')
  return found
}

const campaign = async (): Promise<string> => {
  const demands = numbers.map((number) => ({ text: demand(number) }))
  return (await make('campaigns', { published: true, demands })).id
}

const placeOf = (documentId: string, locale = 'de') => ({ of: 'campaigns', documentId, locale })

const edit = (number: number, msgstr: string, rev = 0) => ({
  ...{ msgctxt: 'demands.text', msgid: demand(number), msgstr, rev },
})

type Edits = ReturnType<typeof edit>[]
type WayIn = (who: Who, documentId: string, edits: Edits, locale?: string) => Promise<Answer>

const throughDesk: WayIn = (who, documentId, edits, locale) =>
  deskOf(who, placeOf(documentId, locale)).save(edits)

const catalogueAt = async (documentId: string, locale = 'de'): Promise<string> => {
  const payload = await bootPayload()
  const { docs } = await payload.find({
    collection: 'translations',
    where: { and: [{ documentId: { equals: documentId } }, { locale: { equals: locale } }] },
  })
  expect(docs).toHaveLength(1)
  return docs[0]?.id ?? ''
}

const throughRest =
  (query: string): WayIn =>
  async ({ token }, documentId, messages, locale) =>
    rest('PATCH', `/translations/${await catalogueAt(documentId, locale)}${query}`, {
      token,
      body: { messages },
    })

const messagesAt = async (documentId: string, locale = 'de'): Promise<CatalogueMessage[]> => {
  const catalogue = await stored('translations', await catalogueAt(documentId, locale), true)
  return catalogue?.messages as CatalogueMessage[]
}

const textsAt = async (documentId: string, locale = 'de') => {
  const messages = await messagesAt(documentId, locale)
  return numbers.map((number) => messages.find(({ msgid }) => msgid === demand(number))?.msgstr)
}

const conflictsIn = ({ body }: Answer): SegmentConflict[] => body.errors[0].data.conflicts

/** Of many who wrote one segment knowing nothing of each other, one was accepted; every other has both texts. */
const expectOneWinner = async (documentId: string, answers: readonly Answer[], number: number) => {
  const winners = numbers.filter((each) => answers[each]?.status === 200)
  expect(winners, JSON.stringify(answers.map(({ status }) => status))).toHaveLength(1)
  const theirs = `By ${winners[0]}`
  expect((await textsAt(documentId))[number]).toBe(theirs)
  for (const each of numbers) {
    const answer = answers[each]
    if (!answer || answer.status === 200) continue
    expect(answer.status, answer.text).toBe(409)
    expect(conflictsIn(answer)).toMatchObject([
      { msgid: demand(number), yours: `By ${each}`, theirs, rev: 1 },
    ])
  }
}

describe.each([
  ['the desk', throughDesk],
  ['REST, as drafts', throughRest('?draft=true')],
  ['REST, as drafts that save themselves', throughRest('?draft=true&autosave=true')],
  ['REST, published', throughRest('')],
] as const)('twenty who save at once through %s', (_, send) => {
  const begun = async (): Promise<string> => {
    const id = await campaign()
    if (send !== throughDesk)
      for (const locale of languages)
        await make('translations', { ...placeOf(id, locale), published: true })
    return id
  }

  it('lose nothing of different segments', async () => {
    const id = await begun()
    const answers = await Promise.all(
      numbers.map((number) => send(writer(number), id, [edit(number, `By ${number}`)])),
    )
    expect(answers.map(({ status }) => status)).toEqual(numbers.map(() => 200))
    expect(await textsAt(id)).toEqual(numbers.map((number) => `By ${number}`))
  })

  it('get one winner on the same segment, and everybody else both texts', async () => {
    const id = await begun()
    const answers = await Promise.all(
      numbers.map((number) => send(writer(number), id, [edit(7, `By ${number}`)])),
    )
    await expectOneWinner(id, answers, 7)
  })

  it('lose nothing in different languages', async () => {
    const id = await begun()
    const answers = await Promise.all(
      numbers.map((number) =>
        send(writer(number), id, [edit(number, `By ${number}`)], languages[number % 5]),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(numbers.map(() => 200))
    for (const [index, locale] of languages.entries())
      expect(await textsAt(id, locale)).toEqual(
        numbers.map((number) => (number % 5 === index ? `By ${number}` : '')),
      )
  })
})

describe('an editor who saves the original meanwhile', () => {
  it('costs nobody a text, whichever way in', async () => {
    const id = await campaign()
    const editor = await accountOf('editor')
    await deskOf(writer(0), placeOf(id)).save([edit(0, 'The first')])
    const accepted = new Map<number, string[]>([[0, ['The first']]])
    const refused: { answer: Answer; text: string }[] = []

    const write = async (number: number, send: WayIn): Promise<void> => {
      for (const turn of [1, 2, 3]) {
        const at = (number * turn) % 6
        const seen = (await messagesAt(id)).find(({ msgid }) => msgid === demand(at))
        const text = `By ${number}, ${turn}`
        const answer = await send(writer(number), id, [edit(at, text, seen?.rev ?? 0)])
        if (answer.status === 200) accepted.set(at, [...(accepted.get(at) ?? []), text])
        else refused.push({ answer, text })
      }
    }
    const rewrite = async (): Promise<void> => {
      for (const turn of numbers.slice(0, 8)) {
        // Demands are moved about, one comes and goes, and so does the summary.
        const demands = numbers
          .filter((number) => number !== turn % 6)
          .reverse()
          .map((number) => ({ text: demand(number) }))
        const body = { summary: `Summary ${turn}`, demands, _status: 'published' }
        const { status, text } = await rest('PATCH', `/campaigns/${id}`, {
          token: editor.token,
          body,
        })
        expect(status, text).toBe(200)
      }
    }
    await Promise.all([
      rewrite(),
      ...numbers.map((number) =>
        write(number, number % 2 ? throughDesk : throughRest('?draft=true')),
      ),
    ])

    const messages = await messagesAt(id)
    for (const [number, texts] of accepted) {
      const { msgstr, rev } = messages.find(({ msgid }) => msgid === demand(number)) ?? {}
      // Each was written on top of the one before it, so the number of changes tells that none was passed over.
      expect(rev, `segment ${number}`).toBe(texts.length)
      expect(texts).toContain(msgstr)
    }
    for (const { answer, text } of refused) {
      expect(answer.status, answer.text).toBe(409)
      const [conflict] = conflictsIn(answer)
      expect(conflict?.yours).toBe(text)
      expect([...accepted.values()].flat()).toContain(conflict?.theirs)
    }
    expect(accepted.size).toBeGreaterThan(1)
  })
})
