import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { makeChallenge } from '../proof-of-work'

const script = readFileSync(new URL('../../../public/proof-of-work.js', import.meta.url), 'utf8')

type Window = { countersignProof?: () => Promise<string> }

/** Lets the script that browsers get prove its work; `answer` is what the site says when it is asked. */
export const proveInBrowser = async (answer: () => Promise<unknown>): Promise<string> => {
  const window: Window = {}
  const fetch = async () => ({ ok: true, json: answer })
  runInNewContext(script, { window, fetch, crypto, TextEncoder, setTimeout, btoa })
  return (await window.countersignProof?.()) ?? 'no script'
}

/** A right answer to a new challenge, as the browser sends it. */
export const solvedChallenge = (): Promise<string> =>
  proveInBrowser(async () => ({ required: true, challenge: await makeChallenge() }))
