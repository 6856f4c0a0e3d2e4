export const knowledgeVersion = '5b2d3a54'
