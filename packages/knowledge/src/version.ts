export const knowledgeVersion = 'f5e42d95'
