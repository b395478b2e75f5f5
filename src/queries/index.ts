import { areas } from './areas.ts';
import { arrivalsByDistrict } from './arrivalsByDistrict.ts';
import { arrivalsByDistrictMonth } from './arrivalsByDistrictMonth.ts';
import { arrivalsByDriver } from './arrivalsByDriver.ts';
import { arrivalsByMonth } from './arrivalsByMonth.ts';
import { arrivalsByOrigin } from './arrivalsByOrigin.ts';
import { arrivalsTotal } from './arrivalsTotal.ts';
import { arrivalsTotalByMonth } from './arrivalsTotalByMonth.ts';
import { complaintsByYear } from './complaintsByYear.ts';
import { enrolmentByDistrict } from './enrolmentByDistrict.ts';
import { events } from './events.ts';
import { facilities } from './facilities.ts';
import { figures } from './figures.ts';
import { forumLeads } from './forumLeads.ts';
import { forums } from './forums.ts';
import { incidentsByCategory } from './incidentsByCategory.ts';
import { incidentsByDistrict } from './incidentsByDistrict.ts';
import { incidentsByDistrictCategory } from './incidentsByDistrictCategory.ts';
import { incidentsByDistrictMonth } from './incidentsByDistrictMonth.ts';
import { incidentsByDistrictSex } from './incidentsByDistrictSex.ts';
import { incidentsByMonth } from './incidentsByMonth.ts';
import { incidentsByOutcome } from './incidentsByOutcome.ts';
import { incidentsByRoute } from './incidentsByRoute.ts';
import { incidentsBySex } from './incidentsBySex.ts';
import { incidentsByTheme } from './incidentsByTheme.ts';
import { incidentsByThemeMonth } from './incidentsByThemeMonth.ts';
import { incidentsByYear } from './incidentsByYear.ts';
import { incidentsTotal } from './incidentsTotal.ts';
import { initiativeStarts } from './initiativeStarts.ts';
import { issueSteps } from './issueSteps.ts';
import { issuesByCategory } from './issuesByCategory.ts';
import { issuesByDistrict } from './issuesByDistrict.ts';
import { issuesByMonth } from './issuesByMonth.ts';
import { issuesByStage } from './issuesByStage.ts';
import { issuesWaiting } from './issuesWaiting.ts';
import { localities } from './localities.ts';
import { meetings } from './meetings.ts';
import { meetingsByForum } from './meetingsByForum.ts';
import { meetingsByMonth } from './meetingsByMonth.ts';
import { membersByAge } from './membersByAge.ts';
import { membersByDistrict } from './membersByDistrict.ts';
import { membersByRole } from './membersByRole.ts';
import { membersByYear } from './membersByYear.ts';
import { participantsByDistrictTopic } from './participantsByDistrictTopic.ts';
import { participantsByMonth } from './participantsByMonth.ts';
import { participantsByRole } from './participantsByRole.ts';
import { participantsByTopic } from './participantsByTopic.ts';
import { participantsTotal } from './participantsTotal.ts';
import { places } from './places.ts';
import { populationByDistrict } from './populationByDistrict.ts';
import { referralsByDistrict } from './referralsByDistrict.ts';
import { referralsByMonth } from './referralsByMonth.ts';
import { referralsByOutcome } from './referralsByOutcome.ts';
import { referralsByService } from './referralsByService.ts';
import { referralsByWait } from './referralsByWait.ts';
import { referralsTotal } from './referralsTotal.ts';
import { requestsByDistrict } from './requestsByDistrict.ts';
import { requestsByInstitution } from './requestsByInstitution.ts';
import { requestsByMonth } from './requestsByMonth.ts';
import { schools } from './schools.ts';
import { sessionsByDistrict } from './sessionsByDistrict.ts';
import { sessionsByMonth } from './sessionsByMonth.ts';
import { sessionsByTopic } from './sessionsByTopic.ts';
import { sessionsByVenue } from './sessionsByVenue.ts';
import { staff } from './staff.ts';
import { staffByYear } from './staffByYear.ts';
import { studentsByDistrictTopic } from './studentsByDistrictTopic.ts';
import { studentsByTopic } from './studentsByTopic.ts';
import { surveyEstimates } from './surveyEstimates.ts';
import { targets } from './targets.ts';
import { trainedByAudience } from './trainedByAudience.ts';
import { trainedBySubject } from './trainedBySubject.ts';
import { trainedByYear } from './trainedByYear.ts';
import { trainedTotal } from './trainedTotal.ts';

/** Every question that the atlas can ask; the binding test runs each of them on the engine that readers get. */
export const QUERIES = {
  areas,
  arrivalsByDistrict,
  arrivalsByDistrictMonth,
  arrivalsByDriver,
  arrivalsByMonth,
  arrivalsByOrigin,
  arrivalsTotal,
  arrivalsTotalByMonth,
  complaintsByYear,
  enrolmentByDistrict,
  events,
  facilities,
  figures,
  forumLeads,
  forums,
  incidentsByCategory,
  incidentsByDistrict,
  incidentsByDistrictCategory,
  incidentsByDistrictMonth,
  incidentsByDistrictSex,
  incidentsByMonth,
  incidentsByOutcome,
  incidentsByRoute,
  incidentsBySex,
  incidentsByTheme,
  incidentsByThemeMonth,
  incidentsByYear,
  incidentsTotal,
  initiativeStarts,
  issueSteps,
  issuesByCategory,
  issuesByDistrict,
  issuesByMonth,
  issuesByStage,
  issuesWaiting,
  localities,
  meetings,
  meetingsByForum,
  meetingsByMonth,
  membersByAge,
  membersByDistrict,
  membersByRole,
  membersByYear,
  participantsByDistrictTopic,
  participantsByMonth,
  participantsByRole,
  participantsByTopic,
  participantsTotal,
  places,
  populationByDistrict,
  referralsByDistrict,
  referralsByMonth,
  referralsByOutcome,
  referralsByService,
  referralsByWait,
  referralsTotal,
  requestsByDistrict,
  requestsByInstitution,
  requestsByMonth,
  schools,
  sessionsByDistrict,
  sessionsByMonth,
  sessionsByTopic,
  sessionsByVenue,
  staff,
  staffByYear,
  studentsByDistrictTopic,
  studentsByTopic,
  surveyEstimates,
  targets,
  trainedByAudience,
  trainedBySubject,
  trainedByYear,
  trainedTotal,
} as const;
