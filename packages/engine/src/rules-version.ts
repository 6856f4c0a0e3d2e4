/** Content hash of this package's rules, written by `tools/stamp-rules.mjs`. */
export const rulesVersion = '3a84f8d8'
