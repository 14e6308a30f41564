import { describe, expect, it } from 'vitest'
import { fileEntries } from './file-entries'

async function* inChunks(text: string, size = 1000): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const read = async (text: string, mayBeList = true) => {
  const entries = []
  for await (const entry of fileEntries(inChunks(text), mayBeList)) entries.push(entry)
  return entries
}

const numbered = (count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `${at + 1}. Union of Lamp Makers, Branch ${at + 1} (UB${at + 1}), Kenya`,
  ).join('\n')

describe('a file', () => {
  it('that is a list is read as one that was pasted, at any length', async () => {
    const entries = await read(`Signed by:\n\n${numbered(3000)}\n`)
    expect(entries).toHaveLength(3000)
    expect(entries.at(-1)).toMatchObject({
      number: 3000,
      abbreviation: 'UB3000',
      country: 'KE',
      lines: [3002, 3002],
    })
  })

  it('that is a table is read by its columns, whatever it is called', async () => {
    const rows = Array.from({ length: 2500 }, (_, at) => `${at + 1};Union; Branch ${at};Kenya`)
    const table = `Number;Name;City;Country\n${rows.join('\n')}\n`
    const entries = await read(table)
    expect(entries).toHaveLength(2500)
    expect(entries[9]).toMatchObject({ number: 10, name: 'Union', country: 'KE' })
  })

  it('that says that it is a table is taken at its word', async () => {
    const entries = await read('Union of Lamp Makers\tLM\tKenya\n', false)
    expect(entries).toMatchObject([{ name: 'Union of Lamp Makers', abbreviation: 'LM' }])
  })

  it('that is a list longer than can be read is refused, and pointed to tables', async () => {
    const take = async () => {
      for await (const _ of fileEntries(inChunks(numbered(50)), true, 1500));
    }
    await expect(take()).rejects.toMatchObject({ status: 413 })
  })

  it('that is empty has no entries', async () => {
    expect(await read('')).toEqual([])
  })
})
