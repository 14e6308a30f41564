import { registerFormat } from '@/domain/register/export'
import { readingOf } from '../reading/reading-of'
import type { AskedRegister } from './asked-register'
import { listed } from './listed'

const piece = 500

async function* elements<Item>(pieces: AsyncIterable<Item[]>): AsyncGenerator<string> {
  let separator = ''
  for await (const items of pieces) {
    if (items.length === 0) continue
    yield separator + items.map((item) => JSON.stringify(item)).join(',\n')
    separator = ',\n'
  }
}

/** The register with its ledger: everything that a stranger needs to check it, and nothing that is not public. */
export async function* jsonOf({ locale: _, ...asked }: AskedRegister): AsyncGenerator<string> {
  const { req, campaign, which, day } = asked
  const reading = readingOf(req.payload)
  const [head, { standing, given }] = [
    await reading.head(which.campaign),
    await reading.counts(which),
  ]
  const about = {
    format: registerFormat,
    campaign: { id: which.campaign, slug: campaign.slug, title: campaign.title },
    asOf: day,
    counts: { standing, given, onPaper: campaign.paperSignatures ?? 0 },
    head,
  }
  yield `${JSON.stringify(about).slice(0, -1)},\n"signatories":[\n`
  // Rows as they were sealed: without translations.
  yield* elements(listed({ ...asked, locale: null }))
  yield '\n],\n"ledger":[\n'
  yield* elements(
    (async function* entries() {
      for (let seq = 0; seq < head.seq; ) {
        const found = await reading.entriesAfter(
          which.campaign,
          seq,
          Math.min(piece, head.seq - seq),
        )
        if (found.length === 0) return
        yield found.map(({ until: _, ...entry }) => entry)
        seq = found.at(-1)?.seq ?? head.seq
      }
    })(),
  )
  yield '\n]}\n'
}
