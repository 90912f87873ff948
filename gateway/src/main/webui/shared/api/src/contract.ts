import type * as ours from './index';
import type { components } from './schema';

/** What a kind of insight has beside what those of practices have. */
type Own<Insight> = Omit<Insight, keyof ours.Insight>;

/** Each of our types that a schema of the API describes, by the schema's name. */
interface Described {
  Access: ours.Access;
  BodyRegions: ours.BodyRegions;
  Cards: ours.Cards;
  ChangeInsight: Own<ours.ChangeInsight>;
  CheckIn: ours.CheckIn;
  CheckIns: ours.CheckIns;
  Claim: ours.Claim;
  Cohort: ours.Cohort;
  Consents: ours.Consents;
  Cycle: ours.Cycle;
  CycleInsight: Own<ours.CycleInsight>;
  DriverInsight: Own<ours.DriverInsight>;
  DueInstruments: ours.DueInstruments;
  EdgeInsight: Own<ours.EdgeInsight>;
  EnrolmentCount: ours.EnrolmentCount;
  Enrolments: ours.PatientEnrolments;
  Evidence: ours.Evidence;
  HelpNow: ours.HelpNow;
  InstrumentResponse: ours.InstrumentResponse;
  Instruments: ours.Instruments;
  Lesson: ours.Lesson;
  LessonList: ours.Lessons;
  LevelInsight: Own<ours.LevelInsight>;
  Me: ours.Me;
  Menu: ours.Menu;
  MenuMarks: ours.MenuMarks;
  MenuStarters: ours.MenuStarters;
  Moments: ours.Moments;
  MoodEntry: ours.MoodEntry;
  MutualMenu: ours.MutualMenu;
  NetworkInsight: Own<ours.NetworkInsight>;
  Outcomes: ours.Outcomes;
  PainEntry: ours.PainEntry;
  Partner: ours.Partnership;
  PartnerInvitation: ours.PartnerInvitation;
  Pathway: Omit<ours.Pathway, 'notShared'>;
  Patient: ours.Patient;
  PatientPathway: Pick<ours.Pathway, 'asOf' | 'offered' | 'status' | 'sentence' | 'how' | 'chosen' | 'notShared'>;
  Plan: ours.Plan;
  PracticeContent: ours.PracticeContent;
  PracticeDraft: ours.PracticeDraft;
  PracticeDrafts: ours.PracticeDrafts;
  PracticeInsight: ours.Insight;
  PracticeSession: ours.PracticeSession;
  PracticeVersions: ours.PracticeVersions;
  Programme: ours.ProgrammeVersion;
  ProgrammeDraft: ours.ProgrammeDraft;
  ProgrammeDrafts: ours.ProgrammeDrafts;
  ProgrammeVersions: ours.ProgrammeVersions;
  PutCheckIn: ours.PutCheckIn;
  PutMenu: ours.PutMenu;
  PutMenuItem: ours.PutMenuItem;
  RecordInstrumentResponse: ours.RecordInstrumentResponse;
  RecordMoodEntry: ours.MoodEntryValues;
  RecordPainEntry: ours.PainEntryValues;
  RecordPracticeSession: ours.SessionValues;
  ReferenceList: ours.References;
  RevealCheckIn: ours.RevealCheckIn;
  SaveCard: ours.SaveCard;
  SharedDiary: ours.Diary;
  SharedMenu: ours.SharedMenu;
  SharedTouch: ours.SharedTouch;
  SharedTrials: Omit<ours.Trials, 'proposal'>;
  StartTrial: ours.StartTrial;
  TouchPreferences: ours.TouchPreferences;
  Trials: Omit<ours.Trials, 'notShared'>;
}

/** Where a type of ours names what the API does not, or calls it something else; never: nowhere. */
type Drift<Ours, Api> = Differs<NonNullable<Ours>, NonNullable<Api>>;

type Differs<Ours, Api> = [Ours] extends [readonly (infer One)[]]
  ? Api extends readonly (infer Other)[]
    ? Drift<One, Other>
    : 'is no list'
  : [Ours] extends [object]
    ? [Api] extends [object]
      ? Fields<Ours, Api>
      : 'is no object'
    : [Ours] extends [Api]
      ? never
      : [Api] extends [Ours]
        ? never
        : { ours: Ours; api: Api };

type Fields<Ours, Api> = {
  [Field in keyof Ours]-?: Field extends Names<Api>
    ? [Drift<Ours[Field], At<Api, Field>>] extends [never]
      ? never
      : { [Name in Field]: Drift<Ours[Field], At<Api, Field>> }
    : `no field ${Field & string}`;
}[keyof Ours];

/** The fields of any of several schemas. */
type Names<Api> = Api extends unknown ? keyof Api : never;
type At<Api, Field> = Api extends unknown ? (Field extends keyof Api ? Api[Field] : never) : never;

type Drifts = { [Name in keyof Described]: Name extends keyof components['schemas'] ? Drift<Described[Name], components['schemas'][Name]> : 'no schema' };

/** Does not compile while anything drifts. */
type None<Each extends Record<keyof Each, never>> = Each;
export type Contract = None<Drifts>;
