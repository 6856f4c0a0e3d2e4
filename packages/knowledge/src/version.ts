export const knowledgeVersion = '00000000'
