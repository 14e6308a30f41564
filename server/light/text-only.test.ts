import { describe, expect, it } from 'vitest'
import { textOnly } from './text-only.mjs'
import { styleAddress } from './text-style.mjs'

const page = { back: '/en', origins: ['https://site.example'] }
const whole = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="en" dir="ltr"><head>${head}</head><body>${body}</body></html>`
const bodyOf = (body: string) => {
  const [, drawn = ''] = /<body>([\s\S]*)<\/body>/.exec(textOnly(whole('', body), page)) ?? []
  return drawn
}
const headOf = (head: string) => {
  const [, drawn = ''] = /<head>([\s\S]*)<\/head>/.exec(textOnly(whole(head, ''), page)) ?? []
  return drawn
}

describe('what stands for a picture', () => {
  it('its words, and a link that says how large it is', () => {
    expect(
      bodyOf(
        '<picture><source srcset="/a.avif 320w"><img class="x" src="/a.png" alt="A row of &lt;people>" lang="de" data-instead="Show, 20 kB" width="1" height="1"></picture>',
      ),
    ).toBe(
      '<span class="picture" lang="de">A row of &lt;people&gt;</span> <a href="/a.png">Show, 20 kB</a>',
    )
  })

  it('the name of the file where nothing is said of it', () => {
    expect(bodyOf('<img src="/files/map.png?x" alt="Map">')).toBe(
      '<span class="picture">Map</span> <a href="/files/map.png?x">map.png</a>',
    )
  })

  it('its words alone within a link, nothing where it is for show', () => {
    expect(bodyOf('<a href="https://other.example"><img src="/a.png" alt="Map"></a>')).toBe(
      '<a href="https://other.example"><span class="picture">Map</span></a>',
    )
    expect(bodyOf('<img src="data:image/webp;base64,AA" alt=""><p>x</p>')).toBe('<p>x</p>')
  })

  it('the words of a chart, by its label, what labels it, or its title', () => {
    const drawn = '<span class="picture">Growth</span>'
    expect(bodyOf('<svg role="img" aria-label="Growth"><path d="M0"/></svg>')).toBe(drawn)
    expect(bodyOf('<svg><title>Growth</title><path d="M0"/></svg>')).toBe(drawn)
    expect(bodyOf('<p id="t">Growth</p><svg aria-labelledby="t"></svg>')).toBe(
      `<p id="t">Growth</p>${drawn}`,
    )
    expect(bodyOf('<svg aria-hidden="true"><title>Growth</title></svg>')).toBe('')
  })

  it('itself where it is marked to stay', () => {
    expect(bodyOf('<div data-view="keep"><svg aria-label="Code"></svg></div>')).toBe(
      '<div><svg aria-label="Code"></svg></div>',
    )
  })
})

describe('what stands for a player', () => {
  it('links to what it would have loaded, its captions among them', () => {
    expect(
      bodyOf(
        '<audio controls src="/a.mp3" data-instead="Listen, 3 MB"><track src="/a.vtt" srclang="de" label="Untertitel"></audio>',
      ),
    ).toBe('<a href="/a.mp3">Listen, 3 MB</a> <a href="/a.vtt" hreflang="de">Untertitel</a> ')
    expect(
      bodyOf(
        '<figure><audio src="/a.mp3"></audio><figcaption><a href="/a.mp3">3 MB</a></figcaption></figure>',
      ),
    ).toBe('<figure><figcaption><a href="/a.mp3">3 MB</a></figcaption></figure>')
    expect(bodyOf('<video poster="/p.png"><source src="/a.webm"></video>')).toBe(
      '<a href="/a.webm">a.webm</a> ',
    )
    expect(bodyOf('<iframe src="/en/x/embed" title="Appeal"></iframe>')).toBe(
      '<a href="/en/x/embed?view=text">Appeal</a> ',
    )
  })
})

describe('the way on from a page of text', () => {
  it('keeps the view on this site, its fragment and query, and nowhere else', () => {
    expect(bodyOf('<a href="/de/news?page=2#x" hreflang="de">x</a>')).toBe(
      '<a href="/de/news?page=2&amp;view=text#x" hreflang="de">x</a>',
    )
    expect(bodyOf('<a href="https://site.example/en">x</a>')).toContain('/en?view=text')
    for (const href of ['#content', 'https://other.example/', '/api/x.csv', '/en/feed.atom'])
      expect(bodyOf(`<a href="${href}">x</a>`)).toBe(`<a href="${href}">x</a>`)
    expect(bodyOf('<a href="/en/x" download="">x</a>')).toBe('<a href="/en/x" download="">x</a>')
  })

  it('is carried by forms: by a field where they read, by the address where they write', () => {
    expect(bodyOf('<form action="/en/search"><input name="q"></form>')).toBe(
      '<form action="/en/search"><input type="hidden" name="view" value="text"><input name="q"></form>',
    )
    expect(bodyOf('<form method="POST" action="/en/x/sign?a=1"></form>')).toBe(
      '<form method="POST" action="/en/x/sign?a=1&amp;view=text"></form>',
    )
    expect(bodyOf('<form method="post"></form>')).toBe('<form method="post"></form>')
    expect(bodyOf('<form action="https://other.example/"></form>')).not.toContain('view')
    expect(bodyOf('<button formaction="/en/x">x</button>')).toContain('/en/x?view=text')
  })

  it('leads back to the whole page by the switch, which says where one is', () => {
    expect(
      bodyOf(
        '<a class="c" data-view-switch="text" href="?view=text">Text only</a><a data-view-switch="full" href="?" hidden="">With pictures</a>',
      ),
    ).toBe('<a href="/en">With pictures</a>')
  })
})

describe('the rest of a page of text', () => {
  it('has no script, class or style, and shows what stands for scripts', () => {
    expect(
      bodyOf(
        '<p class="x" style="color:red" data-x="1">a</p><script src="/a.js"></script><script type="application/ld+json">{}</script><noscript><p>n</p></noscript>',
      ),
    ).toBe('<p>a</p><p>n</p>')
  })

  it('has nothing that lives by style alone, with all that is in it', () => {
    expect(
      bodyOf(
        '<p>a</p><fieldset data-view="full"><label><input type="radio">Both</label><img src="/a.png" alt="A"></fieldset><p>b</p>',
      ),
    ).toBe('<p>a</p><p>b</p>')
  })

  it('keeps in its head what says what it is, and one style sheet', () => {
    const kept =
      '<title>T</title><link rel="canonical" href="https://site.example/en"><link rel="alternate" hreflang="de" href="https://site.example/de">'
    expect(
      headOf(
        `${kept}<link rel="stylesheet" href="/a.css"><link rel="preload" as="image" href="/a.png"><link rel="icon" href="/icon.svg">`,
      ),
    ).toBe(`${kept}<link rel="stylesheet" href="${styleAddress}"><link rel="icon" href="data:,">`)
  })

  it('is for no search engine where nothing says which address counts', () => {
    expect(headOf('<title>T</title>')).toContain('<meta name="robots" content="noindex">')
    expect(headOf('<meta name="robots" content="noindex, follow">').match(/robots/g)).toHaveLength(
      1,
    )
  })
})
