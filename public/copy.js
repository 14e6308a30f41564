// Shows the buttons that copy a text, which without scripts is selected by hand, and says whether it worked.
;(() => {
  const copy = async (field) => {
    field.select()
    try {
      await navigator.clipboard.writeText(field.value)
      return true
    } catch {
      return document.execCommand('copy')
    }
  }

  for (const button of document.querySelectorAll('button[data-copy]')) {
    button.hidden = false
    button.addEventListener('click', async () => {
      const hasWorked = await copy(document.getElementById(button.dataset.copy))
      const status = document.getElementById(`${button.dataset.copy}-status`)
      status.textContent = hasWorked ? button.dataset.done : button.dataset.failed
    })
  }
})()
