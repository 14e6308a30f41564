import { describe, expect, it } from 'vitest'
import { receiveDocument } from './receive-document'
import { paper, wordDocument, zipOf } from './testing/files'

const utf16 = (text: string) => Buffer.from(text, 'utf16le')
const docxTypes = (type: string) =>
  `<?xml version="1.0"?><Types><Override PartName="/word/document.xml" ContentType="application/vnd.${type}.main+xml"/></Types>`
const docx = (type: string, more: Record<string, string> = {}) =>
  zipOf({ '[Content_Types].xml': docxTypes(type), 'word/document.xml': '<w/>', ...more })
const plainWord = 'openxmlformats-officedocument.wordprocessingml.document'
const odt = (more: Record<string, string> = {}) =>
  zipOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<c/>', ...more })
const ftyp = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0${brand}isom`)])

const taken: [string, Buffer][] = [
  ['pdf', paper()],
  ['doc', wordDocument()],
  ['docx', docx(plainWord)],
  ['odt', odt()],
  ['rtf', Buffer.from('{\\rtf1\\ansi Hello}')],
  ['vtt', Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\nHello')],
  ['vtt', Buffer.from('\uFEFFWEBVTT - captions\r\n\r\n')],
  ['mp3', Buffer.from('ID3\x04\0\0\0\0\0\0\xff\xfb\x90\x44', 'latin1')],
  [
    'ogg',
    Buffer.from(`OggS\0\x02${'\0'.repeat(20)}\x01\x1e\x01vorbis${'\0'.repeat(20)}`, 'latin1'),
  ],
  ['m4a', ftyp('M4A ')],
  ['mp4', ftyp('mp42')],
  ['webm', Buffer.from('\x1a\x45\xdf\xa3\x87\x42\x82\x84webm\0\0\0\0', 'latin1')],
]

describe('receiveDocument', () => {
  it.each(taken)('takes a %s as it is', async (extension, data) => {
    const received = await receiveDocument(data)
    expect(received.extension).toBe(extension)
    expect(received.data.equals(data)).toBe(true)
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['plain text', Buffer.from('Hello there, this is a text.')],
    ['a web page', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['XHTML', Buffer.from('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a Windows program', Buffer.from(`MZ${'\0'.repeat(200)}`)],
    ['a Linux program', Buffer.from(`\x7fELF${'\0'.repeat(200)}`, 'latin1')],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf /\n')],
    ['a program before a PDF', Buffer.concat([Buffer.from('MZ\0\0'), paper()])],
    ['an archive', zipOf({ 'a.txt': 'a' })],
    ['a word that only begins like captions', Buffer.from('WEBVTTX')],
    ['a macro-enabled document', docx('ms-word.document.macroEnabled')],
    ['another old Office file', wordDocument('Workbook')],
  ])('refuses %s', async (_, data) => {
    await expect(receiveDocument(data)).rejects.toThrow(/^Files of this kind are not taken/)
  })

  it.each([
    ['DOCX', docx(plainWord, { 'word/vbaProject.bin': 'x' })],
    ['ODT', odt({ 'Basic/Standard/Module1.xml': 'x' })],
    ['DOC', Buffer.concat([wordDocument(), utf16('_VBA_PROJECT')])],
    ['RTF', Buffer.from('{\\rtf1{\\object\\objemb{\\*\\objdata 0105}}}')],
  ])('refuses a program inside a %s', async (_, data) => {
    await expect(receiveDocument(data)).rejects.toThrow(/macros or embedded objects/)
  })

  it('says what to do about a PDF that is cut off, locked or active', async () => {
    await expect(receiveDocument(paper().subarray(0, 60))).rejects.toThrow(/incomplete/)
    await expect(receiveDocument(paper('/Encrypt 9 0 R'))).rejects.toThrow(/locked/)
    await expect(receiveDocument(paper('/S /JavaScript'))).rejects.toThrow(/Print to PDF/)
  })
})
