export const knowledgeVersion = 'bb1257f1'
