/** Content hash of this package's rules, written by `tools/stamp-rules.mjs`. */
export const rulesVersion = 'd7313916'
