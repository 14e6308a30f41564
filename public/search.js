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

  const putNarrowing = (page) => {
    const [now, next] = [form.querySelector('fieldset'), page.querySelector('#search fieldset')]
    if (now && next) now.replaceWith(next)
    else if (now) now.remove()
    else if (next) form.append(next)
  }

  const ask = async () => {
    asking.abort()
    asking = new AbortController()
    const place = address()
    try {
      const answer = await fetch(place, { signal: asking.signal, credentials: 'omit' })
      if (!answer.ok) return
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
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
