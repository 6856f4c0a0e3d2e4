/** A whole number given as `--name=5`. @param {string} name @param {number} otherwise */
export function number(name, otherwise) {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3)
  if (given === undefined) return otherwise
  if (!/^\d{1,9}$/.test(given)) throw new Error(`--${name} takes a whole number, got ${given}`)
  return Number(given)
}
