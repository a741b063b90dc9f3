/** Ids used in the examples of the reference page, so that one object keeps one id across pages. */
export const SAMPLE = {
  schoolId: '0192f1a0-0000-7000-8000-000000000001',
  personId: '0192f1a0-0000-7000-8000-000000000002',
  classId: '0192f1a0-0000-7000-8000-000000000003',
  courseId: '6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001',
  lessonId: '6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002',
  activityId: '6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003',
  skillId: '6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004',
  attemptId: '0192f1a0-0000-7000-8000-000000000005',
  inviteId: '0192f1a0-0000-7000-8000-000000000006',
  evidenceId: '0192f1a0-0000-7000-8000-000000000007',
  alertId: '0192f1a0-0000-7000-8000-000000000008',
  helpId: '0192f1a0-0000-7000-8000-000000000009',
  conversationId: '0192f1a0-0000-7000-8000-00000000000a',
  messageId: '0192f1a0-0000-7000-8000-00000000000b',
  replyId: '0192f1a0-0000-7000-8000-00000000000c',
  clientMessageId: '0192f1a0-0000-7000-8000-00000000000d',
} as const;
