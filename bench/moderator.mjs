import { ask } from './ask.mjs'

/** The demonstration's moderator, who is there with DEMO_STAFF alone. */
const account = {
  email: 'moderator@countersign.example',
  password: 'demonstration-moderator',
}

/** @param {string} origin @returns {Promise<string>} what a moderator shows at the API */
const logInAsModerator = async (origin) => {
  const { status, body } = await ask(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(account),
  })
  if (status !== 200) throw new Error(`The moderator’s log-in answered ${status}.`)
  return `JWT ${JSON.parse(body.toString()).token}`
}

/** How many signatories there are that came in by the form, in whatever state. @param {string} origin */
export const countSignatories = async (origin) => {
  const authorization = await logInAsModerator(origin)
  const { body } = await ask(`${origin}/api/signatories/count?where[source][equals]=form`, {
    headers: { authorization },
  })
  return Number(JSON.parse(body.toString()).totalDocs)
}
