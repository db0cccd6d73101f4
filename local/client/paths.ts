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
    "/api/forms/client-changed/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Client changed
         * @description Gegevens gewijzigd
         */
        post: operations["submitClientChanged"];
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
    "/api/forms/gva-entered/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Entered the temporary scheme
         * @description In de GVA-opvang
         */
        post: operations["submitGvaEntered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/gva-left/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Left the temporary scheme
         * @description Uit de GVA-opvang
         */
        post: operations["submitGvaLeft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/moved-away/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Moved away
         * @description Verhuisd uit de gemeente
         */
        post: operations["submitMovedAway"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/housing-target-set/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Housing target set
         * @description Taakstelling vastleggen
         */
        post: operations["submitHousingTargetSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/contact-noted/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Contact with a client
         * @description Contact met een cliënt
         */
        post: operations["submitContactNoted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/legal-consultation/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Legal consultation
         * @description Juridisch spreekuur
         */
        post: operations["submitLegalConsultation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/authority-contact/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Contact with IND, lawyer or authority
         * @description Contact met IND, advocaat of instantie
         */
        post: operations["submitAuthorityContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/helpdesk-question/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Question to the national helpdesk
         * @description Vraag aan de Helpdesk
         */
        post: operations["submitHelpdeskQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/helpdesk-answered/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer of the national helpdesk
         * @description Antwoord van de Helpdesk
         */
        post: operations["submitHelpdeskAnswered"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/guidance-started/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Guidance started
         * @description Begeleiding gestart
         */
        post: operations["submitGuidanceStarted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/day-one/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Day one
         * @description Eerste dag
         */
        post: operations["submitDayOne"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/intake-checklist/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Intake checklist
         * @description Intake: wat is geregeld
         */
        post: operations["submitIntakeChecklist"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/home-visit/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Home visit
         * @description Huisbezoek
         */
        post: operations["submitHomeVisit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/guidance-evaluation/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Guidance evaluation
         * @description Evaluatie van de begeleiding
         */
        post: operations["submitGuidanceEvaluation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/guidance-transferred/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Guidance transferred
         * @description Begeleiding overgedragen
         */
        post: operations["submitGuidanceTransferred"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/guidance-closed/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Guidance closed
         * @description Begeleiding afgesloten
         */
        post: operations["submitGuidanceClosed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/dossier-opened/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open a reunification dossier
         * @description Dossier gezinshereniging openen
         */
        post: operations["submitDossierOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/dossier-member-added/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a family member to the dossier
         * @description Gezinslid toevoegen aan dossier
         */
        post: operations["submitDossierMemberAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/reunification-event/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Event in the family reunification
         * @description Gebeurtenis in de gezinshereniging
         */
        post: operations["submitReunificationEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/monthly-update/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Monthly update
         * @description Maandelijkse mutatie
         */
        post: operations["submitMonthlyUpdate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/missed-term-reviewed/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Missed term reviewed
         * @description Gemiste termijn beoordeeld
         */
        post: operations["submitMissedTermReviewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/dossier-closed/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a reunification dossier
         * @description Dossier gezinshereniging sluiten
         */
        post: operations["submitDossierClosed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/dossier-reopened/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a reunification dossier
         * @description Dossier gezinshereniging heropenen
         */
        post: operations["submitDossierReopened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/pvt-notified/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Notify for the participation declaration
         * @description Aanmelden voor de participatieverklaring
         */
        post: operations["submitPvtNotified"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/pvt-session-planned/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Plan a participation session
         * @description Bijeenkomst participatieverklaring plannen
         */
        post: operations["submitPvtSessionPlanned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/pvt-session-cancelled/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Participation session cancelled
         * @description Bijeenkomst gaat niet door
         */
        post: operations["submitPvtSessionCancelled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/pvt-invited/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invited to a participation session
         * @description Uitgenodigd voor de participatieverklaring
         */
        post: operations["submitPvtInvited"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/pvt-seat-given-back/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give back a seat at a session
         * @description Afmelden voor een bijeenkomst
         */
        post: operations["submitPvtSeatGivenBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/pvt-attended/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attendance of a participation session
         * @description Presentielijst participatieverklaring
         */
        post: operations["submitPvtAttended"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/pvt-signed/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Participation declaration signed
         * @description Participatieverklaring getekend
         */
        post: operations["submitPvtSigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/pvt-registered-at-duo/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signature registered at DUO
         * @description Handtekening staat bij DUO
         */
        post: operations["submitPvtRegisteredAtDuo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/pvt-ceremony-held/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Award ceremony held
         * @description Certificaten uitgereikt
         */
        post: operations["submitPvtCeremonyHeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/pvt-certificate-handed-out/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Certificate handed out to one client
         * @description Certificaat uitgereikt aan één cliënt
         */
        post: operations["submitPvtCertificateHandedOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/pvt-exception/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Participation declaration: exception
         * @description Bijzonderheid bij de participatieverklaring
         */
        post: operations["submitPvtException"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/integration-enrolled/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Civic integration enrolled
         * @description Begint met inburgeren
         */
        post: operations["submitIntegrationEnrolled"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/integration-provider-changed/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Language provider changed
         * @description Andere taalaanbieder
         */
        post: operations["submitIntegrationProviderChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/language-provider-added/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add a language provider
         * @description Taalaanbieder toevoegen
         */
        post: operations["submitLanguageProviderAdded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/duo-loan/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Loan from DUO
         * @description Lening bij DUO
         */
        post: operations["submitDuoLoan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/integration-problem/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Problem with civic integration
         * @description Probleem met de inburgering
         */
        post: operations["submitIntegrationProblem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/integration-problem-followed-up/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Integration problem followed up
         * @description Vervolg op een probleem met inburgering
         */
        post: operations["submitIntegrationProblemFollowedUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/integration-exam/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Civic integration exam
         * @description Inburgeringsexamen
         */
        post: operations["submitIntegrationExam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/integration-extension-requested/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extension of civic integration requested
         * @description Verlenging van de inburgering gevraagd
         */
        post: operations["submitIntegrationExtensionRequested"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/integration-term-decided/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decision on the term of integration
         * @description Besluit over de inburgeringstermijn
         */
        post: operations["submitIntegrationTermDecided"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/integration-objection/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Objection to the refusal of an extension
         * @description Bezwaar tegen de weigering van verlenging
         */
        post: operations["submitIntegrationObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/work-intake/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work intake
         * @description Intake werk
         */
        post: operations["submitWorkIntake"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/coaching-contact/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Coaching contact
         * @description Contact arbeidscoach
         */
        post: operations["submitCoachingContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/programme-opened/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work programme opened
         * @description Arbeidsprogramma gestart
         */
        post: operations["submitProgrammeOpened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/programme-joined/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work programme joined
         * @description Deelname arbeidsprogramma gestart
         */
        post: operations["submitProgrammeJoined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/programme-left/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work programme left
         * @description Deelname arbeidsprogramma afgelopen
         */
        post: operations["submitProgrammeLeft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/programme-ended/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Work programme ended
         * @description Arbeidsprogramma afgelopen
         */
        post: operations["submitProgrammeEnded"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/activity-held/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Activity held
         * @description Activiteit gehouden
         */
        post: operations["submitActivityHeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/consultation-held/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Consultation held
         * @description Overleg gevoerd
         */
        post: operations["submitConsultationHeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/public-question/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Public question
         * @description Vraag van buiten
         */
        post: operations["submitPublicQuestion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/signal-noted/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signal noted
         * @description Signaal
         */
        post: operations["submitSignalNoted"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/signal-followed-up/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Signal followed up
         * @description Signaal opgevolgd
         */
        post: operations["submitSignalFollowedUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/member-joined/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Member joined
         * @description Nieuwe medewerker
         */
        post: operations["submitMemberJoined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/member-changed/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Member changed
         * @description Medewerker gewijzigd
         */
        post: operations["submitMemberChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/member-left/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Member left
         * @description Medewerker gestopt
         */
        post: operations["submitMemberLeft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/member-talk-held/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Member talk held
         * @description Gesprek met medewerker
         */
        post: operations["submitMemberTalkHeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/training-day/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Training day
         * @description Trainingsdag
         */
        post: operations["submitTrainingDay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/schedule-set/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Schedule set
         * @description Spreekuren vastgesteld
         */
        post: operations["submitScheduleSet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/break-glass-reviewed/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Opened file reviewed
         * @description Geopend dossier beoordeeld
         */
        post: operations["submitBreakGlassReviewed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/client-assigned/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Client assigned
         * @description Cliënt toegewezen
         */
        post: operations["submitClientAssigned"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/clients-handed-over/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Clients handed over
         * @description Cliënten overgedragen
         */
        post: operations["submitClientsHandedOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/forms/client-transferred/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Client transferred to another branch
         * @description Cliënt overgedragen aan een andere locatie
         */
        post: operations["submitClientTransferred"];
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
    "/api/clients/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a client without a name in an address
         * @description Een cliënt zoeken, zonder dat een naam in een adres komt
         */
        post: operations["clientsSearch"];
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
    "/api/clients/{id}/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open the file of a client who is not yours for today, with a reason (desk)
         * @description Het dossier van een cliënt die niet van u is voor vandaag openen, met een reden (spreekuur)
         */
        post: operations["clientsBreakGlass"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/clients/{id}/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who looked at a client (team leader)
         * @description Wie keek bij een cliënt (teamleider)
         */
        get: operations["clientsAudit"];
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
    "/api/week": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Your week: what is overdue, and what is due day by day
         * @description Uw week: wat te laat is, en wat er per dag moet
         */
        get: operations["weekRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/team/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a team leader must know on Monday: what is overdue and with whom, who has how much, who has nobody
         * @description Wat een teamleider op maandag moet weten: wat te laat is en bij wie, wie hoeveel heeft, wie niemand heeft
         */
        get: operations["teamOverview"];
        put?: never;
        post?: never;
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
    "/api/reports/annual/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The annual report: each figure with its definition. `.csv` or `.xlsx` may follow the year
         * @description Het jaarverslag: elk cijfer met zijn definitie. Achter het jaar mag `.csv` of `.xlsx` staan
         */
        get: operations["reportsAnnual"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/annual/{year}/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was sent to the municipality about a year, signed; for who may see it also what changed since
         * @description Wat over een jaar aan de gemeente is verstuurd, ondertekend; voor wie dat mag zien ook wat sindsdien is veranderd
         */
        get: operations["reportsSent"];
        put?: never;
        /**
         * Send the report of a year that is over to the municipality (team leader). Once more with nothing changed gives the same answer
         * @description Het verslag van een jaar dat voorbij is aan de gemeente versturen (teamleider). Nog eens, zonder dat er iets is veranderd, geeft hetzelfde antwoord
         */
        post: operations["reportsSend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/annual/{year}/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Signals and trends: some figures by quarter, beside the year before
         * @description Signalen en trends: enkele cijfers per kwartaal, naast het jaar ervoor
         */
        get: operations["reportsTrends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reunification dossiers that you may see
         * @description De dossiers gezinshereniging die u mag zien
         */
        get: operations["reunificationList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dossiers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One reunification dossier, by the id of the sponsor: where each stands, what runs and why until that day
         * @description Eén dossier gezinshereniging, met het kenmerk van de referent: waar ieder staat, wat er loopt en waarom tot die dag
         */
        get: operations["reunificationRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trajectories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The guidance of one adult, by the id of the client: what was done, what comes and what is late
         * @description De begeleiding van één volwassene, met het kenmerk van de cliënt: wat is gedaan, wat komt en wat te laat is
         */
        get: operations["guidanceRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participation/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The planning of the participation declaration: sessions with their free places, and who waits by language
         * @description De planning van de participatieverklaring: bijeenkomsten met hun vrije plaatsen, en wie er wacht per taal
         */
        get: operations["participationList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/participation/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One session: who is invited, who came, who signed, is at DUO and has the certificate
         * @description Eén bijeenkomst: wie is uitgenodigd, wie er was, wie tekende, bij DUO staat en het certificaat kreeg
         */
        get: operations["participationRead"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The monthly rounds of the reunification dossiers
         * @description De maandrondes van de dossiers gezinshereniging
         */
        get: operations["roundsList"];
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
            amends?: {
                /** Format: uuid */
                submission: string;
                /** Format: uuid */
                root: string;
                /** @enum {string} */
                how: "corrected" | "withdrawn";
            };
            amendedBy?: {
                /** Format: uuid */
                submission: string;
                /** @enum {string} */
                how: "corrected" | "withdrawn";
            };
            actor: string;
            answers: {
                [key: string]: unknown;
            };
            /** @description What the system concluded from the answers */
            concluded?: {
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
                /** @constant */
                suggests?: "today";
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
                    /** @constant */
                    suggests?: "today";
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
                family: "residence" | "awaiting" | "travel" | "national" | "step-plan" | "guidance" | "participation" | "integration";
                /** @enum {string} */
                kind: "window-opens" | "received-by" | "document-ends" | "right-ends" | "leniency-ends" | "decision-due" | "objection-ends" | "integration-ends" | "plan-due" | "signature-due" | "filing" | "waiting-period" | "completion" | "completion-undated" | "first-decision-term" | "decision" | "notice-of-default" | "objection" | "objection-decision" | "appeal" | "mvv-collection" | "mvv-validity" | "report-ind" | "derived-permit" | "brp-registration" | "tb-check";
                /** Format: date */
                day: string;
                /** @enum {string} */
                owner: "CLIENT" | "AUTHORITY";
                members?: string[];
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
                /** Format: uuid */
                household: string;
                relation?: string;
                sex: string;
                nationality?: string;
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
                /** Format: uuid */
                jobCoach?: string;
                /** Format: date-time */
                registeredAt: string;
            }[];
            /** @description Give it back as `after` to read on. Absent when there is no more. */
            next?: string;
            /** @description Only for the desk, in a search: clients of that name who are not assigned to the caller; at most ten. */
            strangers?: {
                /** Format: uuid */
                id: string;
                branch: string;
                person: {
                    nameOnCard: string;
                    birthDate: string;
                };
            }[];
        };
        ClientsSearchAnswer: {
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
                /** Format: uuid */
                household: string;
                relation?: string;
                sex: string;
                nationality?: string;
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
                /** Format: uuid */
                jobCoach?: string;
                /** Format: date-time */
                registeredAt: string;
            }[];
            /** @description Give it back as `after` to read on. Absent when there is no more. */
            next?: string;
            /** @description Only for the desk, in a search: clients of that name who are not assigned to the caller; at most ten. */
            strangers?: {
                /** Format: uuid */
                id: string;
                branch: string;
                person: {
                    nameOnCard: string;
                    birthDate: string;
                };
            }[];
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
            /** Format: uuid */
            household: string;
            relation?: string;
            sex: string;
            nationality?: string;
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
            /** Format: uuid */
            jobCoach?: string;
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
                amends?: {
                    /** Format: uuid */
                    submission: string;
                    /** Format: uuid */
                    root: string;
                    /** @enum {string} */
                    how: "corrected" | "withdrawn";
                };
                amendedBy?: {
                    /** Format: uuid */
                    submission: string;
                    /** @enum {string} */
                    how: "corrected" | "withdrawn";
                };
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
        ClientsBreakGlassAnswer: {
            /** Format: uuid */
            client: string;
            /**
             * Format: date-time
             * @description Absent for a file that is the caller’s own.
             */
            until?: string;
        };
        ClientsAuditAnswer: {
            items: {
                /** Format: date-time */
                at: string;
                actor: string;
                /** @enum {string} */
                action: "view" | "submit" | "found" | "break-glass" | "audit";
                form?: string;
                /** Format: uuid */
                submission?: string;
                /** @enum {string} */
                reason?: "at-the-desk" | "stands-in" | "urgent" | "other";
                note?: string;
                /** Format: date-time */
                until?: string;
            }[];
            /** @description Give it back as `after` to read on. Absent when there is no more. */
            next?: string;
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
        WeekReadAnswer: {
            week: string;
            /** Format: date */
            from: string;
            /** Format: date */
            till: string;
            /** @description All that has passed; empty in another week than this one. */
            overdue: ({
                /** @constant */
                is: "task";
                task: {
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
            } | {
                /** @constant */
                is: "deadline";
                deadline: {
                    /** Format: uuid */
                    client: string;
                    branch: string;
                    /** @enum {string} */
                    family: "residence" | "awaiting" | "travel" | "national" | "step-plan" | "guidance" | "participation" | "integration";
                    /** @enum {string} */
                    kind: "window-opens" | "received-by" | "document-ends" | "right-ends" | "leniency-ends" | "decision-due" | "objection-ends" | "integration-ends" | "plan-due" | "signature-due" | "filing" | "waiting-period" | "completion" | "completion-undated" | "first-decision-term" | "decision" | "notice-of-default" | "objection" | "objection-decision" | "appeal" | "mvv-collection" | "mvv-validity" | "report-ind" | "derived-permit" | "brp-registration" | "tb-check";
                    /** Format: date */
                    day: string;
                    /** @enum {string} */
                    owner: "CLIENT" | "AUTHORITY";
                    members?: string[];
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
                };
            } | {
                /** @constant */
                is: "contact";
                /** Format: uuid */
                client: string;
                /**
                 * Format: date
                 * @description By then somebody must have noted a contact.
                 */
                dueOn: string;
                /** Format: date */
                lastContactOn?: string;
            } | {
                /** @constant */
                is: "session";
                /** Format: uuid */
                session: string;
                branch: string;
                /** Format: date */
                day: string;
                time: string;
                gathering: string;
                language: string;
                /** @description Those of the caller’s clients who are invited */
                clients: string[];
            })[];
            days: {
                /** Format: date */
                day: string;
                holiday?: {
                    nl: string;
                    en: string;
                };
                items: ({
                    /** @constant */
                    is: "task";
                    task: {
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
                } | {
                    /** @constant */
                    is: "deadline";
                    deadline: {
                        /** Format: uuid */
                        client: string;
                        branch: string;
                        /** @enum {string} */
                        family: "residence" | "awaiting" | "travel" | "national" | "step-plan" | "guidance" | "participation" | "integration";
                        /** @enum {string} */
                        kind: "window-opens" | "received-by" | "document-ends" | "right-ends" | "leniency-ends" | "decision-due" | "objection-ends" | "integration-ends" | "plan-due" | "signature-due" | "filing" | "waiting-period" | "completion" | "completion-undated" | "first-decision-term" | "decision" | "notice-of-default" | "objection" | "objection-decision" | "appeal" | "mvv-collection" | "mvv-validity" | "report-ind" | "derived-permit" | "brp-registration" | "tb-check";
                        /** Format: date */
                        day: string;
                        /** @enum {string} */
                        owner: "CLIENT" | "AUTHORITY";
                        members?: string[];
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
                    };
                } | {
                    /** @constant */
                    is: "contact";
                    /** Format: uuid */
                    client: string;
                    /**
                     * Format: date
                     * @description By then somebody must have noted a contact.
                     */
                    dueOn: string;
                    /** Format: date */
                    lastContactOn?: string;
                } | {
                    /** @constant */
                    is: "session";
                    /** Format: uuid */
                    session: string;
                    branch: string;
                    /** Format: date */
                    day: string;
                    time: string;
                    gathering: string;
                    language: string;
                    /** @description Those of the caller’s clients who are invited */
                    clients: string[];
                })[];
                /** @description The consultation hours of the caller’s branches in an ordinary week */
                hours: {
                    branch: string;
                    kind: string;
                    from: string;
                    till: string;
                }[];
            }[];
        };
        TeamOverviewAnswer: {
            branch: string;
            /** Format: date */
            day: string;
            workloads: {
                /**
                 * Format: uuid
                 * @description Absent: the team leader, or whoever has the role
                 */
                member?: string;
                clients: number;
                openTasks: number;
                overdue: number;
                overdueTasks: {
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
                passedDeadlines: {
                    /** Format: uuid */
                    client: string;
                    branch: string;
                    /** @enum {string} */
                    family: "residence" | "awaiting" | "travel" | "national" | "step-plan" | "guidance" | "participation" | "integration";
                    /** @enum {string} */
                    kind: "window-opens" | "received-by" | "document-ends" | "right-ends" | "leniency-ends" | "decision-due" | "objection-ends" | "integration-ends" | "plan-due" | "signature-due" | "filing" | "waiting-period" | "completion" | "completion-undated" | "first-decision-term" | "decision" | "notice-of-default" | "objection" | "objection-decision" | "appeal" | "mvv-collection" | "mvv-validity" | "report-ind" | "derived-permit" | "brp-registration" | "tb-check";
                    /** Format: date */
                    day: string;
                    /** @enum {string} */
                    owner: "CLIENT" | "AUTHORITY";
                    members?: string[];
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
            }[];
            gaps: {
                /** Format: uuid */
                client: string;
                /** @enum {string} */
                kind: "no-owner" | "no-stand-in" | "somebody-left";
                /** Format: uuid */
                member?: string;
            }[];
            withoutAddress: string[];
            notArrived: string[];
            nightsNotBalanced: number;
            /** @description Give it back as `after` to read on. Absent when there is no more. */
            next?: string;
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
                    family: "residence" | "awaiting" | "travel" | "national" | "step-plan" | "guidance" | "participation" | "integration" | "dossier";
                    rows: number;
                    /** @enum {string} */
                    repair: "failed" | "left" | "woken" | "restarted";
                }[];
                planned: number;
                accounted: number;
                explained: number;
                balanced: boolean;
            }[];
            guidance: {
                branch: string;
                /** Format: date */
                day: string;
                /** Format: date-time */
                at: string;
                trajectories: number;
                late: number;
                inherited: number;
                withStrangers: number;
                found: number;
                lapses: {
                    /** Format: uuid */
                    client: string;
                    /** @enum {string} */
                    kind: "no-contact-task" | "not-watched" | "not-woken" | "watched-twice" | "rows-after-end" | "tasks-after-end";
                    /** @enum {string} */
                    mend: "failed" | "left" | "woken" | "restarted" | "asked" | "closed";
                }[];
            }[];
        };
        ReportsAnnualAnswer: {
            branch: string;
            year: number;
            period: {
                /** Format: date */
                from: string;
                /** Format: date */
                till: string;
            };
            figures: {
                [key: string]: {
                    version: number;
                    title: {
                        nl: string;
                        en: string;
                    };
                    definition: {
                        nl: string;
                        en: string;
                    };
                    unit: string;
                    /** @enum {string} */
                    over: "period" | "last-day" | "agreed";
                    /** @enum {string} */
                    about: "clients" | "nobody";
                    forms: string[];
                    /** Format: date */
                    validFrom: string;
                    source: string;
                    value: unknown;
                    parts?: {
                        [key: string]: unknown;
                    };
                    /** @description The submissions behind the value, for who may see them */
                    records?: string[];
                    /**
                     * @description A number below five, or one that would give it away
                     * @constant
                     */
                    hidden?: true;
                };
            };
            invariants: {
                id: string;
                says: {
                    nl: string;
                    en: string;
                };
                weight: string;
                holds: boolean | null;
            }[];
            /** @description The period in words */
            name: {
                nl: string;
                en: string;
            };
            /** @description The same days of the years before, the latest first */
            before: {
                year: number;
                period: {
                    /** Format: date */
                    from: string;
                    /** Format: date */
                    till: string;
                };
                figures: {
                    [key: string]: {
                        value: unknown;
                        /** @constant */
                        hidden?: true;
                    };
                };
            }[];
            /** @description Of many branches: in these something changed since they were counted; all was counted up to this moment. Absent: counted up to now */
            behind?: {
                /** Format: date-time */
                until: string;
                branches: string[];
            };
        };
        ReportsSentAnswer: {
            branch: string;
            year: number;
            period: {
                /** Format: date */
                from: string;
                /** Format: date */
                till: string;
            };
            /** @description The latest first; none is ever changed */
            sent: {
                /** Format: date-time */
                sentAt: string;
                /** @description As the municipality reads them */
                figures: {
                    [key: string]: {
                        version: number;
                        value: unknown;
                        parts?: {
                            [key: string]: unknown;
                        };
                        /** @constant */
                        hidden?: true;
                    };
                };
                /** @description The same, signed (JWS of the type `wegwijs-report`) with the key of the receipts */
                signed: string;
            }[];
            /** @description Every figure that is counted otherwise since the last sending, for who may see small numbers */
            changed?: {
                figure: string;
                before: {
                    version: number;
                    value: unknown;
                    parts?: {
                        [key: string]: unknown;
                    };
                    /** @constant */
                    hidden?: true;
                } | null;
                now: {
                    version: number;
                    value: unknown;
                    parts?: {
                        [key: string]: unknown;
                    };
                    /** @constant */
                    hidden?: true;
                } | null;
            }[];
            maySend?: {
                /** @description Why it cannot be sent now; null: it can */
                otherwise: {
                    nl: string;
                    en: string;
                } | null;
            };
        };
        ReportsSendAnswer: {
            /** Format: date-time */
            sentAt: string;
            /** @description As the municipality reads them */
            figures: {
                [key: string]: {
                    version: number;
                    value: unknown;
                    parts?: {
                        [key: string]: unknown;
                    };
                    /** @constant */
                    hidden?: true;
                };
            };
            /** @description The same, signed (JWS of the type `wegwijs-report`) with the key of the receipts */
            signed: string;
        };
        ReportsTrendsAnswer: {
            branch: string;
            year: number;
            quarters: {
                year: number;
                /** Format: date */
                from: string;
                /** Format: date */
                till: string;
                name: {
                    nl: string;
                    en: string;
                };
                /** @enum {string} */
                state: "over" | "running" | "ahead";
            }[];
            /** @description Of many branches: in these something changed since they were counted; all was counted up to this moment. Absent: counted up to now */
            behind?: {
                /** Format: date-time */
                until: string;
                branches: string[];
            };
            /** @description The place of the last quarter of the year that is over */
            last?: number;
            trends: {
                id: string;
                title: {
                    nl: string;
                    en: string;
                };
                definition: {
                    nl: string;
                    en: string;
                };
                unit: string;
                values: (number | null)[];
                parts: {
                    name: string;
                    values: (number | null)[];
                    /** @enum {string} */
                    movement: "more" | "fewer" | "alike" | "incomparable" | "unknown";
                }[];
                /** @enum {string} */
                movement: "more" | "fewer" | "alike" | "incomparable" | "unknown";
                /** @description Quarters that are not to be compared with those before them */
                changes: {
                    at: number;
                    /** Format: date */
                    from: string;
                    says: {
                        nl: string;
                        en: string;
                    };
                }[];
            }[];
        };
        ReunificationListAnswer: {
            branch: string;
            items: {
                /** Format: uuid */
                client: string;
                state: string;
                /** Format: date */
                since: string;
                /** Format: date */
                openedOn?: string;
                ground?: string;
                closeReason?: string;
                members: {
                    /** Format: uuid */
                    id: string;
                    state: string;
                    /** Format: date */
                    since: string;
                }[];
                next?: {
                    kind: string;
                    /** Format: date */
                    day: string;
                    /** @enum {string} */
                    standing?: "coming" | "open" | "overdue";
                };
            }[];
            /** @description Give it back as `after` to read on. Absent when there is no more. */
            next?: string;
        };
        ReunificationReadAnswer: {
            /** Format: uuid */
            client: string;
            branch: string;
            state: string;
            /** Format: date */
            since: string;
            /** Format: date */
            openedOn?: string;
            ground?: string;
            /** Format: date */
            grantReceived?: string;
            closeReason?: string;
            reopenReason?: string;
            /**
             * Format: uuid
             * @description The submission with which it was closed before.
             */
            reopenedFrom?: string;
            members: {
                /** Format: uuid */
                id: string;
                tie?: string;
                staysIn?: string;
                /** @enum {string} */
                state: "intake" | "filing-window-open" | "filed" | "received" | "queued" | "completion-requested" | "dna-offered" | "dna-sampled" | "dna-result" | "interview-planned" | "interview-held" | "decided-positive" | "decided-negative" | "decided-partial" | "mvv-to-collect" | "mvv-issued" | "travel-planned" | "arrived" | "reported-ind" | "permit-issued" | "brp-registered" | "tb-check" | "housed-with-sponsor" | "own-trajectory-started" | "objection-window" | "objection-pending" | "appeal-window" | "appeal-pending" | "higher-appeal-window" | "higher-appeal-pending" | "reopened" | "closed-success" | "out-of-scope" | "withdrawn" | "filing-missed" | "mvv-lapsed" | "final-rejected" | "closed-other";
                says: {
                    nl: string;
                    en: string;
                };
                /** Format: date */
                since: string;
                /** @enum {string} */
                phase: "prepare" | "ind" | "decision" | "mvv" | "arrival" | "settling" | "together" | "over";
                /** @description What can be reported from here, in the order of the step plan. */
                next: {
                    event: string;
                    says: {
                        nl: string;
                        en: string;
                    };
                }[];
            }[];
            deadlines: {
                /** Format: uuid */
                client: string;
                branch: string;
                /** @enum {string} */
                family: "residence" | "awaiting" | "travel" | "national" | "step-plan" | "guidance" | "participation" | "integration";
                /** @enum {string} */
                kind: "window-opens" | "received-by" | "document-ends" | "right-ends" | "leniency-ends" | "decision-due" | "objection-ends" | "integration-ends" | "plan-due" | "signature-due" | "filing" | "waiting-period" | "completion" | "completion-undated" | "first-decision-term" | "decision" | "notice-of-default" | "objection" | "objection-decision" | "appeal" | "mvv-collection" | "mvv-validity" | "report-ind" | "derived-permit" | "brp-registration" | "tb-check";
                /** Format: date */
                day: string;
                /** @enum {string} */
                owner: "CLIENT" | "AUTHORITY";
                members?: string[];
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
            /** @description Terms that run while the day from which they count was not reported. */
            uncounted: {
                /** @enum {string} */
                kind: "filing" | "waiting-period" | "completion" | "completion-undated" | "first-decision-term" | "decision" | "notice-of-default" | "objection" | "objection-decision" | "appeal" | "mvv-collection" | "mvv-validity" | "report-ind" | "derived-permit" | "brp-registration" | "tb-check";
                /** Format: uuid */
                member: string;
            }[];
            missed: {
                /** @enum {string} */
                kind: "filing" | "waiting-period" | "completion" | "completion-undated" | "first-decision-term" | "decision" | "notice-of-default" | "objection" | "objection-decision" | "appeal" | "mvv-collection" | "mvv-validity" | "report-ind" | "derived-permit" | "brp-registration" | "tb-check";
                says: {
                    nl: string;
                    en: string;
                };
                /** Format: date */
                lastDay: string;
                /** @description The step was not reported since. */
                isRunning: boolean;
                /** Format: uuid */
                reviewedBy?: string;
                /** Format: uuid */
                takenUpBy?: string;
            }[];
            history: {
                /** Format: uuid */
                id: string;
                form: string;
                event?: string;
                /** Format: date */
                on?: string;
                /** Format: date-time */
                receivedAt: string;
                amendedBy?: {
                    /** Format: uuid */
                    submission: string;
                    /** @enum {string} */
                    how: "corrected" | "withdrawn";
                };
            }[];
        };
        GuidanceReadAnswer: {
            /** Format: uuid */
            client: string;
            branch: string;
            state: string;
            /** @description Counts the times that the client began. */
            round: number;
            /** Format: date */
            startedOn: string;
            /** Format: date */
            endedOn?: string;
            endedFor?: string;
            years: number;
            /** @description Absent outside the trajectory. */
            year?: number;
            yearsBegin: string[];
            /** Format: date */
            endsOn: string;
            /** @description The version of the plan of its branch by which it goes. */
            plan: number;
            /**
             * Format: date
             * @description From this day on a newer plan of the branch applies, if there is one.
             */
            handsOverOn?: string;
            /** Format: date */
            lastContactOn?: string;
            /**
             * Format: date
             * @description By then somebody must have noted a contact.
             */
            contactBy?: string;
            isOutOfSight: boolean;
            milestones: {
                name: string;
                title: {
                    nl: string;
                    en: string;
                };
                form: string;
                /** Format: date */
                dueOn: string;
                /**
                 * @description `dropped`: it was not due yet when the guidance ended, and nobody asks for it any more.
                 * @enum {string}
                 */
                standing: "done" | "late" | "open" | "dropped";
                /**
                 * Format: date
                 * @description Of an evaluation, the day that was told.
                 */
                heldOn?: string;
            }[];
            /** @description Milestones whose day had passed when the start was told. */
            notAsked: {
                name: string;
                title: {
                    nl: string;
                    en: string;
                };
                /** Format: date */
                dueOn: string;
            }[];
            /** @description The items of the intake, each with who sees to it and by when. */
            checklist: {
                item: string;
                state: string;
                owner: string;
                /** Format: date */
                dueOn: string;
                /** @enum {string} */
                standing: "done" | "late" | "open";
            }[];
        };
        ParticipationListAnswer: {
            branch: string;
            sessions: {
                /** Format: uuid */
                id: string;
                /** @enum {string} */
                state: "planned" | "held" | "cancelled";
                /** @enum {string} */
                gathering: "first" | "second" | "ceremony";
                round: number;
                /** Format: date */
                day: string;
                time: string;
                language: string;
                places: number;
                invited: number;
                /** @description Below zero when more are invited than there are places */
                free: number;
                /** @description Its day has come, and nobody told who was there */
                awaitsSheet: boolean;
            }[];
            waiting: {
                language: string;
                /** @enum {string} */
                awaits: "first" | "second";
                count: number;
                free: number;
                /** Format: date */
                signBy?: string;
                /** @description Those whom you may see, the nearest last day first; the others are counted */
                clients: {
                    /** Format: uuid */
                    client: string;
                    /** @enum {string} */
                    because: "notified" | "no-seat" | "missed-first" | "attended-first" | "missed-second";
                    /** Format: date */
                    since: string;
                    /** Format: date */
                    signBy?: string;
                }[];
            }[];
            lacking: {
                signature: number;
                registration: number;
                certificate: number;
            };
            /** @description More people take part than were read */
            isPart: boolean;
        };
        ParticipationReadAnswer: {
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            state: "planned" | "held" | "cancelled";
            /** @enum {string} */
            gathering: "first" | "second" | "ceremony";
            round: number;
            /** Format: date */
            day: string;
            time: string;
            language: string;
            places: number;
            invited: number;
            /** @description Below zero when more are invited than there are places */
            free: number;
            /** @description Its day has come, and nobody told who was there */
            awaitsSheet: boolean;
            branch: string;
            /** Format: date */
            heldOn?: string;
            /** @description How many of those who are invited or came have each; none of them follows from another */
            facts: {
                attendedFirst: number;
                attendedSecond: number;
                signed: number;
                registeredAtDuo: number;
                certificate: number;
            };
            /** @description Those whom you may see */
            people: {
                /** Format: uuid */
                client: string;
                state?: string;
                hasSeat: boolean;
                /** Format: date */
                invitedOn?: string;
                /** @description Absent while no list tells */
                attended?: boolean;
                /** Format: date */
                attendedFirstOn?: string;
                /** Format: date */
                attendedSecondOn?: string;
                /** Format: date */
                signedOn?: string;
                /** Format: date */
                registeredAtDuoOn?: string;
                /** Format: date */
                certificateOn?: string;
            }[];
            unseen: number;
        };
        RoundsListAnswer: {
            items: {
                branch: string;
                rounds: {
                    month: string;
                    /** @enum {string} */
                    state: "open" | "closed";
                    /** Format: date */
                    openedOn: string;
                    daysLate: number;
                    /** @description Absent while the round is open */
                    counts?: {
                        asked: number;
                        done: number;
                        gaps: number;
                        dossiersClosed: number;
                    };
                }[];
                missed: string[];
                /** @description This month, when its round should have begun and did not */
                notBegun?: string;
                shown?: {
                    month: string;
                    counts: {
                        asked: number;
                        done: number;
                        gaps: number;
                        dossiersClosed: number;
                        waiting: number;
                    };
                    dossiers: {
                        /** Format: uuid */
                        client: string;
                        /** Format: date */
                        askedOn: string;
                        /** @enum {string} */
                        progress: "asked" | "overdue" | "done" | "gap" | "dossier-closed";
                    }[];
                };
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
             * Nationaliteit
             * @description Alleen voor de telling in het jaarverslag.
             * @enum {string}
             */
            nationality?: "sy" | "er" | "iq" | "ir" | "af" | "so" | "et" | "sd" | "ye" | "tr" | "pk" | "lb" | "cn" | "cd" | "ug" | "ve" | "stateless" | "other" | "unknown";
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
             * Komt bij het gezin van een cliënt, als
             * @description Leeg als deze persoon alleen komt, of als eerste.
             * @enum {string}
             */
            relation?: "partner" | "child" | "parent" | "sibling" | "other";
            /** Van wie */
            householdOf?: string;
            /**
             * V-nummer
             * @description Tien cijfers, op de verblijfspas. Nooit het BSN.
             */
            alienNumber?: string;
            /** Vast contactpersoon */
            contactVolunteer?: string;
            /**
             * Vervanger
             * @description Wie het overneemt als de contactpersoon er niet is.
             */
            standIn?: string;
            /** Juridisch begeleider */
            legalVolunteer?: string;
        };
        "client-changed": {
            /** Cliënt */
            clientId: string;
            /** Telefoonnummer */
            phoneNumber?: string;
            /** E-mailadres */
            emailAddress?: string;
            /** Klopt niet meer, en er is geen ander */
            outdated?: ("emailAddress" | "phoneNumber")[];
            /**
             * Veilig om zelf te berichten
             * @description Nee, als iemand anders de post of telefoon kan lezen en dat niet veilig is.
             */
            safeToContact?: boolean;
            /**
             * Leest
             * @description In deze taal schrijven wij de cliënt.
             * @enum {string}
             */
            readsLanguage?: "nl" | "en" | "ar" | "ti" | "fa" | "tr" | "so";
            /**
             * Spreekt
             * @enum {string}
             */
            speaksLanguage?: "nl" | "en" | "ar" | "ti" | "fa" | "tr" | "so" | "kmr" | "ckb" | "prs" | "ps" | "am" | "om";
            /** Tolk nodig */
            interpreterNeeded?: boolean;
            /**
             * Nationaliteit
             * @description Alleen voor de telling in het jaarverslag.
             * @enum {string}
             */
            nationality?: "sy" | "er" | "iq" | "ir" | "af" | "so" | "et" | "sd" | "ye" | "tr" | "pk" | "lb" | "cn" | "cd" | "ug" | "ve" | "stateless" | "other" | "unknown";
            /**
             * V-nummer
             * @description Tien cijfers, op de verblijfspas. Nooit het BSN.
             */
            alienNumber?: string;
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
             * Extra woning vrijgemaakt
             * @description Ja bij één persoon per woning: zo telt een woning één keer.
             */
            newHome?: boolean;
            /**
             * Telt mee voor de taakstelling
             * @description Ook kinderen en nareizigers tellen mee. Een verhuizing binnen de gemeente niet.
             */
            countsForTarget: boolean;
            /** Opmerking */
            note?: string;
        };
        "gva-entered": {
            /** Cliënt */
            clientId: string;
            /**
             * Kwam er wonen op
             * Format: date
             */
            enteredOn: string;
            /**
             * Waar
             * @enum {string}
             */
            location: "klooster" | "bekkerslaan";
            /** Opmerking */
            note?: string;
        };
        "gva-left": {
            /** Cliënt */
            clientId: string;
            /**
             * Vertrokken op
             * Format: date
             */
            leftOn: string;
            /**
             * Waarheen
             * @enum {string}
             */
            reason: "regular-home" | "with-family" | "other-town" | "reception-centre" | "abroad" | "unknown";
            /** Opmerking */
            note?: string;
        };
        "moved-away": {
            /** Cliënt */
            clientId: string;
            /**
             * Verhuisd op
             * Format: date
             */
            movedOn: string;
            /**
             * Waarheen
             * @enum {string}
             */
            to: "other-town" | "abroad" | "reception-centre" | "unknown";
            /**
             * Opmerking
             * @description Zo mogelijk wie daar verder helpt.
             */
            note?: string;
        };
        "housing-target-set": {
            /** Jaar */
            year: number;
            /**
             * Halfjaar
             * @enum {string}
             */
            half: "1" | "2";
            /**
             * Taakstelling in personen
             * @description Zonder de stand van het vorige halfjaar.
             */
            target: number;
            /**
             * Stand bij het begin
             * @description Voorsprong is een gewoon getal, achterstand met een min. Alleen nodig bij het eerste halfjaar dat hier staat.
             */
            balanceBefore?: number;
            /** Landelijk aantal */
            nationalNumber?: number;
            /** Gehuisvest volgens COA (TVS) */
            countedByCoa?: number;
            /** Opmerking */
            note?: string;
        };
        "contact-noted": {
            /** Cliënt */
            clientId: string;
            /**
             * Datum
             * Format: date
             */
            on: string;
            /**
             * Hoe
             * @enum {string}
             */
            how: "visit" | "appointment" | "phone" | "email" | "home-visit";
            /** Vragen */
            requests: {
                /**
                 * Onderwerp
                 * @enum {string}
                 */
                topic: "education" | "finance" | "participation" | "housing" | "health" | "legal-residence" | "family-reunification" | "integration" | "work" | "social" | "other";
                /**
                 * Hoe afgelopen
                 * @enum {string}
                 */
                outcome: "answered" | "appointment-made" | "referred" | "no-show";
                /**
                 * Doorverwezen naar
                 * @enum {string}
                 */
                referredTo?: "municipality" | "stroomopwaarts" | "wijkteam" | "voedselbank" | "formulierenbrigade" | "language-provider" | "taalhuis" | "cultuurmakelaar" | "duo" | "uwv" | "school" | "care" | "police" | "lawyer" | "job-coach" | "legal-hour" | "other";
                /**
                 * Afspraak op
                 * Format: date
                 */
                appointmentOn?: string;
            }[];
            /** Opmerking */
            note?: string;
        };
        "legal-consultation": {
            /** Cliënt */
            clientId: string;
            /**
             * Datum
             * Format: date
             */
            on: string;
            /** Waarover */
            topics: ("residence-permit" | "travel-document" | "family-reunification" | "asylum-procedure" | "decision-and-objection" | "after-rejection" | "naturalisation" | "integration" | "other")[];
            /**
             * Hoe afgelopen
             * @enum {string}
             */
            outcome: "answered" | "follow-up" | "referred" | "no-show";
            /**
             * Doorverwezen naar
             * @enum {string}
             */
            referredTo?: "municipality" | "stroomopwaarts" | "wijkteam" | "voedselbank" | "formulierenbrigade" | "language-provider" | "taalhuis" | "cultuurmakelaar" | "duo" | "uwv" | "school" | "care" | "police" | "lawyer" | "job-coach" | "legal-hour" | "other";
            /**
             * Weer spreken op
             * Format: date
             */
            followUpOn?: string;
            /**
             * Opmerking
             * @description Welke stukken nodig zijn. Geen vluchtverhaal.
             */
            note?: string;
        };
        "authority-contact": {
            /** Cliënt */
            clientId: string;
            /**
             * Datum
             * Format: date
             */
            on: string;
            /**
             * Met wie
             * @enum {string}
             */
            withWhom: "ind" | "lawyer" | "embassy" | "coa" | "municipality" | "stroomopwaarts" | "duo" | "language-provider" | "other";
            /**
             * Waarover
             * @enum {string}
             */
            about: "permit" | "family-reunification" | "objection-or-appeal" | "integration" | "benefit" | "other";
            /**
             * Hoe afgelopen
             * @enum {string}
             */
            outcome: "answered" | "papers-asked" | "waiting";
            /**
             * Weer contact op
             * Format: date
             * @description Dan komt dit terug als taak.
             */
            nextOn?: string;
            /** Opmerking */
            note?: string;
        };
        "helpdesk-question": {
            /** Cliënt */
            clientId: string;
            /**
             * Gevraagd op
             * Format: date
             */
            askedOn: string;
            /**
             * Waarover
             * @enum {string}
             */
            desk: "asylum" | "family-reunification" | "integration" | "country-information";
            /**
             * De vraag
             * @description Zonder naam of nummers van de cliënt.
             */
            question: string;
        };
        "helpdesk-answered": {
            /** Cliënt */
            clientId: string;
            /** Welke vraag */
            question: string;
            /**
             * Antwoord op
             * Format: date
             */
            answeredOn: string;
            /**
             * Hoe afgelopen
             * @enum {string}
             */
            outcome: "answered" | "no-answer" | "withdrawn";
            /** Het antwoord */
            answer?: string;
        };
        "guidance-started": {
            /** Cliënt */
            clientId: string;
            /**
             * Gestart op
             * Format: date
             * @description De dag waarop de cliënt hier kwam wonen, ook als dat in de GVA was.
             */
            startedOn: string;
            /**
             * Hoe gekomen
             * @enum {string}
             */
            variant: "azc" | "family-reunification" | "gva" | "moved-in";
            /** Opmerking */
            note?: string;
        };
        "day-one": {
            /** Cliënt */
            clientId: string;
            /**
             * Hoe gekomen
             * @enum {string}
             */
            variant: "azc" | "gva" | "gva-to-home" | "family-reunification";
            /**
             * Datum
             * Format: date
             */
            heldOn: string;
            /** Stappen */
            steps: {
                /**
                 * Stap
                 * @enum {string}
                 */
                step: "picked-up" | "registered" | "lease-signed" | "home-viewed" | "meters-read" | "benefit-forms" | "benefit-changed" | "office-visited" | "back-to-centre";
                /**
                 * Gedaan?
                 * @enum {string}
                 */
                result: "done" | "not-yet" | "not-needed";
                /** Hoe laat */
                at?: string;
                /** Wie ging mee */
                by?: string;
            }[];
            /** Opmerking */
            note?: string;
        };
        "intake-checklist": {
            /** Cliënt */
            clientId: string;
            /**
             * Datum
             * Format: date
             */
            heldOn: string;
            /** Punten */
            items: {
                /**
                 * Wat
                 * @enum {string}
                 */
                item: "rent-allowance" | "care-allowance" | "health-insurance" | "energy-contracts" | "integration-loan" | "integration-course" | "gp" | "dentist" | "pharmacy" | "infant-clinic" | "phone-tv-internet" | "local-services" | "playgroup" | "primary-school" | "secondary-school" | "student-finance" | "tax-remission" | "uwv-registration" | "furniture" | "food-parcel" | "bank-account" | "digid" | "water" | "liability-insurance" | "child-benefit" | "waste-card" | "transport-card" | "cycling" | "language-level" | "diplomas" | "debts" | "family-abroad" | "permit-dates" | "interpreter" | "consent";
                /**
                 * Hoe staat het
                 * @enum {string}
                 */
                state: "open" | "in-progress" | "done" | "not-applicable" | "refused-by-client";
                /**
                 * Wie doet het
                 * @description Leeg als het bij de vaste contactpersoon ligt.
                 * @enum {string}
                 */
                owner?: "contact-volunteer" | "client" | "legal-volunteer" | "job-coach";
                /**
                 * Uiterlijk op
                 * Format: date
                 * @description Leeg als jullie niets anders afspraken.
                 */
                dueOn?: string;
                /**
                 * Waaruit blijkt dat
                 * @description Bijvoorbeeld: brief van 3 maart gezien.
                 */
                evidence?: string;
            }[];
        };
        "home-visit": {
            /** Cliënt */
            clientId: string;
            /**
             * Datum
             * Format: date
             */
            visitedOn: string;
            /** Waarover */
            topics: ("education" | "finance" | "participation" | "housing" | "health" | "legal-residence" | "family-reunification" | "integration" | "work" | "social" | "other")[];
            /**
             * Verslag
             * @description Kort en zakelijk. Geen diagnoses, geen vluchtverhaal.
             */
            note?: string;
        };
        "guidance-evaluation": {
            /** Cliënt */
            clientId: string;
            /**
             * Welke evaluatie
             * @enum {string}
             */
            moment: "month-3" | "month-6" | "month-12" | "month-18" | "end";
            /**
             * Gesproken op
             * Format: date
             */
            heldOn: string;
            /**
             * Geld en administratie
             * @enum {string}
             */
            finances?: "1" | "2" | "3" | "4" | "5";
            /**
             * Werk en opleiding
             * @enum {string}
             */
            workAndEducation?: "1" | "2" | "3" | "4" | "5";
            /**
             * Invulling van de dag
             * @enum {string}
             */
            useOfTime?: "1" | "2" | "3" | "4" | "5";
            /**
             * Wonen
             * @enum {string}
             */
            housing?: "1" | "2" | "3" | "4" | "5";
            /**
             * Thuis met elkaar
             * @enum {string}
             */
            domesticRelations?: "1" | "2" | "3" | "4" | "5";
            /**
             * Dagelijks leven
             * @enum {string}
             */
            dailyLiving?: "1" | "2" | "3" | "4" | "5";
            /**
             * Welbevinden
             * @enum {string}
             */
            wellbeing?: "1" | "2" | "3" | "4" | "5";
            /**
             * Zorg vinden als dat nodig is
             * @enum {string}
             */
            fitness?: "1" | "2" | "3" | "4" | "5";
            /**
             * Gewoonten
             * @enum {string}
             */
            habits?: "1" | "2" | "3" | "4" | "5";
            /**
             * Mensen om zich heen
             * @enum {string}
             */
            socialNetwork?: "1" | "2" | "3" | "4" | "5";
            /**
             * Meedoen
             * @enum {string}
             */
            participation?: "1" | "2" | "3" | "4" | "5";
            /**
             * Rechten en regels
             * @enum {string}
             */
            justice?: "1" | "2" | "3" | "4" | "5";
            /** Wat spreken jullie af */
            agreed?: string;
        };
        "guidance-transferred": {
            /** Cliënt */
            clientId: string;
            /**
             * Overgedragen op
             * Format: date
             */
            transferredOn: string;
            /**
             * Aan wie
             * @enum {string}
             */
            to: "branch" | "municipality" | "guardian" | "other";
            /** Welke plaats */
            where: string;
            /** Wat loopt er nog */
            note?: string;
        };
        "guidance-closed": {
            /** Cliënt */
            clientId: string;
            /**
             * Afgesloten op
             * Format: date
             */
            closedOn: string;
            /**
             * Waarom
             * @enum {string}
             */
            reason: "completed" | "self-reliant-early" | "moved-out" | "declined" | "lost-contact" | "naturalised" | "deceased";
            /** Waar gaat de cliënt heen met vragen */
            goesOnWith?: ("walk-in" | "legal-hour" | "wijkteam" | "formulierenbrigade" | "none")[];
            /** Opmerking */
            note?: string;
        };
        "dossier-opened": {
            /** Cliënt */
            clientId: string;
            /**
             * Dossier geopend op
             * Format: date
             */
            openedOn: string;
            /**
             * Soort vergunning
             * @description Staat in het besluit van de IND.
             * @enum {string}
             */
            ground: "a" | "b" | "derived" | "unknown";
            /**
             * Datum op het besluit
             * Format: date
             */
            grantedOn: string;
            /**
             * Besluit gekregen op
             * Format: date
             * @description De dag waarop de cliënt of de advocaat de vergunning kreeg. Vanaf dan loopt de termijn van drie maanden.
             */
            decisionReceivedOn: string;
            /**
             * Waar begonnen
             * @enum {string}
             */
            origin: "here" | "azc" | "other-branch";
            /**
             * Wie deed de aanvraag
             * @enum {string}
             */
            filedBy: "nobody" | "this-branch" | "vluchtelingenwerk-azc" | "lawyer" | "sponsor";
            /**
             * Jaar van de eerste aanvraag
             * @description Leeg als dat niet bekend is.
             */
            originalFilingYear?: number;
            /** Kenmerk bij de IND */
            indReference?: string;
            /** Advocaat */
            lawyer?: string;
            /** Opmerking */
            note?: string;
        };
        "dossier-member-added": {
            /** Cliënt */
            clientId: string;
            /**
             * Naam van het gezinslid
             * @description Zoals in het paspoort. Eén naam is genoeg.
             */
            name: string;
            /**
             * Wat is deze persoon van de cliënt
             * @enum {string}
             */
            tie: "spouse" | "partner" | "child" | "foster-child" | "parent" | "sibling" | "other";
            /**
             * Geboortedatum
             * @description Alleen het jaar mag ook: 1990.
             */
            birthDate: string;
            /**
             * Was het kind minderjarig bij de asielaanvraag
             * @description Jonger dan 18 op de dag van de asielaanvraag van de referent. Bij een ouder: was de referent zelf minderjarig?
             * @enum {string}
             */
            minorAtApplication?: "yes" | "no" | "unknown";
            /**
             * V-nummer
             * @description Tien cijfers, in de brief van de IND. Nooit het BSN.
             */
            alienNumber?: string;
            /**
             * Is nu in
             * @enum {string}
             */
            staysIn: "syria" | "turkey" | "lebanon" | "jordan" | "iraq" | "egypt" | "eritrea" | "ethiopia" | "sudan" | "uganda" | "kenya" | "somalia" | "yemen" | "afghanistan" | "pakistan" | "iran" | "libya" | "europe" | "other" | "unknown";
            /**
             * Hoe ver is de aanvraag
             * @description Is er al meer gebeurd? Kies wat het dichtst erbij ligt en meld de rest als gebeurtenis.
             * @enum {string}
             */
            beginsAt: "started-here" | "taken-over-filed" | "taken-over-queued" | "taken-over-completion-requested" | "taken-over-granted" | "taken-over-mvv-to-collect" | "taken-over-mvv-issued" | "taken-over-in-objection" | "taken-over-in-appeal";
            /**
             * Sinds
             * Format: date
             * @description Leeg: sinds vandaag.
             */
            standsSince?: string;
            /** Welke papieren zijn er */
            documents?: ("identity" | "tie" | "parental-consent" | "custody" | "antecedents" | "explanation" | "translations" | "photos" | "status-abroad" | "contact")[];
            /**
             * Soort bewijs van de gezinsband
             * @enum {string}
             */
            evidence?: "official" | "unofficial" | "religious" | "declaration";
            /** Opmerking */
            note?: string;
        };
        "reunification-event": {
            /** Cliënt */
            clientId: string;
            /**
             * Wat gebeurde er
             * @enum {string}
             */
            event: "intake-done" | "filed" | "receipt-confirmed" | "queued" | "completion-requested" | "completion-extended" | "completion-sent" | "dna-offered" | "dna-sampled" | "dna-result" | "interview-planned" | "interview-held" | "decided-positive" | "decided-partial" | "decided-negative" | "mvv-to-collect" | "mvv-collection-extended" | "mvv-issued" | "travel-planned" | "arrived" | "reported-ind" | "permit-issued" | "brp-registered" | "tb-check" | "housed-with-sponsor" | "own-trajectory-started" | "closed-success" | "objection-prepared" | "objection-filed" | "objection-rejected" | "appeal-filed" | "appeal-rejected" | "higher-appeal-filed" | "final-rejected" | "reopened" | "filing-missed" | "mvv-lapsed" | "out-of-scope" | "withdrawn" | "closed-other" | "decision-term-extended" | "notice-of-default-received";
            /**
             * Op welke dag
             * Format: date
             * @description De dag waarop het gebeurde, niet de dag waarop het gemeld wordt.
             */
            happenedOn: string;
            /**
             * Voor wie
             * @enum {string}
             */
            about: "whole-dossier" | "some-members";
            /** Gezinsleden */
            members?: {
                /** Gezinslid */
                memberId: string;
            }[];
            /**
             * Datum op de brief
             * Format: date
             */
            letterOn?: string;
            /**
             * Brief gekregen op
             * Format: date
             */
            receivedOn?: string;
            /**
             * Aan wie is de brief
             * @enum {string}
             */
            addressee?: "client" | "lawyer" | "us" | "family";
            /**
             * Laatste dag die erop staat
             * Format: date
             * @description Staat er een uiterste dag in de brief of op de mvv? Die gaat voor op wat wij uitrekenen.
             */
            lastDay?: string;
            /**
             * Dag van de afspraak of de reis
             * Format: date
             */
            plannedFor?: string;
            /**
             * Waarom heropend
             * @enum {string}
             */
            reopenReason?: "policy-change" | "court" | "new-facts";
            /** Opmerking */
            note?: string;
        };
        "monthly-update": {
            /** Cliënt */
            clientId: string;
            /**
             * Maand
             * @description Jaar en maand: 2026-11.
             */
            month: string;
            /** Gezinsleden */
            members: {
                /** Gezinslid */
                memberId: string;
                /**
                 * Staat nu op
                 * @enum {string}
                 */
                state: "intake" | "filing-window-open" | "filed" | "received" | "queued" | "completion-requested" | "dna-offered" | "dna-sampled" | "dna-result" | "interview-planned" | "interview-held" | "decided-positive" | "decided-negative" | "decided-partial" | "mvv-to-collect" | "mvv-issued" | "travel-planned" | "arrived" | "reported-ind" | "permit-issued" | "brp-registered" | "tb-check" | "housed-with-sponsor" | "own-trajectory-started" | "objection-window" | "objection-pending" | "appeal-window" | "appeal-pending" | "higher-appeal-window" | "higher-appeal-pending" | "reopened" | "closed-success" | "out-of-scope" | "withdrawn" | "filing-missed" | "mvv-lapsed" | "final-rejected" | "closed-other";
                /**
                 * Veranderd deze maand
                 * @enum {string}
                 */
                change: "changed" | "no-change";
                /**
                 * Volgende stap
                 * @enum {string}
                 */
                next: "wait" | "ask-ind" | "send-documents" | "call-lawyer" | "notice-of-default" | "embassy" | "travel" | "prepare-arrival" | "other" | "none";
                /**
                 * Wie doet dat
                 * @enum {string}
                 */
                owner?: "legal-volunteer" | "contact-volunteer" | "team-leader" | "sponsor" | "family" | "lawyer" | "authority";
                /**
                 * Verwacht op
                 * Format: date
                 */
                expectedOn?: string;
            }[];
            /**
             * Het gezin is nu in
             * @enum {string}
             */
            staysIn?: "syria" | "turkey" | "lebanon" | "jordan" | "iraq" | "egypt" | "eritrea" | "ethiopia" | "sudan" | "uganda" | "kenya" | "somalia" | "yemen" | "afghanistan" | "pakistan" | "iran" | "libya" | "europe" | "other" | "unknown";
            /** Hoe gaat het daar */
            situation?: ("safe" | "unsafe" | "money" | "papers" | "unknown")[];
            /**
             * Cliënt gesproken op
             * Format: date
             */
            spokeClientOn?: string;
            /**
             * IND gesproken op
             * Format: date
             */
            spokeIndOn?: string;
            /**
             * Advocaat gesproken op
             * Format: date
             */
            spokeLawyerOn?: string;
            /** Opmerking */
            note?: string;
        };
        "missed-term-reviewed": {
            /** Cliënt */
            clientId: string;
            /**
             * Welke termijn
             * @enum {string}
             */
            term: "filing" | "completion" | "objection" | "appeal" | "mvv-collection" | "mvv-validity" | "report-ind" | "brp-registration";
            /**
             * Laatste dag van de termijn
             * Format: date
             */
            lastDay: string;
            /**
             * Beoordeeld op
             * Format: date
             */
            reviewedOn: string;
            /**
             * Wat is er aan de hand
             * @enum {string}
             */
            judgement: "was-in-time" | "late-with-reasons" | "another-way" | "not-needed" | "lost";
            /**
             * Wie pakt het op
             * @description Eén persoon, bij naam.
             */
            takenUpBy: string;
            /**
             * Wanneer kijkt die er weer naar
             * Format: date
             */
            nextOn?: string;
            /** Opmerking */
            note?: string;
        };
        "dossier-closed": {
            /** Cliënt */
            clientId: string;
            /**
             * Gesloten op
             * Format: date
             */
            closedOn: string;
            /**
             * Waarom
             * @description Geldt dit niet voor iedereen? Meld eerst per gezinslid hoe het afliep.
             * @enum {string}
             */
            reason: "reunited" | "rejected" | "withdrawn" | "filing-missed" | "out-of-scope" | "mvv-lapsed" | "moved" | "lost-contact" | "death" | "naturalised" | "other";
            /** Opmerking */
            note?: string;
        };
        "dossier-reopened": {
            /** Cliënt */
            clientId: string;
            /**
             * Heropend op
             * Format: date
             */
            reopenedOn: string;
            /**
             * Waarom heropend
             * @enum {string}
             */
            reason: "policy-change" | "court" | "new-facts";
            /** Voor wie */
            members: {
                /** Gezinslid */
                memberId: string;
            }[];
            /** Kenmerk van de uitspraak of het besluit */
            ruling?: string;
            /** Opmerking */
            note?: string;
        };
        "pvt-notified": {
            /** Cliënt */
            clientId: string;
            /**
             * Aangemeld op
             * Format: date
             */
            notifiedOn: string;
            /**
             * Inburgeringsplichtig sinds
             * Format: date
             * @description Staat in de brief van DUO. Leeg als de cliënt niet hoeft in te burgeren, bijvoorbeeld door leeftijd.
             */
            obligedSince?: string;
            /**
             * Eerste dag ingeschreven in een woning
             * Format: date
             * @description De eerste huisvesting in een gemeente. Niet de inschrijving op een AZC of in Veenhuizen.
             */
            firstHousingRegistration?: string;
            /** Opmerking */
            note?: string;
        };
        "pvt-session-planned": {
            /**
             * Wat
             * @enum {string}
             */
            gathering: "first" | "second" | "ceremony";
            /**
             * Ronde
             * @description De hoeveelste groep van dit jaar: 1, 2, 3.
             */
            round: number;
            /**
             * Dag
             * Format: date
             */
            day: string;
            /** Tijd */
            time: string;
            /**
             * Taal
             * @enum {string}
             */
            language: "nl" | "en" | "ar" | "ti" | "fa" | "tr" | "so" | "kmr" | "ckb" | "prs" | "ps" | "am" | "om";
            /**
             * Plaatsen
             * @description Meestal ongeveer 15.
             */
            places: number;
            /**
             * Waar
             * @description Komt op de uitnodiging: gebouw, straat en nummer.
             */
            where?: string;
            /** Opmerking */
            note?: string;
        };
        "pvt-session-cancelled": {
            /** Bijeenkomst */
            sessionId: string;
            /** Waarom */
            note?: string;
        };
        "pvt-invited": {
            /** Cliënt */
            clientId: string;
            /**
             * Welke bijeenkomst
             * @enum {string}
             */
            session: "first" | "second";
            /** Bijeenkomst */
            sessionId: string;
            /**
             * Uitgenodigd op
             * Format: date
             */
            invitedOn: string;
            /** Opmerking */
            note?: string;
        };
        "pvt-seat-given-back": {
            /** Cliënt */
            clientId: string;
            /** Bijeenkomst */
            sessionId: string;
            /**
             * Afgemeld op
             * Format: date
             */
            givenBackOn: string;
            /** Waarom */
            note?: string;
        };
        "pvt-attended": {
            /** Bijeenkomst */
            sessionId: string;
            /**
             * Welke bijeenkomst
             * @enum {string}
             */
            session: "first" | "second";
            /**
             * Gehouden op
             * Format: date
             */
            heldOn: string;
            /** Wie */
            attendance: {
                /** Cliënt */
                clientId: string;
                /** Was erbij */
                attended: boolean;
            }[];
            /** Opmerking */
            note?: string;
        };
        "pvt-signed": {
            /** Cliënt */
            clientId: string;
            /**
             * Getekend op
             * Format: date
             */
            signedOn: string;
            /** Opmerking */
            note?: string;
        };
        "pvt-registered-at-duo": {
            /** Cliënt */
            clientId: string;
            /**
             * Door de gemeente gemeld op
             * Format: date
             * @description Vraag het de gemeente, of kijk samen in Mijn Inburgering.
             */
            registeredOn: string;
            /** Opmerking */
            note?: string;
        };
        "pvt-ceremony-held": {
            /** Bijeenkomst */
            sessionId: string;
            /**
             * Gehouden op
             * Format: date
             */
            heldOn: string;
            /** Uitgereikt door */
            hosts: ("mayor" | "alderman" | "other")[];
            /** Wie */
            recipients: {
                /** Cliënt */
                clientId: string;
                /**
                 * Getekend
                 * @enum {string}
                 */
                signed: "before" | "here";
            }[];
            /** Opmerking */
            note?: string;
        };
        "pvt-certificate-handed-out": {
            /** Cliënt */
            clientId: string;
            /**
             * Uitgereikt op
             * Format: date
             */
            handedOutOn: string;
            /** Opmerking */
            note?: string;
        };
        "pvt-exception": {
            /** Cliënt */
            clientId: string;
            /**
             * Wat is er
             * @enum {string}
             */
            what: "extended" | "exempt" | "overdue" | "refused";
            /**
             * Sinds
             * Format: date
             * @description De datum op de brief, als er een brief is.
             */
            since: string;
            /**
             * Verlengd tot en met
             * Format: date
             * @description De nieuwe einddatum in de brief van DUO.
             */
            extendedUntil?: string;
            /** Opmerking */
            note?: string;
        };
        "integration-enrolled": {
            /** Cliënt */
            clientId: string;
            /**
             * Begin van de inburgeringstermijn
             * Format: date
             * @description De begindatum in de brief van DUO. Vóór 2022: drie jaar vanaf die dag. Vanaf 2022: drie jaar vanaf het plan (PIP).
             */
            obligedSince: string;
            /**
             * Plan (PIP) vastgesteld op
             * Format: date
             * @description Alleen bij een begin vanaf 2022. Leeg als het plan er nog niet is.
             */
            pipSetOn?: string;
            /**
             * Taalaanbieder
             * @description Staat de school er niet bij? Voeg de taalaanbieder eerst toe.
             */
            providerId: string;
            /**
             * Niveau of route
             * @enum {string}
             */
            level: "literacy" | "a2" | "b1" | "b2" | "education" | "z";
            /**
             * Ingeschreven op
             * Format: date
             */
            enrolledOn: string;
            /** Opmerking */
            note?: string;
        };
        "integration-provider-changed": {
            /** Cliënt */
            clientId: string;
            /**
             * Taalaanbieder
             * @description Staat de school er niet bij? Voeg de taalaanbieder eerst toe.
             */
            providerId: string;
            /**
             * Sinds
             * Format: date
             */
            changedOn: string;
            /**
             * Waarom
             * @enum {string}
             */
            reason: "level" | "quality" | "distance" | "times" | "stopped" | "other";
            /** Opmerking */
            note?: string;
        };
        "language-provider-added": {
            /** Naam van de school */
            name: string;
            /** Plaats */
            town: string;
            /**
             * Geeft les sinds
             * Format: date
             */
            since: string;
            /** Opmerking */
            note?: string;
        };
        "duo-loan": {
            /** Cliënt */
            clientId: string;
            /**
             * Wat gebeurde er
             * @enum {string}
             */
            what: "requested" | "granted" | "refused" | "forgiven" | "repaid";
            /**
             * Op welke dag
             * Format: date
             * @description Bij een besluit: de datum op de brief.
             */
            happenedOn: string;
            /**
             * Bedrag in centen
             * @description 10.000 euro is 1000000. Leeg als het bedrag niet bekend is.
             */
            amountInCents?: number;
            /** Opmerking */
            note?: string;
        };
        "integration-problem": {
            /** Cliënt */
            clientId: string;
            /**
             * Gemeld op
             * Format: date
             */
            noticedOn: string;
            /**
             * Wat is het probleem
             * @enum {string}
             */
            problem: "level" | "times" | "childcare" | "absence" | "provider" | "exam" | "term" | "money" | "home" | "other";
            /**
             * Contact met de taalaanbieder
             * @enum {string}
             */
            contact: "phone" | "email" | "visit" | "none";
            /**
             * Taalaanbieder
             * @description Staat de school er niet bij? Voeg de taalaanbieder eerst toe.
             */
            providerId?: string;
            /**
             * Hoe staat het
             * @enum {string}
             */
            outcome: "solved" | "open";
            /**
             * Weer kijken op
             * Format: date
             */
            lookAgainOn?: string;
            /** Opmerking */
            note?: string;
        };
        "integration-problem-followed-up": {
            /** Cliënt */
            clientId: string;
            /** Probleem */
            problemId: string;
            /**
             * Op welke dag
             * Format: date
             */
            followedUpOn: string;
            /**
             * Contact met de taalaanbieder
             * @enum {string}
             */
            contact: "phone" | "email" | "visit" | "none";
            /**
             * Hoe staat het
             * @enum {string}
             */
            outcome: "solved" | "open" | "stopped";
            /**
             * Weer kijken op
             * Format: date
             */
            lookAgainOn?: string;
            /** Opmerking */
            note?: string;
        };
        "integration-exam": {
            /** Cliënt */
            clientId: string;
            /**
             * Onderdeel
             * @enum {string}
             */
            part: "reading" | "listening" | "writing" | "speaking" | "society" | "labour-market" | "state-exam";
            /**
             * Examen gedaan op
             * Format: date
             */
            takenOn: string;
            /**
             * Uitslag
             * @enum {string}
             */
            result: "passed" | "failed" | "waiting";
            /**
             * Is de cliënt nu ingeburgerd
             * @description Ja, als alle onderdelen gehaald zijn, met de participatieverklaring.
             */
            isLast?: boolean;
            /** Opmerking */
            note?: string;
        };
        "integration-extension-requested": {
            /** Cliënt */
            clientId: string;
            /**
             * Verstuurd op
             * Format: date
             * @description DUO heeft acht weken om te beslissen.
             */
            requestedOn: string;
            /**
             * Reden van het verzoek
             * @enum {string}
             */
            ground: "literacy" | "not-culpable" | "other";
            /**
             * DUO schrijft te beslissen op uiterlijk
             * Format: date
             * @description Alleen als er een datum in een brief van DUO staat. Die gaat vóór.
             */
            decisionBy?: string;
            /** Opmerking */
            note?: string;
        };
        "integration-term-decided": {
            /** Cliënt */
            clientId: string;
            /**
             * Besluit
             * @enum {string}
             */
            decision: "plan-set" | "extended" | "refused" | "exempt";
            /**
             * Datum op de brief
             * Format: date
             * @description Bezwaar kan tot zes weken na deze dag.
             */
            decidedOn: string;
            /**
             * Reden van de verlenging
             * @enum {string}
             */
            ground?: "literacy" | "not-culpable" | "other";
            /**
             * Verlengd tot en met
             * Format: date
             */
            extendedUntil?: string;
            /**
             * Bezwaar kan tot en met
             * Format: date
             * @description Alleen als er een datum in de brief staat. Die gaat vóór de zes weken.
             */
            objectUntil?: string;
            /** Opmerking */
            note?: string;
        };
        "integration-objection": {
            /** Cliënt */
            clientId: string;
            /**
             * Wat gebeurde er
             * @enum {string}
             */
            what: "filed" | "waived";
            /**
             * Op welke dag
             * Format: date
             * @description De dag waarop het is verstuurd, of waarop de cliënt besloot.
             */
            on: string;
            /** Opmerking */
            note?: string;
        };
        "work-intake": {
            /** Cliënt */
            clientId: string;
            /**
             * Gesprek op
             * Format: date
             */
            heldOn: string;
            /**
             * Arbeidscoach
             * @description Leeg: degene die dit invult.
             */
            coach?: string;
            /** Wat wil de cliënt */
            wishes: ("paid-work" | "work-experience" | "learn-work" | "voluntary-work" | "study" | "own-business" | "unsure")[];
            /**
             * Hoogste opleiding
             * @description Ook als het diploma hier niet telt.
             * @enum {string}
             */
            education: "none" | "primary" | "secondary" | "vocational" | "higher";
            /** Diploma in Nederland gewaardeerd */
            diplomaValued?: boolean;
            /**
             * Nederlands
             * @enum {string}
             */
            dutch: "below-a1" | "a1" | "a2" | "b1" | "b2-or-more";
            /** Spreekt */
            languages: ("nl" | "en" | "ar" | "ti" | "fa" | "tr" | "so" | "kmr" | "ckb" | "prs" | "ps" | "am" | "om")[];
            /**
             * Werkervaring
             * @description Hier en in het buitenland samen.
             * @enum {string}
             */
            workedFor: "none" | "under-two" | "two-to-five" | "over-five";
            /** Wat voor werk */
            sectors?: ("construction" | "industry" | "transport" | "farming" | "catering" | "shop" | "cleaning" | "crafts" | "care" | "education" | "office" | "computers" | "household" | "other")[];
            /**
             * Opmerking
             * @description Niets over de gezondheid.
             */
            note?: string;
        };
        "coaching-contact": {
            /** Cliënt */
            clientId: string;
            /**
             * Datum
             * Format: date
             */
            heldOn: string;
            /** Waarmee geholpen */
            help: ("orientation" | "cv" | "vacancies" | "application" | "interview" | "employer" | "diploma-valuation" | "education-choice" | "placement" | "other")[];
            /**
             * Op weg naar
             * @enum {string}
             */
            aim: "paid" | "unpaid" | "education";
            /**
             * Stroomopwaarts weet hiervan
             * @description Werk of opleiding kan gevolgen hebben voor de uitkering.
             */
            socialServiceKnows: boolean;
            /** Opmerking */
            note?: string;
        };
        "programme-opened": {
            /**
             * Programma
             * @enum {string}
             */
            programme: "vip" | "other";
            /** Voor inwoners van */
            municipalities: ("maassluis" | "vlaardingen" | "schiedam" | "other")[];
            /**
             * Gestart op
             * Format: date
             */
            openedOn: string;
        };
        "programme-joined": {
            /** Cliënt */
            clientId: string;
            /** Programma */
            programmeId: string;
            /**
             * Doet mee sinds
             * Format: date
             */
            joinedOn: string;
            /**
             * Woont in
             * @description Het verslag telt de deelnemers per gemeente.
             * @enum {string}
             */
            municipality: "maassluis" | "vlaardingen" | "schiedam" | "other";
        };
        "programme-left": {
            /** Cliënt */
            clientId: string;
            /** Programma */
            programmeId: string;
            /**
             * Laatste dag
             * Format: date
             */
            leftOn: string;
            /**
             * Gaat naar
             * @enum {string}
             */
            outcome: "work-experience" | "learn-work" | "paid-job" | "stopped";
            /** Opmerking */
            note?: string;
        };
        "programme-ended": {
            /** Programma */
            programmeId: string;
            /**
             * Afgelopen op
             * Format: date
             */
            endedOn: string;
        };
        "activity-held": {
            /**
             * Wat
             * @enum {string}
             */
            kind: "bike-lesson" | "womens-day" | "group-meeting" | "summer-tour" | "meeting-evening" | "outing" | "presentation" | "volunteers-market" | "certificate-ceremony" | "other";
            /**
             * Datum
             * Format: date
             */
            heldOn: string;
            /** Thema of naam */
            theme?: string;
            /** Samen met */
            partners?: ("municipality" | "social-service" | "language-provider" | "library" | "school" | "food-bank" | "neighbourhood-team" | "police" | "form-brigade" | "culture-broker" | "advisory-council" | "church" | "housing-association" | "employer" | "service-club" | "human-rights" | "refugee-work" | "other")[];
            /** Opmerking */
            note?: string;
            /**
             * Wie er waren
             * @description Een regel per groep. Onbekend? Laat het leeg.
             */
            attendance?: {
                /**
                 * Wie
                 * @enum {string}
                 */
                who: "clients" | "families" | "volunteers" | "trainees" | "dutch-guests" | "partners";
                /** Aantal */
                number: number;
            }[];
            /** Van hen vrouw */
            women?: number;
            /** Van hen man */
            men?: number;
            /**
             * Voor het eerst
             * @description Bij lessen die terugkomen: hoeveel cliënten er dit jaar nog niet eerder waren. Zo telt het verslag mensen, en niet lessen.
             */
            firstTime?: number;
            /** Aantal groepen of routes */
            groups?: number;
        };
        "consultation-held": {
            /**
             * Wat
             * @enum {string}
             */
            kind: "integration-meeting" | "gva-meeting" | "administrative-meeting" | "network-meeting" | "language-platform" | "working-visit" | "information-received" | "partner-talk";
            /**
             * Datum
             * Format: date
             */
            heldOn: string;
            /** Met wie */
            partners: ("municipality" | "social-service" | "language-provider" | "library" | "school" | "food-bank" | "neighbourhood-team" | "police" | "form-brigade" | "culture-broker" | "advisory-council" | "church" | "housing-association" | "employer" | "service-club" | "human-rights" | "refugee-work" | "other")[];
            /** Waarover */
            domains?: ("reception" | "finance" | "education" | "integration" | "work" | "care" | "residence" | "family" | "participation" | "safety" | "other")[];
            /** Hoeveel mensen van buiten */
            people?: number;
            /**
             * Afgesproken
             * @description Geen namen van cliënten. Die horen bij de cliënt zelf.
             */
            note?: string;
        };
        "public-question": {
            /**
             * Datum
             * Format: date
             */
            askedOn: string;
            /**
             * Van
             * @enum {string}
             */
            asker: "citizen" | "organisation" | "school" | "employer" | "press";
            /**
             * Hoe
             * @enum {string}
             */
            channel: "phone" | "email" | "visit" | "online";
            /**
             * Waarover
             * @enum {string}
             */
            subject: "asylum" | "rights" | "integration" | "our-work" | "volunteering" | "donations" | "other";
            /**
             * Wat is ermee gedaan
             * @enum {string}
             */
            outcome: "answered" | "referred" | "passed-on";
            /**
             * Hoe vaak
             * @description Leeg is één keer.
             */
            number?: number;
        };
        "signal-noted": {
            /**
             * Gezien of gehoord op
             * Format: date
             */
            seenOn: string;
            /**
             * Wat voor signaal
             * @enum {string}
             */
            kind: "obstacle" | "gap" | "law-not-applied" | "discrimination" | "trend";
            /**
             * Waarover
             * @enum {string}
             */
            domain: "reception" | "finance" | "education" | "integration" | "work" | "care" | "residence" | "family" | "participation" | "safety" | "other";
            /**
             * Over wie
             * @enum {string}
             */
            scope: "general" | "group" | "client";
            /** Cliënt */
            clientId?: string;
            /** Wat is er aan de hand */
            what: string;
            /** Al gedaan */
            done?: ("talked-with-organisation" | "referred" | "lawyer-or-helpdesk" | "complaint" | "consultation" | "other")[];
            /** Melden aan de gemeente */
            forMunicipality: boolean;
        };
        "signal-followed-up": {
            /** Signaal */
            signal: string;
            /**
             * Datum
             * Format: date
             */
            followedUpOn: string;
            /** Gedaan */
            actions?: ("talked-with-organisation" | "referred" | "lawyer-or-helpdesk" | "complaint" | "consultation" | "other")[];
            /** Gemeld aan de gemeente */
            reportedToMunicipality: boolean;
            /**
             * Hoe staat het
             * @enum {string}
             */
            followUp: "taken-up" | "closed";
            /**
             * Uitkomst
             * @enum {string}
             */
            outcome?: "solved" | "partly" | "unsolved" | "handed-over";
            /** Opmerking */
            note?: string;
        };
        "member-joined": {
            /**
             * Medewerker
             * @description Staat iemand er niet bij? Maak eerst een account voor diegene.
             */
            member: string;
            /**
             * Begonnen op
             * Format: date
             */
            joinedOn: string;
            /**
             * Is
             * @enum {string}
             */
            kind: "volunteer" | "trainee" | "paid";
            /** Taken */
            roles: ("guidance" | "legal" | "desk" | "job-coach" | "language-coach" | "discussion-leader" | "activities" | "office" | "team-leader" | "senior-team-leader")[];
            /** Uren per week */
            hoursPerWeek?: number;
        };
        "member-changed": {
            /** Medewerker */
            member: string;
            /**
             * Sinds
             * Format: date
             */
            changedOn: string;
            /**
             * Is
             * @enum {string}
             */
            kind: "volunteer" | "trainee" | "paid";
            /** Taken */
            roles: ("guidance" | "legal" | "desk" | "job-coach" | "language-coach" | "discussion-leader" | "activities" | "office" | "team-leader" | "senior-team-leader")[];
            /** Uren per week */
            hoursPerWeek?: number;
        };
        "member-left": {
            /** Medewerker */
            member: string;
            /**
             * Laatste dag
             * Format: date
             */
            leftOn: string;
        };
        "member-talk-held": {
            /** Medewerker */
            member: string;
            /**
             * Datum
             * Format: date
             */
            heldOn: string;
            /**
             * Waarvoor
             * @enum {string}
             */
            kind: "introduction" | "support" | "evaluation" | "farewell";
        };
        "training-day": {
            /**
             * Datum
             * Format: date
             */
            heldOn: string;
            /** Thema’s */
            themes: ("basics" | "intercultural" | "psychosocial" | "aggression" | "coaching" | "legal" | "integration" | "finance" | "privacy" | "other")[];
            /**
             * Georganiseerd door
             * @enum {string}
             */
            host: "branch" | "region" | "national" | "partner";
            /**
             * Wie er waren
             * @description Van onze locatie. Een regel per groep.
             */
            attendance?: {
                /**
                 * Wie
                 * @enum {string}
                 */
                who: "volunteer" | "trainee" | "paid";
                /** Aantal */
                number: number;
            }[];
            /** Opmerking */
            note?: string;
        };
        "schedule-set": {
            /**
             * Vanaf
             * Format: date
             */
            validFrom: string;
            /** Spreekuren */
            slots: {
                /**
                 * Soort
                 * @enum {string}
                 */
                kind: "walk-in" | "info-point" | "legal" | "work";
                /**
                 * Dag
                 * @enum {string}
                 */
                weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
                /** Van */
                from: string;
                /** Tot */
                till: string;
            }[];
        };
        "break-glass-reviewed": {
            /** Cliënt */
            clientId: string;
            /** Medewerker */
            member: string;
            /**
             * Geopend op
             * Format: date
             */
            openedOn: string;
            /**
             * Oordeel
             * @description Niet in orde? Spreek de medewerker, en meld het als datalek aan de organisatie.
             * @enum {string}
             */
            verdict: "ok" | "not-ok";
            /** Toelichting */
            note?: string;
        };
        "client-assigned": {
            /** Cliënt */
            clientId: string;
            /** Vast contactpersoon */
            contactVolunteer: string;
            /**
             * Vervanger
             * @description Neemt waar als de contactpersoon er niet is.
             */
            standIn: string;
            /**
             * Juridisch begeleider
             * @description Leeg: dit blijft zoals het was.
             */
            legalVolunteer?: string;
            /**
             * Arbeidscoach
             * @description Leeg: dit blijft zoals het was.
             */
            jobCoach?: string;
            /**
             * Sinds
             * Format: date
             */
            assignedOn: string;
            /**
             * Waarom
             * @enum {string}
             */
            reason: "first" | "volunteer-left" | "language" | "workload" | "request" | "other";
        };
        "clients-handed-over": {
            /** Van */
            leaver: string;
            /**
             * Sinds
             * Format: date
             */
            handedOverOn: string;
            /**
             * Waarom
             * @enum {string}
             */
            reason: "left" | "away" | "workload" | "other";
            /** Cliënten */
            clients: {
                /** Cliënt */
                clientId: string;
                /** Naar */
                successor: string;
                /**
                 * Vervanger
                 * @description Leeg: dit blijft zoals het was.
                 */
                standIn?: string;
            }[];
        };
        "client-transferred": {
            /** Cliënt */
            clientId: string;
            /**
             * Naar welke locatie
             * @enum {string}
             */
            to: "maassluis" | "vlaardingen" | "schiedam";
            /**
             * Vanaf
             * Format: date
             */
            transferredOn: string;
            /** Wat moet de andere locatie weten */
            note?: string;
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
    submitClientChanged: {
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
                "application/json": components["schemas"]["client-changed"];
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
    submitGvaEntered: {
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
                "application/json": components["schemas"]["gva-entered"];
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
    submitGvaLeft: {
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
                "application/json": components["schemas"]["gva-left"];
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
    submitMovedAway: {
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
                "application/json": components["schemas"]["moved-away"];
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
    submitHousingTargetSet: {
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
                "application/json": components["schemas"]["housing-target-set"];
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
    submitContactNoted: {
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
                "application/json": components["schemas"]["contact-noted"];
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
    submitLegalConsultation: {
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
                "application/json": components["schemas"]["legal-consultation"];
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
    submitAuthorityContact: {
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
                "application/json": components["schemas"]["authority-contact"];
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
    submitHelpdeskQuestion: {
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
                "application/json": components["schemas"]["helpdesk-question"];
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
    submitHelpdeskAnswered: {
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
                "application/json": components["schemas"]["helpdesk-answered"];
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
    submitGuidanceStarted: {
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
                "application/json": components["schemas"]["guidance-started"];
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
    submitDayOne: {
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
                "application/json": components["schemas"]["day-one"];
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
    submitIntakeChecklist: {
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
                "application/json": components["schemas"]["intake-checklist"];
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
    submitHomeVisit: {
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
                "application/json": components["schemas"]["home-visit"];
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
    submitGuidanceEvaluation: {
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
                "application/json": components["schemas"]["guidance-evaluation"];
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
    submitGuidanceTransferred: {
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
                "application/json": components["schemas"]["guidance-transferred"];
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
    submitGuidanceClosed: {
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
                "application/json": components["schemas"]["guidance-closed"];
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
    submitDossierOpened: {
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
                "application/json": components["schemas"]["dossier-opened"];
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
    submitDossierMemberAdded: {
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
                "application/json": components["schemas"]["dossier-member-added"];
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
    submitReunificationEvent: {
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
                "application/json": components["schemas"]["reunification-event"];
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
    submitMonthlyUpdate: {
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
                "application/json": components["schemas"]["monthly-update"];
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
    submitMissedTermReviewed: {
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
                "application/json": components["schemas"]["missed-term-reviewed"];
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
    submitDossierClosed: {
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
                "application/json": components["schemas"]["dossier-closed"];
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
    submitDossierReopened: {
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
                "application/json": components["schemas"]["dossier-reopened"];
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
    submitPvtNotified: {
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
                "application/json": components["schemas"]["pvt-notified"];
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
    submitPvtSessionPlanned: {
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
                "application/json": components["schemas"]["pvt-session-planned"];
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
    submitPvtSessionCancelled: {
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
                "application/json": components["schemas"]["pvt-session-cancelled"];
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
    submitPvtInvited: {
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
                "application/json": components["schemas"]["pvt-invited"];
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
    submitPvtSeatGivenBack: {
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
                "application/json": components["schemas"]["pvt-seat-given-back"];
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
    submitPvtAttended: {
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
                "application/json": components["schemas"]["pvt-attended"];
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
    submitPvtSigned: {
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
                "application/json": components["schemas"]["pvt-signed"];
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
    submitPvtRegisteredAtDuo: {
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
                "application/json": components["schemas"]["pvt-registered-at-duo"];
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
    submitPvtCeremonyHeld: {
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
                "application/json": components["schemas"]["pvt-ceremony-held"];
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
    submitPvtCertificateHandedOut: {
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
                "application/json": components["schemas"]["pvt-certificate-handed-out"];
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
    submitPvtException: {
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
                "application/json": components["schemas"]["pvt-exception"];
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
    submitIntegrationEnrolled: {
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
                "application/json": components["schemas"]["integration-enrolled"];
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
    submitIntegrationProviderChanged: {
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
                "application/json": components["schemas"]["integration-provider-changed"];
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
    submitLanguageProviderAdded: {
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
                "application/json": components["schemas"]["language-provider-added"];
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
    submitDuoLoan: {
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
                "application/json": components["schemas"]["duo-loan"];
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
    submitIntegrationProblem: {
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
                "application/json": components["schemas"]["integration-problem"];
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
    submitIntegrationProblemFollowedUp: {
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
                "application/json": components["schemas"]["integration-problem-followed-up"];
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
    submitIntegrationExam: {
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
                "application/json": components["schemas"]["integration-exam"];
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
    submitIntegrationExtensionRequested: {
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
                "application/json": components["schemas"]["integration-extension-requested"];
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
    submitIntegrationTermDecided: {
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
                "application/json": components["schemas"]["integration-term-decided"];
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
    submitIntegrationObjection: {
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
                "application/json": components["schemas"]["integration-objection"];
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
    submitWorkIntake: {
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
                "application/json": components["schemas"]["work-intake"];
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
    submitCoachingContact: {
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
                "application/json": components["schemas"]["coaching-contact"];
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
    submitProgrammeOpened: {
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
                "application/json": components["schemas"]["programme-opened"];
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
    submitProgrammeJoined: {
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
                "application/json": components["schemas"]["programme-joined"];
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
    submitProgrammeLeft: {
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
                "application/json": components["schemas"]["programme-left"];
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
    submitProgrammeEnded: {
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
                "application/json": components["schemas"]["programme-ended"];
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
    submitActivityHeld: {
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
                "application/json": components["schemas"]["activity-held"];
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
    submitConsultationHeld: {
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
                "application/json": components["schemas"]["consultation-held"];
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
    submitPublicQuestion: {
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
                "application/json": components["schemas"]["public-question"];
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
    submitSignalNoted: {
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
                "application/json": components["schemas"]["signal-noted"];
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
    submitSignalFollowedUp: {
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
                "application/json": components["schemas"]["signal-followed-up"];
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
    submitMemberJoined: {
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
                "application/json": components["schemas"]["member-joined"];
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
    submitMemberChanged: {
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
                "application/json": components["schemas"]["member-changed"];
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
    submitMemberLeft: {
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
                "application/json": components["schemas"]["member-left"];
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
    submitMemberTalkHeld: {
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
                "application/json": components["schemas"]["member-talk-held"];
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
    submitTrainingDay: {
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
                "application/json": components["schemas"]["training-day"];
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
    submitScheduleSet: {
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
                "application/json": components["schemas"]["schedule-set"];
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
    submitBreakGlassReviewed: {
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
                "application/json": components["schemas"]["break-glass-reviewed"];
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
    submitClientAssigned: {
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
                "application/json": components["schemas"]["client-assigned"];
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
    submitClientsHandedOver: {
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
                "application/json": components["schemas"]["clients-handed-over"];
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
    submitClientTransferred: {
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
                "application/json": components["schemas"]["client-transferred"];
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
                /** @description Only those of that name, however it is spelled, or born on that day. A V-number does not belong here: see POST /api/clients/search. */
                q?: string;
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
    clientsSearch: {
        parameters: {
            query?: {
                /** @description The `next` of the answer before */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Naam */
                    name?: string;
                    /** V-nummer */
                    vNumber?: string;
                    /** Geboortedatum */
                    birthDate?: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientsSearchAnswer"];
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
            /** @description Somebody else was first. */
            409: {
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
    clientsBreakGlass: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Waarom
                     * @enum {string}
                     */
                    reason: "at-the-desk" | "stands-in" | "urgent" | "other";
                    /** Toelichting */
                    note?: string;
                };
            };
        };
        responses: {
            /** @description As asked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientsBreakGlassAnswer"];
                };
            };
            /** @description Opened for the rest of the day. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientsBreakGlassAnswer"];
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
    clientsAudit: {
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
                    "application/json": components["schemas"]["ClientsAuditAnswer"];
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
    weekRead: {
        parameters: {
            query?: {
                /** @description Which week (ISO 8601, `2026-W48`): this one unless said otherwise, at most 52 weeks back or ahead */
                week?: string;
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
                    "application/json": components["schemas"]["WeekReadAnswer"];
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
    teamOverview: {
        parameters: {
            query?: {
                /** @description Needed only by who leads more than one branch */
                branch?: string;
                /** @description The `next` of the answer before: the next 500 clients */
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
                    "application/json": components["schemas"]["TeamOverviewAnswer"];
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
    reportsAnnual: {
        parameters: {
            query?: {
                /** @description Only for somebody who reads it of several branches: one, several with commas between them, or `all` */
                branch?: string;
                /** @description This half of the year only: 1 or 2 */
                half?: string;
                /** @description This quarter only: 1 to 4 */
                quarter?: string;
                /** @description From this day (yyyy-mm-dd), together with `till`; the year of the path is that of the last day */
                from?: string;
                /** @description Up to and including this day */
                till?: string;
            };
            header?: never;
            path: {
                year: string;
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
                    "application/json": components["schemas"]["ReportsAnnualAnswer"];
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
    reportsSent: {
        parameters: {
            query?: {
                /** @description Needed only by who reads it of several branches */
                branch?: string;
            };
            header?: never;
            path: {
                year: string;
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
                    "application/json": components["schemas"]["ReportsSentAnswer"];
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
    reportsSend: {
        parameters: {
            query?: {
                /** @description Needed only by who reads it of several branches */
                branch?: string;
            };
            header?: never;
            path: {
                year: string;
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
                    "application/json": components["schemas"]["ReportsSendAnswer"];
                };
            };
            /** @description Sent; the same is answered as it was sent before, with 200. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportsSendAnswer"];
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
            /** @description It cannot be sent now: the year is not over, or the report contradicts itself. */
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
    reportsTrends: {
        parameters: {
            query?: {
                /** @description Only for somebody who reads it of several branches: one, several with commas between them, or `all` */
                branch?: string;
            };
            header?: never;
            path: {
                year: string;
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
                    "application/json": components["schemas"]["ReportsTrendsAnswer"];
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
    reunificationList: {
        parameters: {
            query?: {
                /** @description Needed only by who works in several branches */
                branch?: string;
                /** @description `open` (unless said otherwise) or `closed` */
                state?: string;
                /** @description Only what was closed for this reason (`rejected`) */
                reason?: string;
                /** @description Only where a family member has this kind of evidence (`religious`) */
                evidence?: string;
                /** @description Only where a family member waits in this country */
                country?: string;
                /** @description Only of sponsors of this nationality */
                nationality?: string;
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
                    "application/json": components["schemas"]["ReunificationListAnswer"];
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
    reunificationRead: {
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
                    "application/json": components["schemas"]["ReunificationReadAnswer"];
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
    guidanceRead: {
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
                    "application/json": components["schemas"]["GuidanceReadAnswer"];
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
    participationList: {
        parameters: {
            query?: {
                /** @description Needed only by who plans in several branches */
                branch?: string;
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
                    "application/json": components["schemas"]["ParticipationListAnswer"];
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
    participationRead: {
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
                    "application/json": components["schemas"]["ParticipationReadAnswer"];
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
    roundsList: {
        parameters: {
            query?: {
                /** @description Of which month the dossiers are shown (`2026-11`); the latest unless said otherwise */
                month?: string;
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
                    "application/json": components["schemas"]["RoundsListAnswer"];
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
