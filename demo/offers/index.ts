import type { DemoOffer } from '../types';
import { accountExecutiveUk } from './account-executive-uk/offer';
import { backendEngineer } from './backend-engineer/offer';
import { calibrationSpecialist } from './calibration-specialist/offer';
import { customerTrainerGuadalajara } from './customer-trainer-guadalajara/offer';
import { dataScientist } from './data-scientist/offer';
import { dronePilot } from './drone-pilot/offer';
import { embeddedEngineer } from './embedded-engineer/offer';
import { fieldEngineerAlps } from './field-engineer-alps/offer';
import { financeController } from './finance-controller/offer';
import { firmwareTester } from './firmware-tester/offer';
import { frontendEngineer } from './frontend-engineer/offer';
import { gaugeTechnician } from './gauge-technician/offer';
import { hydrologySoftwareLead } from './hydrology-software-lead/offer';
import { installationLeadGulf } from './installation-lead-gulf/offer';
import { keyAccountIberia } from './key-account-iberia/offer';
import { machineLearningIntern } from './machine-learning-intern/offer';
import { marketingManager } from './marketing-manager/offer';
import { mobileDeveloper } from './mobile-developer/offer';
import { officeManagerDubai } from './office-manager-dubai/offer';
import { partnerManagerGulf } from './partner-manager-gulf/offer';
import { payrollAccountant } from './payroll-accountant/offer';
import { recruiterLyon } from './recruiter-lyon/offer';
import { riverSurveyCrew } from './river-survey-crew/offer';
import { salesEngineerFrance } from './sales-engineer-france/offer';
import { securityEngineer } from './security-engineer/offer';
import { serviceTechnicianCasablanca } from './service-technician-casablanca/offer';
import { siteReliabilityEngineer } from './site-reliability-engineer/offer';
import { supportEngineerRabat } from './support-engineer-rabat/offer';
import { supportSpecialistBrussels } from './support-specialist-brussels/offer';
import { supportTeamLead } from './support-team-lead/offer';
import { technicalWriter } from './technical-writer/offer';
import { tenderWriter } from './tender-writer/offer';
import { winterMaintenanceMontreal } from './winter-maintenance-montreal/offer';
import { workingStudentPeople } from './working-student-people/offer';

/** Every offer of the demo. */
export const offers: DemoOffer[] = [
  accountExecutiveUk,
  backendEngineer,
  calibrationSpecialist,
  customerTrainerGuadalajara,
  dataScientist,
  dronePilot,
  embeddedEngineer,
  fieldEngineerAlps,
  financeController,
  firmwareTester,
  frontendEngineer,
  gaugeTechnician,
  hydrologySoftwareLead,
  installationLeadGulf,
  keyAccountIberia,
  machineLearningIntern,
  marketingManager,
  mobileDeveloper,
  officeManagerDubai,
  partnerManagerGulf,
  payrollAccountant,
  recruiterLyon,
  riverSurveyCrew,
  salesEngineerFrance,
  securityEngineer,
  serviceTechnicianCasablanca,
  siteReliabilityEngineer,
  supportEngineerRabat,
  supportSpecialistBrussels,
  supportTeamLead,
  technicalWriter,
  tenderWriter,
  winterMaintenanceMontreal,
  workingStudentPeople,
];
