import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A mail as its reader gets it: what stands in its head, and its two bodies as text. */
export type Mail = { to: string; subject: string; text: string; html: string; source: string }

const decoded = (body: string, encoding: string): string => {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString()
  if (!/quoted-printable/i.test(encoding)) return body
  const bytes = body
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}

const header = (head: string, name: string): string =>
  new RegExp(`^${name}:\\s*((?:.*(?:\\r?\\n[ \\t])?)*)`, 'im')
    .exec(head)?.[1]
    ?.replace(/\r?\n[ \t]/g, ' ')
    .trim() ?? ''

/** An encoded word (RFC 2047) in a subject, decoded. */
const words = (text: string): string =>
  text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind: string, body: string) =>
      /b/i.test(kind)
        ? Buffer.from(body, 'base64').toString()
        : decoded(body.replaceAll('_', ' '), 'quoted-printable'),
    )

const partOf = (source: string, type: string): string => {
  const at = source.search(new RegExp(`^Content-Type: ${type}`, 'im'))
  if (at < 0) return ''
  const rest = source.slice(at)
  const gap = /\r?\n\r?\n/.exec(rest)
  if (!gap) return ''
  const body = rest.slice(gap.index + gap[0].length).split(/\r?\n--/)[0] ?? ''
  return decoded(body, header(rest.slice(0, gap.index), 'Content-Transfer-Encoding'))
}

const parse = (source: string): Mail => ({
  to: header(source, 'To'),
  subject: words(header(source, 'Subject')),
  text: partOf(source, 'text/plain'),
  html: partOf(source, 'text/html'),
  source,
})

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The mails that a site without a mail server put into its folder, the oldest first. */
export class Mailbox {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Every mail there is. */
  all(): Mail[] {
    return readdirSync(this.#folder)
      .filter((name) => name.endsWith('.eml'))
      .sort()
      .map((name) => parse(readFileSync(join(this.#folder, name), 'utf8')))
  }

  /** The mails to one address, once there are at least so many; throws after half a minute. */
  async to(address: string, atLeast = 1): Promise<Mail[]> {
    for (let tries = 0; tries < 150; tries += 1) {
      const found = this.all().filter((mail) => mail.to.includes(address))
      if (found.length >= atLeast) return found
      await wait(200)
    }
    throw new Error(`There are fewer than ${atLeast} mails to ${address}.`)
  }

  /** The address in the newest mail to somebody whose path holds these words. */
  async link(address: string, path: string, atLeast = 1): Promise<string> {
    const mail = (await this.to(address, atLeast)).at(-1)
    const found = mail?.text.match(/https?:\/\/\S+/g)?.find((link) => link.includes(path))
    if (!found) throw new Error(`No link with ${path} in: ${mail?.text}`)
    return found
  }
}
