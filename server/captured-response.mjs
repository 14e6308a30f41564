import { ServerResponse } from 'node:http'

/** @typedef {{ status: number, headers: import('node:http').OutgoingHttpHeaders, body: string | Buffer }} Captured */

/** @typedef {import('node:stream').Writable & { flushHeaders?: () => void }} Sink What takes the body, such as a real response. */

/** @param {unknown} encoding What stands at the place of an encoding, which may be a callback. */
const codeOf = (encoding) =>
  /** @type {BufferEncoding} */ (typeof encoding === 'string' ? encoding : '')

/**
 * A response that is kept instead of sent. When its head is written, `passTo` may name a real response: from then on
 * everything goes there, as it also does when the body outgrows `limit` bytes (`overflowTo`).
 */
export class CapturedResponse extends ServerResponse {
  /** @type {(string | Buffer)[]} */
  #chunks = []
  #length = 0
  #hasHead = false
  #isEnded = false
  #isClosed = false
  /** @type {Sink | undefined} */
  #sink
  #routes
  /** @type {(captured: Captured | undefined) => void} */
  #settle = () => {}

  /**
   * What was answered, or nothing when it went to a real response or the client left.
   * @type {Promise<Captured | undefined>}
   */
  captured = new Promise((resolve) => {
    this.#settle = resolve
  })

  /**
   * @param {import('node:http').IncomingMessage} request
   * @param {{ limit: number, passTo?: (response: CapturedResponse) => Sink | undefined,
   *   overflowTo: (response: CapturedResponse) => Sink | undefined }} routes
   */
  constructor(request, routes) {
    super(request)
    this.#routes = routes
  }

  // In the type declarations these are plain properties, which no accessor may override.
  static {
    Object.defineProperties(CapturedResponse.prototype, {
      headersSent: {
        /** @this {CapturedResponse} */
        get() {
          return this.#hasHead
        },
      },
      closed: {
        /** @this {CapturedResponse} */
        get() {
          return this.#isClosed
        },
      },
    })
  }

  /** @param {Sink | undefined} sink */
  #pour(sink) {
    if (!sink) return
    this.#sink = sink
    sink.on('drain', () => this.emit('drain'))
    for (const chunk of this.#chunks) sink.write(chunk)
    this.#chunks = []
  }

  #takeHead() {
    if (this.#hasHead) return
    this.#hasHead = true
    this.#pour(this.#routes.passTo?.(this))
  }

  /** @param {unknown} chunk @param {unknown} encoding */
  #keep(chunk, encoding) {
    if (chunk === undefined || chunk === null || this.#isClosed) return
    const isUtf8 = typeof chunk === 'string' && /^(?:utf-?8)?$/i.test(codeOf(encoding))
    const kept = isUtf8 ? chunk : Buffer.from(/** @type {string} */ (chunk), codeOf(encoding))
    this.#chunks.push(kept)
    this.#length += kept.length
    if (this.#length > this.#routes.limit) this.#pour(this.#routes.overflowTo(this))
  }

  /** @returns {string | Buffer} */
  #body() {
    const [only] = this.#chunks
    if (this.#chunks.length === 1 && only !== undefined) return only
    return Buffer.concat(this.#chunks.map((part) => Buffer.from(/** @type {string} */ (part))))
  }

  /** Tells the handler that it is over: with its work done, or because the client left. */
  close() {
    if (this.#isClosed) return
    this.#isClosed = true
    this.destroyed = true
    this.emit('close')
    this.#settle(undefined)
  }

  /** @override @param {number} status @param {...any} rest @returns {this} */
  writeHead(status, ...rest) {
    if (this.#hasHead) return this
    this.statusCode = status
    const headers = rest.find((value) => typeof value === 'object') ?? {}
    for (const [name, value] of Object.entries(headers))
      if (value !== undefined) this.setHeader(name, value)
    this.#takeHead()
    return this
  }

  /** @override */
  flushHeaders() {
    this.writeHead(this.statusCode)
    this.#sink?.flushHeaders?.()
  }

  /** @override @param {any} chunk @param {any} [encoding] @param {any} [done] @returns {boolean} */
  write(chunk, encoding, done) {
    this.writeHead(this.statusCode)
    if (this.#sink) return this.#sink.write(chunk, encoding, done)
    this.#keep(chunk, encoding)
    const callback = typeof encoding === 'function' ? encoding : done
    if (callback) process.nextTick(callback)
    return true
  }

  /** @override @param {any} [chunk] @param {any} [encoding] @param {any} [done] @returns {this} */
  end(chunk, encoding, done) {
    if (this.#isEnded) return this
    this.writeHead(this.statusCode)
    const callback = [chunk, encoding, done].find((value) => typeof value === 'function')
    const last = typeof chunk === 'function' ? undefined : chunk
    const sink = this.#sink
    if (!sink) this.#keep(last, encoding)
    this.#isEnded = true
    this.finished = true
    if (this.#sink) this.#sink.end(sink && last, codeOf(encoding) || 'utf8')
    else this.#settle({ status: this.statusCode, headers: this.getHeaders(), body: this.#body() })
    process.nextTick(() => {
      this.emit('finish')
      callback?.()
      if (!this.#sink) this.close()
    })
    return this
  }
}
