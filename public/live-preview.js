// Staff only: the panel says when a draft was saved, and the previewed page is drawn again.
addEventListener('message', (event) => {
  if (event.origin === location.origin && event.data?.type === 'payload-document-event')
    location.reload()
})
