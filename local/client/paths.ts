export interface paths {
    "/api/forms/client-registration/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Client registration
         * @description Cliënt inschrijven
         */
        post: operations["submitClientRegistration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/residence-document-registered/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Residence document registered
         * @description Verblijfsdocument vastleggen
         */
        post: operations["submitResidenceDocumentRegistered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/renewal-sent/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renewal sent
         * @description Verlenging ingediend
         */
        post: operations["submitRenewalSent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/renewal-decided/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renewal decided
         * @description Beslissing op de verlenging
         */
        post: operations["submitRenewalDecided"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/entry-withdrawn/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entry withdrawn
         * @description Melding intrekken
         */
        post: operations["submitEntryWithdrawn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/housing-placed/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Housed
         * @description Gehuisvest
         */
        post: operations["submitHousingPlaced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/objection-filed/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Objection filed
         * @description Bezwaar ingediend
         */
        post: operations["submitObjectionFiled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/submissions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was stored
         * @description Wat is opgeslagen
         */
        get: operations["submissionsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a receipt is genuine
         * @description Is een ontvangstbewijs echt
         */
        get: operations["receiptsVerify"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/receipts/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public keys of the receipts (JWK Set)
         * @description De openbare sleutels van de ontvangstbewijzen (JWK Set)
         */
        get: operations["receiptsKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The forms that you may fill in
         * @description De formulieren die u mag invullen
         */
        get: operations["formsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/{form}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One form as JSON Schema
         * @description Eén formulier als JSON Schema
         */
        get: operations["formsDescribe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The deadlines of your clients, with their derivation
         * @description De termijnen van uw cliënten, met de afleiding
         */
        get: operations["deadlinesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar/{secret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The private calendar behind a secret address (iCalendar, RFC 5545); `.ics` may follow
         * @description De persoonlijke agenda achter een geheim adres (iCalendar, RFC 5545); `.ics` mag erachter staan
         */
        get: operations["calendarRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your clients
         * @description Uw cliënten
         */
        get: operations["clientsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One client
         * @description Eén cliënt
         */
        get: operations["clientsRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What happened and what is to come
         * @description Wat er met een cliënt gebeurde en komt
         */
        get: operations["clientsTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What waits for you, and for others
         * @description Wat op u wacht, en op anderen
         */
        get: operations["tasksList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a task on
         * @description Een taak oppakken
         */
        post: operations["tasksClaim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reconciliations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The nightly proof that no reminder was lost
         * @description Het nachtelijk bewijs dat geen herinnering zoek is
         */
        get: operations["reconciliationList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This description (OpenAPI 3.1)
         * @description Deze beschrijving (OpenAPI 3.1)
         */
        get: operations["openapi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Liveness
         * @description Leeft de dienst
         */
        get: operations["health"];
        put?: never;
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
        /** @description RFC 9457. `detail` is Dutch; `says` has both languages. */
        Problem: {
            type: string;
            title: string;
            status: number;
            detail: string;
            says: {
                nl: string;
                en: string;
            };
            /** @description The number of the request */
            instance?: string;
            errors?: {
                /** @description RFC 6901, as a URI fragment */
                pointer: string;
                /** @description The id of the rule that is broken */
                rule: string;
                detail: {
                    nl: string;
                    en: string;
                };
            }[];
        };
        SubmissionsSubmitAnswer: {
            /** Format: uuid */
            id: string;
            form: string;
            formVersion: number;
            branch: string;
            /** Format: uuid */
            client?: string;
            /** Format: date-time */
            receivedAt: string;
            /** @description SHA-256 of the answers in canonical JSON (RFC 8785), base64url */
            digest: string;
            /** @description JWS in compact form, signed with Ed25519 (RFC 8037) */
            receipt: string;
        };
        SubmissionsReadAnswer: {
            /** Format: uuid */
            id: string;
            form: string;
            formVersion: number;
            branch: string;
            /** Format: uuid */
            client?: string;
            /** Format: date-time */
            receivedAt: string;
            /** @description SHA-256 of the answers in canonical JSON (RFC 8785), base64url */
            digest: string;
            /** @description JWS in compact form, signed with Ed25519 (RFC 8037) */
            receipt: string;
            actor: string;
            answers: {
                [key: string]: unknown;
            };
        };
        ReceiptsVerifyAnswer: {
            /** @constant */
            genuine: true;
            claims: {
                /** @constant */
                iss: "wegwijs";
                /** Format: uuid */
                jti: string;
                iat: number;
                form: string;
                formVersion: number;
                branch: string;
                digest: string;
                /** Format: date-time */
                receivedAt: string;
            };
        } | {
            /** @constant */
            genuine: false;
        };
        ReceiptsKeysAnswer: {
            keys: {
                /** @constant */
                kty: "OKP";
                /** @constant */
                crv: "Ed25519";
                x: string;
                kid: string;
                /** @constant */
                alg: "EdDSA";
                /** @constant */
                use: "sig";
            }[];
        };
        FormsListAnswer: {
            items: {
                id: string;
                version: number;
                area: string;
                title: {
                    nl: string;
                    en: string;
                };
                href: string;
            }[];
        };
        FormsDescribeAnswer: {
            id: string;
            version: number;
            area: string;
            title: {
                nl: string;
                en: string;
            };
            intro?: {
                nl: string;
                en: string;
            };
            /** @description JSON Schema 2020-12 of the answers */
            schema: {
                [key: string]: unknown;
            };
            fields: {
                name: string;
                required: boolean;
                control: string;
                label: {
                    nl: string;
                    en: string;
                };
                help?: {
                    nl: string;
                    en: string;
                };
                options?: {
                    [key: string]: {
                        nl: string;
                        en: string;
                    };
                };
                /** @constant */
                identifies?: true;
                when?: {
                    field: string;
                    is: string[];
                    required?: boolean;
                };
                records?: string[];
                each?: {
                    nl: string;
                    en: string;
                };
                most?: number;
                row?: {
                    name: string;
                    required: boolean;
                    control: string;
                    label: {
                        nl: string;
                        en: string;
                    };
                    help?: {
                        nl: string;
                        en: string;
                    };
                    options?: {
                        [key: string]: {
                            nl: string;
                            en: string;
                        };
                    };
                    /** @constant */
                    identifies?: true;
                    when?: {
                        field: string;
                        is: string[];
                        required?: boolean;
                    };
                    records?: string[];
                    each?: {
                        nl: string;
                        en: string;
                    };
                    most?: number;
                }[];
            }[];
            parts?: {
                title: {
                    nl: string;
                    en: string;
                };
                fields: string[];
            }[];
            rules: {
                id: string;
                at: string;
                says: {
                    nl: string;
                    en: string;
                };
                basis?: string;
            }[];
        };
        DeadlinesListAnswer: {
            /** Format: date */
            until: string;
            items: {
                /** Format: uuid */
                client: string;
                branch: string;
                /** @enum {string} */
                family: "residence" | "awaiting" | "travel" | "national";
                /** @enum {string} */
                kind: "window-opens" | "received-by" | "document-ends" | "right-ends" | "leniency-ends" | "decision-due" | "objection-ends";
                /** Format: date */
                day: string;
                /** @enum {string} */
                owner: "CLIENT" | "AUTHORITY";
                /** @enum {string} */
                standing: "coming" | "open" | "overdue";
                derivation: {
                    /** @constant */
                    by: "print";
                    /** Format: date */
                    printed: string;
                    title: {
                        nl: string;
                        en: string;
                    };
                    source: {
                        nl: string;
                        en: string;
                    };
                    /** @constant */
                    confidence: "H";
                    sentence: {
                        nl: string;
                        en: string;
                    };
                } | {
                    /** @constant */
                    by: "policy";
                    policy: string;
                    version: number;
                    /** Format: date */
                    anchor: string;
                    anchorAssumed?: {
                        nl: string;
                        en: string;
                    };
                    /** Format: date */
                    unrolled: string;
                    /** Format: date */
                    rolled: string;
                    extended: boolean;
                    /** Format: date */
                    computed: string;
                    printed: string | null;
                    /** Format: date */
                    due: string;
                    /** @enum {string} */
                    owner: "CLIENT" | "AUTHORITY";
                    /** Format: date */
                    warnOn?: string;
                    /** Format: date */
                    actAfter?: string;
                    remedy?: {
                        nl: string;
                        en: string;
                    };
                    title: {
                        nl: string;
                        en: string;
                    };
                    parts: {
                        /** Format: duration */
                        adds: string;
                        /** @enum {string} */
                        why: "term" | "extension" | "suspension";
                        /** Format: date */
                        reaches: string;
                    }[];
                    /** @enum {string} */
                    roll: "NONE" | "ATW" | "ATW2";
                    passed: {
                        /** Format: date */
                        day: string;
                        /** @enum {string} */
                        kind: "weekend" | "holiday" | "equated";
                        name: {
                            nl: string;
                            en: string;
                        };
                        /**
                         * @description How sure the source is: high, middle, low.
                         * @enum {string}
                         */
                        confidence: "H" | "M" | "L";
                    }[];
                    withoutExtension?: {
                        /** Format: date */
                        unrolled: string;
                        /** Format: date */
                        rolled: string;
                    };
                    withExtension?: {
                        /** Format: date */
                        unrolled: string;
                        /** Format: date */
                        rolled: string;
                    };
                    source: string;
                    /**
                     * @description How sure the source is: high, middle, low.
                     * @enum {string}
                     */
                    confidence: "H" | "M" | "L";
                    lastVerified: string | null;
                    sentence: {
                        nl: string;
                        en: string;
                    };
                    cautions: {
                        code: string;
                        nl: string;
                        en: string;
                    }[];
                };
            }[];
            /** @description Give it back as `after` to read on. Absent when there is no more. */
            next?: string;
        };
        ClientsListAnswer: {
            items: {
                /** Format: uuid */
                id: string;
                branch: string;
                person: {
                    nameOnCard: string;
                    birthDate: string;
                    emailAddress?: string;
                    phoneNumber?: string;
                    alienNumber?: string;
                };
                sex: string;
                inflow: string;
                /** Format: date */
                settledOn: string;
                readsLanguage: string;
                speaksLanguage: string;
                interpreterNeeded: boolean;
                safeToContact: boolean;
                /** Format: uuid */
                contactVolunteer?: string;
                /** Format: uuid */
                standIn?: string;
                /** Format: uuid */
                legalVolunteer?: string;
                /** Format: date-time */
                registeredAt: string;
            }[];
            /** @description Give it back as `after` to read on. Absent when there is no more. */
            next?: string;
        };
        ClientsReadAnswer: {
            /** Format: uuid */
            id: string;
            branch: string;
            person: {
                nameOnCard: string;
                birthDate: string;
                emailAddress?: string;
                phoneNumber?: string;
                alienNumber?: string;
            };
            sex: string;
            inflow: string;
            /** Format: date */
            settledOn: string;
            readsLanguage: string;
            speaksLanguage: string;
            interpreterNeeded: boolean;
            safeToContact: boolean;
            /** Format: uuid */
            contactVolunteer?: string;
            /** Format: uuid */
            standIn?: string;
            /** Format: uuid */
            legalVolunteer?: string;
            /** Format: date-time */
            registeredAt: string;
            documents: {
                /** @enum {string} */
                family: "residence" | "awaiting" | "travel" | "national";
                /** @enum {string} */
                state: "running" | "renewal-pending" | "rejected";
                version: number;
                card: {
                    kind: string;
                    protectionGround?: string;
                    /** Format: date */
                    rightEndsOn?: string;
                    /** Format: date */
                    cardIssuedOn?: string;
                    /** Format: date */
                    cardEndsOn: string;
                    cardNumber?: string;
                };
                renewal?: {
                    application: string;
                    /** Format: date */
                    sentOn: string;
                    /** Format: date */
                    receivedOn?: string;
                    channel: string;
                };
                rejection?: {
                    application: string;
                    /** Format: date */
                    decidedOn: string;
                    /** Format: date */
                    receivedOn: string;
                    /** Format: date */
                    lastDay?: string;
                    addressedTo: string;
                    /** Format: date-time */
                    registeredAt: string;
                    objection?: {
                        /** Format: date */
                        filedOn: string;
                        filedBy: string;
                    };
                };
            }[];
        };
        ClientsTimelineAnswer: {
            submissions: {
                /** Format: uuid */
                id: string;
                form: string;
                formVersion: number;
                /** Format: date-time */
                receivedAt: string;
                actor: string;
            }[];
            /** @description Give it back as `after` to read on. Absent when there is no more. */
            next?: string;
            reminders: {
                id: string;
                ladder: string;
                ladderVersion: number;
                rung: string;
                recipient: string;
                subject: {
                    nl: string;
                    en: string;
                };
                /** Format: date */
                anchor: string;
                /** Format: date */
                plannedFor: string;
                /** @enum {string} */
                state: "planned" | "claimed" | "sent" | "cancelled" | "superseded" | "stale";
                explanation?: string;
                /** Format: date-time */
                sentAt?: string;
                lateDays?: number;
                undelivered?: {
                    /** Format: date-time */
                    at: string;
                    kind: string;
                };
            }[];
        };
        TasksListAnswer: {
            /** Format: date */
            until: string;
            items: {
                id: string;
                branch: string;
                /** Format: uuid */
                client?: string;
                title: {
                    nl: string;
                    en: string;
                };
                why: {
                    nl: string;
                    en: string;
                };
                /** Format: date */
                dueOn: string;
                /** @enum {string} */
                standing: "open" | "overdue";
                asked: {
                    member?: string;
                    role: string;
                };
                claimedBy?: string;
                form: string;
                prefill: {
                    [key: string]: string;
                };
            }[];
            others: {
                id: string;
                branch: string;
                /** Format: uuid */
                client?: string;
                title: {
                    nl: string;
                    en: string;
                };
                why: {
                    nl: string;
                    en: string;
                };
                /** Format: date */
                dueOn: string;
                /** @enum {string} */
                standing: "open" | "overdue";
                asked: {
                    member?: string;
                    role: string;
                };
                claimedBy?: string;
                form: string;
                prefill: {
                    [key: string]: string;
                };
            }[];
        };
        TasksClaimAnswer: {
            id: string;
            branch: string;
            /** Format: uuid */
            client?: string;
            title: {
                nl: string;
                en: string;
            };
            why: {
                nl: string;
                en: string;
            };
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            standing: "open" | "overdue";
            asked: {
                member?: string;
                role: string;
            };
            claimedBy?: string;
            form: string;
            prefill: {
                [key: string]: string;
            };
        };
        ReconciliationListAnswer: {
            items: {
                branch: string;
                /** Format: date */
                day: string;
                /** Format: date-time */
                at: string;
                counts: {
                    [key: string]: number;
                };
                overdue: number;
                repaired: number;
                stuck: {
                    /** Format: uuid */
                    client: string;
                    /** @enum {string} */
                    family: "residence" | "awaiting" | "travel" | "national";
                    rows: number;
                    /** @enum {string} */
                    repair: "failed" | "left" | "woken" | "restarted";
                }[];
                planned: number;
                accounted: number;
                explained: number;
                balanced: boolean;
            }[];
        };
        OpenapiAnswer: {
            [key: string]: unknown;
        };
        HealthAnswer: {
            /** @constant */
            status: "ok";
        };
        "client-registration": {
            /**
             * Naam
             * @description Zoals op de verblijfspas. Eén naam is genoeg.
             */
            nameOnCard: string;
            /**
             * Geboortedatum
             * @description Alleen het jaar mag ook: 1990.
             */
            birthDate: string;
            /**
             * Geslacht
             * @enum {string}
             */
            sex: "male" | "female" | "x" | "unknown";
            /**
             * Hoe gekomen
             * @enum {string}
             */
            inflow: "azc" | "family-reunification" | "gva" | "moved-in";
            /**
             * Woont hier sinds
             * Format: date
             */
            settledOn: string;
            /**
             * Leest
             * @description In deze taal schrijven wij de cliënt.
             * @enum {string}
             */
            readsLanguage: "nl" | "en" | "ar" | "ti" | "fa" | "tr" | "so";
            /**
             * Spreekt
             * @enum {string}
             */
            speaksLanguage: "nl" | "en" | "ar" | "ti" | "fa" | "tr" | "so" | "kmr" | "ckb" | "prs" | "ps" | "am" | "om";
            /** Tolk nodig */
            interpreterNeeded: boolean;
            /** E-mailadres */
            emailAddress?: string;
            /** Telefoonnummer */
            phoneNumber?: string;
            /**
             * Veilig om zelf te berichten
             * @description Nee, als iemand anders de post of telefoon kan lezen en dat niet veilig is.
             */
            safeToContact: boolean;
            /**
             * V-nummer
             * @description Tien cijfers, op de verblijfspas. Nooit het BSN.
             */
            alienNumber?: string;
            /** Vast contactpersoon */
            contactVolunteer?: string;
            /** Juridisch begeleider */
            legalVolunteer?: string;
        };
        "residence-document-registered": {
            /** Cliënt */
            clientId: string;
            /**
             * Soort document
             * @enum {string}
             */
            kind: "asylum-temporary" | "asylum-permanent" | "regular-temporary" | "regular-permanent" | "eu-long-term" | "w-document" | "refugee-travel-document" | "alien-travel-document" | "national-passport";
            /**
             * Grond van de bescherming
             * @enum {string}
             */
            protectionGround?: "refugee" | "subsidiary" | "derived" | "unknown-pre-2026";
            /**
             * Het verblijfsrecht eindigt op
             * Format: date
             * @description Zoals op de beschikking of de pas staat; niet uitrekenen. Leeg bij onbepaalde tijd en bij reisdocumenten.
             */
            rightEndsOn?: string;
            /**
             * Datum van afgifte
             * Format: date
             */
            cardIssuedOn?: string;
            /**
             * De pas is geldig tot
             * Format: date
             * @description De einddatum die op de pas staat.
             */
            cardEndsOn: string;
            /** Documentnummer */
            cardNumber?: string;
        };
        "renewal-sent": {
            /** Cliënt */
            clientId: string;
            /**
             * Wat is aangevraagd
             * @enum {string}
             */
            application: "asylum-extension" | "asylum-permanent" | "regular-extension" | "regular-permanent" | "card-renewal" | "travel-document";
            /**
             * Verstuurd op
             * Format: date
             */
            sentOn: string;
            /**
             * Ontvangen door IND of gemeente op
             * Format: date
             * @description Uit de ontvangstbevestiging; vanaf die dag loopt de beslistermijn. Nog niet bekend? Stuur het formulier later opnieuw.
             */
            receivedOn?: string;
            /**
             * Hoe
             * @enum {string}
             */
            channel: "online" | "post" | "counter";
        };
        "renewal-decided": {
            /** Cliënt */
            clientId: string;
            /**
             * Wat was aangevraagd
             * @enum {string}
             */
            application: "asylum-extension" | "asylum-permanent" | "regular-extension" | "regular-permanent" | "card-renewal" | "travel-document";
            /**
             * Beslissing
             * @enum {string}
             */
            outcome: "granted" | "rejected" | "withdrawn";
            /**
             * Datum op de brief
             * Format: date
             * @description Staat er een verzenddatum op, vul dan die in: vanaf de dag van verzending loopt de termijn voor bezwaar.
             */
            decidedOn: string;
            /**
             * Brief ontvangen op
             * Format: date
             */
            decisionReceivedOn: string;
            /**
             * Laatste dag voor bezwaar of beroep volgens de brief
             * Format: date
             * @description Alleen als de brief een dag noemt; niet uitrekenen. Deze dag gaat dan vóór de berekende.
             */
            objectionLastDay?: string;
            /**
             * Aan wie de brief is gericht
             * @enum {string}
             */
            addressedTo?: "client" | "lawyer";
            /**
             * Soort document
             * @enum {string}
             */
            kind?: "asylum-temporary" | "asylum-permanent" | "regular-temporary" | "regular-permanent" | "eu-long-term" | "w-document" | "refugee-travel-document" | "alien-travel-document" | "national-passport";
            /**
             * Het verblijfsrecht eindigt op
             * Format: date
             * @description Zoals op de beschikking of de pas staat; niet uitrekenen. Leeg bij onbepaalde tijd en bij reisdocumenten.
             */
            rightEndsOn?: string;
            /**
             * De pas is geldig tot
             * Format: date
             * @description De einddatum die op de pas staat.
             */
            cardEndsOn?: string;
            /** Documentnummer */
            cardNumber?: string;
        };
        "entry-withdrawn": {
            /** Melding */
            submissionId: string;
            /**
             * Waarom
             * @enum {string}
             */
            reason: "wrong-client" | "entered-twice" | "did-not-happen" | "wrong-form" | "other";
            /** Toelichting */
            note?: string;
        };
        "housing-placed": {
            /** Cliënt */
            clientId: string;
            /**
             * Woont er sinds
             * Format: date
             */
            housedOn: string;
            /**
             * Woning
             * @enum {string}
             */
            home: "own" | "sponsor" | "exchange";
            /**
             * Telt mee voor de taakstelling
             * @description Ook kinderen en nareizigers tellen mee. Een verhuizing binnen de gemeente niet.
             */
            countsForTarget: boolean;
            /** Opmerking */
            note?: string;
        };
        "objection-filed": {
            /** Cliënt */
            clientId: string;
            /**
             * Welke aanvraag was afgewezen
             * @enum {string}
             */
            application: "asylum-extension" | "asylum-permanent" | "regular-extension" | "regular-permanent" | "card-renewal" | "travel-document";
            /**
             * Ingediend op
             * Format: date
             * @description De dag waarop het is verstuurd of afgegeven.
             */
            filedOn: string;
            /**
             * Ingediend door
             * @enum {string}
             */
            filedBy: "lawyer" | "branch" | "client";
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
    submitClientRegistration: {
        parameters: {
            query?: {
                /** @description The branch; needed only from somebody who works for several */
                branch?: string;
                /** @description The submission that this one corrects; of the same form */
                corrects?: string;
            };
            header: {
                /** @description A UUID of your own making. The same key with the same answers gives the same receipt again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["client-registration"];
            };
        };
        responses: {
            /** @description Stored; the same answer comes to every repetition. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionsSubmitAnswer"];
                };
            };
            /** @description Not readable, or without a key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key was used for other answers. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Answers that do not fit, one entry per field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitResidenceDocumentRegistered: {
        parameters: {
            query?: {
                /** @description The branch; needed only from somebody who works for several */
                branch?: string;
                /** @description The submission that this one corrects; of the same form */
                corrects?: string;
            };
            header: {
                /** @description A UUID of your own making. The same key with the same answers gives the same receipt again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["residence-document-registered"];
            };
        };
        responses: {
            /** @description Stored; the same answer comes to every repetition. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionsSubmitAnswer"];
                };
            };
            /** @description Not readable, or without a key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key was used for other answers. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Answers that do not fit, one entry per field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitRenewalSent: {
        parameters: {
            query?: {
                /** @description The branch; needed only from somebody who works for several */
                branch?: string;
                /** @description The submission that this one corrects; of the same form */
                corrects?: string;
            };
            header: {
                /** @description A UUID of your own making. The same key with the same answers gives the same receipt again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["renewal-sent"];
            };
        };
        responses: {
            /** @description Stored; the same answer comes to every repetition. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionsSubmitAnswer"];
                };
            };
            /** @description Not readable, or without a key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key was used for other answers. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Answers that do not fit, one entry per field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitRenewalDecided: {
        parameters: {
            query?: {
                /** @description The branch; needed only from somebody who works for several */
                branch?: string;
                /** @description The submission that this one corrects; of the same form */
                corrects?: string;
            };
            header: {
                /** @description A UUID of your own making. The same key with the same answers gives the same receipt again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["renewal-decided"];
            };
        };
        responses: {
            /** @description Stored; the same answer comes to every repetition. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionsSubmitAnswer"];
                };
            };
            /** @description Not readable, or without a key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key was used for other answers. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Answers that do not fit, one entry per field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitEntryWithdrawn: {
        parameters: {
            query?: {
                /** @description The branch; needed only from somebody who works for several */
                branch?: string;
                /** @description The submission that this one corrects; of the same form */
                corrects?: string;
            };
            header: {
                /** @description A UUID of your own making. The same key with the same answers gives the same receipt again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["entry-withdrawn"];
            };
        };
        responses: {
            /** @description Stored; the same answer comes to every repetition. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionsSubmitAnswer"];
                };
            };
            /** @description Not readable, or without a key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key was used for other answers. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Answers that do not fit, one entry per field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitHousingPlaced: {
        parameters: {
            query?: {
                /** @description The branch; needed only from somebody who works for several */
                branch?: string;
                /** @description The submission that this one corrects; of the same form */
                corrects?: string;
            };
            header: {
                /** @description A UUID of your own making. The same key with the same answers gives the same receipt again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["housing-placed"];
            };
        };
        responses: {
            /** @description Stored; the same answer comes to every repetition. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionsSubmitAnswer"];
                };
            };
            /** @description Not readable, or without a key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key was used for other answers. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Answers that do not fit, one entry per field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submitObjectionFiled: {
        parameters: {
            query?: {
                /** @description The branch; needed only from somebody who works for several */
                branch?: string;
                /** @description The submission that this one corrects; of the same form */
                corrects?: string;
            };
            header: {
                /** @description A UUID of your own making. The same key with the same answers gives the same receipt again. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["objection-filed"];
            };
        };
        responses: {
            /** @description Stored; the same answer comes to every repetition. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionsSubmitAnswer"];
                };
            };
            /** @description Not readable, or without a key. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description The key was used for other answers. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not JSON. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Answers that do not fit, one entry per field. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    submissionsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubmissionsReadAnswer"];
                };
            };
            /** @description No valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiptsVerify: {
        parameters: {
            query: {
                /** @description The receipt (JWS) */
                receipt: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReceiptsVerifyAnswer"];
                };
            };
            /** @description A value in the address does not fit. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receiptsKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jwk-set+json": components["schemas"]["ReceiptsKeysAnswer"];
                };
            };
        };
    };
    formsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormsListAnswer"];
                };
            };
            /** @description No valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    formsDescribe: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                form: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormsDescribeAnswer"];
                };
            };
            /** @description No valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    deadlinesList: {
        parameters: {
            query?: {
                /** @description Up to this day: three months ahead unless said otherwise, at most two years. What has passed is always there. */
                until?: string;
                /** @description The `next` of the answer before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadlinesListAnswer"];
                };
            };
            /** @description A value in the address does not fit. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    calendarRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Not there, or not any more. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clientsList: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientsListAnswer"];
                };
            };
            /** @description A value in the address does not fit. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clientsRead: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientsReadAnswer"];
                };
            };
            /** @description No valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    clientsTimeline: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before */
                after?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientsTimelineAnswer"];
                };
            };
            /** @description A value in the address does not fit. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasksList: {
        parameters: {
            query?: {
                /** @description Up to this day: three months ahead unless said otherwise, at most two years. What is overdue is always there. */
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TasksListAnswer"];
                };
            };
            /** @description A value in the address does not fit. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    tasksClaim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TasksClaimAnswer"];
                };
            };
            /** @description No valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Somebody else was first. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reconciliationList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationListAnswer"];
                };
            };
            /** @description No valid token. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not allowed. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not there, or not for you. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    openapi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenapiAnswer"];
                };
            };
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
        };
    };
}
