export const knowledgeVersion = '2d654f4e'
