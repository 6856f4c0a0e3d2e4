/** Content hash of the rules, written by `tools/stamp-rules.mjs`. */
export const rulesVersion = '00000000'
