// Made by "npm run api" from the OpenAPI document of the suite: not to be edited.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptInvitation: {
            /** @example 7ZK3M-0Q9XT-4HV2A-8WN6C-RJ5PE-D */
            code: string;
        };
        Access: {
            /** @example 2026-11-22T08:30:00Z */
            at?: components["schemas"]["Instant"];
            /** @example clinician */
            role?: string;
            /** @example Opened your insights */
            what?: string;
            /** @example Miriam Oyelaran */
            who?: string;
            /** @example For your care */
            why?: string;
        };
        /** @enum {string} */
        Age: "under-40" | "40-59" | "60-or-more" | "prefer-not-to-say";
        /** @enum {string} */
        Answer: "yes" | "no" | "later";
        AnswerPathwayFinding: {
            answer?: components["schemas"]["Resonance"];
        };
        /** @description An answer to a suggestion. */
        AnswerPlan: {
            /**
             * @description `swap`: another one; `skip`: not today; `not-for-me`: never again until it is taken back; null: takes the answers of this part of the day back
             * @example swap
             */
            answer?: components["schemas"]["PlanAnswer"];
            /**
             * @description The practice that is answered, so that a repeated call has its effect once and the next one can be swapped too; absent: the first that was there
             * @example hug
             */
            practice?: string;
        };
        AnswerProposal: {
            /**
             * @description not-now: nothing is proposed for 30 days; never: this practice is not proposed again. The latest answer counts.
             * @example not-now
             * @enum {string}
             */
            answer: "not-now" | "never";
        };
        AnswerTrialDay: {
            /**
             * @description Was the practice done? null takes the answer back
             * @example true
             */
            done?: boolean | null;
        };
        BodyRegion: {
            /** @example lower-back-left */
            code?: string;
            name?: components["schemas"]["LocalText"];
            /** @description The patient's own side */
            side?: components["schemas"]["Side"];
            /** @description SNOMED CT body structure, without the side */
            snomedCt?: string;
            /**
             * @description Codes of the practices that touch it: to be left out where touch hurts
             * @example [
             *       "massage"
             *     ]
             */
            touchedBy?: string[];
        };
        BodyRegions: {
            regions?: components["schemas"]["BodyRegion"][];
            /**
             * Format: int32
             * @example 1
             */
            version?: number;
        };
        BrowserSession: {
            authenticated: boolean;
            /** @description To be repeated in X-CSRF-Token by requests that change something */
            csrf?: string;
            /**
             * Format: uuid
             * @description The account's id, where signed in
             */
            id?: string;
            name?: string;
            /** @enum {string|null} */
            role?: "patient" | "partner" | "clinician" | "administrator" | null;
        };
        Card: {
            /** @description The blanks that are left, in their order */
            blanks?: components["schemas"]["CardBlank"][];
            /** @example before */
            code?: string;
            kind?: components["schemas"]["CardKind"];
            /** @description What was asked to be filled in is; the rest are blanks in brackets */
            text?: string;
            title?: string;
        };
        CardBlank: {
            /** @example closeness */
            name?: string;
            /**
             * @description As it is in the text
             * @example [what I would like]
             */
            text?: string;
        };
        /** @enum {string} */
        CardKind: "before" | "during" | "break" | "no-touch" | "thanks";
        CardRecipient: {
            code?: components["schemas"]["Recipient"];
            name?: string;
        };
        Cards: {
            cards?: components["schemas"]["Card"][];
            recipients?: components["schemas"]["CardRecipient"][];
            saved?: components["schemas"]["SavedCard"][];
        };
        CareTeam: {
            clinicians?: components["schemas"]["Clinician"][];
            patientId?: components["schemas"]["UUID"];
        };
        /** @enum {string} */
        Category: "pain" | "mood" | "practices" | "intimacy" | "menu" | "check-ins" | "notes" | "unknown";
        ChangeConsents: {
            consents: components["schemas"]["Consent"][];
            /**
             * Format: int64
             * @example 3
             */
            revision?: number;
        };
        ChangeInsight: {
            /** Format: int32 */
            baseline?: number;
            /** Format: double */
            baselineMean?: number;
            /** Format: int32 */
            current?: number;
            /** Format: double */
            estimate?: number;
            family?: string;
            /** Format: double */
            high95?: number;
            how?: components["schemas"]["How"];
            id?: string;
            /** Format: double */
            low95?: number;
            /** Format: double */
            pAtLeast2points?: number;
            /** Format: double */
            pAtLeast30percent?: number;
            /** Format: double */
            pAtLeast50percent?: number;
            percent?: components["schemas"]["Percent"];
            /** Format: double */
            pWorse30percent?: number;
            reason?: string;
            /** Format: double */
            rho?: number;
            sentence?: string;
            status?: string;
            verdict?: string;
            weekEnding?: components["schemas"]["LocalDate"];
        };
        /** @description A week's own answers; absent values are left out. */
        CheckIn: {
            adjust?: string;
            /** @description Whether you have agreed to show answers of this week */
            agreed?: boolean;
            askForCall?: boolean;
            /** @description With `askForCall`: whether your clinic sees it, which is so while you share check-ins with it */
            callReachesClinic?: boolean;
            changedAt?: components["schemas"]["Instant"];
            feeling?: number;
            /** @description Which answers your clinic does not see, whatever you share; absent: none */
            keptFromClinic?: components["schemas"]["WeekAnswer"][];
            /** @description The other's answers, as far as they show them, once both have agreed; absent until then */
            other?: components["schemas"]["CheckInOther"];
            privateNote?: string;
            recordedAt?: components["schemas"]["Instant"];
            /** @description Which answers you show, or with an agreement would: your last choice, and before the first all three */
            shown?: components["schemas"]["WeekAnswer"][];
            /** @example 2026-W48 */
            week?: string;
            worked?: string;
        };
        CheckInOther: {
            adjust?: string;
            feeling?: number;
            worked?: string;
        };
        CheckIns: {
            /** @description The newest first, at most 60 */
            checkIns?: components["schemas"]["CheckIn"][];
            /**
             * @description The week it is now in `zone`
             * @example 2026-W48
             */
            week?: string;
        };
        ChoosePathway: {
            answers: components["schemas"]["PathwayAnswers"];
            chosen?: components["schemas"]["Chosen"];
        };
        /** @enum {string} */
        Chosen: "web" | "self" | "neither";
        Claim: {
            /** @example hug-and-own-hand */
            id?: string;
            /** @description What it cannot tell */
            limits?: components["schemas"]["LocalText"];
            measured?: components["schemas"]["LocalText"];
            /**
             * Format: int32
             * @description How many people; absent where studies were counted instead
             * @example 159
             */
            n?: number;
            population?: components["schemas"]["LocalText"];
            /**
             * @description Id of `GET /references/{id}`
             * @example dreisoerner_2021
             */
            reference?: string;
            strength?: components["schemas"]["Strength"];
            text?: components["schemas"]["LocalText"];
        };
        Clinic: {
            /** @example north */
            id?: string;
            /** @example Pain clinic North */
            name?: string;
        };
        Clinician: {
            /** @example c0000000-0000-4000-8000-000000000001 */
            id?: components["schemas"]["UUID"];
            /** @example Miriam Oyelaran */
            name?: string;
        };
        ClinicPatient: {
            careTeam?: components["schemas"]["Clinician"][];
            /** @example a0000000-0000-4000-8000-000000000001 */
            id?: components["schemas"]["UUID"];
            /** @example Elena Marchetti */
            name?: string;
        };
        Cohort: {
            asOf?: components["schemas"]["LocalDate"];
            beside?: components["schemas"]["CohortBeside"][];
            clinic?: string;
            /** Format: int32 */
            enrolled?: number;
            how?: components["schemas"]["CohortHow"];
            outcomes?: components["schemas"]["CohortOutcome"][];
            programme?: string;
            suppressed?: boolean;
            /** Format: int32 */
            version?: number;
        };
        CohortBeside: {
            article?: components["schemas"]["CohortStudy"];
            clinic?: components["schemas"]["CohortCell"];
            id?: string;
            note?: string;
        };
        CohortCell: {
            /** Format: int32 */
            count?: number;
            /** Format: double */
            high95?: number;
            /** Format: double */
            low95?: number;
            /** Format: int32 */
            n?: number;
            /** Format: double */
            share?: number;
        };
        CohortHow: {
            method?: string;
            rules?: string[];
            version?: string;
        };
        CohortOutcome: {
            id?: string;
            improved?: components["schemas"]["CohortCell"];
            /** Format: int32 */
            missing?: number;
            /** Format: int32 */
            n?: number;
            responders30?: components["schemas"]["CohortCell"];
            responders50?: components["schemas"]["CohortCell"];
            retained?: components["schemas"]["CohortCell"];
            suppressed?: boolean;
            worsened?: components["schemas"]["CohortCell"];
        };
        CohortReference: {
            citation?: string;
            doi?: string;
        };
        CohortStudy: {
            /** Format: double */
            high95?: number;
            /** Format: double */
            low95?: number;
            /** Format: int32 */
            n?: number;
            population?: string;
            reference?: components["schemas"]["CohortReference"];
            /** Format: double */
            share?: number;
        };
        /** @enum {string} */
        Column: "physical" | "emotional" | "shared";
        /** @enum {string} */
        Company: "partner" | "family" | "friend" | "pet" | "self" | "clinician" | "unknown";
        Consent: {
            /** @enum {string} */
            category: "pain" | "mood" | "practices" | "intimacy" | "menu" | "check-ins" | "notes";
            granted: boolean;
            /** @enum {string} */
            purpose: "clinic" | "partner" | "cohort";
        };
        Consents: {
            consents?: components["schemas"]["Consent"][];
            /** Format: int64 */
            revision?: number;
        };
        CreateDemoPatients: {
            /** @example north */
            clinic: string;
            /**
             * Format: int32
             * @example 10
             */
            count: number;
        };
        CurrentWeek: {
            items?: components["schemas"]["ProgrammeItem"][];
            /**
             * Format: int32
             * @description From 1
             * @example 1
             */
            number?: number;
            title?: components["schemas"]["LocalText"];
        };
        Cycle: {
            asOf?: components["schemas"]["LocalDate"];
            computedAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            diaryVersion?: number;
            links?: components["schemas"]["CycleLink"][];
            notShared?: string[];
            sentence?: string;
            state?: components["schemas"]["Insight"];
            stepIn?: components["schemas"]["CycleStepIn"];
            strongest?: string;
        };
        CycleInsight: {
            /** Format: int32 */
            dof?: number;
            /** Format: double */
            estimate?: number;
            family?: string;
            /** Format: double */
            high95?: number;
            how?: components["schemas"]["How"];
            id?: string;
            /** Format: double */
            low95?: number;
            measures?: string[];
            /** Format: int32 */
            n?: number;
            /** Format: int32 */
            previous?: number;
            /** Format: double */
            pWorse?: number;
            reason?: string;
            /** Format: int32 */
            recent?: number;
            /** Format: double */
            rho?: number;
            sentence?: string;
            state?: string;
            status?: string;
            weekEnding?: components["schemas"]["LocalDate"];
        };
        CycleLink: {
            /** Format: double */
            anytimeHigh95?: number;
            /** Format: double */
            anytimeLow95?: number;
            /** Format: double */
            estimate?: number;
            /** Format: double */
            eValue?: number;
            /** Format: int32 */
            familySize?: number;
            from?: string;
            /** Format: double */
            high95?: number;
            how?: components["schemas"]["How"];
            id?: string;
            /** Format: double */
            logE?: number;
            /** Format: double */
            low95?: number;
            /** Format: int32 */
            n?: number;
            sentence?: string;
            status?: string;
            to?: string;
        };
        CycleStepIn: {
            place?: string;
            practices?: string[];
            reason?: string;
            sentence?: string;
        };
        /** @enum {string} */
        Daypart: "morning" | "day" | "evening";
        /** @enum {string} */
        Design: "review" | "trial" | "experiment" | "cohort" | "diary_study" | "survey" | "pilot";
        /** @description Days with entries, ascending. */
        Diary: {
            days?: components["schemas"]["DiaryDay"][];
            /** @example 2026-08-25 */
            from?: components["schemas"]["LocalDate"];
            /** @example 2026-11-22 */
            to?: components["schemas"]["LocalDate"];
        };
        /** @description The entries of one local day, each list oldest first. */
        DiaryDay: {
            /** @example 2026-11-22 */
            day?: components["schemas"]["LocalDate"];
            instrumentResponses?: components["schemas"]["InstrumentResponse"][];
            moodEntries?: components["schemas"]["MoodEntry"][];
            painEntries?: components["schemas"]["PainEntry"][];
            sessions?: components["schemas"]["PracticeSession"][];
        };
        DriverInsight: {
            /** Format: double */
            anytimeHigh95?: number;
            /** Format: double */
            anytimeLow95?: number;
            /** Format: double */
            correlation?: number;
            /** Format: double */
            distressEffect?: number;
            /** Format: double */
            distressHigh95?: number;
            /** Format: double */
            distressLow95?: number;
            /** Format: int32 */
            dof?: number;
            /** Format: double */
            estimate?: number;
            /** Format: double */
            eValue?: number;
            family?: string;
            /** Format: int32 */
            familySize?: number;
            /** Format: double */
            high95?: number;
            how?: components["schemas"]["How"];
            id?: string;
            /** Format: double */
            logE?: number;
            /** Format: double */
            low95?: number;
            /** Format: int32 */
            n?: number;
            /** Format: double */
            painEffect?: number;
            /** Format: double */
            painHigh95?: number;
            /** Format: double */
            painLow95?: number;
            /** Format: double */
            pNegative?: number;
            reason?: string;
            /** Format: double */
            rho?: number;
            sentence?: string;
            similar?: boolean;
            status?: string;
        };
        /** @description An answer to a questionnaire in its window. */
        DueAnswer: {
            at?: components["schemas"]["Instant"];
            /** @description Whether every item has an answer */
            complete?: boolean;
            /**
             * @description The local day of the answer
             * @example 2026-11-24
             */
            day?: components["schemas"]["LocalDate"];
            /** @description Of the response */
            id?: components["schemas"]["UUID"];
        };
        /** @description A questionnaire in its window. */
        DueInstrument: {
            /** @description Whether every item has an answer in one of `answers` */
            answered?: boolean;
            /** @description From the first day of the window to the day before the next one of this questionnaire, each with its own day */
            answers?: components["schemas"]["DueAnswer"][];
            /**
             * @description The last local day; absent while a pause stands before it. An answer after it is kept as well.
             * @example 2026-11-22
             */
            closes?: components["schemas"]["LocalDate"];
            enrolment?: components["schemas"]["UUID"];
            /** @example peg */
            instrument?: string;
            /**
             * @description The item's id in the programme
             * @example w1-instrument
             */
            item?: string;
            /**
             * @description The first local day
             * @example 2026-11-16
             */
            opens?: components["schemas"]["LocalDate"];
            /** @example twelve-weeks */
            programme?: string;
            /**
             * Format: int32
             * @description Week of the programme, from 1
             * @example 1
             */
            week?: number;
        };
        /** @description The questionnaires that are open on a day. */
        DueInstruments: {
            /**
             * @description The patient's local day
             * @example 2026-11-22
             */
            day?: components["schemas"]["LocalDate"];
            /** @description In the order of the programme's week; empty: nothing is asked */
            items?: components["schemas"]["DueInstrument"][];
        };
        EdgeInsight: {
            a?: string;
            b?: string;
            /** Format: int32 */
            dof?: number;
            /** Format: double */
            eValue?: number;
            family?: string;
            /** Format: int32 */
            familySize?: number;
            how?: components["schemas"]["How"];
            id?: string;
            /** Format: double */
            logE?: number;
            /** Format: int32 */
            n?: number;
            /** Format: double */
            partial?: number;
            sentence?: string;
            status?: string;
        };
        /** @description A patient's way through a programme. */
        Enrolment: {
            changedAt?: components["schemas"]["Instant"];
            /** @description This week's content as tailored; absent before the first day and after the end */
            currentWeek?: components["schemas"]["CurrentWeek"];
            /**
             * Format: int32
             * @description The day of the programme, from 1; absent before the first day. Paused days do not count.
             * @example 3
             */
            day?: number;
            /** @description The last local day, once it has ended */
            endedOn?: components["schemas"]["LocalDate"];
            id?: components["schemas"]["UUID"];
            /**
             * @description The local day of the last day as things stand; absent while paused
             * @example 2026-12-02
             */
            lastDay?: components["schemas"]["LocalDate"];
            pauses?: components["schemas"]["EnrolmentPause"][];
            /** @example first-week */
            programme?: string;
            recordedAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description From 1; one more with each change
             * @example 1
             */
            revision?: number;
            /**
             * @description The first local day
             * @example 2026-11-26
             */
            startsOn?: components["schemas"]["LocalDate"];
            /** @enum {string} */
            status?: "active" | "paused" | "completed" | "stopped";
            tailoring?: components["schemas"]["Tailoring"][];
            title?: components["schemas"]["LocalText"];
            /**
             * @description The patient's local day
             * @example 2026-11-28
             */
            today?: components["schemas"]["LocalDate"];
            /**
             * Format: int32
             * @description Stays the same, whatever is published later
             * @example 1
             */
            version?: number;
            /**
             * Format: int32
             * @description How long the programme is, in weeks
             * @example 1
             */
            weeks?: number;
        };
        /** @description How many enrolments: `count`, or `fewerThan` for a number from 1 to 4. */
        EnrolmentCount: {
            /**
             * Format: int32
             * @description 0, or 5 and more; absent where it is held back
             * @example 12
             */
            count?: number;
            /**
             * Format: int32
             * @description There are some, and fewer than this; absent where `count` is there
             */
            fewerThan?: number;
        };
        /** @description Days that do not count. */
        EnrolmentPause: {
            /**
             * @description The first day that does not count
             * @example 2026-12-02
             */
            from?: components["schemas"]["LocalDate"];
            /** @description The first day that counts again; absent: not resumed */
            until?: components["schemas"]["LocalDate"];
        };
        /** @description Enrolments, the newest first. */
        Enrolments: {
            items?: components["schemas"]["Enrolment"][];
        };
        /** @description A patient takes part in one programme at a time. */
        EnrolPatient: {
            /**
             * @description A code of GET /programmes
             * @example first-week
             */
            programme: string;
            /**
             * @description The first local day, at most a year ago or ahead
             * @example 2026-11-26
             */
            startsOn: components["schemas"]["LocalDate"];
            /**
             * @description IANA time zone of the patient, for local days while the diary has no entry that tells it; UTC when absent
             * @example Europe/Rome
             */
            zone?: string;
        };
        Evidence: {
            /** @description What the study cannot tell, or did not find */
            didNotShow: components["schemas"]["LocalText"];
            finding: components["schemas"]["LocalText"];
            /**
             * Format: int32
             * @description How many people; absent where studies were counted instead
             * @example 159
             */
            n?: number;
            population: components["schemas"]["LocalText"];
            strength: components["schemas"]["Strength"];
            /**
             * @description Id of `GET /references/{id}`
             * @example dreisoerner_2021
             */
            study: string;
        };
        /** @enum {string} */
        Feels: "good" | "depends" | "not";
        Focus: {
            /**
             * @description Pinned practices; empty: all practices of the diary
             * @example [
             *       "hug"
             *     ]
             */
            practices?: string[];
        };
        /** @description RFC 9457 */
        GatewayProblem: {
            detail?: string;
            /** Format: uri-reference */
            instance?: string;
            status: number;
            title: string;
            /** Format: uri-reference */
            type: string;
        };
        HelpLine: {
            hours?: components["schemas"]["Hours"];
            kind?: components["schemas"]["Kind1"];
            name?: components["schemas"]["LocalText"];
            /**
             * @description As people of the country write it
             * @example 024
             */
            number?: string;
        };
        HelpNow: {
            atOnce?: components["schemas"]["LocalText"];
            /**
             * @description ISO 3166-1 alpha-2
             * @example ES
             */
            country?: string;
            /** @description Said where we have no list for the country */
            note?: components["schemas"]["LocalText"];
            notSafe?: components["schemas"]["LocalText"];
            /** @description The emergency number first */
            numbers?: components["schemas"]["HelpLine"][];
            stayWith?: components["schemas"]["LocalText"];
        };
        /** @enum {string} */
        Hours: "always" | "part_of_the_day" | "unknown";
        How: {
            /** Format: int32 */
            daysUsed?: number;
            from?: components["schemas"]["LocalDate"];
            method?: string;
            to?: components["schemas"]["LocalDate"];
            version?: string;
            wouldChange?: string;
        };
        ImportAccepted: {
            /**
             * Format: int32
             * @description Days whose values were taken, also where nothing changed
             */
            days?: number;
            /**
             * Format: int32
             * @description Entries of an earlier import of these days, gone from the file
             */
            deleted?: number;
            /**
             * Format: int32
             * @description Answered questionnaires written
             */
            instrumentResponses?: number;
            /**
             * Format: int32
             * @description Mood entries written
             */
            moodEntries?: number;
            /**
             * Format: int32
             * @description Pain entries written: new or changed
             */
            painEntries?: number;
            /**
             * Format: int32
             * @description Practice sessions written
             */
            sessions?: number;
            /**
             * Format: int32
             * @description Entries that were there already, equal
             */
            unchanged?: number;
        };
        /** @description What a column of a CSV file became. */
        ImportColumn: {
            /** @example happiness */
            column?: string;
            /**
             * @description Absent: the column is not used
             * @example distress
             */
            field?: string;
            /** @description Whether the value is 10 − what stands there */
            reversed?: boolean;
        };
        /** @description A part of a Bundle that is left out. */
        ImportNotTaken: {
            /** @example entry[1].resource */
            field?: string;
            /** @example is another resource than Observation and QuestionnaireResponse */
            reason?: string;
            /**
             * Format: int32
             * @description From 1
             * @example 2
             */
            row?: number;
        };
        /** @description A refused value; its whole row is left out. */
        ImportRefusal: {
            /** @example pain */
            field?: string;
            /** @example must be a number from 0 to 10 with at most 4 decimals */
            reason?: string;
            /**
             * Format: int32
             * @description From 1; a CSV's header is not counted
             * @example 3
             */
            row?: number;
        };
        /** @description What an import took and refused; a dry run answers the same and writes nothing. */
        ImportReport: {
            accepted?: components["schemas"]["ImportAccepted"];
            /** @description For CSV: what each column became */
            columns?: components["schemas"]["ImportColumn"][];
            dryRun?: boolean;
            /** @description For FHIR: what is none of the diary's, and why; this is no error */
            notTaken?: components["schemas"]["ImportNotTaken"][];
            refused?: components["schemas"]["ImportRefusal"][];
            /** @description For FHIR: what each entry of the Bundle became */
            taken?: components["schemas"]["ImportTaken"][];
        };
        /** @description What an entry of a Bundle became. */
        ImportTaken: {
            /**
             * @description Whether the diary has it already
             * @example new
             * @enum {string}
             */
            change?: "new" | "changed" | "unchanged";
            /**
             * @description The patient's local day
             * @example 2026-11-22
             */
            day?: components["schemas"]["LocalDate"];
            /** @example entry[3].resource */
            field?: string;
            /**
             * @example pain-entry
             * @enum {string}
             */
            kind?: "pain-entry" | "mood-entry" | "instrument-response";
            /**
             * Format: int32
             * @description From 1
             * @example 4
             */
            row?: number;
        };
        Insight: components["schemas"]["PracticeInsight"] | components["schemas"]["DriverInsight"] | components["schemas"]["NetworkInsight"] | components["schemas"]["EdgeInsight"] | components["schemas"]["CycleInsight"] | components["schemas"]["ChangeInsight"] | components["schemas"]["LevelInsight"];
        Insights: {
            asOf?: components["schemas"]["LocalDate"];
            computedAt?: components["schemas"]["Instant"];
            /** Format: int64 */
            diaryVersion?: number;
            insights?: components["schemas"]["Insight"][];
            notShared?: string[];
        };
        InsightsEvent: {
            /** Format: int64 */
            diaryVersion?: number;
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        /** @description A questionnaire; higher scores are worse. */
        Instrument: {
            /** @description Names of ranges of the score, ascending; may be empty */
            bands?: components["schemas"]["InstrumentBand"][];
            /** @description The category of consent that its responses belong to */
            category?: components["schemas"]["Category"];
            /** @description What the questionnaire cannot tell */
            caution?: components["schemas"]["LocalText"];
            /** @example peg */
            code?: string;
            /** @description Answers that a person looks at at once, whatever the score */
            flags?: components["schemas"]["InstrumentFlag"][];
            items?: components["schemas"]["InstrumentItem"][];
            /**
             * Format: int32
             * @description Highest score, the worst
             * @example 10
             */
            max?: number;
            /**
             * Format: int32
             * @description Lowest score
             * @example 0
             */
            min?: number;
            /** @description What can be answered to each item, ascending */
            options?: components["schemas"]["InstrumentOption"][];
            /**
             * @description LOINC code of the questionnaire
             * @example 91148-7
             */
            panelCode?: string;
            /** @description The period that is asked about */
            recall?: components["schemas"]["LocalText"];
            /**
             * @description LOINC code of the score
             * @example 91147-9
             */
            scoreCode?: string;
            /** @description How the score follows from the answers */
            scoring?: components["schemas"]["Scoring"];
            source?: components["schemas"]["InstrumentSource"];
            subscales?: components["schemas"]["InstrumentSubscale"][];
            title?: components["schemas"]["LocalText"];
            /**
             * Format: int32
             * @example 1
             */
            version?: number;
        };
        /** @description A range of the score, to the next one. */
        InstrumentBand: {
            /**
             * Format: int32
             * @example 5
             */
            from?: number;
            text?: components["schemas"]["LocalText"];
        };
        /** @description An answer that a person looks at at once. */
        InstrumentFlag: {
            /**
             * Format: int32
             * @example 1
             */
            from?: number;
            /** @example self-harm */
            item?: string;
        };
        InstrumentItem: {
            /**
             * @description LOINC code
             * @example 91145-3
             */
            code?: string;
            /** @description What the highest value means, where the options are bare numbers */
            high?: components["schemas"]["LocalText"];
            /**
             * @description Names the answer
             * @example enjoyment
             */
            id?: string;
            /** @description What the lowest value means, where the options are bare numbers */
            low?: components["schemas"]["LocalText"];
            text?: components["schemas"]["LocalText"];
        };
        InstrumentOption: {
            text?: components["schemas"]["LocalText"];
            /**
             * Format: int32
             * @example 3
             */
            value?: number;
        };
        /** @description An answered questionnaire with its score. */
        InstrumentResponse: {
            /**
             * Format: int32
             * @description Items with an answer
             * @example 3
             */
            answered?: number;
            /**
             * @description Every item of the version; null: no answer
             * @example {
             *       "pain": 6,
             *       "enjoyment": 5,
             *       "activity": 3
             *     }
             */
            answers?: {
                [key: string]: number;
            };
            at?: components["schemas"]["Instant"];
            /** @description When this revision was taken */
            changedAt?: components["schemas"]["Instant"];
            /** @description Whether every item has an answer */
            complete?: boolean;
            /**
             * @description The patient's local day
             * @example 2026-11-22
             */
            day?: components["schemas"]["LocalDate"];
            /**
             * @description Items whose answer a person looks at at once, whatever the score; PHQ-9: item 9 above 0
             * @example [
             *       "self-harm"
             *     ]
             */
            flagged?: string[];
            /**
             * @description With helpNow: where the help is; {country} is two letters. Needs no token
             * @example /api/practice/v1/help-now/{country}
             */
            help?: string;
            /** @description true: show help now, before anything else. For the patient alone; absent otherwise */
            helpNow?: boolean;
            id?: components["schemas"]["UUID"];
            /** @example peg */
            instrument?: string;
            /**
             * Format: int32
             * @description Items of the version
             * @example 3
             */
            items?: number;
            /** @description When the first revision was taken */
            recordedAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description From 1; the number that a change names
             * @example 1
             */
            revision?: number;
            /**
             * @description PEG: mean to two decimals, 0 to 10. PHQ-4: sum, 0 to 12. PHQ-9: sum, 0 to 27. Higher is worse. null: incomplete
             * @example 4.67
             */
            score?: number | null;
            /**
             * @description PHQ-4: depression and anxiety, each 0 to 6; one with an item without an answer is absent. PEG: none
             * @example {
             *       "anxiety": 2,
             *       "depression": 3
             *     }
             */
            subscales?: {
                [key: string]: number;
            };
            /**
             * Format: int32
             * @example 1
             */
            version?: number;
            /** @example Europe/Rome */
            zone?: string;
        };
        /** @description Answered questionnaires, oldest first. */
        InstrumentResponses: {
            items?: components["schemas"]["InstrumentResponse"][];
        };
        /** @description The newest version of each questionnaire. */
        Instruments: {
            instruments?: components["schemas"]["Instrument"][];
        };
        InstrumentSource: {
            citation?: string;
            /** @example 10.1007/s11606-009-0981-1 */
            doi?: string;
            /** @description On which terms the wording is used here */
            licence?: string;
        };
        InstrumentSubscale: {
            /**
             * @description LOINC code, where there is one
             * @example 55758-7
             */
            code?: string;
            /** @example depression */
            id?: string;
            items?: string[];
            /**
             * Format: int32
             * @description From this on the clinic looks closer
             * @example 3
             */
            threshold?: number;
            title?: components["schemas"]["LocalText"];
        };
        /** @enum {string} */
        Kind: "physical" | "emotional" | "shared" | "presence";
        /** @enum {string} */
        Kind1: "emergency" | "crisis" | "violence" | "health";
        /** @enum {string} */
        Kind2: "practice" | "lesson" | "check-in" | "instrument" | "menu";
        /** @enum {string} */
        LaboratoryCode: "crp" | "wbc";
        /** @description A value that the clinic entered. */
        LaboratoryValue: {
            /** @description When this revision was taken */
            changedAt?: components["schemas"]["Instant"];
            /** @example crp */
            code?: components["schemas"]["LaboratoryCode"];
            id?: components["schemas"]["UUID"];
            /**
             * @description LOINC code
             * @example 1988-5
             */
            loinc?: string;
            /** @description When the first revision was taken */
            recordedAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description From 1; the number that a change names
             * @example 1
             */
            revision?: number;
            /**
             * @description The day of the blood sample
             * @example 2026-11-20
             */
            takenOn?: components["schemas"]["LocalDate"];
            /**
             * @description UCUM unit
             * @example mg/L
             */
            unit?: string;
            /** @example 4.2 */
            value?: number;
        };
        /** @description Laboratory values, oldest first. */
        LaboratoryValues: {
            items?: components["schemas"]["LaboratoryValue"][];
        };
        Lesson: {
            /** @description What studies found, each with its limits */
            claims?: components["schemas"]["Claim"][];
            /**
             * @description Stable; programmes name it
             * @example biology-of-touch
             */
            code?: string;
            /**
             * Format: int32
             * @description How long reading takes
             */
            minutes?: number;
            /**
             * @description Codes of practices that go with it
             * @example [
             *       "hug"
             *     ]
             */
            practices?: string[];
            /**
             * @description The day by which they are looked through again, after `reviewed`
             * @example 2027-11-25
             */
            reviewDue?: components["schemas"]["LocalDate"];
            /**
             * @description The day on which the text and its claims were last looked through
             * @example 2026-11-25
             */
            reviewed?: components["schemas"]["LocalDate"];
            /** @description Who looked through them, as a role */
            reviewedBy?: components["schemas"]["LocalText"];
            /** @description Plain text, without markup */
            sections?: components["schemas"]["LessonSection"][];
            summary?: components["schemas"]["LocalText"];
            title?: components["schemas"]["LocalText"];
            /**
             * Format: int32
             * @example 1
             */
            version?: number;
            /** @description When the clinic is the one to ask */
            whenToCall?: components["schemas"]["LocalText"];
        };
        LessonDetail: {
            crisis?: components["schemas"]["LocalText"];
            lesson?: components["schemas"]["Lesson"];
            notice?: components["schemas"]["LocalText"];
        };
        LessonList: {
            crisis?: components["schemas"]["LocalText"];
            lessons?: components["schemas"]["Lesson"][];
            notice?: components["schemas"]["LocalText"];
            /**
             * Format: int32
             * @example 2
             */
            version?: number;
        };
        LessonSection: {
            heading?: components["schemas"]["LocalText"];
            paragraphs?: components["schemas"]["LocalText"][];
        };
        LevelInsight: {
            /** Format: int32 */
            dof?: number;
            family?: string;
            /** Format: double */
            high95?: number;
            how?: components["schemas"]["How"];
            id?: string;
            /** Format: double */
            level?: number;
            /** Format: double */
            low95?: number;
            reason?: string;
            sentence?: string;
            status?: string;
        };
        /**
         * Format: date
         * @example 2022-03-10
         */
        LocalDate: string;
        /** @description A text in the languages of the suite. */
        LocalText: {
            en: string;
            es: string;
        };
        Me: {
            /** @example 1978-03-14 */
            birthDate?: components["schemas"]["LocalDate"];
            /**
             * @example [
             *       "Miriam Oyelaran"
             *     ]
             */
            careTeam?: string[];
            clinic?: components["schemas"]["Clinic"];
            /** @example Elena */
            givenName?: string;
            /** @example a0000000-0000-4000-8000-000000000001 */
            id?: components["schemas"]["UUID"];
            /** @example Elena Marchetti */
            name?: string;
            /** @example she/her */
            pronouns?: string;
            /**
             * @example patient
             * @enum {string}
             */
            role?: "patient" | "partner" | "clinician" | "administrator" | "demo-loader";
        };
        /** @description A way in which a practice may work; a proposal, not a finding. */
        Mechanism: {
            /** @example slow_breathing */
            code?: string;
            explanation?: components["schemas"]["LocalText"];
            name?: components["schemas"]["LocalText"];
        };
        MediaType: {
            /** Format: int32 */
            hash?: number;
            parameters?: {
                [key: string]: string;
            };
            subtype?: string;
            type?: string;
            wildcardSubtype?: boolean;
            wildcardType?: boolean;
        };
        Menu: {
            goal?: components["schemas"]["MenuGoal"];
            /** @description In the order in which they came onto the list */
            items?: components["schemas"]["MenuItem"][];
            /** @description What you call it; absent: no name */
            name?: string;
            sexualShelf?: boolean;
            /** @description With `today=true` alone */
            today?: components["schemas"]["MenuToday"];
        };
        /** @description The first week's ten ways to be close: a fact, not a task. */
        MenuGoal: {
            /**
             * Format: int32
             * @example 4
             */
            listed?: number;
            /**
             * Format: int32
             * @example 10
             */
            of?: number;
        };
        /** @description An item of the menu; absent values are left out. */
        MenuItem: {
            column?: components["schemas"]["Column"];
            /**
             * Format: int32
             * @description 1 little, 2 some, 3 more
             * @example 1
             */
            effort?: number;
            id?: components["schemas"]["UUID"];
            place?: string;
            /**
             * Format: int32
             * @description Possible while pain is at most this
             * @example 6
             */
            possibleAtPain?: number;
            practice?: string;
            /** @description For the patient alone: whether the invited person may see it */
            shared?: boolean;
            shelf?: components["schemas"]["Shelf"];
            starter?: string;
            /** @description Your words, or the starter's; absent: the practice's name */
            title?: string;
            touch?: components["schemas"]["Touch"];
            touches?: string[];
        };
        MenuMark: {
            answer?: components["schemas"]["Answer"];
            /** @description For yes: the moment from which it counts; until then nobody sees it */
            countsFrom?: components["schemas"]["Instant"];
            item?: components["schemas"]["UUID"];
        };
        MenuMarks: {
            marks?: components["schemas"]["MenuMark"][];
        };
        MenuShelf: {
            sexual: boolean;
        };
        MenuStarter: {
            /** @example warm-bath */
            code?: string;
            column?: components["schemas"]["Column"];
            /** Format: int32 */
            effort?: number;
            /** Format: int32 */
            possibleAtPain?: number;
            practice?: string;
            shelf?: components["schemas"]["Shelf"];
            title?: components["schemas"]["Words"];
            touch?: components["schemas"]["Touch"];
            touches?: string[];
            with?: components["schemas"]["Company"][];
        };
        MenuStarters: {
            items?: components["schemas"]["MenuStarter"][];
            /**
             * Format: int32
             * @example 1
             */
            version?: number;
        };
        /** @description What you have said of pain today; absent: nothing yet. */
        MenuToday: {
            day?: components["schemas"]["LocalDate"];
            /** @example 6 */
            pain?: number;
            touchHurts?: string[];
        };
        /** @description The weeks up to now, and how many of them hold a moment. */
        Moments: {
            /** @description The oldest first; the last one is the week that it is now */
            weeks?: components["schemas"]["MomentWeek"][];
            /**
             * Format: int32
             * @description How many of `weeks` hold at least one moment, wherever they stand
             */
            weeksWithMoment?: number;
        };
        /** @description A week of the patient's local days. */
        MomentWeek: {
            /**
             * @description Its first day
             * @example 2026-11-23
             */
            monday?: components["schemas"]["LocalDate"];
            /**
             * @description `moment`: at least one. `quiet`: none. `open`: none so far, and the week is not over.
             * @enum {string}
             */
            state?: components["schemas"]["PracticeState"];
            /** @example 2026-W48 */
            week?: string;
        };
        /** @description A mood entry; absent values are left out. */
        MoodEntry: {
            /** @example 3 */
            anxiety?: number;
            at?: components["schemas"]["Instant"];
            /** @description When this revision was taken */
            changedAt?: components["schemas"]["Instant"];
            /** @example 7 */
            closeness?: number;
            connectedToday?: boolean;
            /**
             * @description The patient's local day
             * @example 2026-11-22
             */
            day?: components["schemas"]["LocalDate"];
            /** @example 5 */
            distress?: number;
            empty?: boolean;
            /** @example 4 */
            function?: number;
            id?: components["schemas"]["UUID"];
            /** @example 2 */
            loneliness?: number;
            /** @example 6 */
            mood?: number;
            /** @description When the first revision was taken */
            recordedAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description From 1; the number that a change names
             * @example 1
             */
            revision?: number;
            /** @example 5 */
            selfEsteem?: number;
            /** @example 3 */
            sexualInterest?: number;
            /** @example 4 */
            stress?: number;
            /** @example Europe/Rome */
            zone?: string;
        };
        MutualMenu: {
            /** @description What both said yes to, in the order of the menu */
            items?: components["schemas"]["MenuItem"][];
            /** @description The next moment at which new answers begin to count, the same every day */
            next?: components["schemas"]["Instant"];
        };
        NetworkInsight: {
            family?: string;
            how?: components["schemas"]["How"];
            id?: string;
            /** Format: double */
            index?: number;
            /** Format: double */
            meanAbsPartial?: number;
            /** Format: int32 */
            n?: number;
            nodes?: string[];
            reason?: string;
            sentence?: string;
            status?: string;
        };
        OutboundSseEvent: {
            comment?: string;
            data?: unknown;
            genericType?: Record<string, never>;
            id?: string;
            mediaType?: components["schemas"]["MediaType"];
            name?: string;
            /** Format: int64 */
            reconnectDelay?: number;
            reconnectDelaySet?: boolean;
            type?: Record<string, never>;
        };
        Outcome: components["schemas"]["PainOutcome"] | components["schemas"]["QuestionnaireOutcome"];
        OutcomePoint: {
            at?: components["schemas"]["LocalDate"];
            /** Format: double */
            value?: number;
        };
        OutcomeResponse: {
            /** Format: int32 */
            answered?: number;
            day?: components["schemas"]["LocalDate"];
            /** Format: int32 */
            items?: number;
            score?: number;
        };
        Outcomes: {
            asOf?: components["schemas"]["LocalDate"];
            notShared?: string[];
            outcomes?: components["schemas"]["Outcome"][];
        };
        OutcomeSubscale: {
            above?: boolean;
            /** Format: int32 */
            threshold?: number;
            /** Format: int32 */
            value?: number;
        };
        OutcomeSubscales: {
            anxiety?: components["schemas"]["OutcomeSubscale"];
            depression?: components["schemas"]["OutcomeSubscale"];
        };
        PageAccessLine: {
            items?: components["schemas"]["Access"][];
            next?: string;
        };
        PageClinician: {
            items?: components["schemas"]["Clinician"][];
            next?: string;
        };
        PageClinicPatient: {
            items?: components["schemas"]["ClinicPatient"][];
            next?: string;
        };
        PagePatientView: {
            items?: components["schemas"]["Patient"][];
            next?: string;
        };
        /** @description A pain entry; absent values are left out. */
        PainEntry: {
            at?: components["schemas"]["Instant"];
            /** @description When this revision was taken */
            changedAt?: components["schemas"]["Instant"];
            /**
             * @description The patient's local day
             * @example 2026-11-22
             */
            day?: components["schemas"]["LocalDate"];
            id?: components["schemas"]["UUID"];
            /** @example 6 */
            intensity?: number;
            /** @example 5 */
            interference?: number;
            /** @example 3 */
            least?: number;
            note?: string;
            /** @description When the first revision was taken */
            recordedAt?: components["schemas"]["Instant"];
            regions?: components["schemas"]["PainRegion"][];
            /**
             * Format: int64
             * @description From 1; the number that a change names
             * @example 1
             */
            revision?: number;
            /** @example 8 */
            worst?: number;
            /** @example Europe/Rome */
            zone?: string;
        };
        PainOutcome: {
            baseline?: components["schemas"]["OutcomePoint"];
            /** Format: double */
            change?: number;
            current?: components["schemas"]["OutcomePoint"];
            /** Format: double */
            high95?: number;
            how?: components["schemas"]["How"];
            id?: string;
            instrument?: string;
            /** Format: double */
            low95?: number;
            /** Format: int32 */
            n?: number;
            /** Format: double */
            percent?: number;
            responder30?: boolean;
            responder50?: boolean;
            sentence?: string;
            status?: string;
            threshold?: string;
            verdict?: string;
        };
        /** @description Pain in one region of the body. Left is the patient's left. */
        PainRegion: {
            /** @example 7 */
            intensity?: number;
            /** @example lower-back-left */
            region?: string;
            touchHurts?: boolean;
        };
        Partner: {
            expiresAt?: components["schemas"]["Instant"];
            since?: components["schemas"]["Instant"];
            state?: components["schemas"]["State"];
        };
        PartnerInvitation: {
            /**
             * @description Told this one time; hand it over yourself
             * @example 7ZK3M-0Q9XT-4HV2A-8WN6C-RJ5PE-D
             */
            code?: string;
            /** @description Seven days from now */
            expiresAt?: components["schemas"]["Instant"];
            id?: components["schemas"]["UUID"];
        };
        Pathway: {
            answers?: components["schemas"]["PathwayAnswers"];
            asOf?: components["schemas"]["LocalDate"];
            chosen?: components["schemas"]["Chosen"];
            findings?: components["schemas"]["PathwayFinding"][];
            how?: components["schemas"]["How"];
            /** Format: double */
            index?: number;
            offered?: string;
            paths?: components["schemas"]["PathwayPath"][];
            questions?: components["schemas"]["PathwayQuestion"][];
            sentence?: string;
            status?: string;
        };
        PathwayAnswers: {
            age?: components["schemas"]["Age"];
            /** Format: int32 */
            connected?: number;
            /** Format: int32 */
            selfView?: number;
        };
        PathwayFinding: {
            answer?: components["schemas"]["Resonance"];
            id?: string;
            limits?: string;
            population?: string;
            reference?: components["schemas"]["PathwayReference"];
            strength?: string;
            text?: string;
        };
        PathwayOption: {
            text?: string;
            value?: string;
        };
        PathwayPath: {
            id?: string;
            text?: string;
            title?: string;
        };
        PathwayQuestion: {
            high?: string;
            id?: string;
            low?: string;
            options?: components["schemas"]["PathwayOption"][];
            text?: string;
        };
        PathwayReference: {
            citation?: string;
            doi?: string;
        };
        Patient: {
            /** @example 1978-03-14 */
            birthDate?: components["schemas"]["LocalDate"];
            clinic?: components["schemas"]["Clinic"];
            /** @example 2026-05-04 */
            enrolledOn?: components["schemas"]["LocalDate"];
            /** @example a0000000-0000-4000-8000-000000000001 */
            id?: components["schemas"]["UUID"];
            /** @example Elena Marchetti */
            name?: string;
            /** @example she/her */
            pronouns?: string;
            /**
             * @example [
             *       "pain",
             *       "mood",
             *       "practices"
             *     ]
             */
            shares?: components["schemas"]["Category"][];
        };
        PatientCheckIn: {
            adjust?: string;
            askForCall?: boolean;
            feeling?: number;
            week?: string;
            worked?: string;
        };
        PatientCheckIns: {
            /** @description The newest first, at most 60 */
            checkIns?: components["schemas"]["PatientCheckIn"][];
            /** @description Categories that are kept, whether there is anything or not */
            notShared?: components["schemas"]["Category"][];
        };
        PatientPathway: {
            asOf?: components["schemas"]["LocalDate"];
            chosen?: components["schemas"]["Chosen"];
            how?: components["schemas"]["How"];
            notShared?: string[];
            offered?: string;
            sentence?: string;
            status?: string;
        };
        Percent: number | null;
        /** @description Up to three practices for a day; absent values are left out. */
        Plan: {
            /**
             * @description The local day
             * @example 2026-11-22
             */
            day?: components["schemas"]["LocalDate"];
            /** @description Pain is 7 or more: the gentlest practices alone, and the day counts as neutral */
            gentle?: boolean;
            /**
             * @description What is said on a gentle day; absent otherwise
             * @example A harder day counts like any other. Resting is fine too.
             */
            note?: string;
            /**
             * @description The highest pain you said that day, 0 to 10; absent: nothing was said
             * @example 6
             */
            pain?: number;
            /** @description The morning's first; a part of the day that is skipped, or for which nothing fits, is not there */
            suggestions?: components["schemas"]["PlanSuggestion"][];
        };
        /** @enum {string} */
        PlanAnswer: "swap" | "skip" | "not-for-me";
        PlanNotForMe: {
            /**
             * @description Codes, ascending
             * @example [
             *       "eye_contact"
             *     ]
             */
            practices?: string[];
        };
        /** @description A reason for a suggestion. */
        PlanReason: {
            code?: components["schemas"]["Reason"];
            /**
             * @description In the language of `Accept-Language`
             * @example You put it on your menu.
             */
            sentence?: string;
        };
        /** @description A practice for a part of the day. */
        PlanSuggestion: {
            /**
             * @description Where somebody is needed: a form of it that needs nobody
             * @example hand_on_heart
             */
            alone?: string;
            daypart?: components["schemas"]["Daypart"];
            /**
             * Format: int32
             * @description How long it usually takes
             * @example 2
             */
            minutes?: number;
            /**
             * @description The practice's code
             * @example looking_forward
             */
            practice?: string;
            /** @description One to three reasons, the weightiest first */
            why?: components["schemas"]["PlanReason"][];
            /** @description `self` where nobody is needed, and company that you have done practices with or that your menu names */
            with?: components["schemas"]["Company"][];
        };
        Practice: {
            /**
             * @description Stable; names the practice in sessions and insights
             * @example hug
             */
            code?: string;
            daypart?: components["schemas"]["Daypart"];
            /** @description What has not been published yet; for administrators alone */
            draft?: components["schemas"]["PracticeDraftMark"];
            /**
             * Format: int32
             * @description Energy needed: 1 little, 2 some, 3 more
             */
            energy?: number;
            /** @description What studies say, and what they do not */
            evidence?: components["schemas"]["Evidence"][];
            /** @description What is said where we know of no study */
            evidenceNote?: components["schemas"]["LocalText"];
            kind?: components["schemas"]["Kind"];
            /** @description Codes of the catalogue's mechanisms */
            mechanisms?: string[];
            /**
             * Format: int32
             * @description How long it usually takes, in minutes
             */
            minutes?: number;
            name?: components["schemas"]["LocalText"];
            /** @description Regions of the body that it touches, codes of `GET /regions` */
            regions?: string[];
            /** @description Whether the clinic no longer offers it; for staff alone */
            retired?: boolean;
            /** @description Why it is no longer offered, if that was said; for staff alone */
            retiredReason?: string;
            /** @description Three to six short steps */
            steps?: components["schemas"]["LocalText"][];
            /** @description Words that end or change it, where another person takes part */
            stopWords?: components["schemas"]["LocalText"][];
            summary?: components["schemas"]["LocalText"];
            /**
             * Format: int32
             * @description 0 no touch, 1 a hand, 2 an arm or shoulder, 3 an embrace, 4 the whole body
             */
            touchLevel?: number;
            /**
             * @description The practice that it is another form of
             * @example hug
             */
            variantOf?: string;
            /**
             * Format: int32
             * @description Grows with each publication; a version never changes
             * @example 2
             */
            version?: number;
            /** @description Who it can be done with; nobody is assumed */
            with?: components["schemas"]["Company"][];
        };
        PracticeCatalogue: {
            /** @description What to do in a crisis */
            crisis?: components["schemas"]["LocalText"];
            mechanisms?: components["schemas"]["Mechanism"][];
            noEvidence?: components["schemas"]["LocalText"];
            /** @description Education, not medical advice */
            notice?: components["schemas"]["LocalText"];
            practices?: components["schemas"]["Practice"][];
            /** @description What the clinic no longer offers: names for what was done */
            retired?: components["schemas"]["RetiredPractice"][];
            /**
             * Format: int32
             * @example 2
             */
            version?: number;
            /** @description When the clinic is the one to ask */
            whenToCall?: components["schemas"]["LocalText"];
        };
        PracticeContent: {
            daypart: components["schemas"]["Daypart"];
            /**
             * Format: int32
             * @description Energy needed: 1 little, 2 some, 3 more
             */
            energy: number;
            /** @description Empty: we know of no study, and the catalogue says so */
            evidence?: components["schemas"]["Evidence"][];
            kind: components["schemas"]["Kind"];
            /** @description Codes of the catalogue's mechanisms */
            mechanisms: string[];
            /**
             * Format: int32
             * @description How long it usually takes, in minutes
             */
            minutes: number;
            name: components["schemas"]["LocalText"];
            /** @description Regions of the body that it touches; needed from touch level 1 */
            regions?: string[];
            /** @description Three to six short steps */
            steps?: components["schemas"]["LocalText"][];
            /** @description Words that end or change it; needed where another person takes part */
            stopWords?: components["schemas"]["LocalText"][];
            summary: components["schemas"]["LocalText"];
            /**
             * Format: int32
             * @description 0 no touch, 1 a hand, 2 an arm or shoulder, 3 an embrace, 4 the whole body
             */
            touchLevel: number;
            /**
             * @description The practice that it is another form of
             * @example hug
             */
            variantOf?: string;
            /** @description Who it can be done with; nobody is assumed */
            with: components["schemas"]["Company"][];
        };
        PracticeDetail: {
            /** @description What to do in a crisis */
            crisis?: components["schemas"]["LocalText"];
            mechanisms?: components["schemas"]["Mechanism"][];
            /** @description Education, not medical advice */
            notice?: components["schemas"]["LocalText"];
            practice?: components["schemas"]["Practice"];
            /**
             * @description Codes of its other forms
             * @example [
             *       "hand_on_heart"
             *     ]
             */
            variants?: string[];
            /** @description When the clinic is the one to ask */
            whenToCall?: components["schemas"]["LocalText"];
        };
        PracticeDraft: {
            changedAt?: components["schemas"]["Instant"];
            /** @example hug */
            code?: string;
            content?: components["schemas"]["PracticeContent"];
            /**
             * Format: int64
             * @description Names the draft in a change or a publication
             * @example 1
             */
            revision?: number;
        };
        PracticeDraftMark: {
            changedAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description Names the draft in a change or a publication
             * @example 1
             */
            revision?: number;
        };
        /** @description What the clinic is writing, by code. */
        PracticeDrafts: {
            drafts?: components["schemas"]["PracticeDraftSummary"][];
        };
        PracticeDraftSummary: {
            changedAt?: components["schemas"]["Instant"];
            /** @example tea_on_the_balcony */
            code?: string;
            daypart?: components["schemas"]["Daypart"];
            kind?: components["schemas"]["Kind"];
            name?: components["schemas"]["LocalText"];
            /** @description Whether the clinic has a published version, its own or the suite's */
            published?: boolean;
            /**
             * Format: int64
             * @description Names the draft in a change or a publication
             * @example 1
             */
            revision?: number;
            /**
             * Format: int32
             * @description 0 no touch, 1 a hand, 2 an arm or shoulder, 3 an embrace, 4 the whole body
             */
            touchLevel?: number;
        };
        PracticeInsight: {
            /** Format: double */
            anytimeHigh95?: number;
            /** Format: double */
            anytimeLow95?: number;
            /** Format: double */
            at10min?: number;
            /** Format: double */
            at30min?: number;
            /** Format: int32 */
            differentLengths?: number;
            /** Format: int32 */
            dof?: number;
            /** Format: double */
            estimate?: number;
            /** Format: double */
            eValue?: number;
            family?: string;
            /** Format: int32 */
            familySize?: number;
            /** Format: double */
            high95?: number;
            how?: components["schemas"]["How"];
            id?: string;
            /** Format: double */
            logE?: number;
            /** Format: double */
            low95?: number;
            /** Format: int32 */
            n?: number;
            outcome?: string;
            /** Format: double */
            pNegative?: number;
            /** Format: int32 */
            positiveDays?: number;
            practice?: string;
            /** Format: double */
            rawDifference?: number;
            reason?: string;
            /** Format: double */
            rho?: number;
            sentence?: string;
            status?: string;
            /** Format: int32 */
            without?: number;
            /** Format: int32 */
            withPractice?: number;
        };
        /** @description A practice session; absent values are left out. */
        PracticeSession: {
            at?: components["schemas"]["Instant"];
            /** @description When this revision was taken */
            changedAt?: components["schemas"]["Instant"];
            /**
             * @description The patient's local day
             * @example 2026-11-22
             */
            day?: components["schemas"]["LocalDate"];
            /** @example 7 */
            helpfulness?: number;
            id?: components["schemas"]["UUID"];
            /**
             * @description 0: asked about, not done
             * @example 1
             */
            minutes?: number;
            /** @example 6 */
            moodAfter?: number;
            /** @example 4 */
            moodBefore?: number;
            note?: string;
            /** @example 5 */
            painAfter?: number;
            /** @example 6 */
            painBefore?: number;
            /** @example hug */
            practice?: string;
            private?: boolean;
            /** @description When the first revision was taken */
            recordedAt?: components["schemas"]["Instant"];
            /**
             * Format: int64
             * @description From 1; the number that a change names
             * @example 1
             */
            revision?: number;
            /**
             * @example partner
             * @enum {string}
             */
            with?: "partner" | "family" | "friend" | "pet" | "self" | "clinician";
            /** @example Europe/Rome */
            zone?: string;
        };
        /** @enum {string} */
        PracticeState: "moment" | "quiet" | "open";
        PracticeVersion: {
            content?: components["schemas"]["PracticeContent"];
            /** @description Absent: it came with the suite */
            publishedAt?: components["schemas"]["Instant"];
            /** @description Account of the administrator; absent: it came with the suite */
            publishedBy?: components["schemas"]["UUID"];
            /** Format: int32 */
            version?: number;
        };
        PracticeVersions: {
            versions?: components["schemas"]["PracticeVersion"][];
        };
        /** @description A published version; it never changes. */
        Programme: {
            /** @example first-week */
            code?: string;
            /**
             * Format: int32
             * @description How long it is, in weeks
             * @example 1
             */
            length?: number;
            summary?: components["schemas"]["LocalText"];
            title?: components["schemas"]["LocalText"];
            /**
             * Format: int32
             * @example 1
             */
            version?: number;
            weeks?: components["schemas"]["ProgrammeWeek"][];
        };
        /** @description 1 to 52 weeks, each of 1 to 20 items. */
        ProgrammeContent: {
            summary?: components["schemas"]["LocalText"];
            title?: components["schemas"]["LocalText"];
            weeks?: components["schemas"]["ProgrammeWeek"][];
        };
        /** @description What becomes the next version when published. */
        ProgrammeDraft: {
            changedAt?: components["schemas"]["Instant"];
            /** @example first-week */
            code?: string;
            /** @description Codes of practices in it that the clinic no longer offers */
            retiredPractices?: string[];
            /**
             * Format: int64
             * @description From 1; the number that a change names
             * @example 1
             */
            revision?: number;
            summary?: components["schemas"]["LocalText"];
            title?: components["schemas"]["LocalText"];
            weeks?: components["schemas"]["ProgrammeWeek"][];
        };
        /** @description What the clinic is writing, by code. */
        ProgrammeDrafts: {
            drafts?: components["schemas"]["ProgrammeDraftSummary"][];
        };
        ProgrammeDraftSummary: {
            changedAt?: components["schemas"]["Instant"];
            /** @example gentle-start */
            code?: string;
            /** @description Whether the clinic has a published version, its own or the suite's */
            published?: boolean;
            /**
             * Format: int64
             * @description From 1; the number that a change names
             * @example 1
             */
            revision?: number;
            title?: components["schemas"]["LocalText"];
        };
        /** @description One thing of a week. */
        ProgrammeItem: {
            /**
             * @description The practice, lesson or instrument; absent for a check-in and the menu
             * @example hug
             */
            code?: string;
            /**
             * @description Names it within the programme
             * @example w1-hug
             */
            id?: string;
            /**
             * @example practice
             * @enum {string}
             */
            kind?: components["schemas"]["Kind2"];
            note?: components["schemas"]["LocalText"];
            /**
             * Format: int32
             * @description An offer: 1 once to 7 daily
             * @example 7
             */
            timesPerWeek?: number;
        };
        /** @description The newest version of each programme. */
        Programmes: {
            programmes?: components["schemas"]["ProgrammeSummary"][];
        };
        ProgrammeSummary: {
            /** @example first-week */
            code?: string;
            /**
             * Format: int32
             * @description How long it is, in weeks
             * @example 1
             */
            length?: number;
            summary?: components["schemas"]["LocalText"];
            title?: components["schemas"]["LocalText"];
            /**
             * Format: int32
             * @example 1
             */
            version?: number;
        };
        ProgrammeVersionInUse: {
            active?: components["schemas"]["EnrolmentCount"];
            /** @description Went to their last day */
            completed?: components["schemas"]["EnrolmentCount"];
            paused?: components["schemas"]["EnrolmentCount"];
            /** @description For one of the suite: when this installation has got it */
            publishedAt?: components["schemas"]["Instant"];
            /** @description Whether it came with the suite */
            shipped?: boolean;
            /** @description Ended before their last day */
            stopped?: components["schemas"]["EnrolmentCount"];
            /**
             * Format: int32
             * @example 2
             */
            version?: number;
        };
        /** @description The clinic's own first, the newest of them first; then those of the suite. */
        ProgrammeVersions: {
            versions?: components["schemas"]["ProgrammeVersionInUse"][];
        };
        ProgrammeWeek: {
            items?: components["schemas"]["ProgrammeItem"][];
            title?: components["schemas"]["LocalText"];
        };
        /** @description One answer is enough. */
        PutCheckIn: {
            /**
             * @description What to adjust
             * @example Earlier in the evening
             */
            adjust?: string;
            /** @description For a patient: please call me */
            askForCall?: boolean;
            /**
             * @description How you feel about closeness, 0 to 10
             * @example 6
             */
            feeling?: number;
            /** @description For a patient: answers that the clinic does not see even while you share check-ins with it, each named once. Absent: as it was, for a new week none; an empty list: none. */
            keptFromClinic?: components["schemas"]["WeekAnswer"][];
            /** @description For your eyes alone; shown to nobody, whatever is shared */
            privateNote?: string;
            /**
             * @description What worked
             * @example Tea on the balcony
             */
            worked?: string;
            /**
             * @description IANA time zone, which says which week it is now
             * @example Europe/Rome
             */
            zone: string;
        };
        PutMenu: {
            /**
             * @description What you call it; absent: no name
             * @example Ways to be near
             */
            name?: string;
            /** @description Whether you want the sexual shelf; false when absent */
            sexualShelf?: boolean;
        };
        /** @description At least one of `title`, `practice` and `starter`. With a `starter`, what is absent is the starter's; without one, `column` and `possibleAtPain` are needed and the rest is everyday, effort 1, no touch. */
        PutMenuItem: {
            column?: components["schemas"]["Column"];
            /**
             * Format: int32
             * @description 1 little, 2 some, 3 more
             * @example 1
             */
            effort?: number;
            /**
             * @description Where, in your own words
             * @example sofa
             */
            place?: string;
            /**
             * Format: int32
             * @description Possible while pain is at most this
             * @example 6
             */
            possibleAtPain?: number;
            /**
             * @description A code of GET /practices
             * @example hand_massage
             */
            practice?: string;
            /** @description Whether the person you have invited may see it, if you share your menu; false when absent */
            shared?: boolean;
            shelf?: components["schemas"]["Shelf"];
            /**
             * @description A code of GET /me/menu/starters
             * @example warm-bath
             */
            starter?: string;
            /**
             * @description Your own words
             * @example Tea on the balcony
             */
            title?: string;
            touch?: components["schemas"]["Touch"];
            /** @description Regions that it touches, codes of GET /regions */
            touches?: string[];
        };
        PutMenuMark: {
            /** @description Absent or null: no mark */
            answer?: components["schemas"]["Answer"];
        };
        QuestionnaireOutcome: {
            baseline?: components["schemas"]["OutcomePoint"];
            /** Format: double */
            change?: number;
            current?: components["schemas"]["OutcomePoint"];
            how?: components["schemas"]["How"];
            id?: string;
            /** Format: int32 */
            incomplete?: number;
            instrument?: string;
            /** Format: double */
            percent?: number;
            points?: components["schemas"]["OutcomeResponse"][];
            responder30?: boolean;
            responder50?: boolean;
            /** Format: int32 */
            responses?: number;
            sentence?: string;
            status?: string;
            subscales?: components["schemas"]["OutcomeSubscales"];
            threshold?: string;
            verdict?: string;
        };
        /** @enum {string} */
        Reason: "swapped" | "gentler" | "spared" | "programme" | "programme-form" | "menu" | "gentle-day" | "feels-good" | "no-touch" | "away-from-pain" | "rated-well" | "company" | "alone" | "little-energy" | "short" | "daypart";
        /** @enum {string} */
        Recipient: "partner" | "friend" | "family" | "carer" | "someone" | "none";
        /** @description Any one answer is enough; the score is the server's. */
        RecordInstrumentResponse: {
            /**
             * @description By item of the version, a value of its options; null or absent: no answer. An item without an answer is never filled in.
             * @example {
             *       "pain": 6,
             *       "enjoyment": 5,
             *       "activity": null
             *     }
             */
            answers: {
                [key: string]: number;
            };
            /**
             * @description When it was answered; not in the future, at most 14 local days ago
             * @example 2026-11-22T08:30:00Z
             */
            at: components["schemas"]["Instant"];
            /**
             * @description A code of GET /instruments
             * @example peg
             */
            instrument: string;
            /**
             * Format: int32
             * @description The version that was shown
             * @example 1
             */
            version: number;
            /**
             * @description IANA time zone of the patient then
             * @example Europe/Rome
             */
            zone: string;
        };
        /** @description `crp`: C-reactive protein (LOINC 1988-5) in `mg/L`; `wbc`: white cell count (LOINC 6690-2) in `10*9/L`. */
        RecordLaboratoryValue: {
            /**
             * @description What was measured
             * @example crp
             * @enum {string}
             */
            code: components["schemas"]["LaboratoryCode"];
            /**
             * @description The day of the blood sample, not in the future
             * @example 2026-11-20
             */
            takenOn: components["schemas"]["LocalDate"];
            /**
             * @description The unit of the code
             * @example mg/L
             */
            unit: string;
            /**
             * @description 0 to 1000, at most 4 decimals
             * @example 4.2
             */
            value: number;
        };
        /** @description Ratings run from 0 to 10. Any one value is enough. */
        RecordMoodEntry: {
            /**
             * @description 0 none, 10 worst
             * @example 3
             */
            anxiety?: number;
            /**
             * @description The moment that is rated; not in the future, at most 14 local days ago
             * @example 2026-11-22T08:30:00Z
             */
            at: components["schemas"]["Instant"];
            /**
             * @description Closeness felt today, 0 none, 10 most; private unless intimacy is shared
             * @example 7
             */
            closeness?: number;
            /** @description "Did you connect today?"; false: asked, nothing done; absent: not asked */
            connectedToday?: boolean;
            /**
             * @description Distress about the pain, 0 none, 10 worst
             * @example 5
             */
            distress?: number;
            /**
             * @description How much was possible today, 0 nothing, 10 everything
             * @example 4
             */
            function?: number;
            /**
             * @description 0 none, 10 worst
             * @example 2
             */
            loneliness?: number;
            /**
             * @description 0 lowest, 10 brightest
             * @example 6
             */
            mood?: number;
            /**
             * @description 0 lowest, 10 highest
             * @example 5
             */
            selfEsteem?: number;
            /**
             * @description Interest in sexual closeness that day, 0 none, 10 a lot; private unless intimacy is shared
             * @example 3
             */
            sexualInterest?: number;
            /**
             * @description 0 none, 10 worst
             * @example 4
             */
            stress?: number;
            /**
             * @description IANA time zone of the patient then
             * @example Europe/Rome
             */
            zone: string;
        };
        /** @description Ratings run from 0 (no pain) to 10 (worst imaginable), LOINC 72514-3. */
        RecordPainEntry: {
            /**
             * @description The moment that is rated; not in the future, at most 14 local days ago
             * @example 2026-11-22T08:30:00Z
             */
            at: components["schemas"]["Instant"];
            /**
             * @description Pain at that moment
             * @example 6
             */
            intensity: number;
            /**
             * @description How much pain got in the way
             * @example 5
             */
            interference?: number;
            /**
             * @description Least pain of the day so far; not above worst
             * @example 3
             */
            least?: number;
            /** @description Free text, private unless notes are shared */
            note?: string;
            /** @description Where it hurts; each region once */
            regions?: components["schemas"]["RecordPainRegion"][];
            /**
             * @description Worst pain of the day so far
             * @example 8
             */
            worst?: number;
            /**
             * @description IANA time zone of the patient then
             * @example Europe/Rome
             */
            zone: string;
        };
        RecordPainRegion: {
            /**
             * @description Pain there, 0 to 10
             * @example 7
             */
            intensity?: number;
            /**
             * @description A code of GET /regions
             * @example lower-back-left
             */
            region: string;
            /** @description Whether touch hurts there; false when absent */
            touchHurts?: boolean;
        };
        /** @description Ratings run from 0 to 10. */
        RecordPracticeSession: {
            /**
             * @description When it began; not in the future, at most 14 local days ago
             * @example 2026-11-22T08:30:00Z
             */
            at: components["schemas"]["Instant"];
            /**
             * @description How much it helped
             * @example 7
             */
            helpfulness?: number;
            /**
             * @description How long, in minutes; 0: asked about, not done
             * @example 1
             */
            minutes: number;
            /** @example 6 */
            moodAfter?: number;
            /** @example 4 */
            moodBefore?: number;
            /** @description Free text, private unless notes are shared */
            note?: string;
            /** @example 5 */
            painAfter?: number;
            /** @example 6 */
            painBefore?: number;
            /**
             * @description A code of GET /practices, or the patient's own name
             * @example hug
             */
            practice: string;
            /** @description Private unless intimacy is shared; false when absent */
            private?: boolean;
            /**
             * @description With whom
             * @example partner
             * @enum {string}
             */
            with?: "partner" | "family" | "friend" | "pet" | "self" | "clinician";
            /**
             * @description IANA time zone of the patient then
             * @example Europe/Rome
             */
            zone: string;
        };
        Reference: {
            authors?: string;
            design?: components["schemas"]["Design"];
            /**
             * @description Without a resolver; absent where we could not confirm it
             * @example 10.1016/j.cpnec.2021.100091
             */
            doi?: string;
            /**
             * @description Stable; evidence and claims name it
             * @example dreisoerner_2021
             */
            id?: string;
            /** @description Whether the article that the suite is built on cites it */
            inArticle?: boolean;
            journal?: string;
            title?: string;
            /**
             * @description Volume, issue and pages or article number
             * @example 8:100091
             */
            where?: string;
            /**
             * Format: int32
             * @example 2021
             */
            year?: number;
        };
        ReferenceList: {
            references?: components["schemas"]["Reference"][];
            /**
             * Format: int32
             * @example 1
             */
            version?: number;
        };
        /** @enum {string} */
        Resonance: "fits" | "not-me";
        RetiredPractice: {
            /** @example sunset */
            code?: string;
            name?: components["schemas"]["LocalText"];
        };
        RetirePractice: {
            /**
             * @description For the clinic's staff
             * @example We offer a newer form of it
             */
            reason?: string;
        };
        RevealCheckIn: {
            /** @description At least one, each named once; one that you have not given shows nothing */
            answers: components["schemas"]["WeekAnswer"][];
        };
        SaveCard: {
            kind: components["schemas"]["CardKind"];
            /** @example My pain is at 6 today. What I would like: tea together. */
            text: string;
            /** @description Your word for whom it is for; no name is kept */
            to: components["schemas"]["Recipient"];
        };
        SavedCard: {
            id?: components["schemas"]["UUID"];
            kind?: components["schemas"]["CardKind"];
            savedAt?: components["schemas"]["Instant"];
            text?: string;
            to?: components["schemas"]["Recipient"];
        };
        /** @enum {string} */
        Scoring: "mean" | "sum";
        SetFocus: {
            /**
             * @description Up to three practices, named as in the diary; empty: all of them
             * @example [
             *       "hug"
             *     ]
             */
            practices: string[];
        };
        /** @description The part of a diary that the patient shares. What is not shared leaves no trace. */
        SharedDiary: {
            days?: components["schemas"]["DiaryDay"][];
            /** @example 2026-08-25 */
            from?: components["schemas"]["LocalDate"];
            /** @description Categories that the patient keeps, whether there is anything or not */
            notShared?: components["schemas"]["Category"][];
            /** @example 2026-11-22 */
            to?: components["schemas"]["LocalDate"];
        };
        /** @description What the patient shares, oldest first. What is not shared leaves no trace. */
        SharedInstrumentResponses: {
            items?: components["schemas"]["InstrumentResponse"][];
            /** @description Categories that the patient keeps, whether there is anything or not */
            notShared?: components["schemas"]["Category"][];
        };
        SharedMenu: {
            items?: components["schemas"]["MenuItem"][];
            name?: string;
            /** @description Categories that are kept, whether there is anything or not */
            notShared?: components["schemas"]["Category"][];
            /** @description For a partner alone: their own sexual shelf */
            sexualShelf?: boolean;
        };
        SharedTouch: {
            /** @description Categories that are kept, whether there is anything or not */
            notShared?: components["schemas"]["Category"][];
            places?: components["schemas"]["TouchPreference"][];
        };
        SharedTrials: {
            /**
             * @description Categories that the patient keeps, whether there are trials or not
             * @example [
             *       "intimacy"
             *     ]
             */
            notShared?: string[];
            /** @description Newest first, without today */
            trials?: components["schemas"]["Trial"][];
        };
        /** @enum {string} */
        Shelf: "everyday" | "sexual";
        /** @enum {string} */
        Side: "left" | "right" | "middle";
        StartTrial: {
            /**
             * @description The rating that is compared
             * @example pain
             * @enum {string}
             */
            outcome: "pain" | "distress";
            /**
             * Format: int32
             * @description Pairs of days, 6 to 30
             * @example 12
             */
            pairs: number;
            /**
             * @description A code of the catalogue, or the patient's own name, as in the diary
             * @example hug
             */
            practice: string;
            /**
             * @description IANA time zone of the patient now; the trial keeps it
             * @example Europe/Rome
             */
            zone: string;
        };
        /** @enum {string} */
        State: "none" | "invited" | "active";
        /** @enum {string} */
        Strength: "strong" | "some" | "early" | "mixed";
        SuiteStatus: {
            services: {
                /** @example patient-service */
                name: string;
                /** @enum {string} */
                status: "UP" | "DOWN";
                version?: string | null;
            }[];
            /** @enum {string} */
            status: "UP" | "DOWN";
        };
        /** @description All items that are different for this patient. */
        TailorEnrolment: {
            changes: components["schemas"]["Tailoring"][];
        };
        /** @description One item that is different for this patient. */
        Tailoring: {
            /**
             * @description Another practice, lesson or instrument of the same kind; absent: left out
             * @example music
             */
            instead?: string;
            /**
             * @description The item's id
             * @example w2-hand-holding
             */
            item?: string;
        };
        /** @enum {string} */
        Touch: "none" | "self" | "light" | "full";
        /** @enum {string} */
        TouchKind: "still" | "stroking" | "pressure" | "embrace" | "warmth";
        TouchPreference: {
            feels: components["schemas"]["Feels"];
            kind: components["schemas"]["TouchKind"];
            /** @example hand-left */
            region: string;
        };
        TouchPreferences: {
            /** @description Each region and kind once */
            places: components["schemas"]["TouchPreference"][];
        };
        Trial: {
            /** @description The days whose morning has come, oldest first */
            days?: components["schemas"]["TrialDay"][];
            followed?: components["schemas"]["TrialFollowed"];
            /** @example 019a9e3c-6f4e-7b0a-9a51-3d3f0f6f2b11 */
            id?: components["schemas"]["UUID"];
            /**
             * Format: double
             * @description Minutes of the practice, on average of the trial's days with any
             * @example 1.5
             */
            minutesPerDay?: number | null;
            /**
             * @example pain
             * @enum {string}
             */
            outcome?: "pain" | "distress";
            /**
             * Format: int32
             * @description Pairs of which both days are over
             * @example 2
             */
            pairsFinished?: number;
            /**
             * Format: int32
             * @description Pairs of days
             * @example 12
             */
            pairsPlanned?: number;
            /** @example hug */
            practice?: string;
            result?: components["schemas"]["TrialResult"];
            /**
             * @description The first day
             * @example 2026-11-26
             */
            startedOn?: components["schemas"]["LocalDate"];
            /**
             * @example running
             * @enum {string}
             */
            status?: "running" | "finished" | "stopped";
            /** @description null unless the trial is running and today is one of its days; for the patient alone */
            today?: {
                /**
                 * @description with or without the practice; null until opensAt
                 * @example with
                 */
                assignment?: string | null;
                /** @example 2026-11-30 */
                day?: components["schemas"]["LocalDate"];
                /** @description Whether the practice was done; null: not known */
                done?: boolean | null;
                /**
                 * @description When the coin opens, or has opened
                 * @example 2026-11-30T03:00:00Z
                 */
                opensAt?: components["schemas"]["Instant"];
            } | null;
        };
        TrialDay: {
            /**
             * @example without
             * @enum {string}
             */
            assignment?: "with" | "without";
            /** @example 2026-11-26 */
            day?: components["schemas"]["LocalDate"];
            /**
             * @description Whether it was done, by the patient's answer or the diary; null: not known
             * @example false
             */
            done?: boolean | null;
            /**
             * Format: int32
             * @description From 1
             * @example 1
             */
            pair?: number;
            /**
             * Format: double
             * @description The day's last one, 0 to 10; null: none
             * @example 6
             */
            rating?: number | null;
        };
        TrialFollowed: {
            /**
             * Format: int32
             * @description Days that went as the coin said
             * @example 3
             */
            asAssigned?: number;
            /**
             * Format: int32
             * @description Days that went the other way round
             * @example 0
             */
            otherwise?: number;
            sentence?: string;
            /**
             * Format: int32
             * @description Days of which neither is known
             * @example 1
             */
            unknown?: number;
        };
        TrialHow: {
            /**
             * Format: int32
             * @example 24
             */
            daysUsed?: number;
            from?: components["schemas"]["LocalDate"];
            method?: string;
            to?: components["schemas"]["LocalDate"];
            /** @example 1 */
            version?: string;
            wouldChange?: string;
        };
        TrialProposal: {
            /**
             * Format: int32
             * @description How many the trial would take
             * @example 24
             */
            days?: number;
            /**
             * @example pain
             * @enum {string}
             */
            outcome?: "pain" | "distress";
            /** @example hug */
            practice?: string;
            /**
             * @example learn
             * @enum {string}
             */
            reason?: "learn" | "gain";
            sentence?: string;
            why?: string;
        };
        TrialResult: {
            /**
             * Format: double
             * @description How many times better "some effect" explains the pairs than "no effect"
             * @example 31.2
             */
            eValue?: number | null;
            /**
             * Format: double
             * @description Its upper end
             * @example -0.2
             */
            high95?: number | null;
            how?: components["schemas"]["TrialHow"];
            /**
             * Format: double
             * @description Its natural logarithm
             * @example 3.44
             */
            logE?: number | null;
            /**
             * Format: double
             * @description Lower end of the range that may be looked at every day, in points; null while the pairs do not bound the effect
             * @example -2.6
             */
            low95?: number | null;
            /**
             * Format: double
             * @description Rating of the day with, less the day without, in points; from 6 pairs on
             * @example -1.4
             */
            meanDifference?: number | null;
            /**
             * Format: int32
             * @description Pairs that count: both days are over and rated
             * @example 12
             */
            pairs?: number;
            sentence?: string;
            /**
             * @example clear
             * @enum {string}
             */
            status?: "too_few" | "not_clear" | "hint" | "clear";
        };
        Trials: {
            /** @description What could be learned next; null: nothing is proposed today */
            proposal?: ((components["schemas"]["TrialProposal"] | null) | null) | components["schemas"]["TrialProposal"] | null;
            /** @description Newest first */
            trials?: components["schemas"]["Trial"][];
        };
        /** @description null unless the trial is running and today is one of its days; for the patient alone */
        TrialToday: {
            /**
             * @description with or without the practice; null until opensAt
             * @example with
             */
            assignment?: string | null;
            /** @example 2026-11-30 */
            day?: components["schemas"]["LocalDate"];
            /** @description Whether the practice was done; null: not known */
            done?: boolean | null;
            /**
             * @description When the coin opens, or has opened
             * @example 2026-11-30T03:00:00Z
             */
            opensAt?: components["schemas"]["Instant"];
        } | null;
        /** Format: uuid */
        UUID: string;
        /** @enum {string} */
        WeekAnswer: "worked" | "adjust" | "feeling";
        /** @description A text in the languages of the suite. */
        Words: {
            en?: string;
            es?: string;
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
