export const knowledgeVersion = 'ffe98f7f'
