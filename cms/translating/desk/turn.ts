import type { PayloadRequest } from 'payload'

type Turn = { id: string; transactionID: unknown; edits: number | null }

/**
 * Takes the turn to write a catalogue in the transaction of a request: its first write, so that of two who save at once one
 * comes after the other, though drafts are rows of their own. On MongoDB the one who is late is refused (`isPassing`); on
 * SQLite it waits. Returns which edit this is; null where there is no such catalogue.
 */
export const turnAt = async (req: PayloadRequest, id: string): Promise<number | null> => {
  const { transactionID } = req
  const taken = req.context.turn as Turn | undefined
  if (transactionID && taken?.id === id && taken.transactionID === transactionID) return taken.edits
  const row: object | null = await req.payload.db.updateOne({
    collection: 'translations',
    data: { edits: { $inc: 1 } },
    id,
    req,
    select: { edits: true },
  })
  const { edits: counted } = { ...row } as { edits?: unknown }
  const edits = typeof counted === 'number' ? counted : null
  req.context.turn = { id, transactionID, edits } satisfies Turn
  return edits
}
