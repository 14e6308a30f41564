// Where many letters come at once, the site asks browsers for a piece of work before it takes one more. This does the
// work: SHA-256 by the browser itself, in pieces, so that the page stays usable. It asks this site and nobody else.
;(() => {
  const piece = 400
  const encoder = new TextEncoder()

  const hex = (bytes) =>
    Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('')

  const digest = async (text) => hex(await crypto.subtle.digest('SHA-256', encoder.encode(text)))

  const breathe = () => new Promise((resolve) => setTimeout(resolve))

  const solve = async ({ challenge, salt, maxnumber }) => {
    for (let first = 0; first <= maxnumber; first += piece) {
      const numbers = Array.from({ length: piece }, (_, index) => first + index)
      const digests = await Promise.all(numbers.map((number) => digest(salt + number)))
      const index = digests.indexOf(challenge)
      if (index >= 0) return numbers[index]
      await breathe()
    }
    return null
  }

  const prove = async () => {
    const answer = await fetch('/api/challenge', { cache: 'no-store', credentials: 'omit' })
    if (!answer.ok) return ''
    const { required, challenge } = await answer.json()
    if (!required) return ''
    const number = await solve(challenge)
    if (number === null) return ''
    const { algorithm, challenge: hash, salt, signature } = challenge
    return btoa(JSON.stringify({ algorithm, challenge: hash, number, salt, signature }))
  }

  /**
   * What stands in a form's hidden field `altcha` when it is sent: a proof of work, or '' where none is asked for. Where it
   * cannot be made (no Web Crypto over plain http, no answer) it is '' too, and the stricter limit applies. Never rejects.
   */
  window.countersignProof = () => prove().catch(() => '')
})()
