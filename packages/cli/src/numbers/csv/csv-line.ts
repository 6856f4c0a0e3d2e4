/** One record of CSV, quoted where it must be. */
export const csvLine = (fields: readonly string[]): string => `${fields.map(csvField).join(',')}\n`

const csvField = (field: string) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
