export const dynamic = 'force-dynamic'

/** Answers as long as this process can answer anything; asks nothing of the database. */
export const GET = (): Response =>
  Response.json({ status: 'ok' }, { headers: { 'Cache-Control': 'no-store' } })
