// Searches while somebody types. Without it the form does the same, one press later.
;(() => {
  const form = document.getElementById('search')
  const field = document.getElementById('q')
  if (!(form instanceof HTMLFormElement) || !(field instanceof HTMLInputElement)) return
  if (!('fetch' in window && 'AbortController' in window && 'URLSearchParams' in window)) return

  const pause = 200
  let waiting = 0
  let asking = new AbortController()

  const address = () => {
    const asked = new URLSearchParams()
    for (const [name, value] of new FormData(form))
      if (typeof value === 'string' && value.trim() !== '') asked.set(name, value.trim())
    return `${form.action}?${asked}`
  }

  const put = (page, id) => {
    const [now, next] = [document.getElementById(id), page.getElementById(id)]
    if (now && next) now.replaceChildren(...next.childNodes)
  }

  // The line that is read out stays where it is and gets other words: a new one would not be heard.
  const tell = (page) => {
    const [now, next] = [document.getElementById('counted'), page.getElementById('counted')]
    if (now && next && now.textContent !== next.textContent) now.replaceChildren(...next.childNodes)
  }

  // What somebody has in hand, a list held open or stepped through by keyboard, is left to them; all around it is new.
  const putAround = (held, next) => {
    const part = held.closest('fieldset > *')
    const twin = [...next.elements].find(
      ({ name, type }) => name === held.name && type === held.type,
    )
    const parts = [...next.children]
    const place = parts.findIndex((one) => twin && one.contains(twin))
    for (const one of [...part.parentElement.children]) if (one !== part) one.remove()
    part.before(...parts.slice(0, place < 0 ? 1 : place))
    part.after(...parts.slice(place < 0 ? 1 : place + 1))
  }

  const putNarrowing = (page) => {
    const [now, next] = [form.querySelector('fieldset'), page.querySelector('#search fieldset')]
    const held = now?.contains(document.activeElement) ? document.activeElement : null
    if (held && next) putAround(held, next)
    else if (now && next) now.replaceWith(next)
    else if (now && !held) now.remove()
    else if (!now && next) form.append(next)
  }

  const ask = async () => {
    asking.abort()
    asking = new AbortController()
    const place = address()
    try {
      const answer = await fetch(place, { signal: asking.signal, credentials: 'omit' })
      if (!answer.ok) return
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
      tell(page)
      put(page, 'found')
      putNarrowing(page)
      history.replaceState(null, '', place)
    } catch {
      // The next letter, or the button, asks again.
    }
  }

  field.addEventListener('input', (event) => {
    window.clearTimeout(waiting)
    if (event.isComposing || field.value.trim().length < 2) return
    waiting = window.setTimeout(ask, pause)
  })
  field.addEventListener('compositionend', () => {
    window.clearTimeout(waiting)
    waiting = window.setTimeout(ask, pause)
  })
  form.addEventListener('change', (event) => {
    if (event.target instanceof HTMLSelectElement) ask()
  })
})()
