import { nextEntries } from '@/domain/register/chain'
import { commitmentOf, isStandingAfter } from '@/domain/register/entry'
import type { RegisterEvent } from '@/domain/register/event'
import { registerRow } from '@/domain/register/row'
import { digest, newSalt } from './digest'
import type { DueSignatory, LedgerTurn, NewestEntry, Publication } from './store/store'

/** How many signatories are seen to in one transaction. */
const batch = 1000

/** What a turn did: how many it saw to, whether or not anything became of them, and whether more are waiting. */
export type TurnResult = { seen: number; isMoreWaiting: boolean }

const willStand = ({ state, toPublish, isInTrash }: DueSignatory): boolean =>
  !isInTrash && (state === 'published' || (toPublish && state === 'pending'))

const isUnchanged = (signatory: DueSignatory, { commitment, salt }: NewestEntry): boolean =>
  salt !== null && commitmentOf(digest, salt, registerRow(signatory)) === commitment

const eventFor = (
  signatory: DueSignatory,
  newest: NewestEntry | undefined,
): RegisterEvent | null => {
  const stood = newest !== undefined && isStandingAfter(newest.event)
  if (willStand(signatory)) {
    if (!newest) return 'published'
    if (!stood) return 'restored'
    return isUnchanged(signatory, newest) ? null : 'changed'
  }
  if (!stood) return null
  return ['invalidated', 'rejected'].includes(signatory.state) ? 'invalidated' : 'withdrawn'
}

const earlier = (one: string, other: string): string => (one < other ? one : other)

/**
 * One turn of the registrar at the ledger of a campaign: gives numbers to those who wait for one, in the order in which
 * they were confirmed, and enters what happened to those who have one. All of it is kept, or nothing.
 */
export const takeTurn = async (campaign: string, turn: LedgerTurn): Promise<TurnResult> => {
  const due = await turn.due(batch)
  if (due.length === 0) return { seen: 0, isMoreWaiting: false }
  const now = new Date().toISOString()
  let highest = await turn.highestNumber()
  const known = due.flatMap(({ number }) => (number === null ? [] : [number]))
  const newest = await turn.newest(known)
  const publications: Publication[] = []
  const happenings: Parameters<typeof nextEntries>[2][number][] = []
  const signatories: string[] = []
  for (const signatory of due) {
    const stands = willStand(signatory)
    const number = signatory.number ?? (stands ? highest + 1 : null)
    if (number === null) continue
    highest = Math.max(highest, number)
    const publishedOn = signatory.publishedOn ?? now
    const isNew =
      stands &&
      (signatory.state !== 'published' || signatory.number === null || !signatory.publishedOn)
    if (isNew)
      publications.push({
        id: signatory.id,
        number,
        publishedOn,
        mailDue: signatory.isByForm ? 'published' : null,
      })
    const event = eventFor(signatory, newest.get(number))
    if (event === null) continue
    signatories.push(signatory.id)
    happenings.push({
      number,
      event,
      at: event === 'published' ? earlier(publishedOn, now) : now,
      row: stands ? registerRow({ ...signatory, publishedOn }) : null,
    })
  }
  const entries = nextEntries(
    { campaign, digest, salt: newSalt },
    await turn.head(),
    happenings,
  ).map((entry, index) => ({ ...entry, signatory: signatories[index] ?? '' }))
  await turn.write({ now, publications, settled: due.map(({ id }) => id), entries })
  return { seen: due.length, isMoreWaiting: due.length === batch }
}
