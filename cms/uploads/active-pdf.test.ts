import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pdfDanger } from './active-pdf'

const pdf = (...objects: (string | Buffer)[]) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n'),
    ...objects.map((part) => Buffer.from(part as string)),
    Buffer.from('\n%%EOF\n'),
  ])

const packed = (objects: string) => {
  const data = deflateSync(Buffer.from(objects))
  return [
    `5 0 obj <</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${data.length}>> stream\r\n`,
    data,
    '\nendstream endobj',
  ]
}

describe('pdfDanger', () => {
  it('lets a plain document through', () => {
    expect(pdfDanger(pdf('1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj'))).toBeNull()
  })

  it.each([
    '<</S /JavaScript /JS (app.alert(1))>>',
    '<</S /J#61vaScript /J#53 (app.alert(1))>>',
    '<</S /Launch /F (cmd.exe)>>',
    '<</Names <</EmbeddedFiles 3 0 R>>>>',
  ])('finds what acts by itself in %s, packed or not', (action) => {
    expect(pdfDanger(pdf(`1 0 obj ${action} endobj`))).toBe('active')
    expect(pdfDanger(pdf(...packed(`1 0 ${action}`)))).toBe('active')
  })

  it('does not mistake the bytes of a picture or words on a page for actions', () => {
    const picture = '7 0 obj <</Length 20>> stream\n/JS /JavaScripts zzz\nendstream endobj'
    expect(pdfDanger(pdf(picture))).toBeNull()
    expect(pdfDanger(pdf('1 0 obj <</Title (JavaScript) /JSON 3>> endobj'))).toBeNull()
  })

  it('says that a locked document cannot be looked into', () => {
    expect(pdfDanger(pdf('trailer <</Root 1 0 R /Encrypt 9 0 R>>'))).toBe('locked')
  })

  it('does not trust packing that it cannot undo', () => {
    expect(pdfDanger(pdf('5 0 obj <</Type /ObjStm>> stream\nnot packed\nendstream'))).toBe('locked')
    expect(pdfDanger(pdf('5 0 obj <</Type /ObjStm>> stream\nwithout an end'))).toBe('locked')
  })

  it('is done in time with a large file made to be slow', () => {
    const started = performance.now()
    for (const part of ['stream\n', '/ObjStm stream\n', '/ObjStm ', '#4a', '/JavaScrip '])
      pdfDanger(Buffer.from(part.repeat(3_000_000 / part.length)))
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 60_000)
})
