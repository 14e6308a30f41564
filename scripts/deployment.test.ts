import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { environmentSchema } from '@/env'
import { parseEnvFile } from './steps/env-file.mjs'
import { root } from './steps/root.mjs'

type Service = {
  image?: string
  environment?: Record<string, string>
  healthcheck?: { test: string[] }
}

const read = (file: string) => readFileSync(`${root}${file}`, 'utf8')

const services: Record<string, Service> = parse(read('docker-compose.yml')).services
const dockerfile = read('Dockerfile')
const known = Object.keys(environmentSchema.shape)

/** The folder of the route that serves an address under /api. */
const routeOf = (text: string) => `${root}app${/\/api\/[a-z]+/.exec(text)?.[0]}/route.ts`

it('sets in compose only what the environment knows', () => {
  const set = Object.keys(services.site?.environment ?? {})
  expect(set).toContain('DATABASE_URL')
  expect(set.filter((name) => !known.includes(name))).toEqual([])
})

it('sets in compose what the environment accepts', () => {
  const value = (text: string) => text.replace(/^\$\{\w+(?::[-?](.*))?\}$/, '$1')
  const given = Object.entries(services.site?.environment ?? {}).map(([name, text]) => [
    name,
    value(String(text)),
  ])
  const set = Object.fromEntries(given.filter(([, text]) => text !== ''))
  expect(environmentSchema.safeParse(set).error?.issues ?? []).toEqual([])
})

it('demands a secret instead of inventing one', () => {
  expect(services.site?.environment?.PAYLOAD_SECRET).toMatch(/^\$\{PAYLOAD_SECRET:\?/)
})

it('asks after the health at addresses that are there', () => {
  expect(existsSync(routeOf(services.site?.healthcheck?.test.join(' ') ?? ''))).toBe(true)
  expect(existsSync(routeOf(/HEALTHCHECK[\s\S]*?CMD.*/.exec(dockerfile)?.[0] ?? ''))).toBe(true)
})

it('names a version of every image', () => {
  const images = Object.values(services).flatMap(({ image }) => image ?? [])
  const bases = [...dockerfile.matchAll(/^FROM (\S+:\S+)/gm)].map(([, image]) => image)
  expect(images.length).toBe(2)
  expect(bases.length).toBe(2)
  for (const image of [...images, ...bases]) expect(image).toMatch(/:v?\d+\.\d+\.\d+/)
})

it('makes MongoDB a replica set, and names it in the address', () => {
  expect(JSON.stringify(services.mongodb)).toContain('--replSet')
  expect(services.site?.environment?.DATABASE_URL).toContain('?replicaSet=rs0')
})

it('copies into the image what is there, and lets nothing of it be ignored', () => {
  const ignored = read('.dockerignore').split('\n')
  const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)]
    .flatMap(([, sources]) => (sources ?? '').split(' '))
    .filter((source) => source !== '.')
  const built = [...dockerfile.matchAll(/^COPY --from=build \/site\/(\S+)/gm)].map(
    ([, path]) => path,
  )
  const own = built.filter((path) => !path?.startsWith('.next/'))
  expect([...copied, ...own]).toEqual(
    expect.arrayContaining(['package.json', 'package-lock.json', '.npmrc', 'public', 'server']),
  )
  for (const source of [...copied, ...own]) {
    expect(existsSync(`${root}${source}`)).toBe(true)
    expect(ignored).toContain(`!${source}`)
  }
})

it('lets every room into the image that the site is built from', () => {
  const kept = read('.dockerignore').split('\n')
  const rooms = [...read('.dependency-cruiser.mjs').matchAll(/^ {2}(\w+): \[/gm)].map(
    ([, room]) => room,
  )
  expect(rooms).toContain('domain')
  expect(
    rooms.filter((room) => existsSync(`${root}${room}`) && !kept.includes(`!${room}`)),
  ).toEqual([])
})

it('explains every variable, and no other, in the manual and in the example', () => {
  const table = [...read('docs/operating.md').matchAll(/^\| `([A-Z_]+)`\s+\|/gm)].map(
    ([, name]) => name,
  )
  expect(table).toEqual(known)
  const example = parseEnvFile(read('.env.example').replaceAll('# ', ''))
  expect(Object.keys(example)).toEqual(known.filter((name) => name !== 'NODE_ENV'))
})
