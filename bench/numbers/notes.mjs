/** Every source that the made-up records name. */
export const notes = {
  sources: Array.from({ length: 256 }, (_, id) => ({
    id,
    title: `Source ${id}`,
    url: `https://source-${id}.example/`,
    licence: 'made up',
    checkedOn: '2026-11-01',
  })),
}
