/** Logistic regression over sets of buckets, and its calibration. Everything runs in a fixed order: same input, same bytes. */

/**
 * `size` is the number of pieces of the message, known or not; a piece counts 1/√size. Languages share no piece, and each has a
 * bias of its own, so that messages of one do not move those of the other.
 * @typedef {{ pieces: Uint32Array, size: number, scam: boolean, weight: number, language: Language }} Point
 * @typedef {'japanese' | 'abroad'} Language
 * @typedef {{ weights: Float64Array, bias: Record<Language, number> }} Fit
 */

const epochs = 30
const step = 0.5
const decay = 1e-3
const biasStep = 0.02

/** AdaGrad (Duchi, Hazan, Singer 2011) with weight decay. @param {readonly Point[]} points @param {number} buckets @returns {Fit} */
export function regress(points, buckets) {
  const weights = new Float64Array(buckets)
  const squares = new Float64Array(buckets).fill(1e-2)
  const model = { weights, bias: { japanese: 0, abroad: 0 } }
  const order = points.map((_, i) => i).sort((a, b) => hash(`${a}`) - hash(`${b}`))
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const i of order) {
      const point = /** @type {Point} */ (points[i])
      const { pieces, size, scam, weight, language } = point
      if (pieces.length === 0) continue
      const value = 1 / Math.sqrt(size)
      const error = weight * (sigmoid(margin(model, point)) - Number(scam))
      for (const piece of pieces) {
        const known = /** @type {number} */ (weights[piece])
        const gradient = error * value + decay * known
        const square = /** @type {number} */ (squares[piece]) + gradient * gradient
        squares[piece] = square
        weights[piece] = known - (step * gradient) / Math.sqrt(square)
      }
      model.bias[language] -= biasStep * error
    }
  return model
}

/** @param {Fit} model @param {Pick<Point, 'pieces' | 'size' | 'language'>} point */
export function margin({ weights, bias }, { pieces, size, language }) {
  let sum = 0
  for (const piece of pieces) sum += /** @type {number} */ (weights[piece])
  return pieces.length === 0 ? bias[language] : bias[language] + sum / Math.sqrt(size)
}

/**
 * Platt scaling: log-odds = slope × margin + offset, by gradient descent on the log loss.
 * @param {readonly { margin: number, scam: boolean, weight: number }[]} list held-out margins
 */
export function calibrate(list) {
  const total = list.reduce((sum, { weight }) => sum + weight, 0)
  let slope = 1
  let offset = 0
  for (let round = 0; round < 4_000; round++) {
    let bySlope = 0
    let byOffset = 0
    for (const { margin, scam, weight } of list) {
      const error = (weight * (sigmoid(slope * margin + offset) - Number(scam))) / total
      bySlope += error * margin
      byOffset += error
    }
    slope -= 0.5 * bySlope
    offset -= 0.5 * byOffset
  }
  return { slope, offset }
}

/** FNV-1a with its high half mixed in. @param {string} text @returns {number} 32 bits, unsigned */
export function hash(text) {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return (value ^ (value >>> 15)) >>> 0
}

/** @param {number} logOdds */
function sigmoid(logOdds) {
  return 1 / (1 + Math.exp(-logOdds))
}
