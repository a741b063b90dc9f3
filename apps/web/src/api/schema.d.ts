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
                                code: "continue-lesson" | "first-lesson" | "next-in-course" | "weakest-skill" | "new-course" | "all-done";
                                values: {
                                    [key: string]: string | number;
                                };
                            };
                        } | {
                            /** @enum {string} */
                            kind: "nothing";
                            reason: {
                                /** @enum {string} */
                                code: "continue-lesson" | "first-lesson" | "next-in-course" | "weakest-skill" | "new-course" | "all-done";
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
                 *       "channel": "web"
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
                        };
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
                                code: "continue-lesson" | "first-lesson" | "next-in-course" | "weakest-skill" | "new-course" | "all-done";
                                values: {
                                    [key: string]: string | number;
                                };
                            };
                        } | {
                            /** @enum {string} */
                            kind: "nothing";
                            reason: {
                                /** @enum {string} */
                                code: "continue-lesson" | "first-lesson" | "next-in-course" | "weakest-skill" | "new-course" | "all-done";
                                values: {
                                    [key: string]: string | number;
                                };
                            };
                        };
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
}
