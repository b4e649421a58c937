// Written by `npm run client` from the OpenAPI document of the service.

export interface paths {
    "/graphql": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    extensions?: string;
                    operationName?: string | null;
                    persisted?: boolean;
                    query?: string;
                    variables?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data?: {
                                [key: string]: unknown;
                            } | null;
                            errors?: {
                                extensions?: {
                                    code?: string;
                                } & {
                                    [key: string]: unknown;
                                };
                                locations?: {
                                    column?: number;
                                    line?: number;
                                }[];
                                message: string;
                                path?: string[];
                            }[];
                            extensions?: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        extensions?: Record<string, never>;
                        operationName?: string | null;
                        persisted?: boolean;
                        query?: string;
                        variables?: Record<string, never> | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            data?: {
                                [key: string]: unknown;
                            } | null;
                            errors?: {
                                extensions?: {
                                    code?: string;
                                } & {
                                    [key: string]: unknown;
                                };
                                locations?: {
                                    column?: number;
                                    line?: number;
                                }[];
                                message: string;
                                path?: string[];
                            }[];
                            extensions?: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {unknown} */
                            status: "ok" | "closing";
                        };
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {unknown} */
                            status: "ok" | "closing";
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/problems/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a kind of problem means */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            advice: string;
                            code: string;
                            status: number;
                            title: string;
                        };
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            checks: {
                                closing: boolean;
                                /** @enum {unknown} */
                                redis: "ok" | "unreachable";
                                /** @enum {unknown} */
                                rules: "ok" | "stale";
                            };
                            ready: boolean;
                            ruleBase: string;
                            /** @description Why changed rule files are not in use. */
                            rulesProblem?: string;
                        };
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            checks: {
                                closing: boolean;
                                /** @enum {unknown} */
                                redis: "ok" | "unreachable";
                                /** @enum {unknown} */
                                rules: "ok" | "stale";
                            };
                            ready: boolean;
                            ruleBase: string;
                            /** @description Why changed rule files are not in use. */
                            rulesProblem?: string;
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Administrative acts of all tenants, newest first */
        get: {
            parameters: {
                query?: {
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description What was done, such as key.created or webhook.deleted. */
                                act: string;
                                /** Format: date-time */
                                at: string;
                                /** @description Id of the key it was done with, or `command line`. */
                                by: string;
                                id: string;
                                /** @description Tenant of the target. */
                                owner: string;
                                /** @description Id of what it was done to. */
                                target: string;
                            }[];
                            /** @description Cursor of the next page. */
                            next?: string;
                        };
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your deliveries, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before. */
                    cursor?: string;
                    limit?: number;
                    /** @description Only those that were given up. */
                    status?: "dead";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Delivery"][];
                            /** @description Cursor of the next page. */
                            next?: string;
                        };
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A delivery */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the delivery. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Delivery"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{id}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver again
         * @description Same id, same body, a new signature; all attempts anew.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the delivery. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Delivery"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diagnoses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your diagnoses, newest first
         * @description With a filter a page may be shorter than `limit` and still have a next one.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Board target as the report has it. */
                    board?: string;
                    /** @description Class of a proved finding. */
                    class?: "application" | "configuration" | "devicetree" | "build-environment" | "hardware" | "network-or-sim" | "credentials" | "flash-layout" | "sdk-issue" | "usage";
                    /** @description `next` of the page before. */
                    cursor?: string;
                    /** @description Accepted at this time or later. */
                    from?: string;
                    limit?: number;
                    /** @description Rule of a proved finding. */
                    rule?: string;
                    /** @description SDK version, such as v2.7.0. */
                    sdk?: string;
                    /** @description As it was given with the upload. */
                    thread?: string;
                    /** @description Accepted before this time. */
                    to?: string;
                    verdict?: "cause-found" | "likely-cause" | "symptoms-only" | "not-recognised" | "healthy";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["DiagnosisSummary"][];
                            /** @description Cursor of the next page. */
                            next?: string;
                        };
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Upload a problem
         * @description Answers 202 once the upload is kept; with `Prefer: wait=N` 200 and the report when it is done in time, as JSON, Markdown, plain text or SARIF by `Accept`. With `Idempotency-Key` the same upload sent again gives the same diagnosis.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Submission"];
                    "multipart/form-data": {
                        board?: string;
                        /** @description Where to tell of the end, as a signed webhook. */
                        callbackUrl?: string;
                        /** @description Logs, configuration, builds. */
                        files?: string[];
                        /** @description A JSON object; given back as it was sent. */
                        metadata?: string;
                        /** @description Text of the question. */
                        post?: string;
                        sdk?: string;
                        /** @description Groups diagnoses, such as the number of a ticket. */
                        thread?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Diagnosis"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DiagnosisSummary"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diagnoses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A diagnosis, with its report when it is done
         * @description `Accept` chooses JSON, the forum reply in Markdown, plain text, or SARIF 2.1.0.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the diagnosis: ^[0-9a-hjkmnp-tv-z]{26}$ */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Diagnosis"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** Forget everything about a diagnosis */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the diagnosis: ^[0-9a-hjkmnp-tv-z]{26}$ */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diagnoses/{id}/artifacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer a question
         * @description Diagnoses all files of the conversation together with these, as a new diagnosis that continues its last one; a file of a name that is there already takes its place. The answer is that of an upload, and the finished diagnosis says in `changes` what is different.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the diagnosis: ^[0-9a-hjkmnp-tv-z]{26}$ */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["Submission"];
                    "multipart/form-data": {
                        board?: string;
                        /** @description Where to tell of the end, as a signed webhook. */
                        callbackUrl?: string;
                        /** @description Logs, configuration, builds. */
                        files?: string[];
                        /** @description A JSON object; given back as it was sent. */
                        metadata?: string;
                        /** @description Text of the question. */
                        post?: string;
                        sdk?: string;
                        /** @description Groups diagnoses, such as the number of a ticket. */
                        thread?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Diagnosis"];
                    };
                };
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["DiagnosisSummary"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diagnoses/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow a diagnosis
         * @description Server-sent events named queued, active, done, failed, from where it stands; ends when settled.
         */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the diagnosis: ^[0-9a-hjkmnp-tv-z]{26}$ */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description text/event-stream */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diagnoses/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was said about the findings */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the diagnosis: ^[0-9a-hjkmnp-tv-z]{26}$ */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Feedback"][];
                        };
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Say whether a finding helped
         * @description The last word about a finding counts.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the diagnosis: ^[0-9a-hjkmnp-tv-z]{26}$ */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["FeedbackInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Feedback"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diagnoses/{id}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A reply for a forum or a ticket
         * @description The text alone, or with `Accept: application/json` also whether a program may post it unread.
         */
        get: {
            parameters: {
                query?: {
                    /** @description Markup of the forum or ticket system. */
                    dialect?: "markdown" | "bbcode" | "html" | "plain" | "jira" | "zendesk";
                    /** @description A name hidden in the post, to find it again. */
                    marker?: string;
                    /** @description In UTF-16 units. */
                    maxLength?: number;
                    /** @description A public reply, or a note for colleagues. */
                    tone?: "public" | "internal";
                };
                header?: never;
                path: {
                    /** @description Id of the diagnosis: ^[0-9a-hjkmnp-tv-z]{26}$ */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Reply"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diagnoses/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What solved it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the diagnosis: ^[0-9a-hjkmnp-tv-z]{26}$ */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Resolution"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * Say what solved it
         * @description It is shown with every diagnosis of the same problem. The last word counts.
         */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the diagnosis: ^[0-9a-hjkmnp-tv-z]{26}$ */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ResolutionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Resolution"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /**
         * Say what solved it
         * @description It is shown with every diagnosis of the same problem. The last word counts.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the diagnosis: ^[0-9a-hjkmnp-tv-z]{26}$ */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ResolutionInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Resolution"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Take it back */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the diagnosis: ^[0-9a-hjkmnp-tv-z]{26}$ */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/diagnoses/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload many problems
         * @description One JSON object a line, as for a single upload; at most 100 lines. Each line is taken or refused by itself and counts as one upload; blank lines are skipped.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/x-ndjson": string;
                };
            };
            responses: {
                /** @description Default Response */
                207: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["BulkAnswer"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/explain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What an error number can mean */
        get: {
            parameters: {
                query: {
                    /** @description As printed: -111, 0x2001. */
                    code: string;
                    /** @description Module, function or sentence it came from. */
                    where?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                code: number;
                                hint?: string;
                                meaning: string;
                                name: string;
                                /** @description Which library or protocol counts so. */
                                table: string;
                            }[];
                        };
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/failed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Diagnoses of all tenants that failed, the latest first
         * @description What was uploaded is not shown. A page may be shorter than `limit` and still have a next one.
         */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before. */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["FailedPage"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/failed/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a failed diagnosis again
         * @description All its attempts anew; whoever waits for its end is told once more.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the diagnosis: ^[0-9a-hjkmnp-tv-z]{26}$ */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            id: string;
                        };
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your incoming hooks */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Hook"][];
                        };
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Register an incoming hook
         * @description The answer has the address to deliver to, and the secret, which is in this answer only.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HookInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HookWithSecret"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An incoming hook */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the hook. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Hook"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /**
         * Remove a hook
         * @description Its address answers 404 from then on; what came by it stays.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the hook. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What came by a hook, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before. */
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description Id of the hook. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["HookDelivery"][];
                            /** @description Cursor of the next page. */
                            next?: string;
                        };
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Another secret
         * @description The one before is taken along with it for a day.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the hook. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HookSecretInput"] | null;
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HookWithSecret"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/hooks/{source}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deliver to a hook
         * @description For the source: takes no API key but its signature. The body is what the source sends.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                    source: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["HookReceipt"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rule base */
        get: {
            parameters: {
                query?: {
                    area?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["RuleList"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules/{area}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One rule */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    area: string;
                    name: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Rule"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signatures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your problems, last seen first
         * @description Merged signatures are one. A page may be shorter than `limit` and still have a next one.
         */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before. */
                    cursor?: string;
                    /** @description Seen at this time or later. */
                    from?: string;
                    limit?: number;
                    /** @description Rule of the finding it stands for. */
                    rule?: string;
                    /** @description SDK version it was seen with, such as v2.7.0. */
                    sdk?: string;
                    /** @description Whether there is an accepted fix. */
                    solved?: boolean;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignaturePage"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signatures/{strict}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is known of a problem */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description `report.signature.strict` of a diagnosis. */
                    strict: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignatureKnowledge"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signatures/{strict}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Two signatures are one problem
         * @description Kept for ever. What either of them was merged with before comes along.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description `report.signature.strict` of a diagnosis. */
                    strict: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MergeInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignatureKnowledge"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/signatures/{strict}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A signature is a problem of its own
         * @description Takes it out of those it was merged with. Kept for ever.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description `report.signature.strict` of a diagnosis. */
                    strict: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SplitInput"];
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SignatureKnowledge"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unexplained": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lines of your diagnoses that no rule explains, by shape */
        get: {
            parameters: {
                query?: {
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["UnexplainedList"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Your endpoints */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: components["schemas"]["Webhook"][];
                        };
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /**
         * Register an endpoint
         * @description The secret is in this answer only.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WebhookInput"];
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WebhookWithSecret"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An endpoint */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the endpoint. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["Webhook"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /**
         * Remove an endpoint
         * @description What is not delivered yet is given up.
         */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the endpoint. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A new secret
         * @description The one before signs along with it for a day. With the id `callback`: the secret of all `callbackUrl`s.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description Id of the endpoint. */
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WebhookWithSecret"];
                    };
                };
                /** @description A problem document (RFC 9457). */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
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
        /** BulkAnswer */
        BulkAnswer: {
            items: {
                id?: string;
                /** @description Of the body, from 1. */
                line: number;
                problem?: components["schemas"]["Problem"];
                /** @description It is an earlier diagnosis of the same key. */
                replayed?: boolean;
                /** @description 202, or that of the problem. */
                status: number;
            }[];
        };
        /** Changes */
        Changes: {
            /** @description Questions that are no longer asked. */
            answered: string[];
            /** @description Questions that were not asked before. */
            asked: string[];
            /** @description Whether anything of the following is. */
            different: boolean;
            gone: {
                /** @description Id of a rule. */
                rule: string;
                title: string;
            }[];
            /** @description Findings of both that stand in another order; places from 1. */
            moved: {
                after: number;
                before: number;
                /** @description Id of a rule. */
                rule: string;
                title: string;
            }[];
            new: {
                /** @description Id of a rule. */
                rule: string;
                title: string;
            }[];
            /** @description Id of the diagnosis before. */
            since: string;
            verdict: {
                /** @enum {unknown} */
                after: "cause-found" | "likely-cause" | "symptoms-only" | "not-recognised" | "healthy";
                /** @enum {unknown} */
                before: "cause-found" | "likely-cause" | "symptoms-only" | "not-recognised" | "healthy";
            };
        };
        /** Delivery */
        Delivery: {
            attempts: {
                /** Format: date-time */
                at: string;
                reason?: string;
                status?: number;
            }[];
            /** @description What is sent, byte for byte. */
            body: string;
            /** Format: date-time */
            created: string;
            diagnosis: string;
            /** @enum {unknown} */
            event: "diagnosis.done" | "diagnosis.failed" | "signature.rising";
            /** @description The webhook-id that the receiver sees. */
            id: string;
            replays: number;
            /** @enum {unknown} */
            status: "pending" | "delivered" | "dead";
            url: string;
            /** @description Id of the endpoint, or callback. */
            webhook: string;
        };
        /** Diagnosis */
        Diagnosis: {
            callbackUrl?: string;
            changes?: components["schemas"]["Changes"];
            /** @description Id of the diagnosis that continues this one. */
            continuedBy?: string;
            /** @description Id of the diagnosis whose files this one has too. */
            continues?: string;
            /** Format: date-time */
            created: string;
            /**
             * Format: date-time
             * @description When everything about it is forgotten.
             */
            expires: string;
            files: {
                bytes: number;
                lines: number;
                name: string;
            }[];
            /** Format: date-time */
            finished?: string;
            id: string;
            links: {
                artifacts: string;
                events: string;
                reply: string;
                self: string;
            };
            /** @description Yours; given back as it was sent. */
            metadata: {
                [key: string]: unknown;
            };
            problem?: components["schemas"]["Problem"];
            /** @description Files that cannot be read, and what to send instead. */
            refused: {
                advice: string;
                code: string;
                detail: string;
                name: string;
            }[];
            report?: components["schemas"]["Report"];
            /** @description How many there were before it. */
            revision?: number;
            ruleBase?: string;
            seen?: components["schemas"]["Seen"];
            /** @description Entries of archives that were left out. */
            skipped: {
                name: string;
                why: string;
            }[];
            /** Format: date-time */
            started?: string;
            /** @enum {unknown} */
            status: "queued" | "active" | "done" | "failed";
            summary?: string;
            thread?: string;
            /** @enum {unknown} */
            verdict?: "cause-found" | "likely-cause" | "symptoms-only" | "not-recognised" | "healthy";
        };
        /** DiagnosisSummary */
        DiagnosisSummary: {
            callbackUrl?: string;
            /** @description Id of the diagnosis that continues this one. */
            continuedBy?: string;
            /** @description Id of the diagnosis whose files this one has too. */
            continues?: string;
            /** Format: date-time */
            created: string;
            /**
             * Format: date-time
             * @description When everything about it is forgotten.
             */
            expires: string;
            files: {
                bytes: number;
                lines: number;
                name: string;
            }[];
            /** Format: date-time */
            finished?: string;
            id: string;
            links: {
                artifacts: string;
                events: string;
                reply: string;
                self: string;
            };
            /** @description Yours; given back as it was sent. */
            metadata: {
                [key: string]: unknown;
            };
            problem?: components["schemas"]["Problem"];
            /** @description Files that cannot be read, and what to send instead. */
            refused: {
                advice: string;
                code: string;
                detail: string;
                name: string;
            }[];
            /** @description How many there were before it. */
            revision?: number;
            ruleBase?: string;
            /** @description Entries of archives that were left out. */
            skipped: {
                name: string;
                why: string;
            }[];
            /** Format: date-time */
            started?: string;
            /** @enum {unknown} */
            status: "queued" | "active" | "done" | "failed";
            summary?: string;
            thread?: string;
            /** @enum {unknown} */
            verdict?: "cause-found" | "likely-cause" | "symptoms-only" | "not-recognised" | "healthy";
        };
        /** FailedDiagnosis */
        FailedDiagnosis: {
            /** @description All of them together. */
            bytes: number;
            /** Format: date-time */
            created: string;
            /** @description How many were uploaded. */
            files: number;
            /** Format: date-time */
            finished?: string;
            id: string;
            /** @description Tenant. */
            owner: string;
            problem?: components["schemas"]["Problem"];
        };
        /** FailedPage */
        FailedPage: {
            items: components["schemas"]["FailedDiagnosis"][];
            /** @description Cursor of the next page. */
            next?: string;
        };
        /** Feedback */
        Feedback: {
            /** Format: date-time */
            at: string;
            /** @enum {unknown} */
            outcome: "helped" | "wrong" | "unclear";
            /** @description Of the finding. */
            rule: string;
            why?: string;
        };
        /** FeedbackInput */
        FeedbackInput: {
            /** @enum {unknown} */
            outcome: "helped" | "wrong" | "unclear";
            /** @description Of the finding. */
            rule: string;
            why?: string;
        };
        /** Hook */
        Hook: {
            /** @description Users that are programs, your own bot first of all; they are never answered. */
            botUsers: string[];
            /**
             * @description Whose comments are read; of whoever opened the thread, usually.
             * @enum {unknown}
             */
            comments: "author" | "all" | "none";
            /** Format: date-time */
            created: string;
            id: string;
            mapping?: components["schemas"]["HookMapping"];
            name: string;
            /**
             * @description The most that a program may do with a reply by itself.
             * @enum {unknown}
             */
            reply: "post" | "draft" | "silent";
            /** @enum {unknown} */
            source: "github" | "gitlab" | "jira" | "zendesk" | "freshdesk" | "discourse" | "telligent" | "generic";
            /** @description Where the source has to deliver. */
            url: string;
        };
        /** HookDelivery */
        HookDelivery: {
            /** Format: date-time */
            at: string;
            event: string;
            /** @description Of the diagnosis, when it is accepted. */
            id: string;
            links?: {
                diagnosis: string;
                reply: string;
            };
            /** @description Why it is ignored: event, internal, bot, own-reply, comment, not-the-author, no-text. */
            reason?: string;
            /** @description The same was found in this thread before. */
            repeated?: boolean;
            /** @description Attachments that were left out. */
            skipped: {
                name: string;
                problem?: components["schemas"]["Problem"];
                why: string;
            }[];
            /** @enum {unknown} */
            status: "accepted" | "ignored";
            thread: string;
            url?: string;
        };
        /** HookInput */
        HookInput: {
            /** @description Users that are programs, your own bot first of all; they are never answered. */
            botUsers?: string[];
            /**
             * @description Whose comments are read; of whoever opened the thread, usually.
             * @enum {unknown}
             */
            comments?: "author" | "all" | "none";
            mapping?: components["schemas"]["HookMapping"];
            /** @description For yourself. */
            name?: string;
            /**
             * @description The most that a program may do with a reply by itself.
             * @enum {unknown}
             */
            reply?: "post" | "draft" | "silent";
            /** @description Where the source makes it; otherwise one is made. */
            secret?: string;
            /** @enum {unknown} */
            source: "github" | "gitlab" | "jira" | "zendesk" | "freshdesk" | "discourse" | "telligent" | "generic";
        };
        /**
         * HookMapping
         * @description JSON pointers (RFC 6901) into the body.
         */
        HookMapping: {
            /** @description Within each of them; /name, when left out. */
            attachmentName?: string;
            /** @description A list of attachments. */
            attachments?: string;
            /** @description Within each of them; /url, when left out. */
            attachmentUrl?: string;
            /** @description Name of whoever wrote it. */
            author?: string;
            /** @description True when a program wrote it. */
            bot?: string;
            /** @description What happened. */
            event?: string;
            /** @description What was written. */
            text: string;
            /** @description What names the thread; equal for all messages of one. */
            thread: string;
            /** @description Title of the thread. */
            title?: string;
            /** @description Address of the post. */
            url?: string;
        };
        /** HookReceipt */
        HookReceipt: {
            /** @description One for each event of the delivery. */
            items: {
                diagnosis?: string;
                event: string;
                links?: {
                    diagnosis: string;
                    reply: string;
                };
                /** @description Why it is ignored: event, internal, bot, own-reply, comment, not-the-author, no-text. */
                reason?: string;
                /** @enum {unknown} */
                status: "accepted" | "ignored" | "replayed";
                thread: string;
            }[];
        };
        /** HookSecretInput */
        HookSecretInput: {
            /** @description Where the source makes it; otherwise one is made. */
            secret?: string;
        };
        /** HookWithSecret */
        HookWithSecret: {
            /** @description Users that are programs, your own bot first of all; they are never answered. */
            botUsers: string[];
            /**
             * @description Whose comments are read; of whoever opened the thread, usually.
             * @enum {unknown}
             */
            comments: "author" | "all" | "none";
            /** Format: date-time */
            created: string;
            id: string;
            mapping?: components["schemas"]["HookMapping"];
            name: string;
            /**
             * @description The most that a program may do with a reply by itself.
             * @enum {unknown}
             */
            reply: "post" | "draft" | "silent";
            /** @description Shown this once. */
            secret: string;
            /** @enum {unknown} */
            source: "github" | "gitlab" | "jira" | "zendesk" | "freshdesk" | "discourse" | "telligent" | "generic";
            /** @description Where the source has to deliver. */
            url: string;
        };
        /** MergeInput */
        MergeInput: {
            into: string;
            why?: string;
        };
        /** Problem */
        Problem: {
            /** @description What to do now. */
            advice: string;
            code: string;
            /** @description What happened this time. */
            detail: string;
            field?: string;
            /** @description Id of the request, as in the log. */
            instance?: string;
            /** @description JSON pointer into the body. */
            pointer?: string;
            status: number;
            title: string;
            /** @description Stable address of the kind of problem; answers with title and advice. */
            type: string;
        };
        /** Reply */
        Reply: {
            /**
             * @description What a program may do with it by itself.
             * @enum {unknown}
             */
            policy: "post" | "draft" | "silent";
            /** @description Stable, for programs. */
            reason: string;
            text: string;
            why: string;
        };
        /** Report */
        Report: {
            artifacts: {
                bytes: number;
                lines: number;
                name: string;
                segments: {
                    endLine: number;
                    kind: string;
                    startLine: number;
                }[];
            }[];
            context: {
                [key: string]: {
                    evidence: string[];
                    source: string;
                    value: string;
                };
            };
            evidence: {
                artifact: string;
                endLine: number;
                id: string;
                /** @description Exactly these lines of the redacted upload. */
                quote: string;
                /** @enum {string} */
                speaker?: "reply";
                startLine: number;
            }[];
            /** @description Best first. */
            findings: {
                /**
                 * @description Proved by the rule, or only a known problem that the words resemble.
                 * @enum {unknown}
                 */
                basis: "rule" | "resemblance";
                cause: string;
                /** @enum {unknown} */
                class: "application" | "configuration" | "devicetree" | "build-environment" | "hardware" | "network-or-sim" | "credentials" | "flash-layout" | "sdk-issue" | "usage";
                confidence: number;
                consequences: {
                    cause: string;
                    evidence: {
                        artifact: string;
                        endLine: number;
                        id: string;
                        /** @description Exactly these lines of the redacted upload. */
                        quote: string;
                        /** @enum {string} */
                        speaker?: "reply";
                        startLine: number;
                    }[];
                    rule: string;
                    title: string;
                }[];
                evidence: {
                    artifact: string;
                    endLine: number;
                    id: string;
                    /** @description Exactly these lines of the redacted upload. */
                    quote: string;
                    /** @enum {string} */
                    speaker?: "reply";
                    startLine: number;
                }[];
                explanation: string;
                fixes: {
                    /** @enum {unknown} */
                    applicability: "ready" | "review" | "placeholder" | "manual";
                    detail: string;
                    patch?: {
                        content: string;
                        file: string;
                        /** @enum {unknown} */
                        format: "kconfig" | "devicetree" | "diff" | "shell" | "yaml" | "c" | "at";
                    };
                    title: string;
                }[];
                references: {
                    source?: string;
                    title: string;
                    url?: string;
                }[];
                /** @enum {unknown} */
                role: "cause" | "contributing" | "symptom" | "note";
                rule: string;
                ruledOut: string[];
                safeToPost: boolean;
                /** @enum {unknown} */
                severity: "critical" | "error" | "warning" | "info";
                title: string;
                verify: string;
            }[];
            health: {
                artifact?: string;
                kind: string;
                line?: number;
                text: string;
            }[];
            questions: {
                ask: string;
                how: string;
                why: string;
            }[];
            redactions: {
                artifact: string;
                kind: string;
                line: number;
            }[];
            /** @description Hash of the rule base. */
            ruleBase: string;
            signature: {
                loose: string;
                strict: string;
                /** @enum {number} */
                version: 1;
            };
            stats?: {
                stages: {
                    ms: number;
                    name: string;
                }[];
            };
            summary: string;
            unexplained: {
                decoded: string[];
                evidence: {
                    artifact: string;
                    endLine: number;
                    id: string;
                    /** @description Exactly these lines of the redacted upload. */
                    quote: string;
                    /** @enum {string} */
                    speaker?: "reply";
                    startLine: number;
                };
                level?: string;
                module?: string;
                text: string;
            }[];
            /** @enum {unknown} */
            verdict: "cause-found" | "likely-cause" | "symptoms-only" | "not-recognised" | "healthy";
            /** @enum {number} */
            version: 1;
        };
        /** Resolution */
        Resolution: {
            /** Format: date-time */
            at: string;
            by: string;
            diagnosis: string;
            fix: string;
            /** @description Id of a rule. */
            rule?: string;
        };
        /** ResolutionInput */
        ResolutionInput: {
            /** @description Who accepted it; else your key. */
            by?: string;
            /** @description What solved it, for people. */
            fix: string;
            /** @description Rule of the finding that it confirms. */
            rule?: string;
        };
        /** Rule */
        Rule: {
            area: string;
            cause: string;
            /** @enum {unknown} */
            class: "application" | "configuration" | "devicetree" | "build-environment" | "hardware" | "network-or-sim" | "credentials" | "flash-layout" | "sdk-issue" | "usage";
            confidence: number;
            created: string;
            /** @description Ids of rules whose findings are consequences of this one. */
            explains: string[];
            explanation: string;
            fixes: {
                /** @enum {unknown} */
                applicability: "ready" | "review" | "placeholder" | "manual";
                detail: string;
                title: string;
            }[];
            id: string;
            references: {
                source?: string;
                title: string;
                url?: string;
            }[];
            /** @enum {unknown} */
            role: "cause" | "contributing" | "symptom" | "note";
            /** @enum {unknown} */
            severity: "critical" | "error" | "warning" | "info";
            /** @enum {unknown} */
            status: "sandbox" | "incubating" | "stable" | "deprecated";
            tags: string[];
            title: string;
            verify: string;
        };
        /** RuleList */
        RuleList: {
            hash: string;
            items: {
                area: string;
                /** @enum {unknown} */
                class: "application" | "configuration" | "devicetree" | "build-environment" | "hardware" | "network-or-sim" | "credentials" | "flash-layout" | "sdk-issue" | "usage";
                id: string;
                /** @enum {unknown} */
                role: "cause" | "contributing" | "symptom" | "note";
                /** @enum {unknown} */
                severity: "critical" | "error" | "warning" | "info";
                /** @enum {unknown} */
                status: "sandbox" | "incubating" | "stable" | "deprecated";
                tags: string[];
                title: string;
            }[];
        };
        /**
         * Seen
         * @description How often you met this problem, this time included, and what helped.
         */
        Seen: {
            count: number;
            /** Format: date-time */
            first: string;
            /** Format: date-time */
            last: string;
            /** @description Accepted fixes, newest first; beside a diagnosis and in lists at most five. */
            resolutions: components["schemas"]["Resolution"][];
            /** @description The strict signature that stands for the problem. */
            signature: string;
            /** @description Oldest SDK version it was seen with. */
            since?: string;
        };
        /** SignatureKnowledge */
        SignatureKnowledge: {
            count: number;
            /** @description What persons decided, newest first. */
            decisions: {
                /** @enum {unknown} */
                act: "merge" | "split";
                /** Format: date-time */
                at: string;
                by: string;
                into?: string;
                strict: string;
                why?: string;
            }[];
            /** Format: date-time */
            first: string;
            /** Format: date-time */
            last: string;
            loose: string;
            /** @description Strict signatures that a person merged with it. */
            merged: string[];
            /** @description Accepted fixes, newest first; beside a diagnosis and in lists at most five. */
            resolutions: components["schemas"]["Resolution"][];
            /** @description Id of a rule. */
            rule?: string;
            /** @description Oldest version first. */
            sdks: {
                count: number;
                /** Format: date-time */
                first: string;
                /** Format: date-time */
                last: string;
                version: string;
            }[];
            /** @description The strict signature that stands for the problem. */
            signature: string;
            /** @description Of the same loose signature: like it, but not the same. */
            similar: {
                count: number;
                /** Format: date-time */
                first: string;
                /** Format: date-time */
                last: string;
                strict: string;
            }[];
            /** @description Oldest SDK version it was seen with. */
            since?: string;
            strict: string;
        };
        /** SignaturePage */
        SignaturePage: {
            items: components["schemas"]["SignatureSummary"][];
            /** @description Cursor of the next page. */
            next?: string;
        };
        /** SignatureSummary */
        SignatureSummary: {
            count: number;
            /** Format: date-time */
            first: string;
            /** Format: date-time */
            last: string;
            loose: string;
            /** @description Strict signatures that a person merged with it. */
            merged: string[];
            /** @description Accepted fixes, newest first; beside a diagnosis and in lists at most five. */
            resolutions: components["schemas"]["Resolution"][];
            /** @description Id of a rule. */
            rule?: string;
            /** @description Oldest version first. */
            sdks: {
                count: number;
                /** Format: date-time */
                first: string;
                /** Format: date-time */
                last: string;
                version: string;
            }[];
            /** @description The strict signature that stands for the problem. */
            signature: string;
            /** @description Oldest SDK version it was seen with. */
            since?: string;
            strict: string;
        };
        /** SplitInput */
        SplitInput: {
            why?: string;
        };
        /** Submission */
        Submission: {
            /** @description Board target, such as nrf9160dk/nrf9160/ns. */
            board?: string;
            /** @description Where to tell of the end, as a signed webhook. */
            callbackUrl?: string;
            files?: {
                name: string;
                text: string;
            }[];
            /** @description Yours; given back as it was sent. */
            metadata?: {
                [key: string]: unknown;
            };
            /** @description Text of the question. */
            post?: string;
            /** @description SDK version, such as v2.7.0. */
            sdk?: string;
            /** @description Groups diagnoses, such as the number of a ticket. */
            thread?: string;
        };
        /** UnexplainedList */
        UnexplainedList: {
            /** @description Met most often first. */
            items: {
                count: number;
                digest: string;
                example?: {
                    diagnosis: string;
                    text: string;
                };
                /** Format: date-time */
                first: string;
                /** Format: date-time */
                last: string;
                level?: string;
                module?: string;
                /** @description The line without numbers, addresses and quoted names. */
                shape: string;
            }[];
        };
        /** Webhook */
        Webhook: {
            /** Format: date-time */
            created: string;
            /**
             * Format: date-time
             * @description Since when nothing is sent: the receiver answered 410.
             */
            disabled?: string;
            events: ("diagnosis.done" | "diagnosis.failed" | "signature.rising")[];
            id: string;
            url: string;
        };
        /** WebhookInput */
        WebhookInput: {
            /** @description All, when left out. */
            events?: ("diagnosis.done" | "diagnosis.failed" | "signature.rising")[];
            /** @description An https address on the public internet. */
            url: string;
        };
        /** WebhookWithSecret */
        WebhookWithSecret: {
            /** Format: date-time */
            created: string;
            /**
             * Format: date-time
             * @description Since when nothing is sent: the receiver answered 410.
             */
            disabled?: string;
            events: ("diagnosis.done" | "diagnosis.failed" | "signature.rising")[];
            id: string;
            /** @description whsec_ and 256 bits in Base64; shown this once. */
            secret: string;
            url: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
