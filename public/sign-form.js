// Sends forms without loading a page anew, and tells what is wrong while one types. All of it works without this file.
;(() => {
  const find = (selector, root = document) => root.querySelector(selector)
  const parts = (root) => ['header', 'main'].map((part) => find(`body > ${part}`, root))
  const here = () => location.pathname + location.search
  const pages = new Map()
  let shown = here()

  // What only its signer may see is fetched anew each time, and kept nowhere.
  const isPrivate = (address) => /\/(confirm|mine|thanks)(\/|\?|$)/.test(address)

  // A page is kept as it is left, so that Back finds what was typed.
  const show = (title, next) => {
    const now = parts()
    if (!isPrivate(shown)) pages.set(shown, [document.title, now])
    document.title = title
    now.forEach((part, index) => {
      part.replaceWith(next[index])
    })
    shown = here()
  }

  const draw = (html, url, form) => {
    const page = new DOMParser().parseFromString(html, 'text/html')
    const next = parts(page)
    const [, main] = next
    const focus = find('[data-first-focus]', main) ?? find('h1', main)
    for (const style of page.querySelectorAll('link[rel=stylesheet]'))
      if (!find(`link[href="${style.getAttribute('href')}"]`)) document.head.append(style)
    for (const { name, files } of form.querySelectorAll('[type=file]')) {
      const again = find(`[type=file][name="${name}"]`, main)
      if (again) again.files = files
    }
    history[url === location.href ? 'replaceState' : 'pushState'](null, '', url)
    show(page.title, next)
    focus.tabIndex = -1
    focus.focus()
  }

  const prove = async (form) => {
    if (!form.elements.stamp) return ''
    if (!window.countersignProof)
      await new Promise((onload) => {
        const script = document.createElement('script')
        document.head.append(
          Object.assign(script, { src: '/proof-of-work.js', onload, onerror: onload }),
        )
      })
    return (await window.countersignProof?.()) ?? ''
  }

  const send = async (form, data, say) => {
    const slow = setTimeout(say, 1500, form.dataset.proving)
    data.set('altcha', await prove(form))
    clearTimeout(slow)
    const body = /^m/.test(form.enctype) ? data : new URLSearchParams(data)
    const answer = await fetch(form.getAttribute('action'), { method: 'POST', body })
    draw(await answer.text(), answer.url, form)
  }

  const tell = (control) => {
    const { name, type, value, files, dataset } = control
    const place = document.getElementById(`problem-${name}`)
    if (!place || type === 'radio') return
    const typed = type === 'checkbox' ? control.checked : value.trim()
    const isWrong =
      (type === 'email' && !/^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(typed)) ||
      files?.[0]?.size > dataset.max
    place.textContent = (typed ? isWrong && dataset.wrong : dataset.missing) || ''
    control.ariaInvalid = place.textContent ? 'true' : null
    return place.textContent
  }

  const isOurs = (target) => target.matches?.('form[data-letter] [id^="field-"]')

  // Not at once: what is told moves the button that is just being pressed.
  addEventListener('focusout', ({ target }) => isOurs(target) && setTimeout(tell, 200, target))
  addEventListener('input', ({ target }) => {
    if (isOurs(target) && (target.files || target.ariaInvalid)) tell(target)
  })

  addEventListener('submit', async (event) => {
    const { target: form, submitter } = event
    if (!form.matches('form[data-letter]')) return
    event.preventDefault()
    if (form.ariaBusy) return
    const tooLarge = [...form.querySelectorAll('[type=file]')].find(tell)
    if (tooLarge) return tooLarge.focus()
    const button = submitter ?? find('[type=submit]', form)
    const say = (words) => {
      find('[role=status]', form).textContent = words
    }
    const data = new FormData(form, submitter)
    form.ariaBusy = button.ariaDisabled = 'true'
    say(form.dataset.sending)
    await send(form, data, say).then(
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
