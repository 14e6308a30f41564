/** What a host asks of robots: which paths they should leave alone, and how long they should wait between requests. */
export type RobotsRules = {
  rules: readonly { allow: boolean; path: string }[]
  /** In seconds. */
  delay: number
}

/** A host that asks for nothing. */
export const noRules: RobotsRules = { rules: [], delay: 0 }

/** A host that wants nothing of it read, or cannot say what it wants (RFC 9309, 2.3.1.4). */
export const nothingAllowed: RobotsRules = { rules: [{ allow: false, path: '/' }], delay: 0 }

type Group = { agents: string[]; rules: { allow: boolean; path: string }[]; delay: number }

/** The name and the value of a line; without regular expressions, since hosts write what they like, and at any length. */
function readLine(line: string): [name: string, value: string] {
  const [said = ''] = line.split('#', 1)
  const colon = said.indexOf(':')
  if (colon < 0) return ['', '']
  return [said.slice(0, colon).trim().toLowerCase(), said.slice(colon + 1).trim()]
}

/** Reads a robots.txt (RFC 9309, with the widespread Crawl-delay) for a robot of this name; its own group goes before `*`. */
export function readRobots(text: string, robot: string): RobotsRules {
  const groups: Group[] = []
  let current: Group | null = null
  let isNaming = false
  for (const line of text.split(/\r\n|\r|\n/)) {
    const [name, value] = readLine(line)
    if (name === 'user-agent') {
      if (!current || !isNaming) {
        current = { agents: [], rules: [], delay: 0 }
        groups.push(current)
      }
      current.agents.push(value.toLowerCase())
      isNaming = true
    } else if (current && (name === 'allow' || name === 'disallow')) {
      if (value) current.rules.push({ allow: name === 'allow', path: value })
      isNaming = false
    } else if (current && name === 'crawl-delay') {
      current.delay = Math.max(0, Number(value) || 0)
      isNaming = false
    }
  }
  const own = groups.filter(({ agents }) => agents.includes(robot.toLowerCase()))
  const meant = own.length > 0 ? own : groups.filter(({ agents }) => agents.includes('*'))
  return {
    rules: meant.flatMap(({ rules }) => rules),
    delay: Math.max(0, ...meant.map(({ delay }) => delay)),
  }
}

/** Whether a robot may ask for a path with its query: the longest rule decides, and allowing goes before forbidding. */
export function mayAsk({ rules }: RobotsRules, path: string): boolean {
  const fitting = rules.filter((rule) => fits(rule.path, path))
  const longest = Math.max(0, ...fitting.map((rule) => rule.path.length))
  const deciding = fitting.filter((rule) => rule.path.length === longest)
  return deciding.length === 0 || deciding.some(({ allow }) => allow)
}

function fits(rule: string, path: string): boolean {
  const isWhole = rule.endsWith('$')
  const [first = '', ...rest] = (isWhole ? rule.slice(0, -1) : rule).split('*')
  if (!path.startsWith(first)) return false
  let at = first.length
  for (const [index, part] of rest.entries()) {
    const isLast = index === rest.length - 1
    const found = isWhole && isLast ? lastPlace(path, part, at) : path.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return !isWhole || at === path.length
}

function lastPlace(path: string, part: string, from: number): number {
  const place = path.length - part.length
  return place >= from && path.endsWith(part) ? place : -1
}
