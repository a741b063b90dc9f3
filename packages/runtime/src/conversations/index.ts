export { type OpenConversations, openConversations } from './open-conversations.ts';
export { createSchoolTutor } from './school-tutor.ts';
