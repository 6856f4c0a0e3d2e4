export const knowledgeVersion = '0916deda'
