import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ask } from './ask.mjs'
import { freePort } from './free-port.mjs'
import { isInstalled } from './load.mjs'

const program = 'nginx'
const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']

/** @param {string} folder @param {number} port */
const configuration = (folder, port) => `
  daemon off;
  ${process.getuid?.() === 0 ? 'user root;' : ''}
  worker_processes 1;
  pid ${folder}/nginx.pid;
  error_log stderr error;
  events { worker_connections 256; }
  http {
    access_log off;
    default_type text/html;
    ${kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n')}
    server {
      listen 127.0.0.1:${port};
      root ${folder}/html;
      location = / { return 307 /en; }
    }
  }`

/**
 * nginx on one worker, serving the given documents as files; nothing where it is not installed.
 * @param {string} folder @param {Record<string, Buffer>} documents By their path, such as `/page`.
 */
export const startNginx = async (folder, documents) => {
  if (!isInstalled(program, ['-v'])) return undefined
  mkdirSync(join(folder, 'html'), { recursive: true })
  for (const [path, body] of Object.entries(documents))
    writeFileSync(join(folder, 'html', path), body)
  const port = await freePort()
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port))
  const child = spawn(program, ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')], {
    stdio: 'ignore',
  })
  const origin = `http://127.0.0.1:${port}`
  for (let tries = 50; tries > 0; tries--) {
    if (await ask(origin).catch(() => undefined)) break
    await pause(100)
  }
  return {
    origin,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
    },
  }
}
