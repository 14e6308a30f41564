// Sends forms without loading a page anew, and tells what is wrong while one types. All of it works without this file.
;(() => {
  const find = (selector, root = document) => root.querySelector(selector)
  const parts = ['header', 'main']
  const here = () => location.pathname + location.search
  const pages = new Map()
  let shown = here()

  // A page is kept as it is left, so that Back finds what was typed.
  const show = (title, elements) => {
    pages.set(shown, [document.title, parts.map((part) => find(`body > ${part}`))])
    document.title = title
    parts.forEach((part, index) => {
      find(`body > ${part}`).replaceWith(elements[index])
    })
    shown = here()
  }

  const focusOn = (main) => {
    const target = find('[data-first-focus]', main) ?? find('h1', main)
    target.tabIndex = -1
    target.focus()
  }

  const draw = (html, url, form) => {
    const page = new DOMParser().parseFromString(html, 'text/html')
    const elements = parts.map((part) => find(`body > ${part}`, page))
    if (elements.includes(null)) throw new Error('no page')
    for (const style of page.querySelectorAll('link[rel=stylesheet]'))
      if (!find(`link[href="${style.getAttribute('href')}"]`)) document.head.append(style)
    for (const { name, files } of form.querySelectorAll('[type=file]')) {
      const again = find(`[type=file][name="${name}"]`, elements[1])
      if (again) again.files = files
    }
    // A form that is drawn again takes the place of the old one; a new page is a step that Back undoes.
    history[new URL(url).pathname === location.pathname ? 'replaceState' : 'pushState'](
      null,
      '',
      url,
    )
    show(page.title, elements)
    focusOn(elements[1])
  }

  const load = (src) =>
    new Promise((done) => {
      const script = Object.assign(document.createElement('script'), {
        src,
        onload: done,
        onerror: done,
      })
      document.head.append(script)
    })

  const prove = async (form) => {
    if (!form.elements.stamp) return ''
    if (!window.countersignProof) await load('/proof-of-work.js')
    return (await window.countersignProof?.()) ?? ''
  }

  const send = async (form, say) => {
    const data = new FormData(form)
    const slow = setTimeout(say, 1500, form.dataset.proving)
    data.set('altcha', await prove(form))
    clearTimeout(slow)
    const body = form.enctype === 'multipart/form-data' ? data : new URLSearchParams(data)
    const answer = await fetch(form.getAttribute('action'), { method: 'POST', body })
    draw(await answer.text(), answer.url, form)
  }

  const problemOf = ({ type, value, checked, files, dataset: { missing, wrong, max } }) => {
    const typed = type === 'checkbox' ? checked : value.trim()
    if (!typed) return missing ?? ''
    if (type === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(typed)) return wrong
    return type === 'file' && files[0]?.size > max ? wrong : ''
  }

  const tell = (control) => {
    const place = document.getElementById(`problem-${control.name}`)
    if (!place || control.type === 'radio') return ''
    const problem = problemOf(control)
    place.textContent = problem
    if (problem) control.setAttribute('aria-invalid', 'true')
    else control.removeAttribute('aria-invalid')
    return problem
  }

  const isOurs = (target) => target.matches?.('form[data-letter] [id^="field-"]')

  // Not at once: what is told moves the button that is just being pressed.
  addEventListener('focusout', ({ target }) => isOurs(target) && setTimeout(tell, 200, target))
  addEventListener('input', ({ target }) => {
    if (isOurs(target) && (target.type === 'file' || target.ariaInvalid)) tell(target)
  })

  addEventListener('submit', async (event) => {
    const form = event.target
    if (!form.matches('form[data-letter]')) return
    event.preventDefault()
    if (form.ariaBusy) return
    const tooLarge = [...form.querySelectorAll('[type=file]')].find(tell)
    if (tooLarge) return tooLarge.focus()
    const button = find('[type=submit]', form)
    const say = (words) => {
      find('[role=status]', form).textContent = words
    }
    form.ariaBusy = button.ariaDisabled = 'true'
    say(form.dataset.sending)
    await send(form, say).then(
      () => say(''),
      () => say(form.dataset.failed),
    )
    form.ariaBusy = button.ariaDisabled = null
  })

  addEventListener('popstate', () => {
    if (here() === shown) return
    const page = pages.get(here())
    if (page) show(...page)
    else location.reload()
  })
})()
