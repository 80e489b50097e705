import type { DemoText } from '../../types';

export const en: DemoText = {
  title: 'Site Reliability Engineer, Tallowmere Current',
  summary:
    'A flood warning is only worth something if it arrives during the storm that also takes down the power and the phone masts. In Dublin you keep Tallowmere Current running for 210 authorities, and you make the platform calmer with every quarter, together with three other reliability engineers.',
  responsibilities: [
    'Run our Kubernetes clusters in two regions so that losing one of them delays no warning by more than a minute.',
    'Define service level objectives with the product teams and decide with them what gives way when the error budget is spent.',
    'Describe all infrastructure in Terraform and retire the last servers that somebody once set up by hand.',
    'Build the monitoring that tells a silent river gauge apart from a broken pipeline or a dead modem.',
    'Plan and lead two storm drills a year in which we switch off real components at an agreed but unannounced hour.',
    'Share the on-call rota with eleven engineers from all teams and coach those who are new to it.',
    'Run blameless reviews after incidents and see the agreed actions through until they are done.',
    'Test restores of our PostgreSQL backups every month and write down how long each of them really took.',
    'Keep SMS, voice and e-mail alerting working across four carriers, with automatic failover between them.',
    'Watch cloud spending per customer and propose savings that do not cost us reliability.',
    'Patch, rotate keys and prepare the evidence for our yearly ISO 27001 audit together with the security lead.',
  ],
  requirements: [
    'Five years or more in site reliability, platform or systems engineering for a service that must not stop.',
    'Deep knowledge of Linux and networking, down to reading a packet capture when nothing else helps.',
    'Production experience with Kubernetes, Terraform and at least one of the large cloud providers.',
    'Good programming skills in Go or Python, used for tools that other people maintain after you.',
    'Experience with Prometheus, Grafana and distributed tracing, and a dislike of alerts nobody acts on.',
    'Practice in leading incidents calmly and in writing about them clearly for customers and colleagues.',
    'The right to work in Ireland and a home within reach of our Dublin office for two days a week.',
  ],
  niceToHaves: [
    'Experience in running PostgreSQL at several terabytes, including replication and point-in-time recovery.',
    'A background in telecoms, energy or emergency services, where failure has consequences outside the screen.',
    'Knowledge of the European NIS2 directive and what it asks of suppliers to critical infrastructure.',
  ],
  benefits: [
    'Twenty-six days of annual leave on top of the Irish public holidays, rising by one day every two years.',
    'An on-call payment for each week of duty, and time off in lieu for every hour spent on an incident.',
    'A pension plan in which we match your contributions up to seven percent of salary.',
    'Private health insurance for you, your partner and your children from the first month.',
    'Twenty-six weeks of fully paid leave for new parents, whichever way they became parents.',
    'The TaxSaver commuter ticket and the Bike to Work scheme, with showers and a drying room at the office.',
    'Exam fees and study days for certifications that you and your lead agree are useful.',
  ],
};
