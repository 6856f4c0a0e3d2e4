export const knowledgeVersion = 'acc5c634'
