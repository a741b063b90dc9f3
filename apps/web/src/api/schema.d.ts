// Generated from the OpenAPI document by tools/openapi-client/generate.ts. Do not edit.

export interface paths {
    "/livez": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process runs */
        get: operations["livez"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the process can serve: database, jobs and relay */
        get: operations["readyz"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/instance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this installation is called, and its demo accounts when it runs in demo mode */
        get: operations["getInstance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create an account with a class join code or an invitation, and sign in */
        post: operations["signUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in for the web; answers with a session cookie */
        post: operations["signIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/sign-out-everywhere": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End every session and every refresh token of the caller */
        post: operations["signOutEverywhere"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in for API clients; answers with an access and a refresh token */
        post: operations["createTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/tokens/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Exchange a refresh token for a new pair */
        post: operations["refreshTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/auth/tokens/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Revoke the family of a refresh token */
        post: operations["revokeTokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Public keys that verify access tokens */
        get: operations["getJwks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller, their schools and the school in use */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the caller's name, language or time zone */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Change the caller's password; ends every other session */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/school": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Choose the school that this session acts in */
        put: operations["chooseSchool"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Classes the caller teaches or belongs to; all of the school for an admin */
        get: operations["listClasses"];
        put?: never;
        /** Open a class; the caller becomes its teacher */
        post: operations["createClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classes/{classId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One class */
        get: operations["getClass"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Rename a class */
        patch: operations["renameClass"];
        trace?: never;
    };
    "/v1/classes/{classId}/join-code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Replace the join code; the old one stops working at once */
        post: operations["renewJoinCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/join-codes/{joinCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The class a join code leads to, before signing up */
        get: operations["previewJoinCode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classes/join": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Join a class with its code; joins its school as a student when needed */
        post: operations["joinClass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classes/{classId}/students": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Students of a class by name */
        get: operations["listRoster"];
        put?: never;
        /** Make a student account without an e-mail address and enrol it */
        post: operations["createStudent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classes/{classId}/students/{personId}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a managed student a new password and end their sessions */
        post: operations["resetStudentPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classes/{classId}/students/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a student out of a class; the student's work stays */
        delete: operations["removeStudent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invites, newest first: the caller's own, all of the school for an admin */
        get: operations["listInvites"];
        put?: never;
        /** Invite a person by link, and by e-mail when an address is given */
        post: operations["createInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invites/{inviteId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an open invite */
        delete: operations["revokeInvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an invitation link leads to, before accepting it */
        get: operations["previewInvitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{token}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Accept an invitation with the account already signed in */
        post: operations["acceptInvitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People of the school by name */
        get: operations["listPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change a person's role, or suspend and restore them; the last admin stays */
        patch: operations["updatePerson"];
        trace?: never;
    };
    "/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what in the school, newest first */
        get: operations["listAuditLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Courses of the school with the caller's progress */
        get: operations["listCourses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{courseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A course with its units and lessons */
        get: operations["getCourse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lessons/{lessonId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A lesson with its activities, ready to be done */
        get: operations["getLesson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lessons/{lessonId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the caller did in a lesson, where mastery stands, and what comes next and why */
        get: operations["getLessonResult"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{activityId}/hints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The next hint of an activity; recorded as help with the learner's next answer */
        post: operations["takeHint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attempts/{attemptId}/diagnosis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The next hint at the fault of a program that failed its tests; recorded as help like any hint */
        post: operations["takeDiagnosis"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grade an answer and record it as evidence; safe to send again with the same attempt id */
        post: operations["recordAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's one next step and what they did today */
        get: operations["getToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The up to three activities worth most to the caller now, best first, each with its reasons */
        get: operations["listOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{courseId}/vocabulary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words a course teaches, in the order they are taught */
        get: operations["listVocabulary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dictionary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a word of English or Spanish means in the other language, by any of its forms */
        get: operations["lookUpWord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{courseId}/role-plays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conversations to play, in the order of the units */
        get: operations["listRolePlays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{courseId}/essay-prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Essays to write, each with its rubric */
        get: operations["listEssayPrompts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/concepts/{conceptKey}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An idea: what it is, what to know before, what it opens, and the caller's standing in it */
        get: operations["getConcept"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/concepts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Courses of the school that have a map of ideas */
        get: operations["listConceptMaps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{courseId}/concepts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ideas of a course with what each needs, and the caller's standing */
        get: operations["listConcepts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/lessons/{lessonId}/concepts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The ideas that a lesson teaches, and those behind each of its activities */
        get: operations["listLessonConcepts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller should review now, best remembered first, with the time it takes and the days ahead */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a rescheduling would do to the days ahead; changes nothing */
        post: operations["previewReviewPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Reschedule reviews; the plan can be taken back */
        post: operations["makeReviewPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reviews/plans/{planId}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a rescheduling back: cards not reviewed since return to where they were */
        post: operations["undoReviewPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review-cards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Facts of the caller's own, the newest first */
        get: operations["listReviewCards"];
        put?: never;
        /** Add a fact of the caller's own to their reviews; the same front and back again answers the card there is */
        post: operations["createReviewCard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review-cards/{cardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Change a fact of the caller's own; what is remembered of it stays */
        put: operations["changeReviewCard"];
        post?: never;
        /** Take a word out of the caller's reviews, or delete a fact of their own; answers stay in the record */
        delete: operations["removeReviewCard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/vocabulary/{wordId}/review-card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Add a word of a course to the caller's reviews; nothing changes when it is there */
        put: operations["addWordToReviews"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/review-cards/{cardId}/question": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a card is asked now, as an activity to answer: by choosing the meaning, or by typing the word */
        get: operations["getCardQuestion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{courseId}/placement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's placement test of a course: offered, running, or what came of it */
        get: operations["getPlacement"];
        put?: never;
        /** Begin the placement test or ask for its next question; ends it when enough is known. Safe to repeat */
        post: operations["advancePlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{courseId}/placement/skip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Do without the placement test; it is not offered again */
        post: operations["skipPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A learner's mastery by skill: their own, their student's (teacher), their child's (guardian) */
        get: operations["getProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/skills/{skillId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answers behind one mastery number, newest first */
        get: operations["listEvidence"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/guardian/students": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The students a guardian may follow */
        get: operations["listMyStudents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classes/{classId}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every student of a class with answers, lessons done and levels */
        get: operations["getClassProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/courses/{courseId}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What can be set of a course: programs first, then the rest in the order of the course */
        get: operations["listAssignableActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classes/{classId}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Assignments of a class, the one due last first */
        get: operations["listAssignments"];
        put?: never;
        /** Set exercises for a class or some of its students; its rules hold at once */
        post: operations["createAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{assignmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One assignment with its exercises, its students and its extensions */
        get: operations["getAssignment"];
        /** Change an assignment; answers that are there are judged anew by what it says now */
        put: operations["updateAssignment"];
        post?: never;
        /** Delete an assignment with its extensions; the answers stay in the learners’ records */
        delete: operations["deleteAssignment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{assignmentId}/closed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Close an assignment: later answers do not count and its rules end; or open it again */
        put: operations["closeAssignment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{assignmentId}/extensions/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Give one student another due date, with a reason that only staff see */
        put: operations["extendAssignment"];
        post?: never;
        /** Take an extension back: the due date of all holds again */
        delete: operations["removeExtension"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{assignmentId}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every student of an assignment by name, with each exercise */
        get: operations["listAssignmentStanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{assignmentId}/students/{personId}/activities/{activityId}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answers behind one cell, newest first */
        get: operations["listAssignmentAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assignments/{assignmentId}/grades.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The table of an assignment for a spreadsheet: CSV (RFC 4180) in UTF-8, one line for each student */
        get: operations["exportGrades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/my/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was set for the caller, due first; only what is still to be done, or all of it newest first */
        get: operations["listMyAssignments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{activityId}/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules the caller has to keep at an exercise that was set for them; null where nothing was */
        get: operations["getExerciseTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classes/{classId}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who of a class is on which exercise right now, who needs help first */
        get: operations["listClassWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/activities/{activityId}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the runs and checks of an exercise went, the oldest first; for the learner and their teachers */
        get: operations["listExerciseRuns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/streak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A learner's run of active days, with the days that a freeze covers */
        get: operations["getStreak"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A learner's badges with the steps towards the next grade; only answers without help count */
        get: operations["getBadges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/badges/{badge}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answers behind a badge, newest first */
        get: operations["listBadgeSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recommendations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lessons and courses worth doing beside the next step, each with the reason; at most six */
        get: operations["listRecommendations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A learner's days and how their skills moved, in their own calendar; what the charts draw */
        get: operations["getStudyHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/days/{date}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The answers behind one point of a chart: of a day, or of a skill on that day; newest first */
        get: operations["listDayAnswers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classes/{classId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The days of a class and where its skills stand; what the charts draw */
        get: operations["getClassHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classes/{classId}/days/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who answered on one day, by name: the numbers behind a point of the class chart */
        get: operations["listClassDay"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classes/{classId}/skills/{skillId}/students": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where each student of a class stands in one skill, by name */
        get: operations["listClassSkill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Weekly summaries of a learner, newest first; a week without an answer has none */
        get: operations["listWeeks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classes/{classId}/weeks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Weekly summaries of a class, newest first */
        get: operations["listClassWeeks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/weekly-mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the caller gets their weeks by mail */
        get: operations["getWeeklyMail"];
        /** Ask for the weekly summary by mail, or end it: the caller's own, and a teacher's classes */
        put: operations["setWeeklyMail"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Learners who seem to be stuck, newest first: those of the classes one teaches, for an admin all */
        get: operations["listAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many alerts wait for an answer, and how many learners may be in danger with nobody looking after it */
        get: operations["countAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{alertId}/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the learner a hint or a message, or assign a review; a hint counts as help with the next answer */
        post: operations["sendHelp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{alertId}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an alert away, with the reason */
        post: operations["dismissAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/struggle-thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** From when on the school wants to hear that somebody is stuck */
        get: operations["getStruggleThresholds"];
        /** Set from when on the school wants to hear; what is left out goes back to its default */
        put: operations["setStruggleThresholds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/help": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What teachers sent the caller, newest first */
        get: operations["listHelp"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/help/{helpId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark what a teacher sent as read; safe to send again */
        post: operations["markHelpRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{activityId}/work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the caller is still at work on an exercise without having answered */
        post: operations["reportWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{activityId}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say how programs ended that the caller tried without handing them in; safe to send again */
        post: operations["reportRuns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conversations of the caller, or of a learner they may read, the last used first */
        get: operations["listConversations"];
        put?: never;
        /** Begin a conversation with the tutor */
        post: operations["createConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A conversation, who may read it, and a page of its messages, newest first; reading by others is recorded */
        get: operations["getConversation"];
        put?: never;
        post?: never;
        /** Delete a conversation of the caller with all its messages, for everybody */
        delete: operations["deleteConversation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversationId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message; the reply is made meanwhile. Safe to send again with the same clientMessageId */
        post: operations["sendMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversationId}/messages/{messageId}/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A reply as server-sent events, from batch `after` on, until it ends */
        get: operations["streamReply"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversationId}/messages/{messageId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stop a reply; what was said is kept. Nothing happens to one that has ended */
        post: operations["stopReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversationId}/messages/{messageId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for another reply to the same message, in place of the last one */
        post: operations["retryReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversationId}/messages/{messageId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with a reply that was interrupted or stopped */
        post: operations["resumeReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/safety-contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom learners can turn to, as it is shown below the fixed words about danger */
        get: operations["getSafetyContact"];
        /** Write whom learners can turn to, in plain words */
        put: operations["setSafetyContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/safety-alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Learners whose words tell of danger, newest first: those of the classes one teaches, for an admin all */
        get: operations["listSafetyAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/safety-alerts/{alertId}/taking-on": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that one looks after it; safe to send again */
        post: operations["takeOnSafetyAlert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversationId}/coaching": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where a conversation of the caller stands: its scene, if it has one, and its sums so far */
        get: operations["getCoaching"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Conversations of a learner that were summed up, newest first; of another they are read on the record */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/sessions/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the last sessions of a learner come to: how much and how well they spoke, whether their words grow more demanding, what to look at again */
        get: operations["getSessionProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/coach-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the conversation coach speaks with the caller */
        get: operations["getCoachSettings"];
        /** Choose how many mistakes a reply takes up */
        put: operations["setCoachSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/memories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the tutor remembers of the caller, the last said first */
        get: operations["listMemories"];
        put?: never;
        /** Have the tutor remember something in your own words; the same words again are one */
        post: operations["addMemory"];
        /** Forget everything the tutor remembers of the caller */
        delete: operations["deleteMemories"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/memories/{memoryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget something, wherever it was kept; it cannot be brought back */
        delete: operations["deleteMemory"];
        options?: never;
        head?: never;
        /** Correct something the tutor remembers */
        patch: operations["editMemory"];
        trace?: never;
    };
    "/v1/python": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the files are with which a browser runs Python for practice */
        get: operations["getPython"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{activityId}/workspace": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller has written for an exercise, as of its last save; null before the first */
        get: operations["getOwnWorkspace"];
        /** Save what the caller has written, if nobody saved since the version it builds on; safe to send again */
        put: operations["saveWorkspace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{activityId}/step-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keep a program of an exercise with one of its steps under a link; of many links the oldest end */
        post: operations["shareSteps"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/step-links/{linkId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The program and the step behind a link: for its author, their teachers and their students, and for class mates who have solved the exercise themselves */
        get: operations["openSteps"];
        put?: never;
        post?: never;
        /** End a link of one’s own: nobody can open it any more */
        delete: operations["endStepLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/workspaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exercises a learner has written something for, the last one first; for themself and their teachers */
        get: operations["listWorkspaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/workspaces/{activityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a learner has written for one exercise, as of the last save; for themself and their teachers */
        get: operations["getWorkspace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/workspaces/{activityId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How a learner came to what they have written, version by version; for themself and their teachers */
        get: operations["listWorkspaceVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exercises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a new programming exercise for the caller, chosen by the learner model */
        post: operations["makeExercise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exercises/{activityId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An exercise that was made for the caller, ready to be done */
        get: operations["getMadeExercise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exercise-requests/terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether models may write exercises for a class or the school, and about which skills */
        get: operations["getMakingTerms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exercise-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller asked models for and how far it is, the newest first */
        get: operations["listExerciseRequests"];
        put?: never;
        /** Ask a model for new exercises; a teacher looks through them before any learner gets one */
        post: operations["requestExercises"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exercise-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Exercises by models that the caller may decide about, the newest first */
        get: operations["listExerciseDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exercise-drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A whole exercise by a model, with its solution and tests */
        get: operations["getExerciseDraft"];
        /** Change the texts and programs of a draft; it is checked anew, and stays as it was where it fails */
        put: operations["changeExerciseDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exercise-drafts/{draftId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let learners have an exercise, or not; an approved one can be taken back */
        post: operations["decideExerciseDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exercise-drafts/{draftId}/tries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Run the tests of a draft on a program, as a learner would; nothing is recorded */
        post: operations["tryExerciseDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The school's waiting, running and exhausted jobs, counted by task */
        get: operations["listJobQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/jobs/exhausted": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs that used up their tries, newest first */
        get: operations["listExhaustedJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/jobs/exhausted/{jobId}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put an exhausted job back in the queue with fresh tries */
        post: operations["retryExhaustedJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/jobs/exhausted/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Give an exhausted job up; the audit log keeps a line */
        delete: operations["discardExhaustedJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/content/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Check a zip of course folders and say what importing it would change; writes nothing */
        post: operations["checkCoursePack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/content/packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Courses of the school by title, with where their content comes from */
        get: operations["listCoursePacks"];
        put?: never;
        /** Bring courses of the school to what a zip of course folders says; twice changes nothing */
        post: operations["importCoursePack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/content/packs/{courseId}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A course as a file: as it was imported, or in a format of another system */
        get: operations["getCoursePackFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/content/packs/{courseId}/losses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a format cannot hold of a course, said before it is downloaded */
        get: operations["getCoursePackLosses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/ai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which models may answer in the school, its budgets, and what was spent */
        get: operations["getAiAdministration"];
        /** Set which models may answer in the school, and its budgets */
        put: operations["updateAiSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classes/{classId}/ai-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which models may answer learners of a class */
        get: operations["getClassAiPolicy"];
        /** Narrow which models may answer learners of a class; never wider than the school */
        put: operations["setClassAiPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/ai-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which models may answer a learner, and who decided it */
        get: operations["getLearnerAiPolicy"];
        /** Narrow which models may answer a learner; never wider than school and classes */
        put: operations["setLearnerAiPolicy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/ai-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Whether models elsewhere may answer: a guardian about their student, a learner about themselves */
        put: operations["setAiConsent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/replies/{replyId}/prompts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The exact prompts of a reply, with what they cost; reading them is audited */
        get: operations["listReplyPrompts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/people/{personId}/age-band": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how old a learner is: staff for those they follow, learners for themselves */
        put: operations["setAgeBand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/classes/{classId}/age-band": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say how old the students of a class are, all at once */
        put: operations["setClassAgeBand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Error: {
            /** @enum {string} */
            code: "invalid-input" | "unauthenticated" | "forbidden" | "not-found" | "method-not-allowed" | "conflict" | "gone" | "too-large" | "rate-limited" | "unavailable" | "timeout" | "internal";
            message: string;
            requestId: string;
            hint: string;
            fields?: {
                path: string;
                message: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    livez: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "alive"
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        status: "alive";
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    readyz: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ready",
                     *       "checks": {
                     *         "database": "ok"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        status: "ready";
                        checks: {
                            [key: string]: "ok";
                        };
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: Nothing was changed. Try again in a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getInstance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "name": "Maple School",
                     *       "demo": [
                     *         {
                     *           "role": "student",
                     *           "signInName": "ana@maple",
                     *           "password": "lantern-copper-sparrow-41"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        name: string;
                        demo: {
                            /** @enum {string} */
                            role: "student" | "teacher" | "guardian" | "admin";
                            signInName: string;
                            password: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    signUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "displayName": "Ana Torres",
                 *       "email": "ana@example.org",
                 *       "password": "correct horse battery",
                 *       "joinCode": "KNDL42"
                 *     }
                 */
                "application/json": {
                    displayName: string;
                    /** Format: email */
                    email: string;
                    password: string;
                    joinCode?: string;
                    invitation?: string;
                    /** @enum {string} */
                    ageBand?: "under-13" | "13-15" | "16-17" | "adult";
                    /**
                     * @default en
                     * @enum {string}
                     */
                    locale?: "en" | "es";
                    /** @default UTC */
                    timeZone?: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "0192f1a0-0000-7000-8000-000000000002",
                     *         "displayName": "Ana Torres",
                     *         "email": "ana@example.org",
                     *         "signInName": "ana@example.org",
                     *         "locale": "es",
                     *         "timeZone": "America/Bogota"
                     *       },
                     *       "active": {
                     *         "schoolId": "0192f1a0-0000-7000-8000-000000000001",
                     *         "schoolName": "Maple School",
                     *         "role": "student"
                     *       },
                     *       "memberships": [
                     *         {
                     *           "schoolId": "0192f1a0-0000-7000-8000-000000000001",
                     *           "schoolName": "Maple School",
                     *           "role": "student"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            displayName: string;
                            email: string | null;
                            signInName: string;
                            /** @enum {string} */
                            locale: "en" | "es";
                            timeZone: string;
                        };
                        active: {
                            /** Format: uuid */
                            schoolId: string;
                            schoolName: string;
                            /** @enum {string} */
                            role: "student" | "teacher" | "guardian" | "admin";
                        } | null;
                        memberships: {
                            /** Format: uuid */
                            schoolId: string;
                            schoolName: string;
                            /** @enum {string} */
                            role: "student" | "teacher" | "guardian" | "admin";
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `gone`: Ask for a new one. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "signInName": "ana@example.org",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": {
                    signInName: string;
                    password: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "0192f1a0-0000-7000-8000-000000000002",
                     *         "displayName": "Ana Torres",
                     *         "email": "ana@example.org",
                     *         "signInName": "ana@example.org",
                     *         "locale": "es",
                     *         "timeZone": "America/Bogota"
                     *       },
                     *       "active": {
                     *         "schoolId": "0192f1a0-0000-7000-8000-000000000001",
                     *         "schoolName": "Maple School",
                     *         "role": "student"
                     *       },
                     *       "memberships": [
                     *         {
                     *           "schoolId": "0192f1a0-0000-7000-8000-000000000001",
                     *           "schoolName": "Maple School",
                     *           "role": "student"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            displayName: string;
                            email: string | null;
                            signInName: string;
                            /** @enum {string} */
                            locale: "en" | "es";
                            timeZone: string;
                        };
                        active: {
                            /** Format: uuid */
                            schoolId: string;
                            schoolName: string;
                            /** @enum {string} */
                            role: "student" | "teacher" | "guardian" | "admin";
                        } | null;
                        memberships: {
                            /** Format: uuid */
                            schoolId: string;
                            schoolName: string;
                            /** @enum {string} */
                            role: "student" | "teacher" | "guardian" | "admin";
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    signOutEverywhere: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "signInName": "ana@example.org",
                 *       "password": "correct horse battery"
                 *     }
                 */
                "application/json": {
                    signInName: string;
                    password: string;
                    /** Format: uuid */
                    schoolId?: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokenType": "Bearer",
                     *       "accessToken": "eyJhbGciOiJSUzI1NiIsImtpZCI6ImtleS0xIn0.payload.signature",
                     *       "accessExpiresAt": "2026-11-21T09:15:00.000Z",
                     *       "refreshToken": "krt_3q2-7wAAbbCCddEE",
                     *       "refreshExpiresAt": "2026-11-22T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        tokenType: "Bearer";
                        accessToken: string;
                        /** Format: date-time */
                        accessExpiresAt: string;
                        refreshToken: string;
                        /** Format: date-time */
                        refreshExpiresAt: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    refreshTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "krt_3q2-7wAAbbCCddEE"
                 *     }
                 */
                "application/json": {
                    refreshToken: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tokenType": "Bearer",
                     *       "accessToken": "eyJhbGciOiJSUzI1NiIsImtpZCI6ImtleS0xIn0.payload.signature",
                     *       "accessExpiresAt": "2026-11-21T09:15:00.000Z",
                     *       "refreshToken": "krt_3q2-7wAAbbCCddEE",
                     *       "refreshExpiresAt": "2026-11-22T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        tokenType: "Bearer";
                        accessToken: string;
                        /** Format: date-time */
                        accessExpiresAt: string;
                        refreshToken: string;
                        /** Format: date-time */
                        refreshExpiresAt: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    revokeTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "refreshToken": "krt_3q2-7wAAbbCCddEE"
                 *     }
                 */
                "application/json": {
                    refreshToken: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getJwks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "keys": [
                     *         {
                     *           "kty": "RSA",
                     *           "alg": "RS256",
                     *           "use": "sig",
                     *           "kid": "key-1",
                     *           "n": "sXch...",
                     *           "e": "AQAB"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        keys: {
                            /** @enum {string} */
                            kty: "RSA";
                            /** @enum {string} */
                            alg: "RS256";
                            /** @enum {string} */
                            use: "sig";
                            kid: string;
                            n: string;
                            e: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "0192f1a0-0000-7000-8000-000000000002",
                     *         "displayName": "Ana Torres",
                     *         "email": "ana@example.org",
                     *         "signInName": "ana@example.org",
                     *         "locale": "es",
                     *         "timeZone": "America/Bogota"
                     *       },
                     *       "active": {
                     *         "schoolId": "0192f1a0-0000-7000-8000-000000000001",
                     *         "schoolName": "Maple School",
                     *         "role": "student"
                     *       },
                     *       "memberships": [
                     *         {
                     *           "schoolId": "0192f1a0-0000-7000-8000-000000000001",
                     *           "schoolName": "Maple School",
                     *           "role": "student"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            displayName: string;
                            email: string | null;
                            signInName: string;
                            /** @enum {string} */
                            locale: "en" | "es";
                            timeZone: string;
                        };
                        active: {
                            /** Format: uuid */
                            schoolId: string;
                            schoolName: string;
                            /** @enum {string} */
                            role: "student" | "teacher" | "guardian" | "admin";
                        } | null;
                        memberships: {
                            /** Format: uuid */
                            schoolId: string;
                            schoolName: string;
                            /** @enum {string} */
                            role: "student" | "teacher" | "guardian" | "admin";
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "locale": "es"
                 *     }
                 */
                "application/json": {
                    displayName?: string;
                    /** @enum {string} */
                    locale?: "en" | "es";
                    timeZone?: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "0192f1a0-0000-7000-8000-000000000002",
                     *         "displayName": "Ana Torres",
                     *         "email": "ana@example.org",
                     *         "signInName": "ana@example.org",
                     *         "locale": "es",
                     *         "timeZone": "America/Bogota"
                     *       },
                     *       "active": {
                     *         "schoolId": "0192f1a0-0000-7000-8000-000000000001",
                     *         "schoolName": "Maple School",
                     *         "role": "student"
                     *       },
                     *       "memberships": [
                     *         {
                     *           "schoolId": "0192f1a0-0000-7000-8000-000000000001",
                     *           "schoolName": "Maple School",
                     *           "role": "student"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            displayName: string;
                            email: string | null;
                            signInName: string;
                            /** @enum {string} */
                            locale: "en" | "es";
                            timeZone: string;
                        };
                        active: {
                            /** Format: uuid */
                            schoolId: string;
                            schoolName: string;
                            /** @enum {string} */
                            role: "student" | "teacher" | "guardian" | "admin";
                        } | null;
                        memberships: {
                            /** Format: uuid */
                            schoolId: string;
                            schoolName: string;
                            /** @enum {string} */
                            role: "student" | "teacher" | "guardian" | "admin";
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "correct horse battery",
                 *       "newPassword": "purple lantern river"
                 *     }
                 */
                "application/json": {
                    currentPassword: string;
                    newPassword: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    chooseSchool: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "schoolId": "0192f1a0-0000-7000-8000-000000000001"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    schoolId: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "person": {
                     *         "id": "0192f1a0-0000-7000-8000-000000000002",
                     *         "displayName": "Ana Torres",
                     *         "email": "ana@example.org",
                     *         "signInName": "ana@example.org",
                     *         "locale": "es",
                     *         "timeZone": "America/Bogota"
                     *       },
                     *       "active": {
                     *         "schoolId": "0192f1a0-0000-7000-8000-000000000001",
                     *         "schoolName": "Maple School",
                     *         "role": "student"
                     *       },
                     *       "memberships": [
                     *         {
                     *           "schoolId": "0192f1a0-0000-7000-8000-000000000001",
                     *           "schoolName": "Maple School",
                     *           "role": "student"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        person: {
                            /** Format: uuid */
                            id: string;
                            displayName: string;
                            email: string | null;
                            signInName: string;
                            /** @enum {string} */
                            locale: "en" | "es";
                            timeZone: string;
                        };
                        active: {
                            /** Format: uuid */
                            schoolId: string;
                            schoolName: string;
                            /** @enum {string} */
                            role: "student" | "teacher" | "guardian" | "admin";
                        } | null;
                        memberships: {
                            /** Format: uuid */
                            schoolId: string;
                            schoolName: string;
                            /** @enum {string} */
                            role: "student" | "teacher" | "guardian" | "admin";
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listClasses: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f1a0-0000-7000-8000-000000000003",
                     *           "name": "Year 9 Python",
                     *           "joinCode": "KNDL42",
                     *           "studentCount": 24,
                     *           "teacherNames": [
                     *             "Tomas Reyes"
                     *           ],
                     *           "createdAt": "2026-09-01T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            name: string;
                            joinCode: string | null;
                            studentCount: number;
                            teacherNames: string[];
                            /** Format: date-time */
                            createdAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createClass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Year 9 Python"
                 *     }
                 */
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-000000000003",
                     *       "name": "Year 9 Python",
                     *       "joinCode": "KNDL42",
                     *       "studentCount": 24,
                     *       "teacherNames": [
                     *         "Tomas Reyes"
                     *       ],
                     *       "createdAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        joinCode: string | null;
                        studentCount: number;
                        teacherNames: string[];
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-000000000003",
                     *       "name": "Year 9 Python",
                     *       "joinCode": "KNDL42",
                     *       "studentCount": 24,
                     *       "teacherNames": [
                     *         "Tomas Reyes"
                     *       ],
                     *       "createdAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        joinCode: string | null;
                        studentCount: number;
                        teacherNames: string[];
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    renameClass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Year 9 Python"
                 *     }
                 */
                "application/json": {
                    name: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-000000000003",
                     *       "name": "Year 9 Python",
                     *       "joinCode": "KNDL42",
                     *       "studentCount": 24,
                     *       "teacherNames": [
                     *         "Tomas Reyes"
                     *       ],
                     *       "createdAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        joinCode: string | null;
                        studentCount: number;
                        teacherNames: string[];
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    renewJoinCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-000000000003",
                     *       "name": "Year 9 Python",
                     *       "joinCode": "KNDL42",
                     *       "studentCount": 24,
                     *       "teacherNames": [
                     *         "Tomas Reyes"
                     *       ],
                     *       "createdAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        joinCode: string | null;
                        studentCount: number;
                        teacherNames: string[];
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    previewJoinCode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example KNDL42 */
                joinCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "className": "Year 9 Python",
                     *       "schoolName": "Maple School"
                     *     }
                     */
                    "application/json": {
                        className: string;
                        schoolName: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    joinClass: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "joinCode": "KNDL42"
                 *     }
                 */
                "application/json": {
                    joinCode: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-000000000003",
                     *       "name": "Year 9 Python",
                     *       "joinCode": null,
                     *       "studentCount": 24,
                     *       "teacherNames": [
                     *         "Tomas Reyes"
                     *       ],
                     *       "createdAt": "2026-09-01T08:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        name: string;
                        joinCode: string | null;
                        studentCount: number;
                        teacherNames: string[];
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRoster: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *           "displayName": "Ana Torres",
                     *           "signInName": "ana@maple",
                     *           "managed": true,
                     *           "joinedAt": "2026-09-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            personId: string;
                            displayName: string;
                            signInName: string;
                            managed: boolean;
                            /** Format: date-time */
                            joinedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createStudent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "displayName": "Ana Torres",
                 *       "localName": "ana"
                 *     }
                 */
                "application/json": {
                    displayName: string;
                    localName: string;
                    /** @enum {string} */
                    ageBand?: "under-13" | "13-15" | "16-17" | "adult";
                };
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *       "signInName": "ana@maple",
                     *       "temporaryPassword": "lantern-copper-sparrow-41"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        personId: string;
                        signInName: string;
                        temporaryPassword: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    resetStudentPassword: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *       "signInName": "ana@maple",
                     *       "temporaryPassword": "lantern-copper-sparrow-41"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        personId: string;
                        signInName: string;
                        temporaryPassword: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    removeStudent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listInvites: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f1a0-0000-7000-8000-000000000006",
                     *           "role": "teacher",
                     *           "email": "mei@example.org",
                     *           "classId": null,
                     *           "studentId": null,
                     *           "status": "open",
                     *           "createdAt": "2026-11-21T09:00:00.000Z",
                     *           "expiresAt": "2026-11-28T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "student" | "teacher" | "guardian" | "admin";
                            email: string | null;
                            classId: string | null;
                            studentId: string | null;
                            /** @enum {string} */
                            status: "open" | "accepted" | "revoked" | "expired";
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createInvite: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "teacher",
                 *       "email": "mei@example.org"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    role: "student" | "teacher" | "guardian" | "admin";
                    /** Format: email */
                    email?: string;
                    /** Format: uuid */
                    classId?: string;
                    /** Format: uuid */
                    studentId?: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "invite": {
                     *         "id": "0192f1a0-0000-7000-8000-000000000006",
                     *         "role": "teacher",
                     *         "email": "mei@example.org",
                     *         "classId": null,
                     *         "studentId": null,
                     *         "status": "open",
                     *         "createdAt": "2026-11-21T09:00:00.000Z",
                     *         "expiresAt": "2026-11-28T09:00:00.000Z"
                     *       },
                     *       "link": "/invitation/kin_3q2-7wAAbbCC"
                     *     }
                     */
                    "application/json": {
                        invite: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            role: "student" | "teacher" | "guardian" | "admin";
                            email: string | null;
                            classId: string | null;
                            studentId: string | null;
                            /** @enum {string} */
                            status: "open" | "accepted" | "revoked" | "expired";
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            expiresAt: string;
                        };
                        link: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    revokeInvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000006 */
                inviteId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    previewInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example kin_3q2-7wAAbbCC */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schoolName": "Maple School",
                     *       "role": "guardian",
                     *       "className": null,
                     *       "studentName": "Ana",
                     *       "email": "rosa@example.org"
                     *     }
                     */
                    "application/json": {
                        schoolName: string;
                        /** @enum {string} */
                        role: "student" | "teacher" | "guardian" | "admin";
                        className: string | null;
                        studentName: string | null;
                        email: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `gone`: Ask for a new one. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    acceptInvitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example kin_3q2-7wAAbbCC */
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `gone`: Ask for a new one. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                role?: "student" | "teacher" | "guardian" | "admin";
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *           "displayName": "Ana Torres",
                     *           "signInName": "ana@maple",
                     *           "role": "student",
                     *           "status": "active",
                     *           "joinedAt": "2026-09-02T08:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            personId: string;
                            displayName: string;
                            signInName: string;
                            /** @enum {string} */
                            role: "student" | "teacher" | "guardian" | "admin";
                            /** @enum {string} */
                            status: "active" | "suspended";
                            /** Format: date-time */
                            joinedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updatePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "status": "suspended"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    role?: "student" | "teacher" | "guardian" | "admin";
                    /** @enum {string} */
                    status?: "active" | "suspended";
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *       "displayName": "Ana Torres",
                     *       "signInName": "ana@maple",
                     *       "role": "student",
                     *       "status": "suspended",
                     *       "joinedAt": "2026-09-02T08:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        personId: string;
                        displayName: string;
                        signInName: string;
                        /** @enum {string} */
                        role: "student" | "teacher" | "guardian" | "admin";
                        /** @enum {string} */
                        status: "active" | "suspended";
                        /** Format: date-time */
                        joinedAt: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAuditLog: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f1a0-0000-7000-8000-000000000007",
                     *           "at": "2026-11-21T09:00:00.000Z",
                     *           "actorName": "Tomas Reyes",
                     *           "action": "student.password-reset",
                     *           "subject": "Ana Torres",
                     *           "details": {}
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: date-time */
                            at: string;
                            actorName: string | null;
                            action: string;
                            subject: string;
                            details: {
                                [key: string]: unknown;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listCourses: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001",
                     *           "slug": "python-starter",
                     *           "subject": "python",
                     *           "title": "First steps in Python",
                     *           "summary": "Names, values and the first line that does something.",
                     *           "language": "en",
                     *           "lessonCount": 1,
                     *           "lessonsDone": 0
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            slug: string;
                            /** @enum {string} */
                            subject: "python" | "language" | "writing";
                            title: string;
                            summary: string;
                            language: string;
                            lessonCount: number;
                            lessonsDone: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCourse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001",
                     *       "slug": "python-starter",
                     *       "subject": "python",
                     *       "title": "First steps in Python",
                     *       "summary": "Names, values and the first line that does something.",
                     *       "language": "en",
                     *       "lessonCount": 1,
                     *       "lessonsDone": 0,
                     *       "description": "For people who have never written a program.",
                     *       "units": [
                     *         {
                     *           "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                     *           "title": "Values",
                     *           "summary": "What a program works with.",
                     *           "lessons": [
                     *             {
                     *               "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *               "title": "Names and values",
                     *               "goal": "Give a value a name and use it again.",
                     *               "minutes": 8,
                     *               "status": "in-progress",
                     *               "activityCount": 6,
                     *               "activitiesAnswered": 2
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        slug: string;
                        /** @enum {string} */
                        subject: "python" | "language" | "writing";
                        title: string;
                        summary: string;
                        language: string;
                        lessonCount: number;
                        lessonsDone: number;
                        description: string;
                        units: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            summary: string;
                            lessons: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                goal: string;
                                minutes: number;
                                /** @enum {string} */
                                status: "not-started" | "in-progress" | "done";
                                activityCount: number;
                                activitiesAnswered: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getLesson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002 */
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *       "courseId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001",
                     *       "courseTitle": "First steps in Python",
                     *       "language": "en",
                     *       "title": "Names and values",
                     *       "goal": "Give a value a name and use it again.",
                     *       "introduction": "A program works with **values**.",
                     *       "status": "in-progress",
                     *       "activities": [
                     *         {
                     *           "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "type": "choice",
                     *           "schemaVersion": 1,
                     *           "title": "What gets printed",
                     *           "purpose": "exercise",
                     *           "content": {
                     *             "prompt": "What does `print(2 + 3)` show?",
                     *             "options": [
                     *               {
                     *                 "id": "a",
                     *                 "text": "5"
                     *               },
                     *               {
                     *                 "id": "b",
                     *                 "text": "2 + 3"
                     *               }
                     *             ]
                     *           },
                     *           "hintCount": 1,
                     *           "lastAttempt": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        courseId: string;
                        courseTitle: string;
                        language: string;
                        title: string;
                        goal: string;
                        introduction: string;
                        /** @enum {string} */
                        status: "not-started" | "in-progress" | "done";
                        activities: {
                            /** Format: uuid */
                            id: string;
                            type: string;
                            schemaVersion: number;
                            title: string;
                            /** @enum {string} */
                            purpose: "exercise" | "quiz";
                            content: {
                                [key: string]: unknown;
                            };
                            hintCount: number;
                            lastAttempt: {
                                answer: unknown;
                                grade: {
                                    correct: boolean;
                                    score: number;
                                    codeQuality?: number;
                                    feedback: {
                                        [key: string]: unknown;
                                    };
                                };
                                /** Format: date-time */
                                at: string;
                            } | null;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getLessonResult: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002 */
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *       "status": "done",
                     *       "activityCount": 6,
                     *       "activitiesAnswered": 6,
                     *       "firstTryCorrect": 5,
                     *       "masteryChanges": [
                     *         {
                     *           "skillId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                     *           "skillName": "Names and values",
                     *           "before": {
                     *             "state": "not-started"
                     *           },
                     *           "after": {
                     *             "state": "started",
                     *             "scorePercent": 74,
                     *             "level": "proficient",
                     *             "parts": [
                     *               {
                     *                 "component": "exercise",
                     *                 "valuePercent": 80,
                     *                 "nominalWeight": 0.4,
                     *                 "weight": 0.5
                     *               },
                     *               {
                     *                 "component": "quiz",
                     *                 "valuePercent": 75,
                     *                 "nominalWeight": 0.3,
                     *                 "weight": 0.375
                     *               },
                     *               {
                     *                 "component": "consistency",
                     *                 "valuePercent": 40,
                     *                 "nominalWeight": 0.1,
                     *                 "weight": 0.125
                     *               }
                     *             ],
                     *             "missing": [
                     *               "codeQuality"
                     *             ],
                     *             "unaidedAnswers": 5,
                     *             "aidedAnswers": 1
                     *           }
                     *         }
                     *       ],
                     *       "next": {
                     *         "kind": "lesson",
                     *         "lesson": {
                     *           "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "title": "Names and values",
                     *           "goal": "Give a value a name and use it again.",
                     *           "minutes": 8,
                     *           "status": "in-progress",
                     *           "activityCount": 6,
                     *           "activitiesAnswered": 2
                     *         },
                     *         "courseId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001",
                     *         "courseTitle": "First steps in Python",
                     *         "language": "en",
                     *         "subject": "python",
                     *         "reason": {
                     *           "code": "continue-lesson",
                     *           "values": {
                     *             "answered": 2,
                     *             "total": 6
                     *           }
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        lessonId: string;
                        /** @enum {string} */
                        status: "not-started" | "in-progress" | "done";
                        activityCount: number;
                        activitiesAnswered: number;
                        firstTryCorrect: number;
                        masteryChanges: {
                            /** Format: uuid */
                            skillId: string;
                            skillName: string;
                            before: {
                                /** @enum {string} */
                                state: "not-started";
                            } | {
                                /** @enum {string} */
                                state: "started";
                                scorePercent: number;
                                /** @enum {string} */
                                level: "beginner" | "learning" | "proficient" | "mastered";
                                parts: {
                                    /** @enum {string} */
                                    component: "exercise" | "quiz" | "codeQuality" | "consistency";
                                    valuePercent: number;
                                    nominalWeight: number;
                                    weight: number;
                                }[];
                                missing: ("exercise" | "quiz" | "codeQuality" | "consistency")[];
                                unaidedAnswers: number;
                                aidedAnswers: number;
                            };
                            after: {
                                /** @enum {string} */
                                state: "not-started";
                            } | {
                                /** @enum {string} */
                                state: "started";
                                scorePercent: number;
                                /** @enum {string} */
                                level: "beginner" | "learning" | "proficient" | "mastered";
                                parts: {
                                    /** @enum {string} */
                                    component: "exercise" | "quiz" | "codeQuality" | "consistency";
                                    valuePercent: number;
                                    nominalWeight: number;
                                    weight: number;
                                }[];
                                missing: ("exercise" | "quiz" | "codeQuality" | "consistency")[];
                                unaidedAnswers: number;
                                aidedAnswers: number;
                            };
                        }[];
                        next: {
                            /** @enum {string} */
                            kind: "lesson";
                            lesson: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                goal: string;
                                minutes: number;
                                /** @enum {string} */
                                status: "not-started" | "in-progress" | "done";
                                activityCount: number;
                                activitiesAnswered: number;
                            };
                            /** Format: uuid */
                            courseId: string;
                            courseTitle: string;
                            language: string;
                            /** @enum {string} */
                            subject: "python" | "language" | "writing";
                            reason: {
                                /** @enum {string} */
                                code: "continue-lesson" | "first-lesson" | "next-in-course" | "new-course" | "all-done" | "begin-here" | "review-due" | "new-skill" | "weak-skill" | "well-matched" | "long-unseen";
                                values: {
                                    [key: string]: string | number;
                                };
                            };
                        } | {
                            /** @enum {string} */
                            kind: "nothing";
                            reason: {
                                /** @enum {string} */
                                code: "continue-lesson" | "first-lesson" | "next-in-course" | "new-course" | "all-done" | "begin-here" | "review-due" | "new-skill" | "weak-skill" | "well-matched" | "long-unseen";
                                values: {
                                    [key: string]: string | number;
                                };
                            };
                        };
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    takeHint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rung": 1,
                     *       "text": "What does `+` do between two numbers?",
                     *       "remaining": 0
                     *     }
                     */
                    "application/json": {
                        rung: number;
                        text: string;
                        remaining: number;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    takeDiagnosis: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000005 */
                attemptId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "language": "en"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    language: "en" | "es";
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rung": 1,
                     *       "text": "`double(4)` gives `None`, and `8` is wanted.",
                     *       "line": null,
                     *       "remaining": 1
                     *     }
                     */
                    "application/json": {
                        rung: number;
                        text: string | null;
                        line: number | null;
                        remaining: number;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: Nothing was changed. Try again in a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    recordAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "attemptId": "0192f1a0-0000-7000-8000-000000000005",
                 *       "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                 *       "answer": {
                 *         "optionId": "a"
                 *       },
                 *       "durationMs": 5200,
                 *       "answeredAt": "2026-11-21T09:00:00.000Z",
                 *       "channel": "web",
                 *       "occasion": "lesson"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    attemptId: string;
                    /** Format: uuid */
                    activityId: string;
                    answer: unknown;
                    durationMs: number;
                    /** Format: date-time */
                    answeredAt: string;
                    /**
                     * @default web
                     * @enum {string}
                     */
                    channel?: "web" | "api";
                    /**
                     * @default lesson
                     * @enum {string}
                     */
                    occasion?: "lesson" | "practice" | "review" | "placement";
                };
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "attemptId": "0192f1a0-0000-7000-8000-000000000005",
                     *       "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *       "grade": {
                     *         "correct": true,
                     *         "score": 1,
                     *         "feedback": {
                     *           "correctOptionId": "a"
                     *         }
                     *       },
                     *       "aid": "none",
                     *       "masteryChanges": [
                     *         {
                     *           "skillId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                     *           "skillName": "Names and values",
                     *           "before": {
                     *             "state": "not-started"
                     *           },
                     *           "after": {
                     *             "state": "started",
                     *             "scorePercent": 74,
                     *             "level": "proficient",
                     *             "parts": [
                     *               {
                     *                 "component": "exercise",
                     *                 "valuePercent": 80,
                     *                 "nominalWeight": 0.4,
                     *                 "weight": 0.5
                     *               },
                     *               {
                     *                 "component": "quiz",
                     *                 "valuePercent": 75,
                     *                 "nominalWeight": 0.3,
                     *                 "weight": 0.375
                     *               },
                     *               {
                     *                 "component": "consistency",
                     *                 "valuePercent": 40,
                     *                 "nominalWeight": 0.1,
                     *                 "weight": 0.125
                     *               }
                     *             ],
                     *             "missing": [
                     *               "codeQuality"
                     *             ],
                     *             "unaidedAnswers": 5,
                     *             "aidedAnswers": 1
                     *           }
                     *         }
                     *       ],
                     *       "lesson": {
                     *         "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *         "status": "in-progress",
                     *         "activitiesAnswered": 3,
                     *         "activityCount": 6
                     *       },
                     *       "repeated": false
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        attemptId: string;
                        /** Format: uuid */
                        activityId: string;
                        grade: {
                            correct: boolean;
                            score: number;
                            codeQuality?: number;
                            feedback: {
                                [key: string]: unknown;
                            };
                        };
                        /** @enum {string} */
                        aid: "none" | "hint-1" | "hint-2" | "hint-3" | "worked-example" | "chat";
                        masteryChanges: {
                            /** Format: uuid */
                            skillId: string;
                            skillName: string;
                            before: {
                                /** @enum {string} */
                                state: "not-started";
                            } | {
                                /** @enum {string} */
                                state: "started";
                                scorePercent: number;
                                /** @enum {string} */
                                level: "beginner" | "learning" | "proficient" | "mastered";
                                parts: {
                                    /** @enum {string} */
                                    component: "exercise" | "quiz" | "codeQuality" | "consistency";
                                    valuePercent: number;
                                    nominalWeight: number;
                                    weight: number;
                                }[];
                                missing: ("exercise" | "quiz" | "codeQuality" | "consistency")[];
                                unaidedAnswers: number;
                                aidedAnswers: number;
                            };
                            after: {
                                /** @enum {string} */
                                state: "not-started";
                            } | {
                                /** @enum {string} */
                                state: "started";
                                scorePercent: number;
                                /** @enum {string} */
                                level: "beginner" | "learning" | "proficient" | "mastered";
                                parts: {
                                    /** @enum {string} */
                                    component: "exercise" | "quiz" | "codeQuality" | "consistency";
                                    valuePercent: number;
                                    nominalWeight: number;
                                    weight: number;
                                }[];
                                missing: ("exercise" | "quiz" | "codeQuality" | "consistency")[];
                                unaidedAnswers: number;
                                aidedAnswers: number;
                            };
                        }[];
                        lesson: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            status: "not-started" | "in-progress" | "done";
                            activitiesAnswered: number;
                            activityCount: number;
                        } | null;
                        repeated: boolean;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getToday: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "next": {
                     *         "kind": "lesson",
                     *         "lesson": {
                     *           "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "title": "Names and values",
                     *           "goal": "Give a value a name and use it again.",
                     *           "minutes": 8,
                     *           "status": "in-progress",
                     *           "activityCount": 6,
                     *           "activitiesAnswered": 2
                     *         },
                     *         "courseId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001",
                     *         "courseTitle": "First steps in Python",
                     *         "language": "en",
                     *         "subject": "python",
                     *         "reason": {
                     *           "code": "continue-lesson",
                     *           "values": {
                     *             "answered": 2,
                     *             "total": 6
                     *           }
                     *         }
                     *       },
                     *       "lead": "offers",
                     *       "offers": [
                     *         {
                     *           "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "activityTitle": "What gets printed",
                     *           "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "lessonTitle": "Names and values",
                     *           "lessonStatus": "in-progress",
                     *           "courseId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001",
                     *           "courseTitle": "First steps in Python",
                     *           "language": "en",
                     *           "subject": "python",
                     *           "chancePercent": 71,
                     *           "reasons": [
                     *             {
                     *               "code": "weak-skill",
                     *               "values": {
                     *                 "skill": "Names and values",
                     *                 "right": 2,
                     *                 "answers": 5
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "reviews": {
                     *         "due": 12,
                     *         "minutes": 6
                     *       },
                     *       "placement": null,
                     *       "answersToday": 4,
                     *       "activeDays": [
                     *         {
                     *           "date": "2026-11-15",
                     *           "answers": 0
                     *         },
                     *         {
                     *           "date": "2026-11-16",
                     *           "answers": 1
                     *         },
                     *         {
                     *           "date": "2026-11-17",
                     *           "answers": 2
                     *         },
                     *         {
                     *           "date": "2026-11-18",
                     *           "answers": 3
                     *         },
                     *         {
                     *           "date": "2026-11-19",
                     *           "answers": 4
                     *         },
                     *         {
                     *           "date": "2026-11-20",
                     *           "answers": 5
                     *         },
                     *         {
                     *           "date": "2026-11-21",
                     *           "answers": 6
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        next: {
                            /** @enum {string} */
                            kind: "lesson";
                            lesson: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                goal: string;
                                minutes: number;
                                /** @enum {string} */
                                status: "not-started" | "in-progress" | "done";
                                activityCount: number;
                                activitiesAnswered: number;
                            };
                            /** Format: uuid */
                            courseId: string;
                            courseTitle: string;
                            language: string;
                            /** @enum {string} */
                            subject: "python" | "language" | "writing";
                            reason: {
                                /** @enum {string} */
                                code: "continue-lesson" | "first-lesson" | "next-in-course" | "new-course" | "all-done" | "begin-here" | "review-due" | "new-skill" | "weak-skill" | "well-matched" | "long-unseen";
                                values: {
                                    [key: string]: string | number;
                                };
                            };
                        } | {
                            /** @enum {string} */
                            kind: "nothing";
                            reason: {
                                /** @enum {string} */
                                code: "continue-lesson" | "first-lesson" | "next-in-course" | "new-course" | "all-done" | "begin-here" | "review-due" | "new-skill" | "weak-skill" | "well-matched" | "long-unseen";
                                values: {
                                    [key: string]: string | number;
                                };
                            };
                        };
                        /** @enum {string} */
                        lead: "next" | "offers";
                        offers: {
                            /** Format: uuid */
                            activityId: string;
                            activityTitle: string;
                            /** Format: uuid */
                            lessonId: string;
                            lessonTitle: string;
                            /** @enum {string} */
                            lessonStatus: "not-started" | "in-progress" | "done";
                            /** Format: uuid */
                            courseId: string;
                            courseTitle: string;
                            language: string;
                            /** @enum {string} */
                            subject: "python" | "language" | "writing";
                            chancePercent: number;
                            reasons: {
                                /** @enum {string} */
                                code: "continue-lesson" | "first-lesson" | "next-in-course" | "new-course" | "all-done" | "begin-here" | "review-due" | "new-skill" | "weak-skill" | "well-matched" | "long-unseen";
                                values: {
                                    [key: string]: string | number;
                                };
                            }[];
                        }[];
                        reviews: {
                            due: number;
                            minutes: number;
                        };
                        placement: {
                            /** Format: uuid */
                            courseId: string;
                            courseTitle: string;
                            language: string;
                        } | null;
                        answersToday: number;
                        activeDays: {
                            /** Format: date */
                            date: string;
                            answers: number;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listOffers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "offers": [
                     *         {
                     *           "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "activityTitle": "What gets printed",
                     *           "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "lessonTitle": "Names and values",
                     *           "lessonStatus": "in-progress",
                     *           "courseId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001",
                     *           "courseTitle": "First steps in Python",
                     *           "language": "en",
                     *           "subject": "python",
                     *           "chancePercent": 71,
                     *           "reasons": [
                     *             {
                     *               "code": "weak-skill",
                     *               "values": {
                     *                 "skill": "Names and values",
                     *                 "right": 2,
                     *                 "answers": 5
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        offers: {
                            /** Format: uuid */
                            activityId: string;
                            activityTitle: string;
                            /** Format: uuid */
                            lessonId: string;
                            lessonTitle: string;
                            /** @enum {string} */
                            lessonStatus: "not-started" | "in-progress" | "done";
                            /** Format: uuid */
                            courseId: string;
                            courseTitle: string;
                            language: string;
                            /** @enum {string} */
                            subject: "python" | "language" | "writing";
                            chancePercent: number;
                            reasons: {
                                /** @enum {string} */
                                code: "continue-lesson" | "first-lesson" | "next-in-course" | "new-course" | "all-done" | "begin-here" | "review-due" | "new-skill" | "weak-skill" | "well-matched" | "long-unseen";
                                values: {
                                    [key: string]: string | number;
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listVocabulary: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                lessonId?: string;
                search?: string;
                level?: "A1" | "A2" | "B1" | "B2" | "C1" | "C2";
                state?: "new" | "learning" | "known";
            };
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "lessonTitle": "Mi casa",
                     *           "word": "library",
                     *           "part": "noun",
                     *           "level": "A1",
                     *           "gloss": "biblioteca",
                     *           "example": "The library is next to the park.",
                     *           "note": null,
                     *           "teaches": "en",
                     *           "review": {
                     *             "state": "new",
                     *             "cardId": null,
                     *             "dueAt": null
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            lessonId: string;
                            lessonTitle: string;
                            word: string;
                            /** @enum {string} */
                            part: "noun" | "verb" | "adjective" | "adverb" | "pronoun" | "determiner" | "preposition" | "conjunction" | "number" | "interjection" | "phrase";
                            /** @enum {string} */
                            level: "A1" | "A2" | "B1" | "B2" | "C1" | "C2";
                            gloss: string;
                            example: string;
                            note: string | null;
                            teaches: string | null;
                            review: {
                                /** @enum {string} */
                                state: "new" | "learning" | "known";
                                cardId: string | null;
                                dueAt: string | null;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    lookUpWord: {
        parameters: {
            query: {
                /** @example went */
                word: string;
                /** @example en */
                language?: "en" | "es";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "entries": [
                     *         {
                     *           "language": "en",
                     *           "word": "go",
                     *           "part": "verb",
                     *           "meanings": [
                     *             "ir"
                     *           ],
                     *           "definition": "change location; move, travel, or proceed"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        entries: {
                            /** @enum {string} */
                            language: "en" | "es";
                            word: string;
                            /** @enum {string} */
                            part: "noun" | "verb" | "adjective" | "adverb" | "pronoun" | "determiner" | "preposition" | "conjunction" | "number" | "interjection" | "phrase";
                            meanings: string[];
                            definition: string | null;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRolePlays: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "unitId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                     *           "title": "En la cafetería",
                     *           "level": "A1",
                     *           "situation": "Entras en una cafetería de Dublín.",
                     *           "learnerRole": "Cliente",
                     *           "partner": {
                     *             "name": "Sean",
                     *             "role": "Camarero"
                     *           },
                     *           "goal": "Pedir algo y pagar.",
                     *           "targetLanguage": [
                     *             {
                     *               "text": "Could I have…?",
                     *               "gloss": "¿Me pone…?"
                     *             }
                     *           ],
                     *           "turnCount": 5
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            unitId: string;
                            title: string;
                            /** @enum {string} */
                            level: "A1" | "A2" | "B1" | "B2" | "C1" | "C2";
                            situation: string;
                            learnerRole: string;
                            partner: {
                                name: string;
                                role: string;
                            };
                            goal: string;
                            targetLanguage: {
                                text: string;
                                gloss: string;
                            }[];
                            turnCount: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listEssayPrompts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "unitId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                     *           "title": "The later bell",
                     *           "genre": "argument",
                     *           "task": "Should lessons at your school begin an hour later?",
                     *           "audience": "Parents, teachers and pupils.",
                     *           "words": {
                     *             "min": 350,
                     *             "max": 600
                     *           },
                     *           "minutes": 60,
                     *           "thinkAbout": [
                     *             "Who gets up when?"
                     *           ],
                     *           "rubric": {
                     *             "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *             "title": "Argument essay",
                     *             "summary": "For essays that want the reader to agree.",
                     *             "levels": [
                     *               {
                     *                 "key": "beginning",
                     *                 "name": "Beginning"
                     *               }
                     *             ],
                     *             "criteria": [
                     *               {
                     *                 "key": "thesis",
                     *                 "name": "Thesis",
                     *                 "question": "Do I know what you want me to believe?",
                     *                 "weight": 100,
                     *                 "descriptions": {
                     *                   "beginning": "A subject is named, but no side is taken."
                     *                 }
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            unitId: string;
                            title: string;
                            genre: string;
                            task: string;
                            audience: string;
                            words: {
                                min: number;
                                max: number;
                            };
                            minutes: number;
                            thinkAbout: string[];
                            rubric: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                summary: string;
                                levels: {
                                    key: string;
                                    name: string;
                                }[];
                                criteria: {
                                    key: string;
                                    name: string;
                                    question: string;
                                    weight: number;
                                    descriptions: {
                                        [key: string]: string;
                                    };
                                }[];
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getConcept: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example for-loop */
                conceptKey: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "key": "for-loop",
                     *       "en": {
                     *         "title": "for loop",
                     *         "says": "A for loop does the same for every item.",
                     *         "mistake": "A line that belongs inside stands outside.",
                     *         "ask": "What is the same in every round?"
                     *       },
                     *       "es": {
                     *         "title": "bucle for",
                     *         "says": "Un bucle for hace lo mismo con cada elemento.",
                     *         "mistake": "Una línea que va dentro está fuera.",
                     *         "ask": "¿Qué es igual en cada vuelta?"
                     *       },
                     *       "example": "for name in ['Ana', 'Leo']:\n    print(name)",
                     *       "prints": "Ana\nLeo",
                     *       "before": [
                     *         {
                     *           "key": "variable",
                     *           "title": {
                     *             "en": "variable",
                     *             "es": "variable"
                     *           },
                     *           "mastery": {
                     *             "state": "started",
                     *             "scorePercent": 74,
                     *             "level": "proficient",
                     *             "parts": [
                     *               {
                     *                 "component": "exercise",
                     *                 "valuePercent": 80,
                     *                 "nominalWeight": 0.4,
                     *                 "weight": 0.5
                     *               },
                     *               {
                     *                 "component": "quiz",
                     *                 "valuePercent": 75,
                     *                 "nominalWeight": 0.3,
                     *                 "weight": 0.375
                     *               },
                     *               {
                     *                 "component": "consistency",
                     *                 "valuePercent": 40,
                     *                 "nominalWeight": 0.1,
                     *                 "weight": 0.125
                     *               }
                     *             ],
                     *             "missing": [
                     *               "codeQuality"
                     *             ],
                     *             "unaidedAnswers": 5,
                     *             "aidedAnswers": 1
                     *           }
                     *         }
                     *       ],
                     *       "opens": [
                     *         {
                     *           "key": "range",
                     *           "title": {
                     *             "en": "range",
                     *             "es": "range"
                     *           },
                     *           "mastery": {
                     *             "state": "not-started"
                     *           }
                     *         }
                     *       ],
                     *       "course": {
                     *         "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001",
                     *         "title": "Python from zero",
                     *         "language": "en",
                     *         "skill": {
                     *           "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                     *           "name": "Repeating with for",
                     *           "mastery": {
                     *             "state": "started",
                     *             "scorePercent": 74,
                     *             "level": "proficient",
                     *             "parts": [
                     *               {
                     *                 "component": "exercise",
                     *                 "valuePercent": 80,
                     *                 "nominalWeight": 0.4,
                     *                 "weight": 0.5
                     *               },
                     *               {
                     *                 "component": "quiz",
                     *                 "valuePercent": 75,
                     *                 "nominalWeight": 0.3,
                     *                 "weight": 0.375
                     *               },
                     *               {
                     *                 "component": "consistency",
                     *                 "valuePercent": 40,
                     *                 "nominalWeight": 0.1,
                     *                 "weight": 0.125
                     *               }
                     *             ],
                     *             "missing": [
                     *               "codeQuality"
                     *             ],
                     *             "unaidedAnswers": 5,
                     *             "aidedAnswers": 1
                     *           }
                     *         },
                     *         "lesson": {
                     *           "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "title": "Loops"
                     *         },
                     *         "activities": [
                     *           {
                     *             "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *             "title": "What gets printed",
                     *             "type": "choice",
                     *             "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *             "lessonTitle": "Loops",
                     *             "begun": true,
                     *             "correct": null
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        key: string;
                        en: {
                            title: string;
                            says: string;
                            mistake: string;
                            ask: string;
                        };
                        es: {
                            title: string;
                            says: string;
                            mistake: string;
                            ask: string;
                        };
                        example: string;
                        prints: string | null;
                        before: {
                            key: string;
                            title: {
                                en: string;
                                es: string;
                            };
                            mastery: ({
                                /** @enum {string} */
                                state: "not-started";
                            } | {
                                /** @enum {string} */
                                state: "started";
                                scorePercent: number;
                                /** @enum {string} */
                                level: "beginner" | "learning" | "proficient" | "mastered";
                                parts: {
                                    /** @enum {string} */
                                    component: "exercise" | "quiz" | "codeQuality" | "consistency";
                                    valuePercent: number;
                                    nominalWeight: number;
                                    weight: number;
                                }[];
                                missing: ("exercise" | "quiz" | "codeQuality" | "consistency")[];
                                unaidedAnswers: number;
                                aidedAnswers: number;
                            }) | null;
                        }[];
                        opens: {
                            key: string;
                            title: {
                                en: string;
                                es: string;
                            };
                            mastery: ({
                                /** @enum {string} */
                                state: "not-started";
                            } | {
                                /** @enum {string} */
                                state: "started";
                                scorePercent: number;
                                /** @enum {string} */
                                level: "beginner" | "learning" | "proficient" | "mastered";
                                parts: {
                                    /** @enum {string} */
                                    component: "exercise" | "quiz" | "codeQuality" | "consistency";
                                    valuePercent: number;
                                    nominalWeight: number;
                                    weight: number;
                                }[];
                                missing: ("exercise" | "quiz" | "codeQuality" | "consistency")[];
                                unaidedAnswers: number;
                                aidedAnswers: number;
                            }) | null;
                        }[];
                        course: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            language: string;
                            skill: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                                mastery: {
                                    /** @enum {string} */
                                    state: "not-started";
                                } | {
                                    /** @enum {string} */
                                    state: "started";
                                    scorePercent: number;
                                    /** @enum {string} */
                                    level: "beginner" | "learning" | "proficient" | "mastered";
                                    parts: {
                                        /** @enum {string} */
                                        component: "exercise" | "quiz" | "codeQuality" | "consistency";
                                        valuePercent: number;
                                        nominalWeight: number;
                                        weight: number;
                                    }[];
                                    missing: ("exercise" | "quiz" | "codeQuality" | "consistency")[];
                                    unaidedAnswers: number;
                                    aidedAnswers: number;
                                };
                            } | null;
                            lesson: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                            } | null;
                            activities: {
                                /** Format: uuid */
                                activityId: string;
                                title: string;
                                type: string;
                                /** Format: uuid */
                                lessonId: string;
                                lessonTitle: string;
                                begun: boolean;
                                correct: boolean | null;
                            }[];
                        } | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listConceptMaps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "courses": [
                     *         {
                     *           "courseId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001",
                     *           "title": "Python from zero",
                     *           "subject": "python",
                     *           "language": "en"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        courses: {
                            /** Format: uuid */
                            courseId: string;
                            title: string;
                            /** @enum {string} */
                            subject: "python" | "language" | "writing";
                            language: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listConcepts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "courseId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001",
                     *       "courseTitle": "Python from zero",
                     *       "language": "en",
                     *       "concepts": [
                     *         {
                     *           "key": "variable",
                     *           "title": {
                     *             "en": "variable",
                     *             "es": "variable"
                     *           },
                     *           "mastery": {
                     *             "state": "started",
                     *             "scorePercent": 74,
                     *             "level": "proficient",
                     *             "parts": [
                     *               {
                     *                 "component": "exercise",
                     *                 "valuePercent": 80,
                     *                 "nominalWeight": 0.4,
                     *                 "weight": 0.5
                     *               },
                     *               {
                     *                 "component": "quiz",
                     *                 "valuePercent": 75,
                     *                 "nominalWeight": 0.3,
                     *                 "weight": 0.375
                     *               },
                     *               {
                     *                 "component": "consistency",
                     *                 "valuePercent": 40,
                     *                 "nominalWeight": 0.1,
                     *                 "weight": 0.125
                     *               }
                     *             ],
                     *             "missing": [
                     *               "codeQuality"
                     *             ],
                     *             "unaidedAnswers": 5,
                     *             "aidedAnswers": 1
                     *           },
                     *           "before": [],
                     *           "layer": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        courseId: string;
                        courseTitle: string;
                        language: string;
                        concepts: {
                            key: string;
                            title: {
                                en: string;
                                es: string;
                            };
                            mastery: ({
                                /** @enum {string} */
                                state: "not-started";
                            } | {
                                /** @enum {string} */
                                state: "started";
                                scorePercent: number;
                                /** @enum {string} */
                                level: "beginner" | "learning" | "proficient" | "mastered";
                                parts: {
                                    /** @enum {string} */
                                    component: "exercise" | "quiz" | "codeQuality" | "consistency";
                                    valuePercent: number;
                                    nominalWeight: number;
                                    weight: number;
                                }[];
                                missing: ("exercise" | "quiz" | "codeQuality" | "consistency")[];
                                unaidedAnswers: number;
                                aidedAnswers: number;
                            }) | null;
                            before: string[];
                            layer: number;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listLessonConcepts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002 */
                lessonId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "taught": [
                     *         {
                     *           "key": "variable",
                     *           "title": {
                     *             "en": "variable",
                     *             "es": "variable"
                     *           }
                     *         }
                     *       ],
                     *       "activities": [
                     *         {
                     *           "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "concepts": [
                     *             {
                     *               "key": "variable",
                     *               "title": {
                     *                 "en": "variable",
                     *                 "es": "variable"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        taught: {
                            key: string;
                            title: {
                                en: string;
                                es: string;
                            };
                        }[];
                        activities: {
                            /** Format: uuid */
                            activityId: string;
                            concepts: {
                                key: string;
                                title: {
                                    en: string;
                                    es: string;
                                };
                            }[];
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "due": 1,
                     *       "minutes": 1,
                     *       "reviews": [
                     *         {
                     *           "cardId": null,
                     *           "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "activityTitle": "What gets printed",
                     *           "titleLanguage": "en",
                     *           "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "lessonTitle": "Names and values",
                     *           "courseTitle": "First steps in Python",
                     *           "language": "en",
                     *           "isNew": false,
                     *           "memoryPercent": 84,
                     *           "overdueDays": 2
                     *         }
                     *       ],
                     *       "days": [
                     *         {
                     *           "date": "2026-11-10",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-11",
                     *           "reviews": 1,
                     *           "minutes": 1
                     *         },
                     *         {
                     *           "date": "2026-11-12",
                     *           "reviews": 2,
                     *           "minutes": 2
                     *         },
                     *         {
                     *           "date": "2026-11-13",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-14",
                     *           "reviews": 1,
                     *           "minutes": 1
                     *         },
                     *         {
                     *           "date": "2026-11-15",
                     *           "reviews": 2,
                     *           "minutes": 2
                     *         },
                     *         {
                     *           "date": "2026-11-16",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-17",
                     *           "reviews": 1,
                     *           "minutes": 1
                     *         },
                     *         {
                     *           "date": "2026-11-18",
                     *           "reviews": 2,
                     *           "minutes": 2
                     *         },
                     *         {
                     *           "date": "2026-11-19",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-20",
                     *           "reviews": 1,
                     *           "minutes": 1
                     *         },
                     *         {
                     *           "date": "2026-11-21",
                     *           "reviews": 2,
                     *           "minutes": 2
                     *         },
                     *         {
                     *           "date": "2026-11-22",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-23",
                     *           "reviews": 1,
                     *           "minutes": 1
                     *         }
                     *       ],
                     *       "plan": null
                     *     }
                     */
                    "application/json": {
                        due: number;
                        minutes: number;
                        reviews: {
                            cardId: string | null;
                            activityId: string | null;
                            activityTitle: string;
                            titleLanguage: string | null;
                            lessonId: string | null;
                            lessonTitle: string | null;
                            courseTitle: string | null;
                            language: string | null;
                            isNew: boolean;
                            memoryPercent: number;
                            overdueDays: number;
                        }[];
                        days: {
                            /** Format: date */
                            date: string;
                            reviews: number;
                            minutes: number;
                        }[];
                        plan: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "exam" | "relief";
                            moved: number;
                            /** Format: date-time */
                            madeAt: string;
                        } | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    previewReviewPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "relief",
                 *       "minutesPerDay": 2
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    kind: "exam";
                    /** Format: date-time */
                    examAt: string;
                } | {
                    /** @enum {string} */
                    kind: "relief";
                    minutesPerDay: number;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "relief",
                     *       "moved": 8,
                     *       "before": [
                     *         {
                     *           "date": "2026-11-10",
                     *           "reviews": 12,
                     *           "minutes": 6
                     *         },
                     *         {
                     *           "date": "2026-11-11",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-12",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-13",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-14",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-15",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-16",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-17",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-18",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-19",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-20",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-21",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-22",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-23",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         }
                     *       ],
                     *       "after": [
                     *         {
                     *           "date": "2026-11-10",
                     *           "reviews": 4,
                     *           "minutes": 2
                     *         },
                     *         {
                     *           "date": "2026-11-11",
                     *           "reviews": 4,
                     *           "minutes": 2
                     *         },
                     *         {
                     *           "date": "2026-11-12",
                     *           "reviews": 4,
                     *           "minutes": 2
                     *         },
                     *         {
                     *           "date": "2026-11-13",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-14",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-15",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-16",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-17",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-18",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-19",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-20",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-21",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-22",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-23",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        kind: "exam" | "relief";
                        moved: number;
                        before: {
                            /** Format: date */
                            date: string;
                            reviews: number;
                            minutes: number;
                        }[];
                        after: {
                            /** Format: date */
                            date: string;
                            reviews: number;
                            minutes: number;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    makeReviewPlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "relief",
                 *       "minutesPerDay": 2
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    kind: "exam";
                    /** Format: date-time */
                    examAt: string;
                } | {
                    /** @enum {string} */
                    kind: "relief";
                    minutesPerDay: number;
                };
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "kind": "relief",
                     *       "moved": 8,
                     *       "before": [
                     *         {
                     *           "date": "2026-11-10",
                     *           "reviews": 12,
                     *           "minutes": 6
                     *         },
                     *         {
                     *           "date": "2026-11-11",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-12",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-13",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-14",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-15",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-16",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-17",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-18",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-19",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-20",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-21",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-22",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-23",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         }
                     *       ],
                     *       "after": [
                     *         {
                     *           "date": "2026-11-10",
                     *           "reviews": 4,
                     *           "minutes": 2
                     *         },
                     *         {
                     *           "date": "2026-11-11",
                     *           "reviews": 4,
                     *           "minutes": 2
                     *         },
                     *         {
                     *           "date": "2026-11-12",
                     *           "reviews": 4,
                     *           "minutes": 2
                     *         },
                     *         {
                     *           "date": "2026-11-13",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-14",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-15",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-16",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-17",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-18",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-19",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-20",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-21",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-22",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         },
                     *         {
                     *           "date": "2026-11-23",
                     *           "reviews": 0,
                     *           "minutes": 0
                     *         }
                     *       ],
                     *       "id": "0192f1a0-0000-7000-8000-000000000007"
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        kind: "exam" | "relief";
                        moved: number;
                        before: {
                            /** Format: date */
                            date: string;
                            reviews: number;
                            minutes: number;
                        }[];
                        after: {
                            /** Format: date */
                            date: string;
                            reviews: number;
                            minutes: number;
                        }[];
                        id: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    undoReviewPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000007 */
                planId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "restored": 8
                     *     }
                     */
                    "application/json": {
                        restored: number;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listReviewCards: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f1a0-0000-7000-8000-000000000007",
                     *           "front": "I have been here for two years.",
                     *           "back": "Llevo dos años aquí.",
                     *           "example": null,
                     *           "source": "conversation",
                     *           "addedAt": "2026-11-21T09:00:00.000Z",
                     *           "review": {
                     *             "state": "new",
                     *             "cardId": "0192f1a0-0000-7000-8000-000000000007",
                     *             "dueAt": "2026-11-21T09:00:00.000Z"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            front: string;
                            back: string;
                            example: string | null;
                            /** @enum {string} */
                            source: "own" | "conversation";
                            /** Format: date-time */
                            addedAt: string;
                            review: {
                                /** @enum {string} */
                                state: "new" | "learning" | "known";
                                cardId: string | null;
                                dueAt: string | null;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createReviewCard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "front": "I have been here for two years.",
                 *       "back": "Llevo dos años aquí.",
                 *       "example": null,
                 *       "source": "conversation"
                 *     }
                 */
                "application/json": {
                    front: string;
                    back: string;
                    /** @default null */
                    example?: string | null;
                    /**
                     * @default own
                     * @enum {string}
                     */
                    source?: "own" | "conversation";
                };
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-000000000007",
                     *       "front": "I have been here for two years.",
                     *       "back": "Llevo dos años aquí.",
                     *       "example": null,
                     *       "source": "conversation",
                     *       "addedAt": "2026-11-21T09:00:00.000Z",
                     *       "review": {
                     *         "state": "new",
                     *         "cardId": "0192f1a0-0000-7000-8000-000000000007",
                     *         "dueAt": "2026-11-21T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        front: string;
                        back: string;
                        example: string | null;
                        /** @enum {string} */
                        source: "own" | "conversation";
                        /** Format: date-time */
                        addedAt: string;
                        review: {
                            /** @enum {string} */
                            state: "new" | "learning" | "known";
                            cardId: string | null;
                            dueAt: string | null;
                        };
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    changeReviewCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000007 */
                cardId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "front": "I have been here for two years.",
                 *       "back": "Llevo dos años aquí.",
                 *       "example": null
                 *     }
                 */
                "application/json": {
                    front: string;
                    back: string;
                    /** @default null */
                    example?: string | null;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-000000000007",
                     *       "front": "I have been here for two years.",
                     *       "back": "Llevo dos años aquí.",
                     *       "example": null,
                     *       "source": "conversation",
                     *       "addedAt": "2026-11-21T09:00:00.000Z",
                     *       "review": {
                     *         "state": "new",
                     *         "cardId": "0192f1a0-0000-7000-8000-000000000007",
                     *         "dueAt": "2026-11-21T09:00:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        front: string;
                        back: string;
                        example: string | null;
                        /** @enum {string} */
                        source: "own" | "conversation";
                        /** Format: date-time */
                        addedAt: string;
                        review: {
                            /** @enum {string} */
                            state: "new" | "learning" | "known";
                            cardId: string | null;
                            dueAt: string | null;
                        };
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    removeReviewCard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000007 */
                cardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    addWordToReviews: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003 */
                wordId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "new",
                     *       "cardId": "0192f1a0-0000-7000-8000-000000000007",
                     *       "dueAt": "2026-11-21T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        state: "new" | "learning" | "known";
                        cardId: string | null;
                        dueAt: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCardQuestion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000007 */
                cardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "cardId": "0192f1a0-0000-7000-8000-000000000007",
                     *       "way": "recall",
                     *       "language": "es",
                     *       "activity": {
                     *         "id": "0192f1a0-0000-7000-8000-000000000009",
                     *         "type": "short-answer",
                     *         "schemaVersion": 1,
                     *         "title": "biblioteca",
                     *         "purpose": "exercise",
                     *         "content": {
                     *           "prompt": "Escribe la palabra: **biblioteca**",
                     *           "input": "text",
                     *           "maxLength": 200
                     *         },
                     *         "hintCount": 0,
                     *         "lastAttempt": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        cardId: string;
                        /** @enum {string} */
                        way: "recognise" | "recall";
                        language: string;
                        activity: {
                            /** Format: uuid */
                            id: string;
                            type: string;
                            schemaVersion: number;
                            title: string;
                            /** @enum {string} */
                            purpose: "exercise" | "quiz";
                            content: {
                                [key: string]: unknown;
                            };
                            hintCount: number;
                            lastAttempt: {
                                answer: unknown;
                                grade: {
                                    correct: boolean;
                                    score: number;
                                    codeQuality?: number;
                                    feedback: {
                                        [key: string]: unknown;
                                    };
                                };
                                /** Format: date-time */
                                at: string;
                            } | null;
                        };
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPlacement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "courseId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001",
                     *       "courseTitle": "First steps in Python",
                     *       "language": "en",
                     *       "status": "done",
                     *       "answered": 8,
                     *       "atMost": 10,
                     *       "question": null,
                     *       "outcome": {
                     *         "answers": 8,
                     *         "correct": 5,
                     *         "knownPercent": 46,
                     *         "lowPercent": 33,
                     *         "highPercent": 60,
                     *         "beginWith": {
                     *           "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "title": "Names and values"
                     *         },
                     *         "lessonsBefore": 5
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        courseId: string;
                        courseTitle: string;
                        language: string;
                        /** @enum {string} */
                        status: "offered" | "running" | "done" | "skipped" | "unavailable";
                        answered: number;
                        atMost: number;
                        question: {
                            /** Format: uuid */
                            activityId: string;
                            /** Format: uuid */
                            lessonId: string;
                        } | null;
                        outcome: {
                            answers: number;
                            correct: number;
                            knownPercent: number;
                            lowPercent: number;
                            highPercent: number;
                            beginWith: {
                                /** Format: uuid */
                                lessonId: string;
                                title: string;
                            };
                            lessonsBefore: number;
                        } | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    advancePlacement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "courseId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001",
                     *       "courseTitle": "First steps in Python",
                     *       "language": "en",
                     *       "status": "running",
                     *       "answered": 2,
                     *       "atMost": 10,
                     *       "question": {
                     *         "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *         "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002"
                     *       },
                     *       "outcome": null
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        courseId: string;
                        courseTitle: string;
                        language: string;
                        /** @enum {string} */
                        status: "offered" | "running" | "done" | "skipped" | "unavailable";
                        answered: number;
                        atMost: number;
                        question: {
                            /** Format: uuid */
                            activityId: string;
                            /** Format: uuid */
                            lessonId: string;
                        } | null;
                        outcome: {
                            answers: number;
                            correct: number;
                            knownPercent: number;
                            lowPercent: number;
                            highPercent: number;
                            beginWith: {
                                /** Format: uuid */
                                lessonId: string;
                                title: string;
                            };
                            lessonsBefore: number;
                        } | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    skipPlacement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "courseId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001",
                     *       "courseTitle": "First steps in Python",
                     *       "language": "en",
                     *       "status": "skipped",
                     *       "answered": 0,
                     *       "atMost": 10,
                     *       "question": null,
                     *       "outcome": null
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        courseId: string;
                        courseTitle: string;
                        language: string;
                        /** @enum {string} */
                        status: "offered" | "running" | "done" | "skipped" | "unavailable";
                        answered: number;
                        atMost: number;
                        question: {
                            /** Format: uuid */
                            activityId: string;
                            /** Format: uuid */
                            lessonId: string;
                        } | null;
                        outcome: {
                            answers: number;
                            correct: number;
                            knownPercent: number;
                            lowPercent: number;
                            highPercent: number;
                            beginWith: {
                                /** Format: uuid */
                                lessonId: string;
                                title: string;
                            };
                            lessonsBefore: number;
                        } | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *       "displayName": "Ana Torres",
                     *       "answers": 12,
                     *       "lessonsDone": 1,
                     *       "lastActiveAt": "2026-11-21T09:00:00.000Z",
                     *       "skills": [
                     *         {
                     *           "skillId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                     *           "skillName": "Names and values",
                     *           "subject": "python",
                     *           "mastery": {
                     *             "state": "started",
                     *             "scorePercent": 74,
                     *             "level": "proficient",
                     *             "parts": [
                     *               {
                     *                 "component": "exercise",
                     *                 "valuePercent": 80,
                     *                 "nominalWeight": 0.4,
                     *                 "weight": 0.5
                     *               },
                     *               {
                     *                 "component": "quiz",
                     *                 "valuePercent": 75,
                     *                 "nominalWeight": 0.3,
                     *                 "weight": 0.375
                     *               },
                     *               {
                     *                 "component": "consistency",
                     *                 "valuePercent": 40,
                     *                 "nominalWeight": 0.1,
                     *                 "weight": 0.125
                     *               }
                     *             ],
                     *             "missing": [
                     *               "codeQuality"
                     *             ],
                     *             "unaidedAnswers": 5,
                     *             "aidedAnswers": 1
                     *           },
                     *           "gate": {
                     *             "status": "open",
                     *             "chancePercent": 78,
                     *             "missing": [
                     *               "chance"
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        personId: string;
                        displayName: string;
                        answers: number;
                        lessonsDone: number;
                        lastActiveAt: string | null;
                        skills: {
                            /** Format: uuid */
                            skillId: string;
                            skillName: string;
                            /** @enum {string} */
                            subject: "python" | "language" | "writing";
                            mastery: {
                                /** @enum {string} */
                                state: "not-started";
                            } | {
                                /** @enum {string} */
                                state: "started";
                                scorePercent: number;
                                /** @enum {string} */
                                level: "beginner" | "learning" | "proficient" | "mastered";
                                parts: {
                                    /** @enum {string} */
                                    component: "exercise" | "quiz" | "codeQuality" | "consistency";
                                    valuePercent: number;
                                    nominalWeight: number;
                                    weight: number;
                                }[];
                                missing: ("exercise" | "quiz" | "codeQuality" | "consistency")[];
                                unaidedAnswers: number;
                                aidedAnswers: number;
                            };
                            gate: {
                                /** @enum {string} */
                                status: "open" | "passed" | "review";
                                chancePercent: number;
                                missing: ("mastery" | "chance" | "answers" | "items")[];
                            };
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listEvidence: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004 */
                skillId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f1a0-0000-7000-8000-000000000007",
                     *           "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "activityTitle": "What gets printed",
                     *           "lessonTitle": "Names and values",
                     *           "skillId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                     *           "score": 1,
                     *           "correct": true,
                     *           "purpose": "exercise",
                     *           "aid": "none",
                     *           "durationMs": 5200,
                     *           "channel": "web",
                     *           "grader": "rule",
                     *           "confidence": 1,
                     *           "weight": 1,
                     *           "at": "2026-11-21T09:00:00.000Z",
                     *           "counted": true
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            activityId: string;
                            activityTitle: string;
                            lessonTitle: string;
                            /** Format: uuid */
                            skillId: string;
                            score: number;
                            correct: boolean;
                            /** @enum {string} */
                            purpose: "exercise" | "quiz";
                            /** @enum {string} */
                            aid: "none" | "hint-1" | "hint-2" | "hint-3" | "worked-example" | "chat";
                            durationMs: number;
                            /** @enum {string} */
                            channel: "web" | "api";
                            /** @enum {string} */
                            grader: "rule" | "model" | "person";
                            confidence: number;
                            weight: number;
                            /** Format: date-time */
                            at: string;
                            counted: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listMyStudents: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *           "displayName": "Ana Torres"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            personId: string;
                            displayName: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getClassProgress: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *           "displayName": "Ana Torres",
                     *           "answers": 12,
                     *           "lessonsDone": 1,
                     *           "lastActiveAt": "2026-11-21T09:00:00.000Z",
                     *           "levels": {
                     *             "beginner": 0,
                     *             "learning": 1,
                     *             "proficient": 2,
                     *             "mastered": 0
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            personId: string;
                            displayName: string;
                            answers: number;
                            lessonsDone: number;
                            lastActiveAt: string | null;
                            levels: {
                                beginner: number;
                                learning: number;
                                proficient: number;
                                mastered: number;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAssignableActivities: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                search?: string;
            };
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "title": "The longest word",
                     *           "type": "code",
                     *           "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "lessonTitle": "Lists at work",
                     *           "courseTitle": "Python, first steps",
                     *           "language": "en"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            activityId: string;
                            title: string;
                            type: string;
                            /** Format: uuid */
                            lessonId: string;
                            lessonTitle: string;
                            courseTitle: string;
                            language: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAssignments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f1a0-0000-7000-8000-00000000000e",
                     *           "classId": "0192f1a0-0000-7000-8000-000000000003",
                     *           "title": "Loops, week 47",
                     *           "dueAt": "2026-11-27T17:00:00.000Z",
                     *           "timeZone": "Europe/Madrid",
                     *           "maxAttempts": 3,
                     *           "help": "hints",
                     *           "setAt": "2026-11-20T09:00:00.000Z",
                     *           "closedAt": null,
                     *           "exercises": 1,
                     *           "students": 24,
                     *           "done": 7
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            classId: string;
                            title: string;
                            /** Format: date-time */
                            dueAt: string;
                            timeZone: string;
                            maxAttempts: number | null;
                            /** @enum {string} */
                            help: "none" | "hints" | "full";
                            /** Format: date-time */
                            setAt: string;
                            closedAt: string | null;
                            exercises: number;
                            students: number;
                            done: number;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Loops, week 47",
                 *       "dueAt": "2026-11-27T17:00:00.000Z",
                 *       "timeZone": "Europe/Madrid",
                 *       "maxAttempts": 3,
                 *       "help": "hints",
                 *       "activityIds": [
                 *         "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003"
                 *       ],
                 *       "studentIds": null
                 *     }
                 */
                "application/json": {
                    title: string;
                    /** Format: date-time */
                    dueAt: string;
                    timeZone: string;
                    maxAttempts: number | null;
                    /** @enum {string} */
                    help: "none" | "hints" | "full";
                    activityIds: string[];
                    studentIds: string[] | null;
                };
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-00000000000e",
                     *       "classId": "0192f1a0-0000-7000-8000-000000000003",
                     *       "title": "Loops, week 47",
                     *       "dueAt": "2026-11-27T17:00:00.000Z",
                     *       "timeZone": "Europe/Madrid",
                     *       "maxAttempts": 3,
                     *       "help": "hints",
                     *       "setAt": "2026-11-20T09:00:00.000Z",
                     *       "closedAt": null,
                     *       "exercises": 1,
                     *       "students": 24,
                     *       "done": 7,
                     *       "className": "Year 9 Python",
                     *       "setByName": "Tomas Reyes",
                     *       "items": [
                     *         {
                     *           "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "title": "The longest word",
                     *           "type": "code",
                     *           "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "lessonTitle": "Lists at work",
                     *           "courseTitle": "Python, first steps",
                     *           "language": "en"
                     *         }
                     *       ],
                     *       "studentIds": null,
                     *       "extensions": []
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        classId: string;
                        title: string;
                        /** Format: date-time */
                        dueAt: string;
                        timeZone: string;
                        maxAttempts: number | null;
                        /** @enum {string} */
                        help: "none" | "hints" | "full";
                        /** Format: date-time */
                        setAt: string;
                        closedAt: string | null;
                        exercises: number;
                        students: number;
                        done: number;
                        className: string;
                        setByName: string;
                        items: {
                            /** Format: uuid */
                            activityId: string;
                            title: string;
                            type: string;
                            /** Format: uuid */
                            lessonId: string;
                            lessonTitle: string;
                            courseTitle: string;
                            language: string;
                        }[];
                        studentIds: string[] | null;
                        extensions: {
                            /** Format: uuid */
                            personId: string;
                            displayName: string;
                            /** Format: date-time */
                            dueAt: string;
                            reason: string;
                            givenByName: string;
                            /** Format: date-time */
                            givenAt: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000e */
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-00000000000e",
                     *       "classId": "0192f1a0-0000-7000-8000-000000000003",
                     *       "title": "Loops, week 47",
                     *       "dueAt": "2026-11-27T17:00:00.000Z",
                     *       "timeZone": "Europe/Madrid",
                     *       "maxAttempts": 3,
                     *       "help": "hints",
                     *       "setAt": "2026-11-20T09:00:00.000Z",
                     *       "closedAt": null,
                     *       "exercises": 1,
                     *       "students": 24,
                     *       "done": 7,
                     *       "className": "Year 9 Python",
                     *       "setByName": "Tomas Reyes",
                     *       "items": [
                     *         {
                     *           "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "title": "The longest word",
                     *           "type": "code",
                     *           "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "lessonTitle": "Lists at work",
                     *           "courseTitle": "Python, first steps",
                     *           "language": "en"
                     *         }
                     *       ],
                     *       "studentIds": null,
                     *       "extensions": []
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        classId: string;
                        title: string;
                        /** Format: date-time */
                        dueAt: string;
                        timeZone: string;
                        maxAttempts: number | null;
                        /** @enum {string} */
                        help: "none" | "hints" | "full";
                        /** Format: date-time */
                        setAt: string;
                        closedAt: string | null;
                        exercises: number;
                        students: number;
                        done: number;
                        className: string;
                        setByName: string;
                        items: {
                            /** Format: uuid */
                            activityId: string;
                            title: string;
                            type: string;
                            /** Format: uuid */
                            lessonId: string;
                            lessonTitle: string;
                            courseTitle: string;
                            language: string;
                        }[];
                        studentIds: string[] | null;
                        extensions: {
                            /** Format: uuid */
                            personId: string;
                            displayName: string;
                            /** Format: date-time */
                            dueAt: string;
                            reason: string;
                            givenByName: string;
                            /** Format: date-time */
                            givenAt: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000e */
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Loops, week 47",
                 *       "dueAt": "2026-11-27T17:00:00.000Z",
                 *       "timeZone": "Europe/Madrid",
                 *       "maxAttempts": 3,
                 *       "help": "hints",
                 *       "activityIds": [
                 *         "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003"
                 *       ],
                 *       "studentIds": null
                 *     }
                 */
                "application/json": {
                    title: string;
                    /** Format: date-time */
                    dueAt: string;
                    timeZone: string;
                    maxAttempts: number | null;
                    /** @enum {string} */
                    help: "none" | "hints" | "full";
                    activityIds: string[];
                    studentIds: string[] | null;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-00000000000e",
                     *       "classId": "0192f1a0-0000-7000-8000-000000000003",
                     *       "title": "Loops, week 47",
                     *       "dueAt": "2026-11-27T17:00:00.000Z",
                     *       "timeZone": "Europe/Madrid",
                     *       "maxAttempts": 3,
                     *       "help": "hints",
                     *       "setAt": "2026-11-20T09:00:00.000Z",
                     *       "closedAt": null,
                     *       "exercises": 1,
                     *       "students": 24,
                     *       "done": 7,
                     *       "className": "Year 9 Python",
                     *       "setByName": "Tomas Reyes",
                     *       "items": [
                     *         {
                     *           "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "title": "The longest word",
                     *           "type": "code",
                     *           "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "lessonTitle": "Lists at work",
                     *           "courseTitle": "Python, first steps",
                     *           "language": "en"
                     *         }
                     *       ],
                     *       "studentIds": null,
                     *       "extensions": []
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        classId: string;
                        title: string;
                        /** Format: date-time */
                        dueAt: string;
                        timeZone: string;
                        maxAttempts: number | null;
                        /** @enum {string} */
                        help: "none" | "hints" | "full";
                        /** Format: date-time */
                        setAt: string;
                        closedAt: string | null;
                        exercises: number;
                        students: number;
                        done: number;
                        className: string;
                        setByName: string;
                        items: {
                            /** Format: uuid */
                            activityId: string;
                            title: string;
                            type: string;
                            /** Format: uuid */
                            lessonId: string;
                            lessonTitle: string;
                            courseTitle: string;
                            language: string;
                        }[];
                        studentIds: string[] | null;
                        extensions: {
                            /** Format: uuid */
                            personId: string;
                            displayName: string;
                            /** Format: date-time */
                            dueAt: string;
                            reason: string;
                            givenByName: string;
                            /** Format: date-time */
                            givenAt: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000e */
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    closeAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000e */
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "closed": true
                 *     }
                 */
                "application/json": {
                    closed: boolean;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-00000000000e",
                     *       "classId": "0192f1a0-0000-7000-8000-000000000003",
                     *       "title": "Loops, week 47",
                     *       "dueAt": "2026-11-27T17:00:00.000Z",
                     *       "timeZone": "Europe/Madrid",
                     *       "maxAttempts": 3,
                     *       "help": "hints",
                     *       "setAt": "2026-11-20T09:00:00.000Z",
                     *       "closedAt": "2026-11-29T09:00:00.000Z",
                     *       "exercises": 1,
                     *       "students": 24,
                     *       "done": 7,
                     *       "className": "Year 9 Python",
                     *       "setByName": "Tomas Reyes",
                     *       "items": [
                     *         {
                     *           "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "title": "The longest word",
                     *           "type": "code",
                     *           "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "lessonTitle": "Lists at work",
                     *           "courseTitle": "Python, first steps",
                     *           "language": "en"
                     *         }
                     *       ],
                     *       "studentIds": null,
                     *       "extensions": []
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        classId: string;
                        title: string;
                        /** Format: date-time */
                        dueAt: string;
                        timeZone: string;
                        maxAttempts: number | null;
                        /** @enum {string} */
                        help: "none" | "hints" | "full";
                        /** Format: date-time */
                        setAt: string;
                        closedAt: string | null;
                        exercises: number;
                        students: number;
                        done: number;
                        className: string;
                        setByName: string;
                        items: {
                            /** Format: uuid */
                            activityId: string;
                            title: string;
                            type: string;
                            /** Format: uuid */
                            lessonId: string;
                            lessonTitle: string;
                            courseTitle: string;
                            language: string;
                        }[];
                        studentIds: string[] | null;
                        extensions: {
                            /** Format: uuid */
                            personId: string;
                            displayName: string;
                            /** Format: date-time */
                            dueAt: string;
                            reason: string;
                            givenByName: string;
                            /** Format: date-time */
                            givenAt: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    extendAssignment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000e */
                assignmentId: string;
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "dueAt": "2026-12-01T17:00:00.000Z",
                 *       "reason": "Was ill all week"
                 *     }
                 */
                "application/json": {
                    /** Format: date-time */
                    dueAt: string;
                    reason: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-00000000000e",
                     *       "classId": "0192f1a0-0000-7000-8000-000000000003",
                     *       "title": "Loops, week 47",
                     *       "dueAt": "2026-11-27T17:00:00.000Z",
                     *       "timeZone": "Europe/Madrid",
                     *       "maxAttempts": 3,
                     *       "help": "hints",
                     *       "setAt": "2026-11-20T09:00:00.000Z",
                     *       "closedAt": null,
                     *       "exercises": 1,
                     *       "students": 24,
                     *       "done": 7,
                     *       "className": "Year 9 Python",
                     *       "setByName": "Tomas Reyes",
                     *       "items": [
                     *         {
                     *           "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "title": "The longest word",
                     *           "type": "code",
                     *           "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "lessonTitle": "Lists at work",
                     *           "courseTitle": "Python, first steps",
                     *           "language": "en"
                     *         }
                     *       ],
                     *       "studentIds": null,
                     *       "extensions": [
                     *         {
                     *           "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *           "displayName": "Ana Torres",
                     *           "dueAt": "2026-12-01T17:00:00.000Z",
                     *           "reason": "Was ill all week",
                     *           "givenByName": "Tomas Reyes",
                     *           "givenAt": "2026-11-26T09:00:00.000Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        classId: string;
                        title: string;
                        /** Format: date-time */
                        dueAt: string;
                        timeZone: string;
                        maxAttempts: number | null;
                        /** @enum {string} */
                        help: "none" | "hints" | "full";
                        /** Format: date-time */
                        setAt: string;
                        closedAt: string | null;
                        exercises: number;
                        students: number;
                        done: number;
                        className: string;
                        setByName: string;
                        items: {
                            /** Format: uuid */
                            activityId: string;
                            title: string;
                            type: string;
                            /** Format: uuid */
                            lessonId: string;
                            lessonTitle: string;
                            courseTitle: string;
                            language: string;
                        }[];
                        studentIds: string[] | null;
                        extensions: {
                            /** Format: uuid */
                            personId: string;
                            displayName: string;
                            /** Format: date-time */
                            dueAt: string;
                            reason: string;
                            givenByName: string;
                            /** Format: date-time */
                            givenAt: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    removeExtension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000e */
                assignmentId: string;
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-00000000000e",
                     *       "classId": "0192f1a0-0000-7000-8000-000000000003",
                     *       "title": "Loops, week 47",
                     *       "dueAt": "2026-11-27T17:00:00.000Z",
                     *       "timeZone": "Europe/Madrid",
                     *       "maxAttempts": 3,
                     *       "help": "hints",
                     *       "setAt": "2026-11-20T09:00:00.000Z",
                     *       "closedAt": null,
                     *       "exercises": 1,
                     *       "students": 24,
                     *       "done": 7,
                     *       "className": "Year 9 Python",
                     *       "setByName": "Tomas Reyes",
                     *       "items": [
                     *         {
                     *           "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "title": "The longest word",
                     *           "type": "code",
                     *           "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "lessonTitle": "Lists at work",
                     *           "courseTitle": "Python, first steps",
                     *           "language": "en"
                     *         }
                     *       ],
                     *       "studentIds": null,
                     *       "extensions": []
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** Format: uuid */
                        classId: string;
                        title: string;
                        /** Format: date-time */
                        dueAt: string;
                        timeZone: string;
                        maxAttempts: number | null;
                        /** @enum {string} */
                        help: "none" | "hints" | "full";
                        /** Format: date-time */
                        setAt: string;
                        closedAt: string | null;
                        exercises: number;
                        students: number;
                        done: number;
                        className: string;
                        setByName: string;
                        items: {
                            /** Format: uuid */
                            activityId: string;
                            title: string;
                            type: string;
                            /** Format: uuid */
                            lessonId: string;
                            lessonTitle: string;
                            courseTitle: string;
                            language: string;
                        }[];
                        studentIds: string[] | null;
                        extensions: {
                            /** Format: uuid */
                            personId: string;
                            displayName: string;
                            /** Format: date-time */
                            dueAt: string;
                            reason: string;
                            givenByName: string;
                            /** Format: date-time */
                            givenAt: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAssignmentStanding: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000e */
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *           "displayName": "Ana Torres",
                     *           "dueAt": "2026-11-27T17:00:00.000Z",
                     *           "isExtended": false,
                     *           "cells": [
                     *             {
                     *               "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *               "state": "solved",
                     *               "bestScorePercent": 100,
                     *               "attempts": 2,
                     *               "late": false,
                     *               "cameInLate": false,
                     *               "overdue": false,
                     *               "hintRung": 1,
                     *               "aid": "hint-1",
                     *               "lastAnswerAt": "2026-11-21T09:00:00.000Z"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            personId: string;
                            displayName: string;
                            /** Format: date-time */
                            dueAt: string;
                            isExtended: boolean;
                            cells: {
                                /** Format: uuid */
                                activityId: string;
                                /** @enum {string} */
                                state: "not-started" | "tried" | "solved";
                                bestScorePercent: number | null;
                                attempts: number;
                                late: boolean;
                                cameInLate: boolean;
                                overdue: boolean;
                                hintRung: number;
                                aid: ("none" | "hint-1" | "hint-2" | "hint-3" | "worked-example" | "chat") | null;
                                lastAnswerAt: string | null;
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAssignmentAnswers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000e */
                assignmentId: string;
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "attemptId": "0192f1a0-0000-7000-8000-000000000005",
                     *           "answeredAt": "2026-11-21T09:00:00.000Z",
                     *           "receivedAt": "2026-11-21T09:00:01.000Z",
                     *           "scorePercent": 100,
                     *           "correct": true,
                     *           "late": false,
                     *           "counts": true,
                     *           "aid": "hint-1",
                     *           "durationMs": 95000,
                     *           "program": "def longest(words):\n    ...\n",
                     *           "files": {
                     *             "words.txt": "ember\n"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            attemptId: string;
                            /** Format: date-time */
                            answeredAt: string;
                            /** Format: date-time */
                            receivedAt: string;
                            scorePercent: number;
                            correct: boolean;
                            late: boolean;
                            counts: boolean;
                            /** @enum {string} */
                            aid: "none" | "hint-1" | "hint-2" | "hint-3" | "worked-example" | "chat";
                            durationMs: number;
                            program: string | null;
                            files: {
                                [key: string]: string;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    exportGrades: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000e */
                assignmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listMyAssignments: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                waiting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f1a0-0000-7000-8000-00000000000e",
                     *           "title": "Loops, week 47",
                     *           "dueAt": "2026-11-27T17:00:00.000Z",
                     *           "timeZone": "Europe/Madrid",
                     *           "maxAttempts": 3,
                     *           "help": "hints",
                     *           "className": "Year 9 Python",
                     *           "setByName": "Tomas Reyes",
                     *           "isExtended": false,
                     *           "isClosed": false,
                     *           "isLate": false,
                     *           "items": [
                     *             {
                     *               "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *               "title": "The longest word",
                     *               "type": "code",
                     *               "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *               "lessonTitle": "Lists at work",
                     *               "language": "en",
                     *               "state": "tried",
                     *               "bestScorePercent": 67,
                     *               "attempts": 1,
                     *               "attemptsLeft": 2,
                     *               "late": false
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            className: string;
                            setByName: string;
                            /** Format: date-time */
                            dueAt: string;
                            timeZone: string;
                            isExtended: boolean;
                            maxAttempts: number | null;
                            /** @enum {string} */
                            help: "none" | "hints" | "full";
                            isClosed: boolean;
                            isLate: boolean;
                            items: {
                                /** Format: uuid */
                                activityId: string;
                                title: string;
                                type: string;
                                /** Format: uuid */
                                lessonId: string;
                                lessonTitle: string;
                                language: string;
                                /** @enum {string} */
                                state: "not-started" | "tried" | "solved";
                                bestScorePercent: number | null;
                                attempts: number;
                                attemptsLeft: number | null;
                                late: boolean;
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getExerciseTerms: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "terms": {
                     *         "title": "Loops, week 47",
                     *         "dueAt": "2026-11-27T17:00:00.000Z",
                     *         "timeZone": "Europe/Madrid",
                     *         "isLate": false,
                     *         "attemptsLeft": 2,
                     *         "help": "hints"
                     *       }
                     *     }
                     */
                    "application/json": {
                        terms: {
                            title: string;
                            /** Format: date-time */
                            dueAt: string;
                            timeZone: string;
                            isLate: boolean;
                            attemptsLeft: number | null;
                            /** @enum {string} */
                            help: "none" | "hints" | "full";
                        } | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listClassWork: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                sort?: "need" | "name";
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *           "displayName": "Ana Torres",
                     *           "exercise": {
                     *             "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *             "title": "The longest word",
                     *             "type": "code",
                     *             "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *             "lessonTitle": "Lists at work",
                     *             "language": "en",
                     *             "seenAt": "2026-11-21T09:12:00.000Z",
                     *             "answers": 1,
                     *             "lastRun": {
                     *               "kind": "run",
                     *               "at": "2026-11-21T09:12:00.000Z",
                     *               "passed": false,
                     *               "errorKey": "NameError:3",
                     *               "scorePercent": null
                     *             },
                     *             "stuckSince": "2026-11-21T09:04:00.000Z",
                     *             "failures": 4,
                     *             "hintRung": 1,
                     *             "tutorMessages": 0
                     *           },
                     *           "openAlerts": 1,
                     *           "needsHelp": true
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            personId: string;
                            displayName: string;
                            exercise: {
                                /** Format: uuid */
                                activityId: string;
                                title: string;
                                type: string;
                                /** Format: uuid */
                                lessonId: string;
                                lessonTitle: string;
                                language: string;
                                /** Format: date-time */
                                seenAt: string;
                                answers: number;
                                lastRun: {
                                    /** @enum {string} */
                                    kind: "run" | "check";
                                    /** Format: date-time */
                                    at: string;
                                    passed: boolean;
                                    errorKey: string | null;
                                    scorePercent: number | null;
                                } | null;
                                stuckSince: string | null;
                                failures: number;
                                hintRung: number;
                                tutorMessages: number;
                            } | null;
                            openAlerts: number;
                            needsHelp: boolean;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listExerciseRuns: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f1a0-0000-7000-8000-000000000005",
                     *           "kind": "check",
                     *           "at": "2026-11-21T09:12:00.000Z",
                     *           "passed": false,
                     *           "errorKey": null,
                     *           "scorePercent": 67
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "run" | "check";
                            /** Format: date-time */
                            at: string;
                            passed: boolean;
                            errorKey: string | null;
                            scorePercent: number | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getStreak: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "state": "waiting",
                     *       "length": 9,
                     *       "longest": 12,
                     *       "freezes": 1,
                     *       "daysToNextFreeze": 5,
                     *       "days": [
                     *         {
                     *           "date": "2026-11-20",
                     *           "state": "active"
                     *         },
                     *         {
                     *           "date": "2026-11-21",
                     *           "state": "open"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        state: "begin" | "done" | "waiting" | "resting";
                        length: number;
                        longest: number;
                        freezes: number;
                        daysToNextFreeze: number;
                        days: {
                            /** Format: date */
                            date: string;
                            /** @enum {string} */
                            state: "active" | "frozen" | "free" | "open";
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getBadges: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "badges": [
                     *         {
                     *           "badge": "own-fire",
                     *           "version": 1,
                     *           "counts": "activity",
                     *           "steps": 7,
                     *           "grades": [
                     *             {
                     *               "grade": 1,
                     *               "needed": 1,
                     *               "awardedAt": "2026-11-20T09:00:00.000Z"
                     *             },
                     *             {
                     *               "grade": 2,
                     *               "needed": 25,
                     *               "awardedAt": null
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        badges: {
                            /** @enum {string} */
                            badge: "own-fire" | "hard-wood" | "second-wind" | "still-glowing" | "bright-days" | "whole-hearth" | "steady-flame";
                            version: number;
                            /** @enum {string} */
                            counts: "activity" | "day" | "lesson" | "skill";
                            steps: number;
                            grades: {
                                grade: number;
                                needed: number;
                                awardedAt: string | null;
                            }[];
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listBadgeSteps: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
                /** @example own-fire */
                badge: "own-fire" | "hard-wood" | "second-wind" | "still-glowing" | "bright-days" | "whole-hearth" | "steady-flame";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "attemptId": "0192f1a0-0000-7000-8000-000000000005",
                     *           "activityTitle": "What gets printed",
                     *           "lessonTitle": "Names and values",
                     *           "skillName": null,
                     *           "at": "2026-11-21T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            attemptId: string;
                            activityTitle: string;
                            lessonTitle: string;
                            skillName: string | null;
                            /** Format: date-time */
                            at: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listRecommendations: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "kind": "lesson",
                     *           "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "title": "Names and values",
                     *           "minutes": 8,
                     *           "courseId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001",
                     *           "courseTitle": "First steps in Python",
                     *           "language": "en",
                     *           "subject": "python",
                     *           "reason": {
                     *             "code": "prerequisite",
                     *             "skill": "Names and values",
                     *             "target": "Loops",
                     *             "percent": 54
                     *           }
                     *         }
                     *       ],
                     *       "minimumPeers": 10
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** @enum {string} */
                            kind: "lesson" | "course";
                            /** Format: uuid */
                            lessonId: string;
                            title: string;
                            minutes: number;
                            /** Format: uuid */
                            courseId: string;
                            courseTitle: string;
                            language: string;
                            /** @enum {string} */
                            subject: "python" | "language" | "writing";
                            reason: {
                                /** @enum {string} */
                                code: "prerequisite";
                                skill: string;
                                target: string;
                                percent: number | null;
                            } | {
                                /** @enum {string} */
                                code: "helped-others";
                                skill: string;
                                learners: number;
                            } | {
                                /** @enum {string} */
                                code: "similar";
                                lesson: string;
                            };
                        }[];
                        /** @enum {number} */
                        minimumPeers: 10;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getStudyHistory: {
        parameters: {
            query?: {
                /** @example 28 */
                days?: "7" | "28" | "91";
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "days": [
                     *         {
                     *           "date": "2026-11-21",
                     *           "right": 9,
                     *           "notYet": 2,
                     *           "aided": 1,
                     *           "seconds": 640
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "skillId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                     *           "skillName": "Names and values",
                     *           "subject": "python",
                     *           "points": [
                     *             {
                     *               "date": "2026-11-21",
                     *               "beforePercent": 61,
                     *               "afterPercent": 74,
                     *               "answers": 5
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        days: {
                            right: number;
                            notYet: number;
                            aided: number;
                            seconds: number;
                            /** Format: date */
                            date: string;
                        }[];
                        skills: {
                            /** Format: uuid */
                            skillId: string;
                            skillName: string;
                            /** @enum {string} */
                            subject: "python" | "language" | "writing";
                            points: {
                                /** Format: date */
                                date: string;
                                beforePercent: number | null;
                                afterPercent: number;
                                answers: number;
                            }[];
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listDayAnswers: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                skillId?: string;
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
                /** @example 2026-11-21 */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "attemptId": "0192f1a0-0000-7000-8000-000000000005",
                     *           "activityTitle": "What gets printed",
                     *           "lessonTitle": "Names and values",
                     *           "skillNames": [
                     *             "Names and values"
                     *           ],
                     *           "correct": true,
                     *           "score": 1,
                     *           "aid": "none",
                     *           "durationMs": 5200,
                     *           "at": "2026-11-21T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            attemptId: string;
                            activityTitle: string;
                            lessonTitle: string;
                            skillNames: string[];
                            correct: boolean;
                            score: number;
                            /** @enum {string} */
                            aid: "none" | "hint-1" | "hint-2" | "hint-3" | "worked-example" | "chat";
                            durationMs: number;
                            /** Format: date-time */
                            at: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getClassHistory: {
        parameters: {
            query?: {
                /** @example 28 */
                days?: "7" | "28" | "91";
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "days": [
                     *         {
                     *           "date": "2026-11-21",
                     *           "right": 9,
                     *           "notYet": 2,
                     *           "aided": 1,
                     *           "seconds": 640,
                     *           "students": 3
                     *         }
                     *       ],
                     *       "skills": [
                     *         {
                     *           "skillId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                     *           "skillName": "Names and values",
                     *           "subject": "python",
                     *           "students": 12,
                     *           "meanPercent": 68,
                     *           "below": 5
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        days: {
                            right: number;
                            notYet: number;
                            aided: number;
                            seconds: number;
                            /** Format: date */
                            date: string;
                            students: number;
                        }[];
                        skills: {
                            /** Format: uuid */
                            skillId: string;
                            skillName: string;
                            /** @enum {string} */
                            subject: "python" | "language" | "writing";
                            students: number;
                            meanPercent: number;
                            below: number;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listClassDay: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
                /** @example 2026-11-21 */
                date: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *           "displayName": "Ana Torres",
                     *           "right": 9,
                     *           "notYet": 2,
                     *           "aided": 1,
                     *           "seconds": 640
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            right: number;
                            notYet: number;
                            aided: number;
                            seconds: number;
                            /** Format: uuid */
                            personId: string;
                            displayName: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listClassSkill: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004 */
                skillId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *           "displayName": "Ana Torres",
                     *           "percent": 74,
                     *           "lastDay": "2026-11-21"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            personId: string;
                            displayName: string;
                            percent: number;
                            /** Format: date */
                            lastDay: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWeeks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "weekStart": "2026-11-16",
                     *           "answers": 42,
                     *           "right": 30,
                     *           "aided": 4,
                     *           "reviews": 9,
                     *           "lessonsDone": 2,
                     *           "seconds": 3100,
                     *           "activeDays": 5,
                     *           "skills": [
                     *             {
                     *               "skillId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                     *               "skillName": "Names and values",
                     *               "beforePercent": 61,
                     *               "afterPercent": 74
                     *             }
                     *           ],
                     *           "badges": [
                     *             {
                     *               "badge": "own-fire",
                     *               "grade": 2
                     *             }
                     *           ],
                     *           "next": {
                     *             "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *             "title": "Loops",
                     *             "courseTitle": "First steps in Python",
                     *             "language": "en",
                     *             "subject": "python"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            answers: number;
                            right: number;
                            aided: number;
                            reviews: number;
                            lessonsDone: number;
                            seconds: number;
                            /** Format: date */
                            weekStart: string;
                            activeDays: number;
                            skills: {
                                /** Format: uuid */
                                skillId: string;
                                skillName: string;
                                beforePercent: number | null;
                                afterPercent: number;
                            }[];
                            badges: {
                                /** @enum {string} */
                                badge: "own-fire" | "hard-wood" | "second-wind" | "still-glowing" | "bright-days" | "whole-hearth" | "steady-flame";
                                grade: number;
                            }[];
                            next: {
                                /** Format: uuid */
                                lessonId: string;
                                title: string;
                                courseTitle: string;
                                language: string;
                                /** @enum {string} */
                                subject: "python" | "language" | "writing";
                            } | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listClassWeeks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "weekStart": "2026-11-16",
                     *           "answers": 42,
                     *           "right": 30,
                     *           "aided": 4,
                     *           "reviews": 9,
                     *           "lessonsDone": 2,
                     *           "seconds": 3100,
                     *           "students": 24,
                     *           "activeStudents": 19,
                     *           "skills": [
                     *             {
                     *               "skillId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                     *               "skillName": "Names and values",
                     *               "beforePercent": 61,
                     *               "afterPercent": 74,
                     *               "students": 12
                     *             }
                     *           ],
                     *           "next": {
                     *             "skillId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                     *             "skillName": "Loops",
                     *             "below": 9,
                     *             "students": 14
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            answers: number;
                            right: number;
                            aided: number;
                            reviews: number;
                            lessonsDone: number;
                            seconds: number;
                            /** Format: date */
                            weekStart: string;
                            students: number;
                            activeStudents: number;
                            skills: {
                                /** Format: uuid */
                                skillId: string;
                                skillName: string;
                                beforePercent: number | null;
                                afterPercent: number;
                                students: number;
                            }[];
                            next: {
                                /** Format: uuid */
                                skillId: string;
                                skillName: string;
                                below: number;
                                students: number;
                            } | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWeeklyMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": false,
                     *       "possible": true
                     *     }
                     */
                    "application/json": {
                        enabled: boolean;
                        possible: boolean;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setWeeklyMail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enabled": true
                 *     }
                 */
                "application/json": {
                    enabled: boolean;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "enabled": true,
                     *       "possible": true
                     *     }
                     */
                    "application/json": {
                        enabled: boolean;
                        possible: boolean;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listAlerts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                waiting?: string;
                classId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f1a0-0000-7000-8000-000000000008",
                     *           "learner": {
                     *             "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *             "displayName": "Ana Torres"
                     *           },
                     *           "skillId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                     *           "skillName": "Names and values",
                     *           "subject": "python",
                     *           "language": "en",
                     *           "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "activityTitle": "What gets printed",
                     *           "activityType": "choice",
                     *           "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "lessonTitle": "Names and values",
                     *           "conversationId": null,
                     *           "hints": [
                     *             "What does `+` do between two numbers?"
                     *           ],
                     *           "rule": "same-error",
                     *           "facts": {
                     *             "count": 3,
                     *             "minutes": 12
                     *           },
                     *           "evidence": [
                     *             {
                     *               "kind": "attempt",
                     *               "id": "0192f1a0-0000-7000-8000-000000000005",
                     *               "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *               "at": "2026-11-21T09:00:00.000Z",
                     *               "correct": false
                     *             }
                     *           ],
                     *           "triggeredAt": "2026-11-21T09:00:00.000Z",
                     *           "state": "open",
                     *           "settledAt": null,
                     *           "settledByName": null,
                     *           "dismissReason": null,
                     *           "help": []
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            learner: {
                                /** Format: uuid */
                                personId: string;
                                displayName: string;
                            };
                            skillId: string | null;
                            skillName: string | null;
                            /** @enum {string} */
                            subject: "python" | "language" | "writing";
                            language: string;
                            activityId: string | null;
                            activityTitle: string | null;
                            activityType: string | null;
                            lessonId: string | null;
                            lessonTitle: string | null;
                            conversationId: string | null;
                            hints: string[];
                            /** @enum {string} */
                            rule: "stuck-phrase" | "same-error" | "failed-in-a-row" | "low-quiz" | "long-work" | "wheel-spinning";
                            facts: {
                                [key: string]: string | number;
                            };
                            evidence: {
                                /** @enum {string} */
                                kind: "attempt" | "run" | "work" | "message";
                                /** Format: uuid */
                                id: string;
                                activityId: string | null;
                                /** Format: date-time */
                                at: string;
                                correct: boolean | null;
                            }[];
                            /** Format: date-time */
                            triggeredAt: string;
                            /** @enum {string} */
                            state: "open" | "helped" | "resolved" | "dismissed";
                            settledAt: string | null;
                            settledByName: string | null;
                            dismissReason: ("helped-in-person" | "not-struggling" | "known" | "other") | null;
                            help: {
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "hint" | "message" | "review";
                                text: string;
                                fromName: string;
                                /** Format: date-time */
                                sentAt: string;
                                readAt: string | null;
                            }[];
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    countAlerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "danger": 0,
                     *       "waiting": 2
                     *     }
                     */
                    "application/json": {
                        danger: number;
                        waiting: number;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendHelp: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000008 */
                alertId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "message",
                 *       "text": "Loops are hard at first. Come and see me after lunch."
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    kind: "hint" | "message" | "review";
                    /** @default  */
                    text?: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "helpId": "0192f1a0-0000-7000-8000-000000000009"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        helpId: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    dismissAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000008 */
                alertId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "helped-in-person"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    reason: "helped-in-person" | "not-struggling" | "known" | "other";
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getStruggleThresholds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sameErrors": 3,
                     *       "sameErrorsMinutes": 30,
                     *       "longWorkMinutes": 10,
                     *       "quizBelowPercent": 50,
                     *       "failedInARow": 5,
                     *       "spinningPercent": 60
                     *     }
                     */
                    "application/json": {
                        /** @default 3 */
                        sameErrors: number;
                        /** @default 30 */
                        sameErrorsMinutes: number;
                        /** @default 10 */
                        longWorkMinutes: number;
                        /** @default 50 */
                        quizBelowPercent: number;
                        /** @default 5 */
                        failedInARow: number;
                        /** @default 60 */
                        spinningPercent: number;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setStruggleThresholds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "longWorkMinutes": 15
                 *     }
                 */
                "application/json": {
                    /** @default 3 */
                    sameErrors?: number;
                    /** @default 30 */
                    sameErrorsMinutes?: number;
                    /** @default 10 */
                    longWorkMinutes?: number;
                    /** @default 50 */
                    quizBelowPercent?: number;
                    /** @default 5 */
                    failedInARow?: number;
                    /** @default 60 */
                    spinningPercent?: number;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "sameErrors": 3,
                     *       "sameErrorsMinutes": 30,
                     *       "longWorkMinutes": 15,
                     *       "quizBelowPercent": 50,
                     *       "failedInARow": 5,
                     *       "spinningPercent": 60
                     *     }
                     */
                    "application/json": {
                        /** @default 3 */
                        sameErrors: number;
                        /** @default 30 */
                        sameErrorsMinutes: number;
                        /** @default 10 */
                        longWorkMinutes: number;
                        /** @default 50 */
                        quizBelowPercent: number;
                        /** @default 5 */
                        failedInARow: number;
                        /** @default 60 */
                        spinningPercent: number;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listHelp: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                waiting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f1a0-0000-7000-8000-000000000009",
                     *           "kind": "hint",
                     *           "text": "What does `+` do between two numbers?",
                     *           "fromName": "Mei Tanaka",
                     *           "skillName": "Names and values",
                     *           "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "activityTitle": "What gets printed",
                     *           "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "lessonTitle": "Names and values",
                     *           "language": "en",
                     *           "sentAt": "2026-11-21T09:01:00.000Z",
                     *           "readAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "hint" | "message" | "review";
                            text: string;
                            fromName: string;
                            skillName: string | null;
                            activityId: string | null;
                            activityTitle: string | null;
                            lessonId: string | null;
                            lessonTitle: string | null;
                            language: string;
                            /** Format: date-time */
                            sentAt: string;
                            readAt: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    markHelpRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000009 */
                helpId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    reportWork: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sittingId": "0192f1a0-0000-7000-8000-000000000005",
                 *       "workedMs": 60000
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    sittingId: string;
                    workedMs: number;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "againInMs": 60000
                     *     }
                     */
                    "application/json": {
                        againInMs: number | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    reportRuns: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "runs": [
                 *         {
                 *           "runId": "0192f1a0-0000-7000-8000-000000000005",
                 *           "passed": false,
                 *           "errorKey": "NameError:3",
                 *           "at": "2026-11-21T09:00:00.000Z"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": {
                    runs: {
                        /** Format: uuid */
                        runId: string;
                        passed: boolean;
                        errorKey: string | null;
                        /** Format: date-time */
                        at: string;
                    }[];
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listConversations: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                learnerId?: string;
                activityId?: string;
                kind?: "free" | "role-play" | "activity" | "course";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f1a0-0000-7000-8000-00000000000a",
                     *           "kind": "activity",
                     *           "language": "en",
                     *           "learner": {
                     *             "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *             "displayName": "Ana Torres"
                     *           },
                     *           "title": "Can I have a hint?",
                     *           "activity": {
                     *             "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *             "title": "What gets printed",
                     *             "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002"
                     *           },
                     *           "course": null,
                     *           "scenarioKey": null,
                     *           "createdAt": "2026-11-21T09:00:00.000Z",
                     *           "lastMessageAt": "2026-11-21T09:00:05.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "free" | "role-play" | "activity" | "course";
                            /** @enum {string} */
                            language: "en" | "es";
                            learner: {
                                /** Format: uuid */
                                personId: string;
                                displayName: string;
                            };
                            title: string;
                            activity: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                /** Format: uuid */
                                lessonId: string;
                            } | null;
                            course: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                            } | null;
                            scenarioKey: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastMessageAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    createConversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "activity",
                 *       "language": "en",
                 *       "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    kind: "free" | "role-play" | "activity" | "course";
                    /** @enum {string} */
                    language: "en" | "es";
                    /** Format: uuid */
                    activityId?: string;
                    /** Format: uuid */
                    courseId?: string;
                    scenarioKey?: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-00000000000a",
                     *       "kind": "activity",
                     *       "language": "en",
                     *       "learner": {
                     *         "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *         "displayName": "Ana Torres"
                     *       },
                     *       "title": "Can I have a hint?",
                     *       "activity": {
                     *         "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *         "title": "What gets printed",
                     *         "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002"
                     *       },
                     *       "course": null,
                     *       "scenarioKey": null,
                     *       "createdAt": "2026-11-21T09:00:00.000Z",
                     *       "lastMessageAt": "2026-11-21T09:00:05.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        /** @enum {string} */
                        kind: "free" | "role-play" | "activity" | "course";
                        /** @enum {string} */
                        language: "en" | "es";
                        learner: {
                            /** Format: uuid */
                            personId: string;
                            displayName: string;
                        };
                        title: string;
                        activity: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            /** Format: uuid */
                            lessonId: string;
                        } | null;
                        course: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                        } | null;
                        scenarioKey: string | null;
                        /** Format: date-time */
                        createdAt: string;
                        /** Format: date-time */
                        lastMessageAt: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getConversation: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000a */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conversation": {
                     *         "id": "0192f1a0-0000-7000-8000-00000000000a",
                     *         "kind": "activity",
                     *         "language": "en",
                     *         "learner": {
                     *           "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *           "displayName": "Ana Torres"
                     *         },
                     *         "title": "Can I have a hint?",
                     *         "activity": {
                     *           "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "title": "What gets printed",
                     *           "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002"
                     *         },
                     *         "course": null,
                     *         "scenarioKey": null,
                     *         "createdAt": "2026-11-21T09:00:00.000Z",
                     *         "lastMessageAt": "2026-11-21T09:00:05.000Z"
                     *       },
                     *       "readers": [
                     *         {
                     *           "role": "teacher",
                     *           "names": [
                     *             "Mei Tanaka"
                     *           ]
                     *         },
                     *         {
                     *           "role": "admin",
                     *           "names": [
                     *             "Rosa Weber"
                     *           ]
                     *         }
                     *       ],
                     *       "messages": {
                     *         "items": [
                     *           {
                     *             "id": "0192f1a0-0000-7000-8000-00000000000c",
                     *             "conversationId": "0192f1a0-0000-7000-8000-00000000000a",
                     *             "role": "tutor",
                     *             "text": "Look at the second argument: what does `print` do with it?",
                     *             "code": null,
                     *             "state": "complete",
                     *             "seq": 2,
                     *             "at": "2026-11-21T09:00:05.200Z",
                     *             "clientMessageId": null,
                     *             "reply": {
                     *               "answersId": "0192f1a0-0000-7000-8000-00000000000b",
                     *               "specialist": "practice",
                     *               "act": "hint",
                     *               "rung": 1,
                     *               "origin": "builtin",
                     *               "sources": [
                     *                 {
                     *                   "kind": "activity",
                     *                   "key": "what-gets-printed",
                     *                   "title": "What gets printed"
                     *                 }
                     *               ],
                     *               "corrections": [],
                     *               "heldBack": false,
                     *               "notice": null,
                     *               "replacedById": null,
                     *               "usage": null
                     *             }
                     *           },
                     *           {
                     *             "id": "0192f1a0-0000-7000-8000-00000000000b",
                     *             "conversationId": "0192f1a0-0000-7000-8000-00000000000a",
                     *             "role": "learner",
                     *             "text": "Can I have a hint?",
                     *             "code": null,
                     *             "state": "complete",
                     *             "seq": 0,
                     *             "at": "2026-11-21T09:00:05.000Z",
                     *             "clientMessageId": "0192f1a0-0000-7000-8000-00000000000d",
                     *             "reply": null
                     *           }
                     *         ],
                     *         "nextCursor": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        conversation: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "free" | "role-play" | "activity" | "course";
                            /** @enum {string} */
                            language: "en" | "es";
                            learner: {
                                /** Format: uuid */
                                personId: string;
                                displayName: string;
                            };
                            title: string;
                            activity: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                                /** Format: uuid */
                                lessonId: string;
                            } | null;
                            course: {
                                /** Format: uuid */
                                id: string;
                                title: string;
                            } | null;
                            scenarioKey: string | null;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            lastMessageAt: string;
                        };
                        readers: {
                            /** @enum {string} */
                            role: "teacher" | "guardian" | "admin";
                            names: string[];
                        }[];
                        messages: {
                            items: {
                                /** Format: uuid */
                                id: string;
                                /** Format: uuid */
                                conversationId: string;
                                /** @enum {string} */
                                role: "learner" | "tutor";
                                text: string;
                                code: string | null;
                                /** @enum {string} */
                                state: "streaming" | "complete" | "stopped" | "interrupted" | "failed";
                                seq: number;
                                /** Format: date-time */
                                at: string;
                                clientMessageId: string | null;
                                reply: {
                                    /** Format: uuid */
                                    answersId: string;
                                    /** @enum {string} */
                                    specialist: "triage" | "concepts" | "practice" | "progress" | "conversation" | "writing" | "debug" | "code-review" | "exercise";
                                    act: ("greet" | "help" | "explain" | "ask-back" | "check" | "hint" | "worked-example" | "encourage" | "summarise" | "propose-next" | "recast" | "safe-reply" | "notice") | null;
                                    rung: number;
                                    origin: string;
                                    sources: {
                                        /** @enum {string} */
                                        kind: "lesson" | "activity" | "vocabulary" | "concept" | "evidence" | "exercise";
                                        key: string;
                                        title: string;
                                    }[];
                                    corrections: {
                                        from: string;
                                        to: string;
                                        type: string;
                                        start: number;
                                        end: number;
                                        why: string;
                                    }[];
                                    heldBack: boolean;
                                    notice: ("budget-spent" | "models-away" | "not-allowed") | null;
                                    replacedById: string | null;
                                    usage: {
                                        inputTokens: number;
                                        outputTokens: number;
                                        costMicros: number;
                                    } | null;
                                } | null;
                            }[];
                            nextCursor: string | null;
                        };
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000a */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    sendMessage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000a */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "clientMessageId": "0192f1a0-0000-7000-8000-00000000000d",
                 *       "text": "Can I have a hint?"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    clientMessageId: string;
                    text: string;
                    code?: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "message": {
                     *         "id": "0192f1a0-0000-7000-8000-00000000000b",
                     *         "conversationId": "0192f1a0-0000-7000-8000-00000000000a",
                     *         "role": "learner",
                     *         "text": "Can I have a hint?",
                     *         "code": null,
                     *         "state": "complete",
                     *         "seq": 0,
                     *         "at": "2026-11-21T09:00:05.000Z",
                     *         "clientMessageId": "0192f1a0-0000-7000-8000-00000000000d",
                     *         "reply": null
                     *       },
                     *       "replyId": "0192f1a0-0000-7000-8000-00000000000c"
                     *     }
                     */
                    "application/json": {
                        message: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            conversationId: string;
                            /** @enum {string} */
                            role: "learner" | "tutor";
                            text: string;
                            code: string | null;
                            /** @enum {string} */
                            state: "streaming" | "complete" | "stopped" | "interrupted" | "failed";
                            seq: number;
                            /** Format: date-time */
                            at: string;
                            clientMessageId: string | null;
                            reply: {
                                /** Format: uuid */
                                answersId: string;
                                /** @enum {string} */
                                specialist: "triage" | "concepts" | "practice" | "progress" | "conversation" | "writing" | "debug" | "code-review" | "exercise";
                                act: ("greet" | "help" | "explain" | "ask-back" | "check" | "hint" | "worked-example" | "encourage" | "summarise" | "propose-next" | "recast" | "safe-reply" | "notice") | null;
                                rung: number;
                                origin: string;
                                sources: {
                                    /** @enum {string} */
                                    kind: "lesson" | "activity" | "vocabulary" | "concept" | "evidence" | "exercise";
                                    key: string;
                                    title: string;
                                }[];
                                corrections: {
                                    from: string;
                                    to: string;
                                    type: string;
                                    start: number;
                                    end: number;
                                    why: string;
                                }[];
                                heldBack: boolean;
                                notice: ("budget-spent" | "models-away" | "not-allowed") | null;
                                replacedById: string | null;
                                usage: {
                                    inputTokens: number;
                                    outputTokens: number;
                                    costMicros: number;
                                } | null;
                            } | null;
                        };
                        /** Format: uuid */
                        replyId: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: Nothing was changed. Try again in a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    streamReply: {
        parameters: {
            query?: {
                after?: number;
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000a */
                conversationId: string;
                /** @example 0192f1a0-0000-7000-8000-00000000000c */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "conversationId": "0192f1a0-0000-7000-8000-00000000000a",
                     *       "messageId": "0192f1a0-0000-7000-8000-00000000000c",
                     *       "seq": 1,
                     *       "text": "Look at the second argument: "
                     *     }
                     */
                    "text/event-stream": {
                        /** Format: uuid */
                        conversationId: string;
                        /** Format: uuid */
                        messageId: string;
                        position: number;
                    } | {
                        /** Format: uuid */
                        conversationId: string;
                        /** Format: uuid */
                        messageId: string;
                        /** Format: uuid */
                        answersId: string;
                        /** @enum {string} */
                        specialist: "triage" | "concepts" | "practice" | "progress" | "conversation" | "writing" | "debug" | "code-review" | "exercise";
                        origin: string;
                        rung: number;
                        seq: number;
                        text: string;
                    } | {
                        /** Format: uuid */
                        conversationId: string;
                        /** Format: uuid */
                        messageId: string;
                        seq: number;
                        text: string;
                    } | {
                        /** Format: uuid */
                        conversationId: string;
                        /** Format: uuid */
                        messageId: string;
                        corrections: {
                            from: string;
                            to: string;
                            type: string;
                            start: number;
                            end: number;
                            why: string;
                        }[];
                    } | {
                        /** Format: uuid */
                        conversationId: string;
                        /** Format: uuid */
                        messageId: string;
                        sources: {
                            /** @enum {string} */
                            kind: "lesson" | "activity" | "vocabulary" | "concept" | "evidence" | "exercise";
                            key: string;
                            title: string;
                        }[];
                    } | {
                        /** Format: uuid */
                        conversationId: string;
                        /** Format: uuid */
                        messageId: string;
                        message: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            conversationId: string;
                            /** @enum {string} */
                            role: "learner" | "tutor";
                            text: string;
                            code: string | null;
                            /** @enum {string} */
                            state: "streaming" | "complete" | "stopped" | "interrupted" | "failed";
                            seq: number;
                            /** Format: date-time */
                            at: string;
                            clientMessageId: string | null;
                            reply: {
                                /** Format: uuid */
                                answersId: string;
                                /** @enum {string} */
                                specialist: "triage" | "concepts" | "practice" | "progress" | "conversation" | "writing" | "debug" | "code-review" | "exercise";
                                act: ("greet" | "help" | "explain" | "ask-back" | "check" | "hint" | "worked-example" | "encourage" | "summarise" | "propose-next" | "recast" | "safe-reply" | "notice") | null;
                                rung: number;
                                origin: string;
                                sources: {
                                    /** @enum {string} */
                                    kind: "lesson" | "activity" | "vocabulary" | "concept" | "evidence" | "exercise";
                                    key: string;
                                    title: string;
                                }[];
                                corrections: {
                                    from: string;
                                    to: string;
                                    type: string;
                                    start: number;
                                    end: number;
                                    why: string;
                                }[];
                                heldBack: boolean;
                                notice: ("budget-spent" | "models-away" | "not-allowed") | null;
                                replacedById: string | null;
                                usage: {
                                    inputTokens: number;
                                    outputTokens: number;
                                    costMicros: number;
                                } | null;
                            } | null;
                        };
                    } | {
                        /** Format: uuid */
                        conversationId: string;
                        /** Format: uuid */
                        messageId: string;
                        message: {
                            /** Format: uuid */
                            id: string;
                            /** Format: uuid */
                            conversationId: string;
                            /** @enum {string} */
                            role: "learner" | "tutor";
                            text: string;
                            code: string | null;
                            /** @enum {string} */
                            state: "streaming" | "complete" | "stopped" | "interrupted" | "failed";
                            seq: number;
                            /** Format: date-time */
                            at: string;
                            clientMessageId: string | null;
                            reply: {
                                /** Format: uuid */
                                answersId: string;
                                /** @enum {string} */
                                specialist: "triage" | "concepts" | "practice" | "progress" | "conversation" | "writing" | "debug" | "code-review" | "exercise";
                                act: ("greet" | "help" | "explain" | "ask-back" | "check" | "hint" | "worked-example" | "encourage" | "summarise" | "propose-next" | "recast" | "safe-reply" | "notice") | null;
                                rung: number;
                                origin: string;
                                sources: {
                                    /** @enum {string} */
                                    kind: "lesson" | "activity" | "vocabulary" | "concept" | "evidence" | "exercise";
                                    key: string;
                                    title: string;
                                }[];
                                corrections: {
                                    from: string;
                                    to: string;
                                    type: string;
                                    start: number;
                                    end: number;
                                    why: string;
                                }[];
                                heldBack: boolean;
                                notice: ("budget-spent" | "models-away" | "not-allowed") | null;
                                replacedById: string | null;
                                usage: {
                                    inputTokens: number;
                                    outputTokens: number;
                                    costMicros: number;
                                } | null;
                            } | null;
                        };
                        canResume: boolean;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: Nothing was changed. Try again in a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    stopReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000a */
                conversationId: string;
                /** @example 0192f1a0-0000-7000-8000-00000000000c */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retryReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000a */
                conversationId: string;
                /** @example 0192f1a0-0000-7000-8000-00000000000c */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "replyId": "0192f1a0-0000-7000-8000-00000000000c"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        replyId: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: Nothing was changed. Try again in a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    resumeReply: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000a */
                conversationId: string;
                /** @example 0192f1a0-0000-7000-8000-00000000000c */
                messageId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "replyId": "0192f1a0-0000-7000-8000-00000000000c"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        replyId: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: Nothing was changed. Try again in a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSafetyContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contact": {
                     *         "text": {
                     *           "en": "Ms. Lee, room 12, 555 0199",
                     *           "es": "Sra. Lee, sala 12, 555 0199"
                     *         },
                     *         "emergencyNumber": "112"
                     *       },
                     *       "fixedWords": {
                     *         "en": "Thank you for telling me.",
                     *         "es": "Gracias por contármelo."
                     *       },
                     *       "usual": {
                     *         "en": "At school you can go to any teacher.",
                     *         "es": "En tu centro puedes acudir a cualquier docente."
                     *       }
                     *     }
                     */
                    "application/json": {
                        contact: {
                            text: {
                                en: string;
                                es: string;
                            };
                            emergencyNumber: string | null;
                        };
                        fixedWords: {
                            en: string;
                            es: string;
                        };
                        usual: {
                            en: string;
                            es: string;
                        };
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setSafetyContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": {
                 *         "en": "Ms. Lee, room 12, 555 0199",
                 *         "es": "Sra. Lee, sala 12, 555 0199"
                 *       },
                 *       "emergencyNumber": "112"
                 *     }
                 */
                "application/json": {
                    text: {
                        en: string;
                        es: string;
                    };
                    emergencyNumber: string | null;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contact": {
                     *         "text": {
                     *           "en": "Ms. Lee, room 12, 555 0199",
                     *           "es": "Sra. Lee, sala 12, 555 0199"
                     *         },
                     *         "emergencyNumber": "112"
                     *       },
                     *       "fixedWords": {
                     *         "en": "Thank you for telling me.",
                     *         "es": "Gracias por contármelo."
                     *       },
                     *       "usual": {
                     *         "en": "At school you can go to any teacher.",
                     *         "es": "En tu centro puedes acudir a cualquier docente."
                     *       }
                     *     }
                     */
                    "application/json": {
                        contact: {
                            text: {
                                en: string;
                                es: string;
                            };
                            emergencyNumber: string | null;
                        };
                        fixedWords: {
                            en: string;
                            es: string;
                        };
                        usual: {
                            en: string;
                            es: string;
                        };
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listSafetyAlerts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                waiting?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f1a0-0000-7000-8000-000000000008",
                     *           "learner": {
                     *             "personId": "0192f1a0-0000-7000-8000-000000000002",
                     *             "displayName": "Ana Torres"
                     *           },
                     *           "category": "self-harm",
                     *           "severity": "high",
                     *           "raisedAt": "2026-11-21T09:00:05.000Z",
                     *           "conversationId": "0192f1a0-0000-7000-8000-00000000000a",
                     *           "messageId": "0192f1a0-0000-7000-8000-00000000000b",
                     *           "takenOnByName": null,
                     *           "takenOnAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            learner: {
                                /** Format: uuid */
                                personId: string;
                                displayName: string;
                            };
                            /** @enum {string} */
                            category: "self-harm" | "abuse" | "grooming" | "violence";
                            /** @enum {string} */
                            severity: "low" | "high" | "urgent";
                            /** Format: date-time */
                            raisedAt: string;
                            conversationId: string | null;
                            /** Format: uuid */
                            messageId: string;
                            takenOnByName: string | null;
                            takenOnAt: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    takeOnSafetyAlert: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000008 */
                alertId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCoaching: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000a */
                conversationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "scene": {
                     *         "title": "En la cafetería",
                     *         "level": "A1",
                     *         "partner": {
                     *           "name": "Sean",
                     *           "role": "Camarero"
                     *         },
                     *         "situation": "Entras en una cafetería de Dublín.",
                     *         "goal": "Pedir algo y pagar.",
                     *         "opening": "Good afternoon! What can I get you?",
                     *         "task": "Pide algo de beber con educación.",
                     *         "hint": "Puedes empezar así: «Could I have a tea, please?»",
                     *         "criteria": [
                     *           {
                     *             "key": "price",
                     *             "text": "Pregunta el precio.",
                     *             "met": false
                     *           }
                     *         ],
                     *         "turns": {
                     *           "done": 0,
                     *           "of": 5
                     *         },
                     *         "isOver": false
                     *       },
                     *       "summary": {
                     *         "turns": 6,
                     *         "englishTurns": 5,
                     *         "spanishTurns": 1,
                     *         "practised": "en",
                     *         "words": 42,
                     *         "wordsPerTurn": 8.4,
                     *         "mistakes": [
                     *           {
                     *             "type": "agreement",
                     *             "count": 1,
                     *             "perHundredWords": 2.4
                     *           }
                     *         ],
                     *         "accuracyPercent": 97.6,
                     *         "newWords": [
                     *           {
                     *             "word": "receipt",
                     *             "level": "B1",
                     *             "isFromCourse": true
                     *           }
                     *         ],
                     *         "vocabulary": {
                     *           "mean": 1.3,
                     *           "standardError": 0.1,
                     *           "words": 27
                     *         },
                     *         "criteria": [
                     *           {
                     *             "key": "price",
                     *             "text": "Pregunta el precio.",
                     *             "met": true
                     *           }
                     *         ],
                     *         "review": [
                     *           {
                     *             "from": "he don't",
                     *             "to": "he doesn't",
                     *             "type": "agreement",
                     *             "why": "With he, she or it: doesn’t.",
                     *             "count": 1
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": {
                        scene: {
                            title: string;
                            /** @enum {string} */
                            level: "A1" | "A2" | "B1" | "B2" | "C1" | "C2";
                            partner: {
                                name: string;
                                role: string;
                            };
                            situation: string;
                            goal: string;
                            opening: string;
                            task: string | null;
                            hint: string | null;
                            criteria: {
                                key: string;
                                text: string;
                                met: boolean;
                            }[];
                            turns: {
                                done: number;
                                of: number;
                            };
                            isOver: boolean;
                        } | null;
                        summary: {
                            turns: number;
                            englishTurns: number;
                            /** @default 0 */
                            spanishTurns: number;
                            /**
                             * @default en
                             * @enum {string}
                             */
                            practised: "en" | "es";
                            words: number;
                            wordsPerTurn: number;
                            mistakes: {
                                type: string;
                                count: number;
                                perHundredWords: number;
                            }[];
                            accuracyPercent: number | null;
                            newWords: {
                                word: string;
                                level: ("A1" | "A2" | "B1" | "B2" | "C1" | "C2") | null;
                                isFromCourse: boolean;
                            }[];
                            vocabulary: {
                                mean: number;
                                standardError: number;
                                words: number;
                            } | null;
                            criteria: {
                                key: string;
                                text: string;
                                met: boolean;
                            }[];
                            review: {
                                from: string;
                                to: string;
                                type: string;
                                why: string;
                                count: number;
                            }[];
                        };
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listSessions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "conversationId": "0192f1a0-0000-7000-8000-00000000000a",
                     *           "kind": "role-play",
                     *           "title": "En la cafetería",
                     *           "at": "2026-09-01T10:00:00.000Z",
                     *           "summary": {
                     *             "turns": 6,
                     *             "englishTurns": 5,
                     *             "spanishTurns": 1,
                     *             "practised": "en",
                     *             "words": 42,
                     *             "wordsPerTurn": 8.4,
                     *             "mistakes": [
                     *               {
                     *                 "type": "agreement",
                     *                 "count": 1,
                     *                 "perHundredWords": 2.4
                     *               }
                     *             ],
                     *             "accuracyPercent": 97.6,
                     *             "newWords": [
                     *               {
                     *                 "word": "receipt",
                     *                 "level": "B1",
                     *                 "isFromCourse": true
                     *               }
                     *             ],
                     *             "vocabulary": {
                     *               "mean": 1.3,
                     *               "standardError": 0.1,
                     *               "words": 27
                     *             },
                     *             "criteria": [
                     *               {
                     *                 "key": "price",
                     *                 "text": "Pregunta el precio.",
                     *                 "met": true
                     *               }
                     *             ],
                     *             "review": [
                     *               {
                     *                 "from": "he don't",
                     *                 "to": "he doesn't",
                     *                 "type": "agreement",
                     *                 "why": "With he, she or it: doesn’t.",
                     *                 "count": 1
                     *               }
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            conversationId: string;
                            /** @enum {string} */
                            kind: "free" | "role-play" | "activity" | "course";
                            title: string;
                            /** Format: date-time */
                            at: string;
                            summary: {
                                turns: number;
                                englishTurns: number;
                                /** @default 0 */
                                spanishTurns: number;
                                /**
                                 * @default en
                                 * @enum {string}
                                 */
                                practised: "en" | "es";
                                words: number;
                                wordsPerTurn: number;
                                mistakes: {
                                    type: string;
                                    count: number;
                                    perHundredWords: number;
                                }[];
                                accuracyPercent: number | null;
                                newWords: {
                                    word: string;
                                    level: ("A1" | "A2" | "B1" | "B2" | "C1" | "C2") | null;
                                    isFromCourse: boolean;
                                }[];
                                vocabulary: {
                                    mean: number;
                                    standardError: number;
                                    words: number;
                                } | null;
                                criteria: {
                                    key: string;
                                    text: string;
                                    met: boolean;
                                }[];
                                review: {
                                    from: string;
                                    to: string;
                                    type: string;
                                    why: string;
                                    count: number;
                                }[];
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getSessionProgress: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "points": [
                     *         {
                     *           "conversationId": "0192f1a0-0000-7000-8000-00000000000a",
                     *           "title": "En la cafetería",
                     *           "at": "2026-09-01T10:00:00.000Z",
                     *           "turns": 6,
                     *           "words": 42,
                     *           "accuracyPercent": 97.6,
                     *           "vocabulary": {
                     *             "mean": 1.3,
                     *             "standardError": 0.1,
                     *             "words": 27
                     *           }
                     *         }
                     *       ],
                     *       "level": "A1",
                     *       "vocabulary": {
                     *         "sessions": 8,
                     *         "slope": {
                     *           "perSession": 0.05,
                     *           "low": 0.01,
                     *           "high": 0.09
                     *         },
                     *         "direction": "up"
                     *       },
                     *       "mistakes": [
                     *         {
                     *           "type": "agreement",
                     *           "count": 1,
                     *           "perHundredWords": 2.4
                     *         }
                     *       ],
                     *       "review": [
                     *         {
                     *           "from": "he don't",
                     *           "to": "he doesn't",
                     *           "type": "agreement",
                     *           "why": "With he, she or it: doesn’t.",
                     *           "count": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        points: {
                            /** Format: uuid */
                            conversationId: string;
                            title: string;
                            /** Format: date-time */
                            at: string;
                            turns: number;
                            words: number;
                            accuracyPercent: number | null;
                            vocabulary: {
                                mean: number;
                                standardError: number;
                                words: number;
                            } | null;
                        }[];
                        level: ("A1" | "A2" | "B1" | "B2" | "C1" | "C2") | null;
                        vocabulary: {
                            sessions: number;
                            slope: {
                                perSession: number;
                                low: number;
                                high: number;
                            } | null;
                            /** @enum {string} */
                            direction: "up" | "down" | "steady" | "unknown";
                        };
                        mistakes: {
                            type: string;
                            count: number;
                            perHundredWords: number;
                        }[];
                        review: {
                            from: string;
                            to: string;
                            type: string;
                            why: string;
                            count: number;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCoachSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "corrections": "some"
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        corrections: "few" | "some" | "all";
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setCoachSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "corrections": "few"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    corrections: "few" | "some" | "all";
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "corrections": "few"
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        corrections: "few" | "some" | "all";
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listMemories: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                kind?: "fact" | "goal" | "interest" | "mistake";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f1a0-0000-7000-8000-000000000007",
                     *           "kind": "interest",
                     *           "text": "Likes football",
                     *           "confidencePercent": 90,
                     *           "source": {
                     *             "conversationId": "0192f1a0-0000-7000-8000-00000000000a",
                     *             "messageId": "0192f1a0-0000-7000-8000-00000000000b"
                     *           },
                     *           "notedAt": "2026-11-21T09:00:05.000Z",
                     *           "editedAt": null
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "fact" | "goal" | "interest" | "mistake";
                            text: string;
                            confidencePercent: number;
                            source: {
                                /** Format: uuid */
                                conversationId: string;
                                /** Format: uuid */
                                messageId: string;
                            } | null;
                            /** Format: date-time */
                            notedAt: string;
                            editedAt: string | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    addMemory: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "interest",
                 *       "text": "Likes chess"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    kind: "fact" | "goal" | "interest";
                    text: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "memory": {
                     *         "id": "0192f1a0-0000-7000-8000-000000000007",
                     *         "kind": "interest",
                     *         "text": "Likes chess",
                     *         "confidencePercent": 100,
                     *         "source": null,
                     *         "notedAt": "2026-11-21T09:00:05.000Z",
                     *         "editedAt": "2026-11-21T09:00:05.000Z"
                     *       },
                     *       "help": null
                     *     }
                     */
                    "application/json": {
                        memory: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "fact" | "goal" | "interest" | "mistake";
                            text: string;
                            confidencePercent: number;
                            source: {
                                /** Format: uuid */
                                conversationId: string;
                                /** Format: uuid */
                                messageId: string;
                            } | null;
                            /** Format: date-time */
                            notedAt: string;
                            editedAt: string | null;
                        } | null;
                        help: {
                            text: string;
                            /** Format: uuid */
                            conversationId: string;
                        } | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteMemories: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deleted": 7
                     *     }
                     */
                    "application/json": {
                        deleted: number;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    deleteMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000007 */
                memoryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    editMemory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000007 */
                memoryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "text": "Likes basketball"
                 *     }
                 */
                "application/json": {
                    text: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "memory": {
                     *         "id": "0192f1a0-0000-7000-8000-000000000007",
                     *         "kind": "interest",
                     *         "text": "Likes basketball",
                     *         "confidencePercent": 90,
                     *         "source": {
                     *           "conversationId": "0192f1a0-0000-7000-8000-00000000000a",
                     *           "messageId": "0192f1a0-0000-7000-8000-00000000000b"
                     *         },
                     *         "notedAt": "2026-11-21T09:00:05.000Z",
                     *         "editedAt": "2026-11-22T09:00:00.000Z"
                     *       },
                     *       "help": null
                     *     }
                     */
                    "application/json": {
                        memory: {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "fact" | "goal" | "interest" | "mistake";
                            text: string;
                            confidencePercent: number;
                            source: {
                                /** Format: uuid */
                                conversationId: string;
                                /** Format: uuid */
                                messageId: string;
                            } | null;
                            /** Format: date-time */
                            notedAt: string;
                            editedAt: string | null;
                        } | null;
                        help: {
                            text: string;
                            /** Format: uuid */
                            conversationId: string;
                        } | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getPython: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "worker": "/python/6f1c/browser/worker-main.mjs",
                     *       "interpreter": {
                     *         "url": "/python/6f1c/interpreter.wasm",
                     *         "integrity": "sha256-…"
                     *       },
                     *       "memory": {
                     *         "url": "/python/6f1c/memory.bin",
                     *         "integrity": "sha256-…"
                     *       },
                     *       "snapshot": {
                     *         "url": "/python/6f1c/snapshot.json",
                     *         "integrity": "sha256-…"
                     *       },
                     *       "library": {
                     *         "url": "/python/6f1c/library.zip",
                     *         "integrity": "sha256-…"
                     *       },
                     *       "analyser": {
                     *         "worker": "/python/6f1c/analyser/analyser-main.mjs",
                     *         "script": "/python/6f1c/ruff_wasm.js",
                     *         "module": {
                     *           "url": "/python/6f1c/ruff_wasm_bg.wasm",
                     *           "integrity": "sha256-…"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        worker: string;
                        interpreter: {
                            url: string;
                            integrity: string;
                        };
                        memory: {
                            url: string;
                            integrity: string;
                        };
                        snapshot: {
                            url: string;
                            integrity: string;
                        };
                        library: {
                            url: string;
                            integrity: string;
                        };
                        analyser: {
                            worker: string;
                            script: string;
                            module: {
                                url: string;
                                integrity: string;
                            };
                        };
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: Nothing was changed. Try again in a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getOwnWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "current": {
                     *         "version": 7,
                     *         "cause": "typed",
                     *         "savedAt": "2026-11-21T09:00:04.000Z",
                     *         "files": {
                     *           "solution.py": "def double(number):\n    return number * 2\n"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        current: {
                            version: number;
                            /** @enum {string} */
                            cause: "typed" | "merged" | "restored" | "reset";
                            /** Format: date-time */
                            savedAt: string;
                            files: {
                                [key: string]: string;
                            };
                        } | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    saveWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "baseVersion": 6,
                 *       "cause": "typed",
                 *       "files": {
                 *         "solution.py": "def double(number):\n    return number * 2\n"
                 *       }
                 *     }
                 */
                "application/json": {
                    baseVersion: number;
                    /**
                     * @default typed
                     * @enum {string}
                     */
                    cause?: "typed" | "merged" | "restored" | "reset";
                    files: {
                        [key: string]: string;
                    };
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "outcome": "saved",
                     *       "current": {
                     *         "version": 7,
                     *         "cause": "typed",
                     *         "savedAt": "2026-11-21T09:00:04.000Z",
                     *         "files": {
                     *           "solution.py": "def double(number):\n    return number * 2\n"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        outcome: "saved" | "behind";
                        current: {
                            version: number;
                            /** @enum {string} */
                            cause: "typed" | "merged" | "restored" | "reset";
                            /** Format: date-time */
                            savedAt: string;
                            files: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    shareSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "program": {
                 *         "source": "total = 0\nfor n in [1, 2]:\n    total += n\n",
                 *         "stdin": "",
                 *         "files": {},
                 *         "addedFrom": null
                 *       },
                 *       "step": 4
                 *     }
                 */
                "application/json": {
                    program: {
                        source: string;
                        stdin: string;
                        files: {
                            [key: string]: string;
                        };
                        addedFrom: number | null;
                    };
                    step: number;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "linkId": "0192f1a0-0000-7000-8000-00000000000f"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        linkId: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    openSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000f */
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "program": {
                     *         "source": "total = 0\nfor n in [1, 2]:\n    total += n\n",
                     *         "stdin": "",
                     *         "files": {},
                     *         "addedFrom": null
                     *       },
                     *       "step": 4,
                     *       "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *       "activityTitle": "Add up a list",
                     *       "language": "en",
                     *       "authorName": "Ana Soto",
                     *       "isOwn": false,
                     *       "createdAt": "2026-11-21T09:00:04.000Z"
                     *     }
                     */
                    "application/json": {
                        program: {
                            source: string;
                            stdin: string;
                            files: {
                                [key: string]: string;
                            };
                            addedFrom: number | null;
                        };
                        step: number;
                        /** Format: uuid */
                        activityId: string;
                        activityTitle: string;
                        language: string;
                        authorName: string;
                        isOwn: boolean;
                        /** Format: date-time */
                        createdAt: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    endStepLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000f */
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWorkspaces: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *           "activityTitle": "Twice the number",
                     *           "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *           "lessonTitle": "Functions at work",
                     *           "language": "en",
                     *           "version": 7,
                     *           "savedAt": "2026-11-21T09:00:04.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            activityId: string;
                            activityTitle: string;
                            /** Format: uuid */
                            lessonId: string;
                            lessonTitle: string;
                            language: string;
                            version: number;
                            /** Format: date-time */
                            savedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getWorkspace: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *       "activityTitle": "Twice the number",
                     *       "lessonId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *       "lessonTitle": "Functions at work",
                     *       "language": "en",
                     *       "version": 7,
                     *       "savedAt": "2026-11-21T09:00:04.000Z",
                     *       "current": {
                     *         "version": 7,
                     *         "cause": "typed",
                     *         "savedAt": "2026-11-21T09:00:04.000Z",
                     *         "files": {
                     *           "solution.py": "def double(number):\n    return number * 2\n"
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        activityId: string;
                        activityTitle: string;
                        /** Format: uuid */
                        lessonId: string;
                        lessonTitle: string;
                        language: string;
                        version: number;
                        /** Format: date-time */
                        savedAt: string;
                        current: {
                            version: number;
                            /** @enum {string} */
                            cause: "typed" | "merged" | "restored" | "reset";
                            /** Format: date-time */
                            savedAt: string;
                            files: {
                                [key: string]: string;
                            };
                        };
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listWorkspaceVersions: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                first?: "newest" | "oldest";
            };
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "version": 7,
                     *           "cause": "typed",
                     *           "savedAt": "2026-11-21T09:00:04.000Z",
                     *           "files": {
                     *             "solution.py": "def double(number):\n    return number * 2\n"
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            version: number;
                            /** @enum {string} */
                            cause: "typed" | "merged" | "restored" | "reset";
                            /** Format: date-time */
                            savedAt: string;
                            files: {
                                [key: string]: string;
                            };
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    makeExercise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "skillId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                 *       "level": "same"
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    like?: string;
                    /** Format: uuid */
                    skillId?: string;
                    /**
                     * @default same
                     * @enum {string}
                     */
                    level?: "same" | "easier" | "harder";
                    /** @enum {string} */
                    language?: "en" | "es";
                };
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activityId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *       "title": "The lift goes down",
                     *       "language": "en",
                     *       "skills": [
                     *         {
                     *           "skillId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                     *           "skillName": "Repeating with for"
                     *         }
                     *       ],
                     *       "chancePercent": 72,
                     *       "isAsked": true
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        activityId: string;
                        title: string;
                        language: string;
                        skills: {
                            /** Format: uuid */
                            skillId: string;
                            skillName: string;
                        }[];
                        chancePercent: number;
                        isAsked: boolean;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: Nothing was changed. Try again in a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMadeExercise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003 */
                activityId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "lesson": {
                     *         "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0002",
                     *         "language": "en"
                     *       },
                     *       "activity": {
                     *         "id": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0003",
                     *         "type": "code",
                     *         "schemaVersion": 1,
                     *         "title": "The lift goes down",
                     *         "purpose": "exercise",
                     *         "content": {
                     *           "prompt": "Print every floor."
                     *         },
                     *         "hintCount": 3,
                     *         "lastAttempt": null
                     *       }
                     *     }
                     */
                    "application/json": {
                        lesson: {
                            /** Format: uuid */
                            id: string;
                            language: string;
                        };
                        activity: {
                            /** Format: uuid */
                            id: string;
                            type: string;
                            schemaVersion: number;
                            title: string;
                            /** @enum {string} */
                            purpose: "exercise" | "quiz";
                            content: {
                                [key: string]: unknown;
                            };
                            hintCount: number;
                            lastAttempt: {
                                answer: unknown;
                                grade: {
                                    correct: boolean;
                                    score: number;
                                    codeQuality?: number;
                                    feedback: {
                                        [key: string]: unknown;
                                    };
                                };
                                /** Format: date-time */
                                at: string;
                            } | null;
                        };
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getMakingTerms: {
        parameters: {
            query?: {
                classId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "level": "cloud",
                     *       "obstacle": null,
                     *       "skills": [
                     *         {
                     *           "skillId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                     *           "skillName": "Repeating with for",
                     *           "courseTitle": "Python from zero"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        level: "builtin" | "local" | "cloud";
                        obstacle: ("policy" | "no-model") | null;
                        skills: {
                            /** Format: uuid */
                            skillId: string;
                            skillName: string;
                            courseTitle: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listExerciseRequests: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f1a0-0000-7000-8000-00000000000e",
                     *           "classId": "0192f1a0-0000-7000-8000-000000000003",
                     *           "skillName": "Repeating with for",
                     *           "difficulty": 0.4,
                     *           "wanted": 2,
                     *           "language": "en",
                     *           "status": "running",
                     *           "made": 1,
                     *           "refused": 0,
                     *           "problem": null,
                     *           "askedAt": "2026-11-21T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            classId: string | null;
                            skillName: string;
                            difficulty: number;
                            wanted: number;
                            /** @enum {string} */
                            language: "en" | "es";
                            /** @enum {string} */
                            status: "waiting" | "running" | "done";
                            made: number;
                            refused: number;
                            problem: ("models-away" | "budget-spent" | "not-allowed" | "not-sound") | null;
                            /** Format: date-time */
                            askedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    requestExercises: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "classId": "0192f1a0-0000-7000-8000-000000000003",
                 *       "skillId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0004",
                 *       "difficulty": 0.4,
                 *       "wanted": 2,
                 *       "language": "en",
                 *       "wishes": "Football, if possible."
                 *     }
                 */
                "application/json": {
                    /** Format: uuid */
                    classId?: string;
                    /** Format: uuid */
                    skillId: string;
                    difficulty: number;
                    wanted: number;
                    /** @enum {string} */
                    language: "en" | "es";
                    /** @default  */
                    wishes?: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-00000000000e",
                     *       "classId": "0192f1a0-0000-7000-8000-000000000003",
                     *       "skillName": "Repeating with for",
                     *       "difficulty": 0.4,
                     *       "wanted": 2,
                     *       "language": "en",
                     *       "status": "waiting",
                     *       "made": 0,
                     *       "refused": 0,
                     *       "problem": null,
                     *       "askedAt": "2026-11-21T09:00:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        classId: string | null;
                        skillName: string;
                        difficulty: number;
                        wanted: number;
                        /** @enum {string} */
                        language: "en" | "es";
                        /** @enum {string} */
                        status: "waiting" | "running" | "done";
                        made: number;
                        refused: number;
                        problem: ("models-away" | "budget-spent" | "not-allowed" | "not-sound") | null;
                        /** Format: date-time */
                        askedAt: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listExerciseDrafts: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
                status?: "draft" | "approved" | "refused";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f1a0-0000-7000-8000-000000000007",
                     *           "title": "Goals of the season",
                     *           "skillName": "Repeating with for",
                     *           "classId": "0192f1a0-0000-7000-8000-000000000003",
                     *           "difficulty": 0.4,
                     *           "language": "en",
                     *           "status": "draft",
                     *           "origin": "claude-sonnet-5-5",
                     *           "isEdited": false,
                     *           "madeAt": "2026-11-21T09:01:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            title: string;
                            skillName: string;
                            classId: string | null;
                            difficulty: number;
                            /** @enum {string} */
                            language: "en" | "es";
                            /** @enum {string} */
                            status: "draft" | "approved" | "refused";
                            origin: string;
                            isEdited: boolean;
                            /** Format: date-time */
                            madeAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getExerciseDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000007 */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-000000000007",
                     *       "title": "Goals of the season",
                     *       "skillName": "Repeating with for",
                     *       "classId": "0192f1a0-0000-7000-8000-000000000003",
                     *       "difficulty": 0.4,
                     *       "language": "en",
                     *       "status": "draft",
                     *       "origin": "claude-sonnet-5-5",
                     *       "isEdited": false,
                     *       "madeAt": "2026-11-21T09:01:00.000Z",
                     *       "statement": "Write a function `goals(scores)` that returns their sum.",
                     *       "hints": [
                     *         "What grows?",
                     *         "Begin before the loop.",
                     *         "Return behind it."
                     *       ],
                     *       "starter": "def goals(scores):\n    \"\"\"The sum.\"\"\"\n",
                     *       "solution": "def goals(scores):\n    \"\"\"The sum.\"\"\"\n    return sum(scores)\n",
                     *       "content": {
                     *         "prompt": "Write a function `goals(scores)` that returns their sum."
                     *       },
                     *       "wrong": []
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        skillName: string;
                        classId: string | null;
                        difficulty: number;
                        /** @enum {string} */
                        language: "en" | "es";
                        /** @enum {string} */
                        status: "draft" | "approved" | "refused";
                        origin: string;
                        isEdited: boolean;
                        /** Format: date-time */
                        madeAt: string;
                        statement: string;
                        hints: string[];
                        starter: string;
                        solution: string;
                        content: {
                            [key: string]: unknown;
                        };
                        wrong: {
                            key: string;
                            explanation: string;
                            source: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    changeExerciseDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000007 */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "title": "Goals of the season",
                 *       "statement": "Write a function `goals(scores)` that returns their sum.",
                 *       "hints": [
                 *         "What grows?",
                 *         "Begin before the loop.",
                 *         "Return behind it."
                 *       ],
                 *       "starter": "def goals(scores):\n    \"\"\"The sum.\"\"\"\n",
                 *       "solution": "def goals(scores):\n    \"\"\"The sum.\"\"\"\n    return sum(scores)\n"
                 *     }
                 */
                "application/json": {
                    title: string;
                    statement: string;
                    hints: string[];
                    starter: string;
                    solution: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-000000000007",
                     *       "title": "Goals of the season",
                     *       "skillName": "Repeating with for",
                     *       "classId": "0192f1a0-0000-7000-8000-000000000003",
                     *       "difficulty": 0.4,
                     *       "language": "en",
                     *       "status": "draft",
                     *       "origin": "claude-sonnet-5-5",
                     *       "isEdited": true,
                     *       "madeAt": "2026-11-21T09:01:00.000Z",
                     *       "statement": "Write a function `goals(scores)` that returns their sum.",
                     *       "hints": [
                     *         "What grows?",
                     *         "Begin before the loop.",
                     *         "Return behind it."
                     *       ],
                     *       "starter": "def goals(scores):\n    \"\"\"The sum.\"\"\"\n",
                     *       "solution": "def goals(scores):\n    \"\"\"The sum.\"\"\"\n    return sum(scores)\n",
                     *       "content": {
                     *         "prompt": "Write a function `goals(scores)` that returns their sum."
                     *       },
                     *       "wrong": []
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        skillName: string;
                        classId: string | null;
                        difficulty: number;
                        /** @enum {string} */
                        language: "en" | "es";
                        /** @enum {string} */
                        status: "draft" | "approved" | "refused";
                        origin: string;
                        isEdited: boolean;
                        /** Format: date-time */
                        madeAt: string;
                        statement: string;
                        hints: string[];
                        starter: string;
                        solution: string;
                        content: {
                            [key: string]: unknown;
                        };
                        wrong: {
                            key: string;
                            explanation: string;
                            source: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: Nothing was changed. Try again in a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    decideExerciseDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000007 */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "decision": "approved"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    decision: "approved" | "refused";
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "0192f1a0-0000-7000-8000-000000000007",
                     *       "title": "Goals of the season",
                     *       "skillName": "Repeating with for",
                     *       "classId": "0192f1a0-0000-7000-8000-000000000003",
                     *       "difficulty": 0.4,
                     *       "language": "en",
                     *       "status": "approved",
                     *       "origin": "claude-sonnet-5-5",
                     *       "isEdited": false,
                     *       "madeAt": "2026-11-21T09:01:00.000Z"
                     *     }
                     */
                    "application/json": {
                        /** Format: uuid */
                        id: string;
                        title: string;
                        skillName: string;
                        classId: string | null;
                        difficulty: number;
                        /** @enum {string} */
                        language: "en" | "es";
                        /** @enum {string} */
                        status: "draft" | "approved" | "refused";
                        origin: string;
                        isEdited: boolean;
                        /** Format: date-time */
                        madeAt: string;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    tryExerciseDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000007 */
                draftId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "source": "def goals(scores):\n    \"\"\"The sum.\"\"\"\n    return sum(scores)\n"
                 *     }
                 */
                "application/json": {
                    source: string;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "passed": true,
                     *       "tests": [
                     *         {
                     *           "key": "some",
                     *           "passed": true,
                     *           "seen": null
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        passed: boolean;
                        tests: {
                            key: string;
                            passed: boolean;
                            seen: string | null;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: Nothing was changed. Try again in a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listJobQueues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "tasks": [
                     *         {
                     *           "task": "mail.send",
                     *           "waiting": 3,
                     *           "running": 1,
                     *           "retrying": 0,
                     *           "exhausted": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        tasks: {
                            task: string;
                            waiting: number;
                            running: number;
                            retrying: number;
                            exhausted: number;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listExhaustedJobs: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "0192f1a0-0000-7000-8000-000000000008",
                     *           "task": "mail.send",
                     *           "attempts": 8,
                     *           "lastError": "The mail server did not answer in 10 s",
                     *           "correlationId": "req-7f3a",
                     *           "createdAt": "2026-11-21T08:00:00.000Z",
                     *           "exhaustedAt": "2026-11-21T09:00:00.000Z"
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            id: string;
                            task: string;
                            attempts: number;
                            lastError: string;
                            correlationId: string;
                            /** Format: date-time */
                            createdAt: string;
                            /** Format: date-time */
                            exhaustedAt: string;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    retryExhaustedJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000008 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    discardExhaustedJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000008 */
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    checkCoursePack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/zip": string;
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "problemCount": 1,
                     *       "problems": [
                     *         {
                     *           "file": "roman-numerals/lessons/first.yaml",
                     *           "path": "activities.2.content.options",
                     *           "message": "there must be one right option; mark it with `correct: true`"
                     *         }
                     *       ],
                     *       "remarkCount": 0,
                     *       "remarks": [],
                     *       "courses": [
                     *         {
                     *           "slug": "roman-numerals",
                     *           "title": "Roman numerals",
                     *           "subject": "writing",
                     *           "language": "en",
                     *           "replaces": "own",
                     *           "parts": [
                     *             {
                     *               "kind": "activity",
                     *               "total": 12,
                     *               "added": 2,
                     *               "changed": 1,
                     *               "retired": 0
                     *             }
                     *           ],
                     *           "changes": [
                     *             {
                     *               "kind": "activity",
                     *               "change": "added",
                     *               "name": "Read the year on a clock"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "programsRun": 0,
                     *       "programsNotRun": 0
                     *     }
                     */
                    "application/json": {
                        problemCount: number;
                        problems: {
                            file: string;
                            path: string;
                            message: string;
                        }[];
                        remarkCount: number;
                        remarks: {
                            file: string;
                            path: string;
                            message: string;
                        }[];
                        courses: {
                            slug: string;
                            title: string;
                            /** @enum {string} */
                            subject: "python" | "language" | "writing";
                            language: string;
                            replaces: ("built-in" | "own") | null;
                            parts: {
                                /** @enum {string} */
                                kind: "course" | "unit" | "lesson" | "skill" | "activity" | "word" | "rolePlay" | "rubric" | "essayPrompt" | "link";
                                total: number;
                                added: number;
                                changed: number;
                                retired: number;
                            }[];
                            changes: {
                                /** @enum {string} */
                                kind: "course" | "unit" | "lesson" | "skill" | "activity" | "word" | "rolePlay" | "rubric" | "essayPrompt" | "link";
                                /** @enum {string} */
                                change: "added" | "changed" | "retired";
                                name: string;
                            }[];
                        }[];
                        programsRun: number;
                        programsNotRun: number;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `too-large`: Send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: Nothing was changed. Try again in a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `timeout`: Try again in a moment. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listCoursePacks: {
        parameters: {
            query?: {
                limit?: number;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "courseId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001",
                     *           "slug": "roman-numerals",
                     *           "title": "Roman numerals",
                     *           "subject": "writing",
                     *           "language": "en",
                     *           "origin": "own",
                     *           "hasVocabulary": false,
                     *           "own": {
                     *             "importedAt": "2026-11-21T09:00:00.000Z",
                     *             "importedBy": "Tomas Reyes",
                     *             "sizeBytes": 18204
                     *           }
                     *         }
                     *       ],
                     *       "nextCursor": null
                     *     }
                     */
                    "application/json": {
                        items: {
                            /** Format: uuid */
                            courseId: string;
                            slug: string;
                            title: string;
                            /** @enum {string} */
                            subject: "python" | "language" | "writing";
                            language: string;
                            /** @enum {string} */
                            origin: "built-in" | "own";
                            hasVocabulary: boolean;
                            own: {
                                /** Format: date-time */
                                importedAt: string;
                                importedBy: string | null;
                                sizeBytes: number;
                            } | null;
                        }[];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    importCoursePack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/zip": string;
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "courses": [
                     *         {
                     *           "courseId": "6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001",
                     *           "slug": "roman-numerals",
                     *           "title": "Roman numerals",
                     *           "added": 31,
                     *           "changed": 0,
                     *           "retired": 0
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        courses: {
                            /** Format: uuid */
                            courseId: string;
                            slug: string;
                            title: string;
                            added: number;
                            changed: number;
                            retired: number;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `too-large`: Send less at once. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: Nothing was changed. Try again in a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `timeout`: Try again in a moment. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCoursePackFile: {
        parameters: {
            query?: {
                /** @example gift */
                format?: "pack" | "gift" | "qti2" | "qti3" | "csv" | "anki" | "apkg";
            };
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: Nothing was changed. Try again in a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `timeout`: Try again in a moment. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getCoursePackLosses: {
        parameters: {
            query?: {
                /** @example gift */
                format?: "pack" | "gift" | "qti2" | "qti3" | "csv" | "anki" | "apkg";
            };
            header?: never;
            path: {
                /** @example 6f1d1c52-5d9e-5b7e-9d55-1f6b7a0c0001 */
                courseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "fileName": "roman-numerals.gift.txt",
                     *       "sizeBytes": 9210,
                     *       "losses": [
                     *         {
                     *           "item": "read-the-clock",
                     *           "what": "hints"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        fileName: string;
                        sizeBytes: number;
                        losses: {
                            item: string;
                            what: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unavailable`: Nothing was changed. Try again in a moment. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `timeout`: Try again in a moment. */
            504: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getAiAdministration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "settings": {
                     *         "level": "local",
                     *         "adultLearners": false,
                     *         "budgets": {
                     *           "learnerDayMicros": 50000,
                     *           "classDayMicros": null,
                     *           "schoolDayMicros": 2000000,
                     *           "schoolMonthMicros": 30000000
                     *         }
                     *       },
                     *       "providers": [
                     *         {
                     *           "provider": "local",
                     *           "configured": true,
                     *           "model": "qwen3",
                     *           "state": "closed"
                     *         }
                     *       ],
                     *       "pricesVersion": "2026-11-21",
                     *       "today": {
                     *         "spentMicros": 41200,
                     *         "reservedMicros": 0,
                     *         "calls": 12,
                     *         "inputTokens": 9100,
                     *         "outputTokens": 2300
                     *       },
                     *       "month": {
                     *         "spentMicros": 41200,
                     *         "reservedMicros": 0,
                     *         "calls": 12,
                     *         "inputTokens": 9100,
                     *         "outputTokens": 2300
                     *       }
                     *     }
                     */
                    "application/json": {
                        settings: {
                            /** @enum {string} */
                            level: "builtin" | "local" | "cloud";
                            adultLearners: boolean;
                            budgets: {
                                learnerDayMicros: number | null;
                                classDayMicros: number | null;
                                schoolDayMicros: number | null;
                                schoolMonthMicros: number | null;
                            };
                        };
                        providers: {
                            /** @enum {string} */
                            provider: "anthropic" | "openai" | "local";
                            configured: boolean;
                            model: string | null;
                            state: ("closed" | "open" | "half-open") | null;
                        }[];
                        pricesVersion: string;
                        today: {
                            spentMicros: number;
                            reservedMicros: number;
                            calls: number;
                            inputTokens: number;
                            outputTokens: number;
                        };
                        month: {
                            spentMicros: number;
                            reservedMicros: number;
                            calls: number;
                            inputTokens: number;
                            outputTokens: number;
                        };
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    updateAiSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "level": "local",
                 *       "adultLearners": false,
                 *       "budgets": {
                 *         "learnerDayMicros": 50000,
                 *         "classDayMicros": null,
                 *         "schoolDayMicros": 2000000,
                 *         "schoolMonthMicros": 30000000
                 *       }
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    level: "builtin" | "local" | "cloud";
                    adultLearners: boolean;
                    budgets: {
                        learnerDayMicros: number | null;
                        classDayMicros: number | null;
                        schoolDayMicros: number | null;
                        schoolMonthMicros: number | null;
                    };
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "level": "local",
                     *       "adultLearners": false,
                     *       "budgets": {
                     *         "learnerDayMicros": 50000,
                     *         "classDayMicros": null,
                     *         "schoolDayMicros": 2000000,
                     *         "schoolMonthMicros": 30000000
                     *       }
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        level: "builtin" | "local" | "cloud";
                        adultLearners: boolean;
                        budgets: {
                            learnerDayMicros: number | null;
                            classDayMicros: number | null;
                            schoolDayMicros: number | null;
                            schoolMonthMicros: number | null;
                        };
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getClassAiPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "level": "builtin",
                     *       "most": "local",
                     *       "effective": "builtin",
                     *       "answering": "builtin"
                     *     }
                     */
                    "application/json": {
                        level: ("builtin" | "local" | "cloud") | null;
                        /** @enum {string} */
                        most: "builtin" | "local" | "cloud";
                        /** @enum {string} */
                        effective: "builtin" | "local" | "cloud";
                        /** @enum {string} */
                        answering: "builtin" | "local" | "cloud";
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setClassAiPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "level": "builtin"
                 *     }
                 */
                "application/json": {
                    level: ("builtin" | "local" | "cloud") | null;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "level": "builtin",
                     *       "most": "local",
                     *       "effective": "builtin",
                     *       "answering": "builtin"
                     *     }
                     */
                    "application/json": {
                        level: ("builtin" | "local" | "cloud") | null;
                        /** @enum {string} */
                        most: "builtin" | "local" | "cloud";
                        /** @enum {string} */
                        effective: "builtin" | "local" | "cloud";
                        /** @enum {string} */
                        answering: "builtin" | "local" | "cloud";
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    getLearnerAiPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "effective": "local",
                     *       "answering": "local",
                     *       "by": "consent",
                     *       "level": null,
                     *       "most": "cloud",
                     *       "age": {
                     *         "band": "13-15",
                     *         "saidBy": "school",
                     *         "isMinor": true
                     *       },
                     *       "ownConsent": null,
                     *       "consents": []
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        effective: "builtin" | "local" | "cloud";
                        /** @enum {string} */
                        answering: "builtin" | "local" | "cloud";
                        /** @enum {string} */
                        by: "school" | "class" | "learner" | "consent" | "own-consent";
                        level: ("builtin" | "local" | "cloud") | null;
                        /** @enum {string} */
                        most: "builtin" | "local" | "cloud";
                        age: {
                            band: ("under-13" | "13-15" | "16-17" | "adult") | null;
                            saidBy: ("school" | "learner") | null;
                            isMinor: boolean;
                        };
                        ownConsent: boolean | null;
                        consents: {
                            /** Format: uuid */
                            guardianId: string;
                            guardianName: string;
                            consents: boolean;
                            /** Format: date-time */
                            decidedAt: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setLearnerAiPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "level": null
                 *     }
                 */
                "application/json": {
                    level: ("builtin" | "local" | "cloud") | null;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "effective": "local",
                     *       "answering": "local",
                     *       "by": "consent",
                     *       "level": null,
                     *       "most": "cloud",
                     *       "age": {
                     *         "band": "13-15",
                     *         "saidBy": "school",
                     *         "isMinor": true
                     *       },
                     *       "ownConsent": null,
                     *       "consents": []
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        effective: "builtin" | "local" | "cloud";
                        /** @enum {string} */
                        answering: "builtin" | "local" | "cloud";
                        /** @enum {string} */
                        by: "school" | "class" | "learner" | "consent" | "own-consent";
                        level: ("builtin" | "local" | "cloud") | null;
                        /** @enum {string} */
                        most: "builtin" | "local" | "cloud";
                        age: {
                            band: ("under-13" | "13-15" | "16-17" | "adult") | null;
                            saidBy: ("school" | "learner") | null;
                            isMinor: boolean;
                        };
                        ownConsent: boolean | null;
                        consents: {
                            /** Format: uuid */
                            guardianId: string;
                            guardianName: string;
                            consents: boolean;
                            /** Format: date-time */
                            decidedAt: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setAiConsent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "consents": true
                 *     }
                 */
                "application/json": {
                    consents: boolean;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "effective": "local",
                     *       "answering": "local",
                     *       "by": "consent",
                     *       "level": null,
                     *       "most": "cloud",
                     *       "age": {
                     *         "band": "13-15",
                     *         "saidBy": "school",
                     *         "isMinor": true
                     *       },
                     *       "ownConsent": null,
                     *       "consents": []
                     *     }
                     */
                    "application/json": {
                        /** @enum {string} */
                        effective: "builtin" | "local" | "cloud";
                        /** @enum {string} */
                        answering: "builtin" | "local" | "cloud";
                        /** @enum {string} */
                        by: "school" | "class" | "learner" | "consent" | "own-consent";
                        level: ("builtin" | "local" | "cloud") | null;
                        /** @enum {string} */
                        most: "builtin" | "local" | "cloud";
                        age: {
                            band: ("under-13" | "13-15" | "16-17" | "adult") | null;
                            saidBy: ("school" | "learner") | null;
                            isMinor: boolean;
                        };
                        ownConsent: boolean | null;
                        consents: {
                            /** Format: uuid */
                            guardianId: string;
                            guardianName: string;
                            consents: boolean;
                            /** Format: date-time */
                            decidedAt: string;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    listReplyPrompts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-00000000000c */
                replyId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "prompts": [
                     *         {
                     *           "callId": "0192f1a0-0000-7000-8000-000000000007",
                     *           "askedAt": "2026-11-21T09:00:00.000Z",
                     *           "purpose": "reply",
                     *           "provider": "anthropic",
                     *           "model": "claude-sonnet-5-5",
                     *           "promptVersion": "tutor@1",
                     *           "pricesVersion": "2026-11-21",
                     *           "outcome": "complete",
                     *           "inputTokens": 812,
                     *           "outputTokens": 96,
                     *           "costMicros": 2584,
                     *           "prompt": "{\"system\":\"…\",\"messages\":[]}"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": {
                        prompts: {
                            /** Format: uuid */
                            callId: string;
                            /** Format: date-time */
                            askedAt: string;
                            /** @enum {string} */
                            purpose: "reply" | "triage" | "second-pass" | "exercise";
                            provider: string;
                            model: string;
                            promptVersion: string;
                            pricesVersion: string;
                            outcome: string | null;
                            inputTokens: number | null;
                            outputTokens: number | null;
                            costMicros: number | null;
                            prompt: string | null;
                        }[];
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setAgeBand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000002 */
                personId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "band": "13-15"
                 *     }
                 */
                "application/json": {
                    band: ("under-13" | "13-15" | "16-17" | "adult") | null;
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "band": "13-15",
                     *       "saidBy": "school",
                     *       "isMinor": true
                     *     }
                     */
                    "application/json": {
                        band: ("under-13" | "13-15" | "16-17" | "adult") | null;
                        saidBy: ("school" | "learner") | null;
                        isMinor: boolean;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `conflict`: Load the page again to see what changed. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
    setClassAgeBand: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 0192f1a0-0000-7000-8000-000000000003 */
                classId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "band": "13-15"
                 *     }
                 */
                "application/json": {
                    /** @enum {string} */
                    band: "under-13" | "13-15" | "16-17" | "adult";
                };
            };
        };
        responses: {
            /** @description Success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changed": 24,
                     *       "kept": 1
                     *     }
                     */
                    "application/json": {
                        changed: number;
                        kept: number;
                    };
                };
            };
            /** @description `invalid-input`: Correct the named fields and send it again. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `unauthenticated`: Sign in and try again. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `forbidden`: Ask an admin of your school if you need this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `not-found`: Check the address, or go back and choose again. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `rate-limited`: Wait a minute and try again. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
            /** @description `internal`: Try again. If it happens again, tell whoever runs this server the request id. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Error"];
                };
            };
        };
    };
}
