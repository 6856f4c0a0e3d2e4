export const knowledgeVersion = '403b7525'
